import { isMultipart, type MimePart, partsWithin } from './mime-part.ts';
import { parameterOf } from './parameters.ts';
import { refuse } from './refuse.ts';

/** What a mail program shows of a mail, and what it offers as files. */
export interface ShownParts {
  /** HTML, or plain text where there is none. */
  body: MimePart;
  /** The plain text that stands for the HTML. */
  text: MimePart | undefined;
  /** Texts that are shown below the body. */
  below: readonly MimePart[];
  /** Everything else, in the order of the file. */
  attachments: readonly MimePart[];
}

const REFUSED: readonly (readonly [
  type: RegExp,
  code: 'MAIL_ENCRYPTED' | 'MAIL_UNSUPPORTED',
  what: string,
])[] = [
  [/^multipart\/encrypted$/, 'MAIL_ENCRYPTED', 'the mail is encrypted'],
  [
    /^application\/(?:x-)?pkcs7-mime$/,
    'MAIL_ENCRYPTED',
    'the mail is encrypted, or signed so that its text cannot be read as it is (S/MIME)',
  ],
  [/^application\/ms-tnef$/, 'MAIL_UNSUPPORTED', 'the mail packs its parts as Outlook does (winmail.dat)'],
  [/^multipart\/report$/, 'MAIL_UNSUPPORTED', 'the mail is a report of a mail server'],
  [/^message\/(?:partial|external-body)$/, 'MAIL_UNSUPPORTED', 'the mail leaves out what it shows'],
];

/**
 * Tells what is shown by RFC 2046, 5.1 and RFC 2387: of alternatives the last that is known, of related parts the
 * root, of others the first text; a text in a mixed multipart that is neither named nor an attachment is shown below.
 *
 * @throws SendableError MAIL_ENCRYPTED, MAIL_UNSUPPORTED
 */
export function shownParts(root: MimePart): ShownParts {
  const parts = partsWithin(root);
  for (const { mediaType } of parts) {
    const refused = REFUSED.find(([type]) => type.test(mediaType));
    if (refused !== undefined) refuse(refused[1], `${refused[2]} (${mediaType})`);
  }
  const shown = selected(root);
  const [body, ...below] = shown.bodies;
  if (body === undefined)
    refuse('MAIL_UNSUPPORTED', 'the mail has neither an HTML nor a plain-text part to clean');
  const html = body.mediaType === 'text/html' ? 1 : 0;
  if (shown.texts.length > html || shown.texts.some(({ mediaType }) => mediaType === 'text/html')) {
    const sections = [...shown.texts, body].map(({ section }) => section).join(', ');
    refuse('MAIL_UNSUPPORTED', `the mail has several texts of one kind to choose from (parts ${sections})`);
  }
  const [text] = shown.texts;
  const used = new Set([...shown.bodies, ...shown.texts, ...shown.signatures]);
  const attachments = parts.filter((part) => !isMultipart(part) && !used.has(part));
  return { body, text, below, attachments };
}

interface Selected {
  bodies: MimePart[];
  texts: MimePart[];
  signatures: MimePart[];
}

function selected(part: MimePart): Selected {
  if (!isMultipart(part)) {
    const isShown = /^text\/(?:html|plain)$/.test(part.mediaType) && !isFile(part);
    return { bodies: isShown ? [part] : [], texts: [], signatures: [] };
  }
  if (isMultipart(part, 'alternative')) return selectedAlternative(part);
  if (isMultipart(part, 'related')) return selected(rootOf(part));
  if (isMultipart(part, 'signed')) {
    const [content, ...signatures] = part.children;
    const inner = content ? selected(content) : { bodies: [], texts: [], signatures: [] };
    return { ...inner, signatures: [...inner.signatures, ...signatures] };
  }
  const all = part.children.map(selected);
  const bodies = all.flatMap((inner) => inner.bodies);
  return {
    // What has a name is offered as a file, unless it is the first text.
    bodies: bodies.filter((body, index) => index === 0 || body.filename === undefined),
    texts: all.flatMap(({ texts }) => texts),
    signatures: all.flatMap(({ signatures }) => signatures),
  };
}

function selectedAlternative({ children }: MimePart): Selected {
  const all = children.map(selected);
  const html = all.findLast(({ bodies }) => bodies[0]?.mediaType === 'text/html');
  const chosen = html ?? all.findLast(({ bodies }) => bodies.length > 0);
  if (chosen === undefined) return { bodies: [], texts: [], signatures: [] };
  const others = all.filter((each) => each !== chosen);
  const texts = others.flatMap(({ bodies }) => bodies);
  return {
    bodies: chosen.bodies,
    texts: [...chosen.texts, ...texts],
    signatures: all.flatMap(({ signatures }) => signatures),
  };
}

/** The part that the others belong to: the one that `start` names, else the first (RFC 2387, 3.2). */
function rootOf({ children, contentType }: MimePart): MimePart {
  const start = parameterOf(contentType, 'start')?.value.replace(/^<|>$/g, '');
  const named = children.find(({ contentId }) => contentId !== undefined && contentId === start);
  return named ?? (children[0] as MimePart);
}

/** What is neither shown in place nor said to be anything is a file (RFC 2183, 2.8). */
function isFile({ disposition }: MimePart): boolean {
  return disposition !== undefined && disposition !== '' && disposition !== 'inline';
}
