import type { Attachment } from '../message.ts';
import {
  type AttachmentKind,
  extensionKinds,
  extensionTypes,
  mediaTypeKinds,
  typeFamilies,
} from '../policy/attachment-types.data.ts';
import { contentOf } from './content.ts';
import { sniffMediaType } from './media-type.ts';

/** What one source says of a file's type. */
export interface TypeClaim {
  isReal: boolean;
  /** How a finding begins: `its name is that of`. */
  says: string;
  kind: AttachmentKind;
  family: string | undefined;
  name: string;
}

/** The types that bytes, name and declaration give a file; what says nothing is left out. */
export function typesOf(attachment: Attachment): TypeClaim[] {
  const content = contentOf(attachment);
  const real = content && sniffMediaType(content);
  const declared = attachment.contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  // Windows drops full stops and spaces at the end of a name: `invoice.exe.` is run.
  const written = attachment.filename.normalize('NFKC').replace(/(?<![.\s])[.\s]+$/u, '');
  const extension = /\.([\p{L}\p{N}-]{1,20})$/u.exec(written)?.[1]?.toLowerCase();
  const claims = [
    real !== undefined && claim('its bytes are', real, kindOfType(real), true),
    extension !== undefined &&
      claim('its name is that of', `.${extension}`, kindOfExtension(extension), false),
    claim('it is declared as', declared, kindOfType(declared), false),
  ];
  return claims.filter((type) => type !== false && type !== undefined);
}

function claim(
  says: string,
  type: string,
  kind: AttachmentKind | undefined,
  isReal: boolean,
): TypeClaim | undefined {
  if (kind === undefined) return undefined;
  const named = type.startsWith('.')
    ? (extensionTypes[type.slice(1)] ?? (kind === 'picture' ? 'image/' : ''))
    : type;
  const family = typeFamilies.find(([pattern]) => pattern.test(named))?.[1];
  return {
    isReal,
    says,
    kind,
    family,
    name: family === undefined ? type : `${family === 'office document' ? 'an' : 'a'} ${family}`,
  };
}

function kindOfType(type: string): AttachmentKind | undefined {
  const known = mediaTypeKinds.find(([pattern]) => pattern.test(type));
  return known ? known[1] : 'other';
}

const KINDS = Object.entries(extensionKinds) as [AttachmentKind, readonly string[]][];

function kindOfExtension(extension: string): AttachmentKind {
  return KINDS.find(([, extensions]) => extensions.includes(extension))?.[0] ?? 'other';
}
