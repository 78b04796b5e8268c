/** Words for a picture as such, in the languages of the marketplaces: they say nothing about what it shows. */
const NO_MEANING =
  /^(?:(?:the |an? |your )?(?:image|img|picture|pic|photo|gif|animation|animated gif|graphic|icon|logo|banner|header|spacer|pixel|divider|bullet|untitled)|bild|foto|grafik|afbeelding|plaatje|image animée|photographie|imagen|immagine|imagem|obraz(?:ek)?|zdjęcie|resim|görsel|صورة|画像|写真|图片|图像|圖片)(?:\s*\d+)?$/iu;

/** A file's name, a web address, or letters and digits that a camera or a program made up. */
const IS_NAME =
  /^\S+\.(?:gif|png|jpe?g|webp|svg|bmp|apng|avif)$|^(?:https?:)?\/\/|^www\.|^[\da-f_-]{8,}$|^(?:img|dsc|image)[_-]?\d+/i;

/** Whether an `alt`, trimmed, tells a reader what the picture would have told. */
export function isMeaningfulAlt(alt: string): boolean {
  return /[\p{L}\p{N}]/u.test(alt) && !NO_MEANING.test(alt) && !IS_NAME.test(alt);
}
