import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { SendableError } from '../errors.ts';
import type { Message, MessageContext } from '../index.ts';
import { isSystemError, reasonOf } from './system-error.ts';

/** What a message has besides its html. */
export type MessageRest = Omit<Message, 'html'>;

/**
 * What the JSON of a context file says of a message: `{ subject?, context?, attachments? }`, or the fields of the
 * context alone. Their types are the library's to check.
 *
 * @param name what messages call the file.
 * @throws SendableError MESSAGE_INVALID
 */
export function parseContext(text: string, name: string): MessageRest {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SendableError('MESSAGE_INVALID', `${name} is not JSON: ${reason}`);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new SendableError('MESSAGE_INVALID', `${name} must hold a JSON object`);
  }
  const isRest = 'subject' in value || 'context' in value || 'attachments' in value;
  return isRest ? (value as MessageRest) : { context: value as MessageContext };
}

/**
 * The context file beside a template: `letter.html.context.json`, or `letter.context.json`, which it may share with
 * `letter.liquid`.
 *
 * @throws SendableError MESSAGE_INVALID, INPUT_UNREADABLE
 */
export async function contextBeside(path: string): Promise<{ path: string; rest: MessageRest } | undefined> {
  for (const candidate of [`${path}.context.json`, path.replace(/\.[^./\\]*$/, '.context.json')]) {
    // Most files have none beside them, and an error for each would cost more than the file.
    if (!existsSync(candidate)) continue;
    try {
      return { path: candidate, rest: parseContext(await readFile(candidate, 'utf8'), candidate) };
    } catch (error) {
      if (!isSystemError(error)) throw error;
      if (error.code === 'ENOENT') continue;
      throw new SendableError('INPUT_UNREADABLE', `cannot read ${candidate}: ${reasonOf(error)}`);
    }
  }
  return undefined;
}
