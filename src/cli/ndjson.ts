import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { MessageRest } from '../batch/context-file.ts';
import { SendableError } from '../errors.ts';
import { clean, type Message, type Options } from '../index.ts';
import { idOf } from './line-id.ts';
import { LINE_TOO_LONG, linesOf } from './lines.ts';

/** A message at its limit of 5 MB, each character escaped, or attachments of 10 MB in base64, both with room to spare. */
const LINE_LIMIT = 32 * 1024 * 1024;

/** What holds for every line that does not say otherwise. */
export interface Defaults {
  message: MessageRest;
  options: Options;
}

/**
 * A line, as far as it is what it should be. The types of its fields are the library's to check: `clean()` takes any
 * value and names the field that is wrong.
 */
interface Request extends Pick<Message, 'html'> {
  subject?: Message['subject'] | null;
  attachments?: Message['attachments'] | null;
  context?: Message['context'] | null;
  options?: Options | null;
  [other: string]: unknown;
}

/**
 * Cleans a stream of messages: for each line in, one line out, in the same order. Reads on only when the last answer
 * is written, so that memory is bounded by one line and its answer.
 */
export async function cleanLines(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  defaults: Defaults,
): Promise<void> {
  for await (const line of linesOf(input, LINE_LIMIT)) {
    const answer = toLine(await answerTo(line, defaults));
    if (!output.write(answer)) await once(output, 'drain');
  }
}

async function answerTo(line: Uint8Array | typeof LINE_TOO_LONG, defaults: Defaults): Promise<object> {
  let id: unknown = null;
  try {
    const text = decodeLine(line);
    const request = parseLine(text);
    id = idOf(request, text);
    const { message, options } = withDefaults(request, defaults);
    return { id, ...(await clean(message, options)) };
  } catch (error) {
    if (error instanceof SendableError) return { id, error: { code: error.code, message: error.message } };
    // A defect of ours costs this message its answer, not the messages behind it theirs.
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return { id, error: { code: 'INTERNAL', message: 'a defect of sendable; its stack is on stderr' } };
  }
}

function decodeLine(line: Uint8Array | typeof LINE_TOO_LONG): string {
  if (line === LINE_TOO_LONG) {
    throw new SendableError('LINE_INVALID', `the line is over the limit of ${LINE_LIMIT} bytes`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    throw new SendableError('LINE_INVALID', 'the line is not UTF-8');
  }
}

function parseLine(text: string): Request {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SendableError('LINE_INVALID', `the line is not JSON: ${reason}`);
  }
  if (!isRequest(value)) throw new SendableError('LINE_INVALID', 'the line is JSON but not an object');
  return value;
}

function withDefaults(request: Request, defaults: Defaults): { message: Message; options: Options } {
  const { html, subject, context, attachments } = request;
  const message: Message = { ...defaults.message, html };
  if (subject !== undefined && subject !== null) message.subject = subject;
  if (attachments !== undefined && attachments !== null) message.attachments = attachments;
  if (context !== undefined && context !== null) message.context = over(defaults.message.context, context);
  const given = request.options ?? {};
  const options = over(defaults.options, given);
  if (isObject(given) && given.rules !== undefined) {
    options.rules = over(defaults.options.rules, given.rules);
  }
  return { message, options };
}

function over<T extends object>(defaults: T | undefined, given: T): T {
  return isObject(given) ? { ...defaults, ...given } : given;
}

function isObject(value: unknown): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isRequest(value: unknown): value is Request {
  return isObject(value);
}

/** Characters that JSON allows raw in a string, and that some readers take for the end of a line. */
const LINE_ENDS_ELSEWHERE = /[\u0085\u2028\u2029]/g;

function toLine(answer: object): string {
  const json = JSON.stringify(answer).replace(
    LINE_ENDS_ELSEWHERE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${json}\n`;
}
