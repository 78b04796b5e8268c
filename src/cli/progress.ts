/** How far a run has come, on the standard error stream. */
export interface Progress {
  /** One file more is done. */
  step(): void;
  /** Takes the bar off the screen, before something else is written. */
  clear(): void;
  end(): void;
}

const WIDTH = 24;
/** Ten times a second is as often as one reads. */
const BAR_INTERVAL = 100;
const LINE_INTERVAL = 10_000;

const NONE: Progress = { step: () => undefined, clear: () => undefined, end: () => undefined };

/** A bar with rate and time left on a terminal; elsewhere a line every ten seconds, so that a log shows life. */
export function showProgress(
  total: number,
  isQuiet: boolean,
  stream: NodeJS.WriteStream = process.stderr,
): Progress {
  if (isQuiet || total === 0) return NONE;
  const start = performance.now();
  let done = 0;
  let last = start;
  let isShown = false;
  const clear = (): void => {
    if (isShown) stream.write('\r\u001b[K');
    isShown = false;
  };
  return {
    step() {
      done += 1;
      const now = performance.now();
      if (now - last < (stream.isTTY ? BAR_INTERVAL : LINE_INTERVAL)) return;
      last = now;
      const text = progressText(done, total, (now - start) / 1_000);
      if (!stream.isTTY) {
        stream.write(`sendable: ${text}\n`);
        return;
      }
      stream.write(`\r${barOf(done / total, text, stream.columns || 80)}\u001b[K`);
      isShown = true;
    },
    clear,
    end: clear,
  };
}

/** What is said goes before the bar where there is no room for both. */
function barOf(share: number, text: string, columns: number): string {
  const full = Math.round(WIDTH * share);
  const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${text}`;
  return (bar.length < columns ? bar : text).slice(0, columns - 1);
}

/** `420 of 10000 files, 85/s, 1m 53s left`; before there is a rate, the count alone. */
export function progressText(done: number, total: number, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001);
  const left = Math.ceil((total - done) / rate);
  const time =
    left >= 3_600 ? `${Math.floor(left / 3_600)}h ${Math.floor((left % 3_600) / 60)}m` : minutes(left);
  return `${done} of ${total} files, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s, ${time} left`;
}

function minutes(seconds: number): string {
  return seconds >= 60 ? `${Math.floor(seconds / 60)}m ${seconds % 60}s` : `${seconds}s`;
}
