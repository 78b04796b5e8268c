import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder of what may be made anew at any time: that of the user, by the XDG base directory specification. Nobody
 * else can write there, as they could into the folder for temporary files.
 */
export function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'sendable');
}
