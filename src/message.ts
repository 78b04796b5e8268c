import { SendableError } from './errors.ts';

/** Why the seller writes: the reasons that the Communication Guidelines allow, and a reply to the buyer. */
export const PURPOSES = [
  'order-problem',
  'missing-information',
  'return',
  'invoice',
  'review-request',
  'delivery-scheduling',
  'home-services',
  'custom-design',
  'reply',
] as const;

export type Purpose = (typeof PURPOSES)[number];

/** What is known about the order and the buyer. Every field may be missing; a rule that needs it then says so. */
export interface MessageContext {
  /** Host of the marketplace, `amazon.de`; `amazon.com` where none is given. */
  marketplace?: string;
  /** 3-7-7 digits. */
  orderId?: string;
  /** BCP 47. */
  buyerLanguage?: string;
  /** ISO 8601, as all dates are. */
  orderCompletedAt?: string;
  /** Asked for only where the option `start` of the rule `timing` says so. */
  orderedAt?: string;
  /** As `orderedAt`. */
  deliveredAt?: string;
  sentAt?: string;
  purpose?: Purpose;
}

export interface Attachment {
  filename: string;
  /** MIME type as declared by the sender. */
  contentType: string;
  /** Bytes; taken from `content` where that is given. */
  size?: number;
  /** The bytes, or the same in base64 (as in JSON). */
  content?: Uint8Array | string;
  /** Content-ID without angle brackets: what a `cid:` URL names. */
  cid?: string;
}

export interface Message {
  html: string;
  subject?: string;
  attachments?: Attachment[];
  context?: MessageContext;
}

/**
 * Takes what a caller passed for a message and gives a Message.
 *
 * @throws SendableError MESSAGE_INVALID where a field has the wrong type.
 */
export function toMessage(input: string | Message): Message {
  if (typeof input === 'string') return { html: input };
  if (input === null || typeof input !== 'object') throw invalid('the message', input);
  if (typeof input.html !== 'string') throw invalid('html', input.html);
  if (input.subject !== undefined && typeof input.subject !== 'string')
    throw invalid('subject', input.subject);
  if (input.attachments !== undefined) checkAttachments(input.attachments);
  if (input.context !== undefined) checkContext(input.context);
  return input;
}

const CONTEXT_TEXTS = [
  'marketplace',
  'orderId',
  'buyerLanguage',
  'orderCompletedAt',
  'orderedAt',
  'deliveredAt',
  'sentAt',
] as const;

function checkContext(context: MessageContext): void {
  if (context === null || typeof context !== 'object' || Array.isArray(context))
    throw invalid('context', context);
  for (const key of CONTEXT_TEXTS) {
    const value = context[key];
    if (value !== undefined && typeof value !== 'string') throw invalid(`context.${key}`, value);
  }
  if (context.purpose !== undefined && !PURPOSES.includes(context.purpose)) {
    throw new SendableError(
      'MESSAGE_INVALID',
      `context.purpose is "${String(context.purpose)}"; it may be ${PURPOSES.join(', ')}`,
    );
  }
}

function checkAttachments(attachments: Attachment[]): void {
  if (!Array.isArray(attachments)) throw invalid('attachments', attachments);
  for (const [index, attachment] of attachments.entries()) {
    if (attachment === null || typeof attachment !== 'object')
      throw invalid(`attachments[${index}]`, attachment);
    if (typeof attachment.filename !== 'string')
      throw invalid(`attachments[${index}].filename`, attachment.filename);
    if (typeof attachment.contentType !== 'string') {
      throw invalid(`attachments[${index}].contentType`, attachment.contentType);
    }
  }
}

function invalid(what: string, value: unknown): SendableError {
  const found = value === null ? 'null' : Array.isArray(value) ? 'an array' : `of type ${typeof value}`;
  return new SendableError('MESSAGE_INVALID', `${what} is ${found}`);
}
