import { parentPort } from 'node:worker_threads';
import type { Answer } from './thread.ts';

/**
 * Answers the requests a thread is sent, one after the other and in their order.
 *
 * @param answer computes the reply; what it throws is sent back as the error of that request
 */
export function serve<Request, Reply>(answer: (request: Request) => Promise<Reply>): void {
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', ({ id, request }: { id: number; request: Request }) => {
    last = last.then(async () => {
      let result: Answer<Reply>;
      try {
        result = { id, reply: await answer(request) };
      } catch (error) {
        result = { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
      }
      parentPort?.postMessage(result);
    });
  });
}
