import { sequenceBrands } from './media-type.data.ts';
import { sniffMediaType } from './media-type.ts';

/** What the bytes of a picture say about it. */
export interface PictureBytes {
  mediaType: string;
  /** Whether it moves. A GIF counts as moving: the policy names the format, whatever it holds. */
  isAnimated: boolean;
  /** In px; none where the format is not read. */
  size?: { width: number; height: number };
}

/** Reads a picture's bytes; none where they are no picture. */
export function readPicture(bytes: Uint8Array): PictureBytes | undefined {
  const mediaType = sniffMediaType(bytes);
  if (!mediaType || !/^image\/|^video\/x-mng$/.test(mediaType)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = READERS[mediaType]?.(view);
  return {
    mediaType,
    isAnimated: read?.isAnimated ?? (mediaType === 'image/gif' || mediaType === 'video/x-mng'),
    ...(read?.width !== undefined && { size: { width: read.width, height: read.height } }),
  };
}

type Read =
  | { width: number; height: number; isAnimated?: boolean }
  | { width?: undefined; isAnimated: boolean };

/** A file may be cut short anywhere: each reader first asks for the bytes it needs. */
const READERS: Readonly<Record<string, (view: DataView) => Read | undefined>> = {
  'image/gif': (view) =>
    view.byteLength < 10 ? undefined : { width: view.getUint16(6, true), height: view.getUint16(8, true) },
  'image/png': readPng,
  'image/webp': readWebp,
  'image/jpeg': readJpeg,
  'image/bmp': (view) =>
    view.byteLength < 26
      ? undefined
      : { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) },
  'image/vnd.microsoft.icon': (view) =>
    view.byteLength < 8 ? undefined : { width: view.getUint8(6) || 256, height: view.getUint8(7) || 256 },
  'image/avif': (view) => ({ isAnimated: isSequence(view) }),
  'image/heic': (view) => ({ isAnimated: isSequence(view) }),
  'image/heif': (view) => ({ isAnimated: isSequence(view) }),
};

/** An `acTL` chunk before the first `IDAT` makes a PNG move (PNG 3, 11.3.6.1). */
function readPng(view: DataView): Read | undefined {
  if (view.byteLength < 24) return undefined;
  let isAnimated = false;
  for (let at = 8; at + 8 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const type = letters(view, at + 4);
    if (type === 'IDAT') break;
    if (type === 'acTL') isAnimated = true;
  }
  return { width: view.getUint32(16), height: view.getUint32(20), isAnimated };
}

/** RFC 9649: a moving one has the extended header with its animation flag, or at least an `ANIM` chunk. */
function readWebp(view: DataView): Read | undefined {
  if (view.byteLength < 30) return undefined;
  const kind = letters(view, 12);
  if (kind === 'VP8 ') {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  if (kind !== 'VP8X') return undefined;
  const flags = view.getUint8(20);
  const width = (view.getUint32(24, true) & 0xffffff) + 1;
  const height = (view.getUint16(27, true) | (view.getUint8(29) << 16)) + 1;
  return { width, height, isAnimated: (flags & ANIMATION) !== 0 };
}

const ANIMATION = 2;

/** The size stands in the frame header, behind what programs put before it (ITU T.81, B.2.2). */
function readJpeg(view: DataView): Read | undefined {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++;
    } else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    } else {
      const isAlone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
      at += isAlone ? 2 : 2 + view.getUint16(at + 2);
    }
  }
  return undefined;
}

/** The brands of the `ftyp` box: the major one, and from byte 16 on those it is compatible with. */
function isSequence(view: DataView): boolean {
  const end = Math.min(view.getUint32(0), view.byteLength);
  for (let at = 8; at + 4 <= end; at += 4) if (sequenceBrands.has(letters(view, at))) return true;
  return false;
}

function letters(view: DataView, at: number): string {
  if (at + 4 > view.byteLength) return '';
  return String.fromCharCode(
    view.getUint8(at),
    view.getUint8(at + 1),
    view.getUint8(at + 2),
    view.getUint8(at + 3),
  );
}
