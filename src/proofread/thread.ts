import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** What a thread answers: the reply to the request of that number, or the error it met. */
export type Answer<Reply> = { id: number; reply: Reply } | { id: number; error: string };

interface Pending<Reply> {
  resolve: (reply: Reply) => void;
  reject: (error: Error) => void;
}

/**
 * A worker thread that is started at the first request and then kept: a dictionary or a grammar takes up to a
 * second to load, and looking for suggestions would hold up the event loop of a server.
 *
 * @param name the module beside this one that runs in the thread, without its extension
 * @returns a function that sends one request and resolves with its reply; it rejects when the thread fails, and
 *   the next request starts a new one
 */
export function startThread<Request, Reply>(name: string): (request: Request) => Promise<Reply> {
  const pending = new Map<number, Pending<Reply>>();
  let worker: Worker | undefined;
  let count = 0;

  function fail(error: Error): void {
    worker = undefined;
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  }

  function start(): Worker {
    const started = new Worker(threadModule(name), { execArgv: [] });
    started.on('message', (answer: Answer<Reply>) => {
      const waiting = pending.get(answer.id);
      pending.delete(answer.id);
      if (pending.size === 0) started.unref();
      if ('error' in answer) waiting?.reject(new Error(answer.error));
      else waiting?.resolve(answer.reply);
    });
    started.on('error', fail);
    started.on('exit', (code) => {
      if (worker === started) fail(new Error(`the ${name} thread ended with exit code ${code}`));
    });
    return started;
  }

  return (request) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      count += 1;
      pending.set(count, { resolve, reject });
      // An idle thread must not keep the process alive, a busy one must.
      worker.ref();
      worker.postMessage({ id: count, request });
    });
}

/** The module has the extension this one has: `.ts` in the source tree, `.js` once compiled. */
function threadModule(name: string): URL {
  return new URL(`./${name}${extname(fileURLToPath(import.meta.url))}`, import.meta.url);
}
