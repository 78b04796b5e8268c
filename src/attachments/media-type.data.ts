/** The first bytes of a format, in latin1. */
export interface Signature {
  readonly mediaType: string;
  readonly starts: string;
  /** Where they stand, in bytes; 0 where it is not said. */
  readonly at?: number;
}

/**
 * Formats by their first bytes. Sources: the MIME Sniffing standard (6.1 to 6.3), and for what it does not name the
 * specifications of the formats (PKWARE's APPNOTE, 4.3.6; [MS-CFB], 2.2; [MS-SHLLINK], 2.1; PE format, 1; the W3C's
 * PNG; the MNG specification, 4.1; RFC 1952; ISO 32000-1, 7.5.2). Of two that fit the first counts.
 */
export const signatures: readonly Signature[] = [
  { mediaType: 'image/gif', starts: 'GIF87a' },
  { mediaType: 'image/gif', starts: 'GIF89a' },
  { mediaType: 'image/png', starts: '\x89PNG\r\n\x1a\n' },
  { mediaType: 'video/x-mng', starts: '\x8aMNG\r\n\x1a\n' },
  { mediaType: 'image/jpeg', starts: '\xff\xd8\xff' },
  { mediaType: 'image/bmp', starts: 'BM' },
  { mediaType: 'image/vnd.microsoft.icon', starts: '\0\0\x01\0' },
  { mediaType: 'image/vnd.microsoft.icon', starts: '\0\0\x02\0' },
  { mediaType: 'image/tiff', starts: 'II*\0' },
  { mediaType: 'image/tiff', starts: 'MM\0*' },
  { mediaType: 'image/flif', starts: 'FLIF' },
  { mediaType: 'image/vnd.adobe.photoshop', starts: '8BPS' },
  { mediaType: 'image/jxl', starts: '\0\0\0\x0cJXL ' },
  { mediaType: 'image/jxl', starts: '\xff\x0a' },
  { mediaType: 'application/pdf', starts: '%PDF-' },
  { mediaType: 'application/postscript', starts: '%!PS-' },
  { mediaType: 'application/rtf', starts: '{\\rtf' },
  { mediaType: 'application/zip', starts: 'PK\x03\x04' },
  { mediaType: 'application/zip', starts: 'PK\x05\x06' },
  { mediaType: 'application/vnd.rar', starts: 'Rar!\x1a\x07' },
  { mediaType: 'application/x-7z-compressed', starts: "7z\xbc\xaf'\x1c" },
  { mediaType: 'application/gzip', starts: '\x1f\x8b\x08' },
  { mediaType: 'application/x-bzip2', starts: 'BZh' },
  { mediaType: 'application/x-xz', starts: '\xfd7zXZ\0' },
  { mediaType: 'application/zstd', starts: '\x28\xb5\x2f\xfd' },
  { mediaType: 'application/vnd.ms-cab-compressed', starts: 'MSCF' },
  { mediaType: 'application/x-iso9660-image', starts: 'CD001', at: 32_769 },
  { mediaType: 'application/x-tar', starts: 'ustar', at: 257 },
  { mediaType: 'application/x-ole-storage', starts: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { mediaType: 'application/vnd.microsoft.portable-executable', starts: 'MZ' },
  { mediaType: 'application/x-elf', starts: '\x7fELF' },
  { mediaType: 'application/x-mach-binary', starts: '\xfe\xed\xfa\xce' },
  { mediaType: 'application/x-mach-binary', starts: '\xfe\xed\xfa\xcf' },
  { mediaType: 'application/x-mach-binary', starts: '\xcf\xfa\xed\xfe' },
  { mediaType: 'application/x-mach-binary', starts: '\xca\xfe\xba\xbe' },
  { mediaType: 'application/x-ms-shortcut', starts: 'L\0\0\0\x01\x14\x02\0' },
  { mediaType: 'application/x-shockwave-flash', starts: 'FWS' },
  { mediaType: 'application/x-shockwave-flash', starts: 'CWS' },
  { mediaType: 'text/x-shellscript', starts: '#!' },
  { mediaType: 'video/webm', starts: '\x1aE\xdf\xa3' },
  { mediaType: 'application/ogg', starts: 'OggS' },
  { mediaType: 'audio/mpeg', starts: 'ID3' },
  { mediaType: 'font/woff', starts: 'wOFF' },
  { mediaType: 'font/woff2', starts: 'wOF2' },
];

/** `RIFF` files and ISO media files say at byte 8 what they are. */
export const riffTypes: Readonly<Record<string, string>> = {
  WEBP: 'image/webp',
  WAVE: 'audio/wav',
  'AVI ': 'video/x-msvideo',
};

/** Brands of ISO media files (the registry at https://mp4ra.org); any other is a film. */
export const isoBrands: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  avis: 'image/avif',
  heic: 'image/heic',
  heix: 'image/heic',
  hevc: 'image/heic',
  mif1: 'image/heif',
  msf1: 'image/heif',
  'qt  ': 'video/quicktime',
  'M4A ': 'audio/mp4',
};

/** Brands of pictures that are sequences (ISO/IEC 23008-12; AVIF 1.1, 3). */
export const sequenceBrands: ReadonlySet<string> = new Set(['avis', 'hevc', 'msf1']);

/** What in a ZIP file says that it is something else (ECMA-376 part 2; ODF 1.3 part 2; JAR; APK; EPUB). */
export const zipMembers: readonly (readonly [member: string, mediaType: string])[] = [
  ['word/vbaProject.bin', 'application/vnd.ms-word.document.macroenabled.12'],
  ['xl/vbaProject.bin', 'application/vnd.ms-excel.sheet.macroenabled.12'],
  ['ppt/vbaProject.bin', 'application/vnd.ms-powerpoint.presentation.macroenabled.12'],
  ['word/', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt/', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['AndroidManifest.xml', 'application/vnd.android.package-archive'],
  ['META-INF/MANIFEST.MF', 'application/java-archive'],
  ['mimetypeapplication/epub+zip', 'application/epub+zip'],
  ['mimetypeapplication/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.text'],
  [
    'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
    'application/vnd.oasis.opendocument.spreadsheet',
  ],
];
