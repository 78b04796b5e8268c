import { hash } from 'node:crypto';
import { relative, sep } from 'node:path';
import { rules } from '../index.ts';
import type { ReportOptions } from '../report/reported-file.ts';
import { version } from './version.ts';

/** What a report is told besides what became of the files. */
export function reportOptions(told: Pick<ReportOptions, 'isCheck' | 'isQuiet'>): ReportOptions {
  return {
    ...told,
    rules,
    version: version(),
    markOf: (text) => hash('sha256', text).slice(0, 16),
    prefix: prefixOf(process.cwd()),
  };
}

/** Where GitHub Actions has the repository, paths are told from its root, wherever in it the run was started. */
function prefixOf(cwd: string): string {
  const inside = relative(process.env.GITHUB_WORKSPACE || cwd, cwd)
    .split(sep)
    .join('/');
  return inside === '' || inside.startsWith('..') ? '' : `${inside}/`;
}
