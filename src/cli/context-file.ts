import { SendableError } from '../errors.ts';
import type { Message, MessageContext } from '../index.ts';
import { readText } from './input.ts';

/** What a message has besides its html. */
export type MessageRest = Omit<Message, 'html'>;

/**
 * Reads what is known of a message from a JSON file: `{ subject?, context?, attachments? }`, or the fields of the
 * context alone. Their types are the library's to check.
 *
 * @throws SendableError INPUT_UNREADABLE, MESSAGE_NOT_TEXT, MESSAGE_INVALID
 */
export async function readContextFile(path: string): Promise<MessageRest> {
  const text = await readText(path);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SendableError('MESSAGE_INVALID', `${path} is not JSON: ${reason}`);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new SendableError('MESSAGE_INVALID', `${path} must hold a JSON object`);
  }
  const isRest = 'subject' in value || 'context' in value || 'attachments' in value;
  return isRest ? (value as MessageRest) : { context: value as MessageContext };
}
