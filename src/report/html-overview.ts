import type { Transform } from '../transform.ts';
import { ENGINE_RULES } from './engine-rules.data.ts';
import { htmlText } from './html-text.ts';
import type { ReportedFile, ReportOptions } from './reported-file.ts';
import type { RuleTotal, RuleTotals } from './rule-totals.ts';
import type { Summary } from './tally.ts';
import { visible } from './visible.ts';

/** Of what was not checked; each picture may be one. */
const LISTED = 30;

/** The first view of the page: totals by state and by rule, what the rules rest on, and what was not checked. */
export function renderOverview(
  summary: Summary,
  totals: RuleTotals,
  { isCheck, rules }: ReportOptions,
): string {
  const sorted = totals.sorted();
  const parts = [
    statesOf(summary, isCheck),
    tableOf(sorted),
    clausesOf(sorted, rules),
    notCheckedOf(summary),
  ];
  return `<div id="overview">\n<h2 tabindex="-1">Overview</h2>\n${parts.join('')}</div>`;
}

function statesOf(summary: Summary, isCheck: boolean): string {
  const states: [ReportedFile['status'], string][] = [
    ['blocked', 'blocked'],
    ['failed', 'failed'],
    ['cleaned', isCheck ? 'would change' : 'cleaned'],
    ['clean', 'clean'],
  ];
  const present = states.filter(([state]) => summary[state] > 0);
  const terms = present.map(
    ([state, label]) =>
      `<div class="${state}"><dt>${label}</dt><dd>${summary[state].toLocaleString('en')}</dd></div>`,
  );
  const bars = present.map(
    ([state]) => `<span class="${state}" style="flex-grow: ${summary[state]}"></span>`,
  );
  const others = [
    counted(summary.changes, 'change'),
    counted(summary.errors, 'error'),
    counted(summary.warnings, 'warning'),
    counted(summary.infos, 'note'),
    ...(summary.silenced > 0 ? [`${summary.silenced.toLocaleString('en')} known to the baseline`] : []),
  ];
  return `<dl class="totals">${terms.join('')}</dl>
<div class="bar" aria-hidden="true">${bars.join('')}</div>
<p class="hint">${others.join(' · ')}</p>
`;
}

function tableOf(totals: readonly [string, RuleTotal][]): string {
  if (totals.length === 0)
    return '<section><h3>Totals by rule</h3><p>No rule has found anything.</p></section>\n';
  const rows = totals.map(([id, { files, changes, errors, warnings, infos }]) => {
    const name = htmlText(id);
    const counts = [changes, errors, warnings, infos].map(
      (count) => `<td class="count">${count === 0 ? '' : count.toLocaleString('en')}</td>`,
    );
    return `<tr><th scope="row"><a href="#rule-${name}">${name}</a></th>${counts.join('')}<td class="count"><a href="#files-with-${name}" aria-label="${counted(files, 'file')} with ${name}">${files.toLocaleString('en')}</a></td></tr>`;
  });
  const heads = ['Changes', 'Errors', 'Warnings', 'Notes', 'Files'].map(
    (head) => `<th scope="col" class="count">${head}</th>`,
  );
  return `<section aria-labelledby="totals-heading">
<h3 id="totals-heading">Totals by rule</h3>
<div class="scrolled" tabindex="0" role="group" aria-label="Totals by rule">
<table><thead><tr><th scope="col">Rule</th>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>
</div>
</section>
`;
}

function clausesOf(totals: readonly [string, RuleTotal][], rules: ReportOptions['rules']): string {
  if (totals.length === 0) return '';
  const known = new Map<string, Pick<Transform, 'summary' | 'why'> & { clause?: string }>(
    [...ENGINE_RULES, ...rules].map((rule) => [rule.id, rule]),
  );
  const sections = totals.map(([id, { files }]) => {
    const rule = known.get(id);
    const clause = rule?.clause !== undefined ? `<blockquote>${htmlText(rule.clause)}</blockquote>` : '';
    const said = rule === undefined ? '' : `${clause}<p>${htmlText(`${rule.summary} ${rule.why}`)}</p>`;
    const name = htmlText(id);
    return `<div class="rule"><h4 id="rule-${name}" tabindex="-1">${name}</h4>${said}<p><a href="#files-with-${name}">${counted(files, 'file')} with ${name}</a></p></div>\n`;
  });
  return `<section aria-labelledby="rules-heading">
<h3 id="rules-heading">What the policy says</h3>
${sections.join('')}</section>
`;
}

function notCheckedOf({ notChecked }: Summary): string {
  if (notChecked.length === 0) return '';
  const sorted = notChecked.toSorted((a, b) => b.files - a.files);
  const items = sorted
    .slice(0, LISTED)
    .map(
      ({ what, why, files }) =>
        `<li>${htmlText(visible(what))} (${htmlText(visible(why))}): ${counted(files, 'file')}</li>\n`,
    );
  const rest = sorted.length - items.length;
  if (rest > 0) items.push(`<li>${counted(rest, 'other thing')}; the format json lists them</li>\n`);
  return `<section aria-labelledby="not-checked-heading">
<h3 id="not-checked-heading">Not checked</h3>
<ul class="not-checked">
${items.join('')}</ul>
</section>
`;
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
}
