import { textReporter } from './files-text.ts';
import { githubReporter } from './github.ts';
import { jsonReporter, ndjsonReporter } from './json.ts';
import { junitReporter } from './junit.ts';
import { markdownReporter } from './markdown.ts';
import type { ReportOptions } from './reported-file.ts';
import type { Reporter } from './reporter.ts';
import { sarifReporter } from './sarif.ts';
import type { Paint } from './text.ts';

/** How a report is written, by the name of its format. */
export const FORMATS = {
  text: textReporter,
  json: jsonReporter,
  ndjson: ndjsonReporter,
  sarif: sarifReporter,
  junit: junitReporter,
  github: githubReporter,
  markdown: markdownReporter,
} satisfies Record<string, (options: ReportOptions & { paint?: Paint }) => Reporter>;

export type ReportFormat = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as ReportFormat[];
