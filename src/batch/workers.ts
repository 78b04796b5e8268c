import { extname } from 'node:path';
import Tinypool from 'tinypool';
import type { FileJob } from './clean-file.ts';

/** Threads that clean files. */
export interface Workers {
  /** The FileOutcome as JSON. Rejects when a thread died of the message. */
  clean(job: FileJob): Promise<string>;
  close(): Promise<void>;
}

/**
 * Old space of one thread in MB. A heap that may grow further is collected late, and the process seems to need more
 * than it does; the few messages for which it is too little are cleaned again by themselves, with room.
 */
const USUAL_HEAP = 256;
const ROOMY_HEAP = 2_048;

/** Starts threads; each loads the library once and keeps it. */
export function startWorkers(count: number): Workers {
  const usual = startPool(count, USUAL_HEAP);
  let roomy: Tinypool | undefined;
  return {
    async clean(job) {
      try {
        return await usual.run(job);
      } catch (error) {
        if (!isOutOfMemory(error)) throw error;
        roomy ??= startPool(1, ROOMY_HEAP);
        return roomy.run(job);
      }
    },
    async close() {
      await usual.destroy();
      await roomy?.destroy();
    },
  };
}

function startPool(count: number, heap: number): Tinypool {
  return new Tinypool({
    // The sources run as they are, and so does what is built from them.
    filename: new URL(`./worker${extname(import.meta.url)}`, import.meta.url).href,
    minThreads: count,
    maxThreads: count,
    concurrentTasksPerWorker: 1,
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 16 },
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
