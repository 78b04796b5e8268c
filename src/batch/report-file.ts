import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { HtmlReport } from '../report/html-report.ts';
import type { ReportedFile, ReportOptions } from '../report/reported-file.ts';
import type { Summary } from '../report/tally.ts';
import { openScratch, type ScratchFile, writePieces } from './atomic-write.ts';
import { pageAssets } from './page-assets.ts';

/** So much is gathered before it is written, in UTF-16 units. */
const GATHERED = 256 * 1024;

/**
 * The page of a run, written to a file as the run goes on: what is told of files lies on the disk until its end, so
 * that memory holds a line of each.
 */
export class ReportFile {
  readonly path: string;
  readonly #page: HtmlReport;
  readonly #blocks: ScratchFile;
  #gathered = '';

  private constructor(path: string, page: HtmlReport, blocks: ScratchFile) {
    this.path = path;
    this.#page = page;
    this.#blocks = blocks;
  }

  /** @throws SendableError OUTPUT_UNWRITABLE, before anything is cleaned. */
  static async open(path: string, options: ReportOptions): Promise<ReportFile> {
    const folder = await realpath(dirname(path)).catch(() => dirname(path));
    const page = new HtmlReport({ ...options, date: new Date(), assets: pageAssets() });
    return new ReportFile(join(folder, basename(path)), page, await openScratch(path));
  }

  async add(file: ReportedFile): Promise<void> {
    this.#gathered += this.#page.block(file);
    if (this.#gathered.length >= GATHERED) await this.#flush();
  }

  /** Writes the page, whole or not at all. */
  async finish(summary: Summary): Promise<void> {
    await this.#flush();
    await writePieces(this.path, this.#pieces(summary));
  }

  /** To be called whatever happened. */
  async close(): Promise<void> {
    await this.#blocks.close();
  }

  async *#pieces(summary: Summary): AsyncGenerator<Uint8Array | string> {
    yield this.#page.head(summary);
    yield* this.#blocks.read();
    yield this.#page.tail();
  }

  async #flush(): Promise<void> {
    const text = this.#gathered;
    this.#gathered = '';
    if (text !== '') await this.#blocks.append(text);
  }
}
