/**
 * The errors a user can cause, each with a code that programs match on and a hint of what to do next.
 * Anything else that is thrown is a defect of ours and keeps its stack.
 */
export const ERROR_CODES = {
  MESSAGE_TOO_LARGE: 'Send a smaller message, or raise limits.bytes.',
  MESSAGE_TOO_DEEP: 'Flatten the nesting of the message, or raise limits.depth.',
  MESSAGE_TOO_COMPLEX: 'Split the message, or raise limits.nodes.',
  MESSAGE_INVALID: 'Pass a string, or an object { html, subject?, attachments?, context? }.',
  MESSAGE_NOT_TEXT: 'Pass HTML as text; this input holds binary data.',
  CONFIG_INVALID: 'Correct the option named in the message.',
  RULE_UNKNOWN: 'Run "sendable rules" for the list of rules.',
  BROWSER_UNAVAILABLE: 'Install Chromium, or leave out --browser.',
  OUTPUT_UNWRITABLE: 'Check the path and its permissions.',
  FILE_CHANGED: 'Run it again; the file is as somebody else has left it.',
  ENCODING_UNSUPPORTED: 'Save the file as UTF-8.',
  MAIL_UNSUPPORTED: 'Clean the HTML part of the mail by itself.',
  MAIL_BROKEN: 'Save the mail anew with a mail program; as it is, mail programs may read it differently.',
  MAIL_ENCRYPTED: 'Save the mail without encryption.',
  MAIL_TOO_COMPLEX: 'Save the mail with fewer parts.',
  INPUT_UNREADABLE: 'Check the path and its permissions.',
  USAGE: 'Run "sendable --help" for the commands and their options.',
  LINE_INVALID: 'Send one JSON object a line: { "id", "html", "subject"?, "context"?, "options"? }.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** A mistake in what the user gave: configuration, message or file. `code` is stable between versions. */
export class SendableError extends Error {
  override readonly name = 'SendableError';
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
    this.hint = ERROR_CODES[code];
  }
}
