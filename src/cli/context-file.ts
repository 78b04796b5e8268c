import { type MessageRest, parseContext } from '../batch/context-file.ts';
import { readText } from './input.ts';

/**
 * Reads what is known of a message from a JSON file.
 *
 * @throws SendableError INPUT_UNREADABLE, MESSAGE_NOT_TEXT, MESSAGE_INVALID
 */
export async function readContextFile(path: string): Promise<MessageRest> {
  return parseContext(await readText(path), path);
}
