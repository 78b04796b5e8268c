import { rules, transform } from '../../src/index.ts';
import { FORMATS, type ReportFormat } from '../../src/report/formats.ts';
import type { ReportedFile, ReportOptions } from '../../src/report/reported-file.ts';
import { type Summary, Tally } from '../../src/report/tally.ts';

export const OPTIONS: ReportOptions = {
  isCheck: true,
  rules,
  version: '1.2.3',
  markOf: (text) => String(text.length),
};

/** A few rules: what the others find is not what these tests are about. */
const USED = ['unsafe-html', 'emoji', 'color', 'order-id'];
const OFF = Object.fromEntries(
  rules.filter(({ id }) => !USED.includes(id)).map(({ id }) => [id, 'off' as const]),
);

/** A file as a batch reports it. */
export function reported(path: string, text: string): ReportedFile {
  const { html: _html, text: _text, verdict, ...result } = transform(text, { rules: OFF });
  return { ...result, path, status: verdict, input: text };
}

export function failed(path: string, message: string): ReportedFile {
  return { path, status: 'failed', error: { code: 'MESSAGE_NOT_TEXT', message } };
}

export function summaryOf(files: readonly ReportedFile[]): Summary {
  const tally = new Tally();
  for (const file of files) tally.add(file);
  return tally.summary;
}

/** A whole report. */
export function reportOf(
  format: ReportFormat,
  files: readonly ReportedFile[],
  options: Partial<ReportOptions> = {},
): string {
  const reporter = FORMATS[format]({ ...OPTIONS, ...options });
  return files.map((file) => reporter.file(file)).join('') + reporter.end(summaryOf(files));
}

/** Names and texts that a report must not take for anything of its own. */
export const HOSTILE_NAME = 'a b\n::error::,"<b>&%|`@me #1 ü你\u001b[2J\u202e.html';

export const UGLY =
  '<p onclick="x()">Hello 👋</p>\r\n<p style="color:red">\r\nOrder 123-1234567-1234567</p>\n';
