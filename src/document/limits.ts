import { SendableError } from '../errors.ts';

/**
 * Bounds on a message, so that none can hang or exhaust the program. Received mail reaches 600 levels of nesting
 * and some hundred kilobytes.
 */
export interface Limits {
  /** Of the html in UTF-8. */
  bytes: number;
  /** Of nesting, in elements. */
  depth: number;
  /** Elements, texts and comments. */
  nodes: number;
}

export const DEFAULT_LIMITS: Limits = { bytes: 5_000_000, depth: 1_024, nodes: 200_000 };

/** Attributes of one element: far more than mail has, far fewer than would cost time. */
export const MAX_ATTRIBUTES = 1_000;

/** Emojis of one text. */
export const MAX_EMOJIS = 20_000;

/** Places of one message where empty lines stand. */
export const MAX_GAPS = 20_000;

/**
 * Refuses a source over the size limit before anything is parsed.
 *
 * @throws SendableError MESSAGE_TOO_LARGE
 */
export function checkSize(source: string, limits: Limits): void {
  // UTF-8 takes one to three bytes for a UTF-16 unit: most messages need no count.
  if (source.length * 3 <= limits.bytes) return;
  const bytes = source.length > limits.bytes ? source.length : Buffer.byteLength(source);
  if (bytes > limits.bytes) {
    throw new SendableError('MESSAGE_TOO_LARGE', `the message is over the limit of ${limits.bytes} bytes`);
  }
}
