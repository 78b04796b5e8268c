import { cleanFile, type FileJob } from './clean-file.ts';

/** What a worker thread does: cleans a file and gives the FileOutcome as JSON, which the cache keeps as it is. */
export default async function work(job: FileJob): Promise<string> {
  if (!job.isMail) return JSON.stringify(await cleanFile(job));
  const { cleanMailFile } = await import('./clean-mail-file.ts');
  return JSON.stringify(await cleanMailFile(job));
}
