import { hash } from 'node:crypto';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { removePending } from '../batch/atomic-write.ts';
import { Baseline } from '../batch/baseline.ts';
import { type Cache, openCache, programVersion } from '../batch/cache.ts';
import { changedFiles } from '../batch/changed-files.ts';
import { cleanFiles, type Destination, displayPath, type FileReport } from '../batch/clean-files.ts';
import { type Found, findFiles } from '../batch/find-files.ts';
import { ReportFile } from '../batch/report-file.ts';
import { readSample } from '../batch/sample.ts';
import type { SettingsByFile } from '../batch/settings.ts';
import { watchFiles } from '../batch/watch.ts';
import { SendableError } from '../errors.ts';
import { FORMAT_NAMES, FORMATS } from '../report/formats.ts';
import type { Reporter } from '../report/reporter.ts';
import { type Summary, Tally } from '../report/tally.ts';
import { visible } from '../report/visible.ts';
import { readArguments } from './arguments.ts';
import { cacheFolder } from './cache-folder.ts';
import { formatNamed } from './format.ts';
import { paintFor } from './output.ts';
import { type Progress, showProgress } from './progress.ts';
import { reportOptions } from './report-options.ts';
import { SETTINGS_OPTIONS, settingsOf } from './settings.ts';
import { version } from './version.ts';

const OPTIONS = {
  check: { type: 'boolean' },
  write: { type: 'boolean' },
  out: { type: 'string' },
  format: { type: 'string' },
  report: { type: 'string' },
  quiet: { type: 'boolean' },
  'max-warnings': { type: 'string' },
  ...SETTINGS_OPTIONS,
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean' },
  sample: { type: 'string' },
  watch: { type: 'boolean' },
  changed: { type: 'boolean' },
  since: { type: 'string' },
  'no-ignore': { type: 'boolean' },
  concurrency: { type: 'string' },
  cache: { type: 'string' },
  'no-cache': { type: 'boolean' },
} as const;

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values'];

/** `sendable batch <paths>` */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, OPTIONS, Number.POSITIVE_INFINITY);
  const format = formatNamed(values.format ?? 'text', FORMAT_NAMES);
  if (positionals.length === 0) throw new SendableError('USAGE', 'name the files, folders or globs to clean');
  checkTogether(values);
  const cwd = process.cwd();
  const maxWarnings = numberOf('max-warnings', values, 0);
  const concurrency = numberOf('concurrency', values, 1) ?? availableParallelism();
  const sample = values.sample === undefined ? undefined : await readSample(resolve(cwd, values.sample));
  await settingsOf(values, cwd);
  endOnSignal();
  const cleanOnce = async (only?: ReadonlySet<string>): Promise<string> => {
    const { files, base, out, settings, refused } = await filesToClean(positionals, values, only);
    const destination: Destination = out !== undefined ? { out, base } : values.write ? 'write' : 'check';
    const options = reportOptions({ isCheck: destination === 'check', isQuiet: values.quiet === true });
    const reporter = FORMATS[format]({ ...options, paint: paintFor(process.stdout) });
    const page =
      values.report === undefined ? undefined : await ReportFile.open(resolve(cwd, values.report), options);
    const tellers: Tellers = { reporter, page, tally: new Tally() };
    try {
      const baseline = await baselineOf(values, cwd);
      const cache = await cacheOf(values, cwd);
      for (const report of refused) await tell(report, report, tellers);
      const wanted = page === undefined ? files : files.filter((file) => file !== page.path);
      const progress = showProgress(wanted.length, values.quiet === true);
      const reports = cleanFiles(wanted, {
        cwd,
        destination,
        concurrency,
        settingsFor: (path) => settings.of(path),
        keepsInput: page !== undefined || (format !== 'json' && format !== 'ndjson'),
        ...(cache !== undefined && { cache }),
        ...(sample !== undefined && { sample }),
      });
      for await (const report of reports) {
        progress.step();
        const told = baseline?.apply(report, destination !== 'check') ?? report;
        await tell(told, report, tellers, progress);
      }
      progress.end();
      await cache?.close();
      tellers.tally.summary.silenced = baseline?.silenced ?? 0;
      if (values['update-baseline']) await baseline?.update();
      await page?.finish(tellers.tally.summary);
    } finally {
      await page?.close();
    }
    const { summary } = tellers.tally;
    await write(reporter.end(summary));
    process.exitCode = values['update-baseline'] ? 0 : exitCodeOf(summary, destination, maxWarnings);
    return base;
  };
  const base = await cleanOnce();
  if (values.watch) await watchFiles(base, cleanOnce, sayFailure);
}

interface ToClean extends Pick<Found, 'files' | 'base'> {
  settings: SettingsByFile;
  /** The folder of --out. */
  out: string | undefined;
  refused: FileReport[];
}

