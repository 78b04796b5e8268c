import { open } from 'node:fs/promises';
import type { MessageRest } from '../batch/context-file.ts';
import { SendableError } from '../errors.ts';
import type { Message, MessageContext, Options, TransformResult } from '../index.ts';
import { plain, renderLog, renderSummary } from '../report/text.ts';
import { readArguments } from './arguments.ts';
import { readContextFile } from './context-file.ts';
import { formatNamed, MESSAGE_FORMATS } from './format.ts';
import { inputName, openInput, readBytes, readText, unreadable } from './input.ts';
import type { Defaults } from './ndjson.ts';
import { paintFor } from './output.ts';
import { optionsOf } from './rule-modes.ts';

const OPTIONS = {
  format: { type: 'string' },
  log: { type: 'string' },
  ndjson: { type: 'boolean' },
  only: { type: 'string', multiple: true },
  report: { type: 'string', multiple: true },
  off: { type: 'string', multiple: true },
  marketplace: { type: 'string' },
  language: { type: 'string' },
  'order-id': { type: 'string' },
  subject: { type: 'string' },
  context: { type: 'string' },
  audit: { type: 'string' },
  browser: { type: 'boolean' },
  'no-audit': { type: 'boolean' },
  'no-proofread': { type: 'boolean' },
} as const;

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];

/** `sendable clean [file | -]` and `sendable clean --ndjson`. Exit code 1 says that the message is blocked. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, OPTIONS, 1);
  checkTogether(values);
  const [file] = positionals;
  const message = await messageOf(values);
  if (values.ndjson) await cleanStream(file, values, message);
  else await cleanOne(file, values, message);
}

/** Options that would contradict each other. */
function checkTogether({ format, ndjson, log, audit }: Values): void {
  formatNamed(format ?? 'text', MESSAGE_FORMATS);
  if (audit !== undefined && audit !== 'after' && audit !== 'both') {
    throw new SendableError('USAGE', `--audit is "${audit}"; it may be after or both`);
  }
  if (ndjson && format !== undefined && format !== 'json')
    throw new SendableError('USAGE', '--ndjson writes JSON; leave --format out');
  if (ndjson && log !== undefined) {
    throw new SendableError('USAGE', '--ndjson writes the log into each result; leave --log out');
  }
}

async function cleanOne(file: string | undefined, values: Values, known: Defaults['message']): Promise<void> {
  const name = inputName(file);
  const isMail = /\.eml$/i.test(name);
  if (isMail && values.subject !== undefined) {
    throw new SendableError('USAGE', 'a mail file has a subject of its own; leave --subject out');
  }
  const content = isMail ? await readBytes(file) : await readText(file);
  const log = values.log === undefined ? undefined : await openLog(values.log);
  const { rules } = await import('../index.ts');
  const options = optionsOf(
    values,
    rules.map((rule) => rule.id),
  );
  const { html, result, output, json } =
    typeof content === 'string'
      ? await cleanHtml({ ...known, html: content }, options)
      : await (await import('./clean-mail.ts')).cleanMailFile(content, known.context, options);
  const format = formatNamed(values.format ?? 'text', MESSAGE_FORMATS);
  if (format === 'text') process.stdout.write(output);
  else if (format === 'json') process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
  else {
    const { messageReport } = await import('./message-report.ts');
    process.stdout.write(messageReport(format, file, html, result));
  }
  if (log !== undefined) {
    await log.writeFile(renderLog(result, name, plain, html));
    await log.close();
  }
  if (format === 'text') {
    const paint = paintFor(process.stderr);
    const isWritten = log !== undefined;
    const said = isWritten ? `${renderSummary(result, name, paint)}\n` : renderLog(result, name, paint, html);
    process.stderr.write(said);
  }
  if (result.verdict === 'blocked') process.exitCode = 1;
}

/** A cleaned message as it is written. */
export interface Answer {
  /** The html, or the text of a mail, as it was: what the log speaks of. */
  html: string;
  result: TransformResult;
  /** What stdout gets. */
  output: string | Uint8Array;
  /** What stdout gets with `--format json`. */
  json: object;
}

async function cleanHtml(message: Message, options: Options): Promise<Answer> {
  const { clean } = await import('../index.ts');
  const result = await clean(message, options);
  return { html: message.html, result, output: result.html, json: result };
}

/** Opened before anything is cleaned, so that a wrong path is told before there is output. */
async function openLog(path: string): Promise<Awaited<ReturnType<typeof open>>> {
  try {
    return await open(path, 'w');
  } catch (error) {
    throw unreadable(error, path, 'write');
  }
}

async function cleanStream(
  file: string | undefined,
  values: Values,
  message: Defaults['message'],
): Promise<void> {
  const input = openInput(file);
  const { rules } = await import('../index.ts');
  const { cleanLines } = await import('./ndjson.ts');
  const options = optionsOf(
    values,
    rules.map((rule) => rule.id),
  );
  try {
    await cleanLines(input, process.stdout, { message, options });
  } catch (error) {
    throw unreadable(error, file);
  }
}

async function messageOf(values: Values): Promise<Defaults['message']> {
  const file: MessageRest = values.context === undefined ? {} : await readContextFile(values.context);
  const context: MessageContext = {
    ...file.context,
    ...(values.marketplace !== undefined && { marketplace: values.marketplace }),
    ...(values.language !== undefined && { buyerLanguage: values.language }),
    ...(values['order-id'] !== undefined && { orderId: values['order-id'] }),
  };
  return { ...file, ...(values.subject !== undefined && { subject: values.subject }), context };
}
