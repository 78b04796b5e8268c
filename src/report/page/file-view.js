import { diffRows, edited } from './diff-rows.js';
import { element } from './element.js';
import { messageSheet } from './frame.js';

/** Of a run of unchanged characters within a line, what is shown at either end. */
const LONG = 240;

/**
 * All there is to say of a file.
 *
 * @param {object} file
 * @param {number} number
 * @param {{ labels: Record<string, string>, rules: Record<string, object>, neighbours: object }} page
 */
export function fileView(file, number, { labels, rules, neighbours }) {
  const parts = [headOf(file, number, labels, neighbours)];
  if (file.error !== undefined) {
    const code = element('code', {}, file.error.code);
    parts.push(element('p', { class: 'failure' }, `${file.error.message} (`, code, ')'));
    return parts;
  }
  const after = edited(file.text, file.edits);
  parts.push(messagesOf(file, after), entriesOf(file, number));
  if (file.edits.length > 0 || file.entries.some(({ line }) => line !== undefined))
    parts.push(sourceOf(file));
  const used = [...new Set(file.entries.map(({ rule }) => rule))];
  if (used.length > 0) parts.push(clausesOf(used, rules));
  return parts;
}

function headOf(file, number, labels, { before, after }) {
  const way = (name, to) =>
    to === undefined
      ? element('span', { class: 'way' }, name)
      : element('a', { class: 'way', href: `#file-${to}` }, name);
  const facts = [
    file.encoding,
    file.isWritten ? 'written' : undefined,
    file.subject === undefined ? undefined : `subject: ${file.subject}`,
  ].filter((fact) => fact !== undefined);
  return element(
    'header',
    {},
    element(
      'nav',
      { 'aria-label': 'Neighbouring files', class: 'ways' },
      element('a', { class: 'way', href: '#overview' }, 'Overview'),
      way('Previous file', before),
      way('Next file', after),
    ),
    element('h2', { tabindex: '-1', id: `file-${number}` }, file.path),
    element(
      'p',
      { class: 'about' },
      element('span', { class: `state ${file.status}` }, labels[file.status]),
      ' ',
      facts.join(' · '),
    ),
  );
}

function messagesOf(file, after) {
  const figure = (caption, html) =>
    element(
      'figure',
      {},
      element('figcaption', {}, caption),
      messageSheet(`${caption}: ${file.path}`, html, file.isPlain),
    );
  const isSame = after === file.text;
  const figures = isSame
    ? [figure('Before and after are the same', file.text)]
    : [figure('Before', file.text), figure('After', after)];
  return section(
    'messages',
    'As it is read',
    element(
      'p',
      { class: 'hint' },
      'Nothing is loaded: where a picture would be fetched, its outline stands.',
    ),
    element('div', { class: isSame ? 'pair is-same' : 'pair' }, ...figures),
  );
}

function entriesOf(file, number) {
  if (file.entries.length === 0) {
    return section('entries', 'Changes and findings', element('p', {}, 'No rule has found anything.'));
  }
  const rows = file.entries.map((entry) => {
    const place = `${entry.line}:${entry.column}`;
    const where =
      entry.target !== 'html'
        ? `${entry.target} ${entry.line === undefined ? '' : place}`
        : entry.line === undefined
          ? 'whole message'
          : element('a', { href: `#file-${number}/line-${entry.line}` }, place);
    return element(
      'tr',
      {},
      element('td', { class: 'place' }, where),
      element('td', {}, element('span', { class: `kind ${entry.kind}` }, entry.kind)),
      element('td', {}, element('a', { href: `#file-${number}/clause-${entry.rule}` }, entry.rule)),
      element('td', { class: 'message' }, entry.message),
    );
  });
  return section(
    'entries',
    'Changes and findings',
    scrolled(
      'Changes and findings',
      element(
        'table',
        { class: 'entries' },
        headRow('Place', 'What', 'Rule', 'Why'),
        element('tbody', {}, ...rows),
      ),
    ),
  );
}

function sourceOf(file) {
  const lines = file.entries.filter(({ target, line }) => target === 'html' && line !== undefined);
  const rows = diffRows(
    file.text,
    file.edits,
    lines.map(({ line }) => line),
  );
  return section(
    'source',
    'Source',
    scrolled(
      'Source',
      element(
        'table',
        { class: 'diff' },
        headRow('Line before', 'Line after', 'Change', 'Text'),
        element('tbody', {}, ...rows.map(diffRow)),
      ),
    ),
  );
}

function diffRow(row) {
  if (row.kind === 'gap' || row.kind === 'end') {
    const said =
      row.kind === 'gap' ? `${row.count} lines without changes` : `${row.count} lines more are left out`;
    return element(
      'tr',
      { class: 'gap' },
      element('td', { colspan: '4' }, row.count === 1 ? said.replace('lines', 'line') : said),
    );
  }
  const mark = row.kind === 'old' ? 'del' : 'ins';
  const parts = row.parts.map(({ text, isMarked }) =>
    isMarked ? element(mark, {}, text) : shortened(text, row.parts.length > 1),
  );
  const id = row.old === undefined ? undefined : `line-${row.old}`;
  const sign = { old: '−', new: '+', same: '' }[row.kind];
  return element(
    'tr',
    { class: row.kind },
    element('td', { class: 'number', id, tabindex: id && '-1' }, String(row.old ?? '')),
    element('td', { class: 'number' }, String(row.new ?? '')),
    element('td', { class: 'sign' }, sign),
    element('td', { class: 'code' }, ...parts),
  );
}

/** A message may be one line of a megabyte. */
function shortened(text, isBetween) {
  if (text.length <= 3 * LONG) return text;
  const left = text.length - 2 * LONG;
  const gap = element('span', { class: 'left-out' }, ` ${left.toLocaleString('en')} characters `);
  const span = element('span', {}, text.slice(0, LONG), gap);
  if (isBetween) span.append(text.slice(-LONG));
  return span;
}

function clausesOf(used, rules) {
  const terms = used.flatMap((id) => {
    const { summary = '', clause = '', why = '' } = rules[id] ?? {};
    return [
      element('dt', { id: `clause-${id}`, tabindex: '-1' }, id),
      element(
        'dd',
        {},
        ...(clause === '' ? [] : [element('blockquote', {}, clause)]),
        element('p', {}, `${summary} ${why}`),
      ),
    ];
  });
  return section('clauses', 'What the policy says', element('dl', { class: 'clauses' }, ...terms));
}

function section(id, heading, ...content) {
  const title = element('h3', { id: `${id}-heading` }, heading);
  return element('section', { 'aria-labelledby': `${id}-heading` }, title, ...content);
}

/** What is wider than the page scrolls by itself, by the keyboard, too. */
function scrolled(label, content) {
  return element('div', { class: 'scrolled', tabindex: '0', role: 'group', 'aria-label': label }, content);
}

function headRow(...names) {
  return element(
    'thead',
    {},
    element('tr', {}, ...names.map((name) => element('th', { scope: 'col' }, name))),
  );
}
