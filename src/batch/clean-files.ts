import { extname, join, relative, sep } from 'node:path';
import { applyByteEdits } from '../encoding/splice.ts';
import type { Options } from '../index.ts';
import { MAX_MAIL_BYTES } from '../mail/limits.ts';
import { replaceFile, writeMirrored } from './atomic-write.ts';
import type { Cache } from './cache.ts';
import {
  errorOf,
  type FileError,
  type FileJob,
  type FileOutcome,
  type FileResult,
  type MailFile,
} from './clean-file.ts';
import type { MessageRest } from './context-file.ts';
import { decodeFile } from './file-encoding.ts';
import { type ReadFile, readTemplate } from './read-file.ts';
import type { Sample } from './sample.ts';
import { spliceBytes } from './splice.ts';
import work from './worker.ts';
import { startWorkers, type Workers } from './workers.ts';

/** What holds for one file. */
export interface FileSettings {
  message: MessageRest;
  options: Options;
  /** Bytes a file may have. */
  limit: number;
}

/** What is done with cleaned files: nothing, written in place, or into a tree that mirrors the one at `base`. */
export type Destination = 'check' | 'write' | { out: string; base: string };

export interface BatchOptions {
  cwd: string;
  destination: Destination;
  settingsFor(path: string): Promise<FileSettings>;
  /** Threads. */
  concurrency: number;
  cache?: Cache;
  /** Values for merge tags. */
  sample?: Sample;
  /** Whether reports hold the html that they speak of. */
  keepsInput?: boolean;
}

/** What became of one file. */
export interface FileReport extends Partial<FileResult> {
  /** From `cwd`, with slashes. */
  path: string;
  status: 'clean' | 'cleaned' | 'blocked' | 'failed';
  isWritten: boolean;
  isCached: boolean;
  error?: FileError;
  /** The html as it was given, where reports are to hold it. */
  input?: string;
}

/** Files that are read and cleaned ahead of the one that is reported next, for each thread: what bounds memory. */
const AHEAD = 4;

/** So few files are cleaned before a thread has loaded the library. */
const FEW = 4;

const NO_THREADS: Workers = { clean: work, close: async () => undefined };

/**
 * Cleans files over threads and reports them in the order given, whichever is ready first. A file that cannot be
 * read, cleaned or written is reported as such, and the others go on.
 */
export async function* cleanFiles(
  files: readonly string[],
  options: BatchOptions,
): AsyncGenerator<FileReport> {
  const threads = Math.max(1, Math.min(options.concurrency, files.length));
  const workers = lazily(() => (files.length <= FEW ? NO_THREADS : startWorkers(threads)));
  const running: Promise<FileReport>[] = [];
  try {
    for (const file of files) {
      running.push(cleanOne(file, options, workers));
      if (running.length >= threads * AHEAD) yield await (running.shift() as Promise<FileReport>);
    }
    for (const report of running) yield await report;
  } finally {
    await Promise.allSettled(running);
    await workers.close();
  }
}

/** How a file is called in reports. */
export function displayPath(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/') || path;
}

async function cleanOne(file: string, options: BatchOptions, workers: Workers): Promise<FileReport> {
  const path = displayPath(file, options.cwd);
  try {
    const settings = await options.settingsFor(file);
    const isMail = extname(file).toLowerCase() === '.eml';
    const read = await readTemplate(file, isMail ? MAX_MAIL_BYTES : settings.limit);
    const { json, isCached } = await outcomeOf(read, settings, isMail, options, workers);
    const outcome = JSON.parse(json) as FileOutcome;
    if ('error' in outcome) return failed(path, outcome.error, isCached);
    const { result } = outcome;
    const isWritten = await write(file, read, result, options.destination);
    const input = options.keepsInput ? { input: await textOf(read.bytes, isMail) } : {};
    return { path, status: result.verdict, isWritten, isCached, ...result, ...input };
  } catch (error) {
    return failed(path, errorOf(error), false);
  }
}

async function outcomeOf(
  { bytes }: ReadFile,
  { message, options }: FileSettings,
  isMail: boolean,
  { cache, sample }: BatchOptions,
  workers: Workers,
): Promise<{ json: string; isCached: boolean }> {
  const job: FileJob = {
    bytes,
    message,
    options,
    ...(sample !== undefined && { sample }),
    ...(isMail && { isMail }),
  };
  const key = cache?.keyOf(job);
  const known = key === undefined ? undefined : cache?.get(key);
  if (known !== undefined) return { json: known, isCached: true };
  const json = await workers.clean(job).catch((error: unknown) => {
    // Out of memory, for one. It says nothing of the next run, so that the cache does not learn of it.
    throw new Error('the thread that cleaned the file ended', { cause: error });
  });
  if (key !== undefined) cache?.add(key, json);
  return { json, isCached: false };
}

async function write(
  file: string,
  { bytes, stats }: ReadFile,
  { edits, mail }: FileResult,
  destination: Destination,
): Promise<boolean> {
  const isSame = (mail?.edits ?? edits).length === 0;
  if (destination === 'check' || (destination === 'write' && isSame)) return false;
  const cleaned = mail
    ? splicedMail(bytes, mail)
    : isSame
      ? bytes
      : spliceBytes(bytes, decodeFile(bytes), edits);
  if (destination !== 'write') {
    await writeMirrored(join(destination.out, relative(destination.base, file)), cleaned, stats);
    return true;
  }
  if (Buffer.compare(cleaned, bytes) === 0) return false;
  await replaceFile(file, cleaned, stats);
  return true;
}

function splicedMail(bytes: Uint8Array, { edits }: MailFile): Uint8Array {
  return applyByteEdits(
    bytes,
    edits.map(({ start, end, content }) => ({ start, end, bytes: Buffer.from(content, 'base64') })),
  );
}

/** The text that reports speak of. */
async function textOf(bytes: Uint8Array, isMail: boolean): Promise<string> {
  if (!isMail) return decodeFile(bytes).text;
  const { openMail } = await import('../mail/open-mail.ts');
  return openMail(bytes).body.text;
}

function failed(path: string, error: FileError, isCached: boolean): FileReport {
  return { path, status: 'failed', isWritten: false, isCached, error };
}

/** When every file is in the cache no thread is started. */
function lazily(start: () => Workers): Workers {
  let workers: Workers | undefined;
  return {
    clean(job) {
      workers ??= start();
      return workers.clean(job);
    },
    close: async () => workers?.close(),
  };
}
