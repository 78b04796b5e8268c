import { relative, resolve, sep } from 'node:path';
import type { TransformResult } from '../index.ts';
import { FORMATS, type ReportFormat } from '../report/formats.ts';
import type { ReportedFile } from '../report/reported-file.ts';
import { Tally } from '../report/tally.ts';
import { reportOptions } from './report-options.ts';

/**
 * A report on one message, in a format that is made for many.
 *
 * @param file its name; none where it was piped in.
 * @param html the message as it was given.
 */
export function messageReport(
  format: Exclude<ReportFormat, 'text' | 'json' | 'ndjson'>,
  file: string | undefined,
  html: string,
  { verdict, text: _text, html: _html, ...result }: TransformResult,
): string {
  const path = file === undefined || file === '-' ? 'stdin' : relative(process.cwd(), resolve(file));
  const told: ReportedFile = { ...result, path: path.split(sep).join('/'), status: verdict, input: html };
  const reporter = FORMATS[format](reportOptions({ isCheck: false }));
  const tally = new Tally();
  tally.add(told);
  return reporter.file(told) + reporter.end(tally.summary);
}
