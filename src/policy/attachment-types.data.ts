/** What a type of file is to the policy. */
export type AttachmentKind = 'document' | 'picture' | 'gif' | 'executable' | 'archive' | 'other';

/** Extensions by kind; one that is not here is `other`. */
export const extensionKinds: Readonly<Record<AttachmentKind, readonly string[]>> = {
  document: 'pdf doc docx odt rtf txt pages xls xlsx ods csv xml xps'.split(' '),
  picture: 'png apng jpg jpeg jpe jfif webp bmp tif tiff heic heif avif'.split(' '),
  gif: ['gif'],
  // What a double click runs on Windows, macOS, Linux or Android, and documents that hold macros.
  executable: (
    'exe com bat cmd msi msix msp scr pif cpl hta js jse mjs vbs vbe wsf wsh ps1 psm1 sh bash command run bin elf ' +
    'app dmg pkg mpkg deb rpm appimage apk aab ipa jar jnlp lnk url reg inf scf dll sys ocx gadget application ' +
    'docm dotm xlsm xltm xlam pptm potm ppam chm iqy settingcontent-ms py rb pl php swf'
  ).split(' '),
  archive:
    'zip zipx rar 7z tar gz tgz bz2 tbz tbz2 xz txz zst lz lzma lzh arj ace cab iso img vhd vhdx z cpio'.split(
      ' ',
    ),
  other: [],
};

/**
 * Media types by kind: the registry at https://www.iana.org/assignments/media-types, and names that are in use without
 * being there. One that is not here is `other`; `application/octet-stream` says nothing.
 */
export const mediaTypeKinds: readonly (readonly [type: RegExp, kind: AttachmentKind | undefined])[] = [
  [/^(?:application|binary)\/(?:octet-stream|x-download|force-download|download)$|^$/, undefined],
  [/^image\/gif$/, 'gif'],
  [/^image\/(?:png|apng|jpe?g|pjpeg|webp|bmp|x-ms-bmp|tiff|heic|heif|avif)$/, 'picture'],
  [
    /macroenabled|^application\/(?:vnd\.microsoft\.portable-executable|x-msdownload|x-msdos-program|x-dosexec|x-exe|exe|x-ms-installer|x-msi|x-elf|x-executable|x-mach-binary|x-sharedlib|x-ms-shortcut|x-shockwave-flash|x-sh|x-csh|x-bat|java-archive|x-java-archive|vnd\.android\.package-archive|x-apple-diskimage|javascript|x-javascript|hta|vnd\.debian\.binary-package|x-rpm)$|^text\/(?:javascript|x-shellscript|vbscript|x-python)$/,
    'executable',
  ],
  [
    /^application\/(?:zip|x-zip|x-zip-compressed|vnd\.rar|x-rar|x-rar-compressed|x-7z-compressed|gzip|x-gzip|x-tar|x-bzip2?|x-xz|zstd|x-iso9660-image|vnd\.ms-cab-compressed|x-compressed|x-lzh-compressed)$|^multipart\/x-zip$/,
    'archive',
  ],
  [
    /^application\/(?:pdf|x-pdf|acrobat|msword|vnd\.ms-word|rtf|vnd\.ms-excel|vnd\.openxmlformats-officedocument\.(?:wordprocessingml|spreadsheetml)\..*|vnd\.oasis\.opendocument\.(?:text|spreadsheet)|x-ole-storage|vnd\.apple\.pages|xml|vnd\.ms-xpsdocument|oxps)$|^text\/(?:plain|csv|rtf|xml|richtext)$/,
    'document',
  ],
];

/** Of documents, the type that an extension stands for. */
export const extensionTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/msword',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.ms-excel',
  txt: 'text/plain',
  csv: 'text/csv',
  xml: 'text/xml',
};

/** Groups of media types that one declared type may stand for: a file of one that is declared as another is mislabelled. */
export const typeFamilies: readonly (readonly [type: RegExp, family: string])[] = [
  [/pdf|acrobat/, 'PDF'],
  [/^image\//, 'picture'],
  [/msword|ms-word|officedocument|opendocument|rtf|richtext|ms-excel|x-ole-storage|pages/, 'office document'],
  [/^text\/|[/+]xml$/, 'text'],
];

/** The most that all attachments of a message may be together, in bytes: 10 MB (Seller Central, Buyer-Seller Messages). */
export const MAX_ATTACHMENT_BYTES = 10 * 1024 * 1024;
