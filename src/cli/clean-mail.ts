import type { MessageContext, Options } from '../index.ts';
import { cleanMail } from '../mail/clean-mail.ts';
import type { Answer } from './clean.ts';

/** Cleans a mail file: the mail to stdout, or with `--format json` the result, in which bytes are base64. */
export async function cleanMailFile(
  bytes: Uint8Array,
  context: MessageContext | undefined,
  options: Options,
): Promise<Answer> {
  const result = await cleanMail({ bytes, ...(context !== undefined && { context }) }, options);
  const { mail, mailEdits, body } = result;
  const json = {
    ...result,
    mail: base64(mail),
    mailEdits: mailEdits.map((edit) => ({ ...edit, bytes: base64(edit.bytes) })),
  };
  return { html: body.input, result: { ...result, html: result.html ?? result.text }, output: mail, json };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
