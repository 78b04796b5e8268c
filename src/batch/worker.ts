import { cleanFile, type FileJob } from './clean-file.ts';

/** What a worker thread does: cleans a file and gives the FileOutcome as JSON, which the cache keeps as it is. */
export default async function work(job: FileJob): Promise<string> {
  return JSON.stringify(await cleanFile(job));
}
