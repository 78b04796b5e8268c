import { ENGINE_RULES } from './engine-rules.data.ts';
import { renderOverview } from './html-overview.ts';
import { htmlText, jsonBlock } from './html-text.ts';
import { type Entry, entriesOf, type ReportedFile, type ReportOptions } from './reported-file.ts';
import { RuleTotals } from './rule-totals.ts';
import type { Summary } from './tally.ts';
import { visible } from './visible.ts';

/** What the page is made of besides what it tells. */
export interface PageAssets {
  style: string;
  script: string;
  /** What a content security policy calls the script: `sha256-…`. */
  scriptHash: string;
}

/** What holds for a page. */
export interface PageOptions extends ReportOptions {
  date: Date;
  assets: PageAssets;
}

/** What the list of files shows of one. */
interface Item {
  path: string;
  status: ReportedFile['status'];
  changes: number;
  errors: number;
  warnings: number;
  infos: number;
  rules: string[];
}

/**
 * A page of its own for a whole run: totals by rule, a list of files, and for each its message before and after, its
 * source with what was changed, and the clauses behind it. The page loads nothing, and nothing of a message runs in it.
 *
 * Files are told one by one as blocks of data, which the caller keeps where it likes; the page is `head`, the blocks,
 * `tail`. What is kept here of a file is a line of the list.
 */
export class HtmlReport {
  readonly #options: PageOptions;
  readonly #totals = new RuleTotals();
  readonly #items: Item[] = [];

  constructor(options: PageOptions) {
    this.#options = options;
  }

  /** The block of a file. */
  block(file: ReportedFile): string {
    const entries = entriesOf(file);
    this.#totals.add(entries);
    const findings = file.findings ?? [];
    const count = (severity: string): number => findings.filter((each) => each.severity === severity).length;
    const path = visible(file.path);
    this.#items.push({
      ...{ path, status: file.status, changes: file.changes?.length ?? 0 },
      ...{ errors: count('error'), warnings: count('warning'), infos: count('info') },
      rules: [...new Set(entries.map(({ rule }) => rule))],
    });
    const { encoding, isWritten, status, error, input = '', edits = [] } = file;
    return jsonBlock(`data-${this.#items.length - 1}`, {
      ...{ path, status, encoding, isWritten, error },
      ...(file.subject !== undefined && { subject: visible(file.subject) }),
      text: input,
      isPlain: file.mail?.mediaType === 'text/plain',
      edits: edits.map((edit) => [edit.start, edit.end, edit.text]),
      entries: entries.map(entryOf),
    });
  }

  /** What stands before the blocks. */
  head(summary: Summary): string {
    const { date, version, isCheck, assets } = this.#options;
    const policy = [
      "default-src 'none'",
      `script-src '${assets.scriptHash}'`,
      // The page's policy holds in its frames, too, and messages have style attributes.
      "style-src 'unsafe-inline'",
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ');
    const files = `${summary.files.toLocaleString('en')} ${summary.files === 1 ? 'file' : 'files'}`;
    const when = `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
    const done = isCheck ? 'Nothing was written.' : 'Cleaned files were written.';
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta http-equiv="x-dns-prefetch-control" content="off">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Sendable ${htmlText(version)}">
<title>Sendable report: ${files}</title>
<style>
${assets.style}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the report</a>
<header class="masthead">
<h1>Sendable report</h1>
<p>${files}, ${when}. ${done}</p>
</header>
${this.#browser(summary)}
<main id="content" tabindex="-1">
<noscript><p class="failure">The list of files and what was changed in each need JavaScript; what follows does not.</p></noscript>
${renderOverview(summary, this.#totals, this.#options)}
<article id="file" hidden></article>
</main>
`;
  }

  /** What stands behind the blocks. */
  tail(): string {
    const used = new Set(this.#totals.byRule.keys());
    const declared = [...this.#options.rules, ...ENGINE_RULES].filter(({ id }) => used.has(id));
    const rules = Object.fromEntries(
      declared.map((rule) => [
        rule.id,
        { summary: rule.summary, why: rule.why, clause: 'clause' in rule ? rule.clause : '' },
      ]),
    );
    const index = { files: this.#items, labels: labelsOf(this.#options.isCheck), rules };
    return `${jsonBlock('index', index)}<script>${this.#options.assets.script}</script>\n</body>\n</html>\n`;
  }

  #browser(summary: Summary): string {
    const labels = Object.entries(labelsOf(this.#options.isCheck));
    const states = labels.map(
      ([status, label]) =>
        `<option value="${status}">${label} (${summary[status as ReportedFile['status']]})</option>`,
    );
    const rules = [...this.#totals.byRule]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { files }]) => `<option value="${htmlText(id)}">${htmlText(id)} (${files})</option>`);
    return `<nav class="browser" aria-label="Files">
<form class="filter" role="search" aria-label="Filter the files">
<label>Path <input id="filter-path" type="search" autocomplete="off" spellcheck="false"></label>
<label>State <select id="filter-status"><option value="">any</option>${states.join('')}</select></label>
<label>Rule <select id="filter-rule"><option value="">any</option>${rules.join('')}</select></label>
<p id="count" role="status"></p>
</form>
<ul id="files"></ul>
</nav>`;
  }
}

function labelsOf(isCheck: boolean): Record<ReportedFile['status'], string> {
  const cleaned = isCheck ? 'would change' : 'cleaned';
  return { blocked: 'blocked', failed: 'failed', cleaned, clean: 'clean' };
}

function entryOf(entry: Entry): object {
  const { rule, message, source, target = 'html' } = entry;
  const suggestions = 'suggestions' in entry ? (entry.suggestions ?? []) : [];
  const advice = suggestions.length > 0 ? ` (instead: ${suggestions.join(', ')})` : '';
  return {
    ...{ rule, kind: 'action' in entry ? entry.action : entry.severity },
    ...{ target: visible(target), message: visible(message + advice) },
    ...(source !== undefined && { line: source.line, column: source.column }),
  };
}
