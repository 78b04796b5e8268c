import type { ReportedFile } from './reported-file.ts';
import type { Summary } from './tally.ts';

/** Tells what became of files, as they are ready, so that none has to be kept. Each gives the text to write, or none. */
export interface Reporter {
  file(file: ReportedFile): string;
  end(summary: Summary): string;
}