/** The files that the command line names, without those that it or a configuration leaves out. */
async function filesToClean(
  operands: string[],
  values: Values,
  only?: ReadonlySet<string>,
): Promise<ToClean> {
  const cwd = process.cwd();
  const out = values.out === undefined ? undefined : resolve(cwd, values.out);
  const found = await findFiles(operands, {
    cwd,
    ignoreFiles: values['no-ignore'] !== true,
    removeLeftovers: values.write === true,
    ...(out !== undefined && { except: out }),
  });
  if (only === undefined) sayIgnored(found, values, cwd);
  const changed =
    values.changed || values.since !== undefined ? await changedFiles(cwd, values.since) : undefined;
  // Read anew each time: while files are watched, configurations change, too.
  const settings = await settingsOf(values, cwd);
  const files: string[] = [];
  for (const file of found.files) {
    if (only?.has(file) === false || changed?.has(file) === false) continue;
    if (!(await settings.isIgnored(file))) files.push(file);
  }
  const refused = found.refused.map(({ path, error }) => refusal(displayPath(path, cwd), error));
  return { files, base: found.base, settings, out, refused };
}

async function baselineOf(values: Values, cwd: string): Promise<Baseline | undefined> {
  if (values.baseline === undefined) return undefined;
  return Baseline.read(resolve(cwd, values.baseline), values['update-baseline'] === true);
}

/** By default in the user's folder for caches: a folder that is only checked is left as it is. */
async function cacheOf(values: Values, cwd: string): Promise<Cache | undefined> {
  if (values['no-cache']) return undefined;
  const path = values.cache ?? join(cacheFolder(), `${hash('sha256', cwd).slice(0, 16)}.cache`);
  // The sources, or what is built of them.
  const own = [`${import.meta.dirname}/..`, `${import.meta.dirname}/../../transforms`];
  return openCache(resolve(cwd, path), await programVersion(`${version()} ${process.version}`, own));
}

/** Options that would contradict each other, or say nothing alone. */
function checkTogether(values: Values): void {
  const { check, write: isWrite, out } = values;
  const given = [check && '--check', isWrite && '--write', out !== undefined && '--out'].filter(Boolean);
  if (given.length > 1) throw new SendableError('USAGE', `${given.join(' and ')} contradict each other`);
  if (out === '') throw new SendableError('USAGE', '--out needs a folder');
  if (values.report !== undefined && !/\.html?$/i.test(values.report)) {
    throw new SendableError('USAGE', `--report is "${values.report}"; it needs the name of an .html file`);
  }
  if (values.report !== undefined && values.watch) {
    throw new SendableError('USAGE', '--report tells of a whole run; leave --watch out');
  }
  if (!values['update-baseline']) return;
  if (values.baseline === undefined)
    throw new SendableError('USAGE', '--update-baseline needs --baseline FILE');
  if (isWrite || out !== undefined || values.changed || values.since !== undefined) {
    const message =
      '--update-baseline takes down what stands in all files; leave --write, --out, --changed and --since out';
    throw new SendableError('USAGE', message);
  }
}

function numberOf(name: 'max-warnings' | 'concurrency', values: Values, least: number): number | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value) && Number(value) >= least) return Number(value);
  throw new SendableError('USAGE', `--${name} is "${value}"; it must be a whole number from ${least}`);
}

/** What was named and is not looked at is said: who names a file expects to hear of it. */
function sayIgnored({ ignored }: Found, { quiet }: Values, cwd: string): void {
  if (quiet) return;
  for (const path of ignored) {
    process.stderr.write(`sendable: ${visible(displayPath(path, cwd))} is ignored; --no-ignore takes it\n`);
  }
}

function refusal(path: string, { code, message }: SendableError): FileReport {
  return { path, status: 'failed', isWritten: false, isCached: false, error: { code, message } };
}

interface Tellers {
  reporter: Reporter;
  page: ReportFile | undefined;
  tally: Tally;
}

/**
 * @param report as it is told: without what the baseline knows.
 * @param whole with all that was or would be changed, which the page shows.
 */
async function tell(
  report: FileReport,
  whole: FileReport,
  { reporter, page, tally }: Tellers,
  progress?: Progress,
): Promise<void> {
  tally.add(report);
  await page?.add({ ...report, ...(whole.edits !== undefined && { edits: whole.edits }) });
  const text = reporter.file(report);
  if (text !== '') progress?.clear();
  await write(text);
}

/** Waits for a slow reader, so that reports do not pile up. */
async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

function exitCodeOf(
  { failed, blocked, changes, warnings }: Summary,
  destination: Destination,
  maxWarnings = Number.POSITIVE_INFINITY,
): number {
  if (failed > 0) return 2;
  const wouldChange = destination === 'check' && changes > 0;
  return wouldChange || blocked > 0 || warnings > maxWarnings ? 1 : 0;
}

/** While files are watched a mistake in a configuration ends nothing. */
function sayFailure(error: unknown): void {
  if (!(error instanceof SendableError)) throw error;
  process.stderr.write(`sendable: ${visible(error.message)} (${error.code})\n`);
}

/** Whoever ends the program early finds every file whole, and no temporary file. */
function endOnSignal(): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      removePending();
      process.exit(code);
    });
  }
}
