import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PageAssets } from '../report/html-report.ts';

const STYLES = ['page.css', 'list.css', 'content.css', 'diff.css'];
/** In an order in which each needs only those before. */
const SCRIPTS = ['element.js', 'frame.js', 'diff-rows.js', 'file-list.js', 'file-view.js', 'page.js'];

/** The style sheet and the script of the page, from their sources in src/report/page. */
export function pageAssets(): PageAssets {
  const style = STYLES.map(read).join('\n');
  // Modules of one page that loads nothing: they become one script.
  const modules = SCRIPTS.map((name) =>
    read(name)
      .replace(/^import .*\n/gm, '')
      .replace(/^export /gm, ''),
  );
  const script = `'use strict';\n{\n${modules.join('\n')}}\n`;
  return { style, script, scriptHash: `sha256-${createHash('sha256').update(script).digest('base64')}` };
}

function read(name: string): string {
  return readFileSync(new URL(`../report/page/${name}`, import.meta.url), 'utf8');
}
