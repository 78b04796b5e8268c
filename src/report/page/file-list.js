import { counted, element } from './element.js';

/**
 * The list of files and what narrows it down.
 *
 * @param {{ files: object[], labels: Record<string, string> }} index
 */
export function fileList({ files, labels }) {
  const list = document.getElementById('files');
  const count = document.getElementById('count');
  const path = document.getElementById('filter-path');
  const status = document.getElementById('filter-status');
  const rule = document.getElementById('filter-rule');
  const items = files.map((file, number) => itemOf(file, number, labels));
  list.append(...items);

  const narrow = () => {
    const words = path.value.toLowerCase().split(/\s+/);
    let shown = 0;
    for (const [number, file] of files.entries()) {
      const isShown =
        (status.value === '' || file.status === status.value) &&
        (rule.value === '' || file.rules.includes(rule.value)) &&
        words.every((word) => file.path.toLowerCase().includes(word));
      items[number].hidden = !isShown;
      if (isShown) shown += 1;
    }
    count.textContent =
      shown === files.length
        ? counted(shown, 'file')
        : `${shown.toLocaleString('en')} of ${counted(files.length, 'file')}`;
  };
  for (const control of [path, status, rule]) control.addEventListener('input', narrow);
  path.form.addEventListener('submit', (event) => event.preventDefault());
  list.addEventListener('keydown', (event) => moveFocus(event, list));
  narrow();

  return {
    /** Shows the files with a rule alone. */
    withRule(id) {
      path.value = '';
      status.value = '';
      rule.value = id;
      narrow();
      list.querySelector('li:not([hidden]) a')?.focus();
    },
    /** Marks the file that is shown. */
    mark(number) {
      list.querySelector('[aria-current]')?.removeAttribute('aria-current');
      const link = items[number]?.firstChild;
      link?.setAttribute('aria-current', 'page');
      link?.scrollIntoView({ block: 'nearest' });
    },
    /** The files before and after one, of those that are listed. */
    neighbours(number) {
      const find = (step) => {
        let at = number + step;
        while (items[at]?.hidden) at += step;
        return items[at] === undefined ? undefined : at;
      };
      return { before: find(-1), after: find(1) };
    },
  };
}

function itemOf(file, number, labels) {
  const said = [
    file.errors > 0 && counted(file.errors, 'error'),
    file.changes > 0 && counted(file.changes, 'change'),
    file.warnings > 0 && counted(file.warnings, 'warning'),
    file.infos > 0 && counted(file.infos, 'note'),
  ].filter((part) => part !== false);
  const state = element('span', { class: `state ${file.status}` }, labels[file.status]);
  const tally = element('span', { class: 'tally' }, said.join(', '));
  const link = element(
    'a',
    { href: `#file-${number}` },
    element('span', { class: 'path' }, file.path),
    element('span', { class: 'about' }, state, ' ', tally),
  );
  return element('li', {}, link);
}

/** The arrow keys go through the list; Home and End to its ends. */
function moveFocus(event, list) {
  const steps = { ArrowDown: 1, ArrowUp: -1, Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY };
  const step = steps[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const links = [...list.querySelectorAll('li:not([hidden]) a')];
  const at = links.indexOf(document.activeElement);
  const to = Math.min(Math.max(at + step, 0), links.length - 1);
  links[to]?.focus();
  event.preventDefault();
}
