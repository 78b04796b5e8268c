import { parseContext } from '../batch/context-file.ts';
import type { Message } from '../index.ts';
import { readText } from './input.ts';

/** What a message has besides its html. */
export type MessageRest = Omit<Message, 'html'>;

/**
 * Reads what is known of a message from a JSON file.
 *
 * @throws SendableError INPUT_UNREADABLE, MESSAGE_NOT_TEXT, MESSAGE_INVALID
 */
export async function readContextFile(path: string): Promise<MessageRest> {
  return parseContext(await readText(path), path);
}
