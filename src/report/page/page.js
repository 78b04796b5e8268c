import { dataOf } from './element.js';
import { fileList } from './file-list.js';
import { fileView } from './file-view.js';

const index = dataOf('index');
const list = fileList(index);
const overview = document.getElementById('overview');
const article = document.getElementById('file');
const title = document.title;
let shown;

/** Goes where the address says: `#file-3`, `#file-3/line-12`, `#file-3/clause-emoji`, `#rule-emoji`, `#overview`. */
function follow() {
  const address = decodeURIComponent(location.hash.slice(1));
  const file = /^file-(\d+)(?:\/(.+))?$/.exec(address);
  if (file !== null) return showFile(Number(file[1]), file[2]);
  const rule = /^files-with-(.+)$/.exec(address);
  if (rule !== null) return list.withRule(rule[1]);
  if (address === 'content') return document.getElementById('content').focus();
  if (address === '' && shown === undefined) return;
  showOverview(address);
}

function showFile(number, within) {
  if (index.files[number] === undefined) return showOverview('');
  if (shown !== number) {
    const file = dataOf(`data-${number}`);
    const { labels, rules } = index;
    article.replaceChildren(
      ...fileView(file, number, { labels, rules, neighbours: list.neighbours(number) }),
    );
    overview.hidden = true;
    article.hidden = false;
    document.title = `${file.path} – ${title}`;
    shown = number;
    list.mark(number);
  }
  focusOn(article.querySelector(within === undefined ? 'h2' : `#${CSS.escape(within)}`));
}

function showOverview(id) {
  article.hidden = true;
  article.replaceChildren();
  overview.hidden = false;
  document.title = title;
  shown = undefined;
  list.mark(-1);
  focusOn((id === '' ? null : document.getElementById(id)) ?? overview.querySelector('h2'));
}

/** A heading is read with what stands above it, anything else in the middle of what is seen. */
function focusOn(target) {
  if (target === null) return;
  target.focus({ preventScroll: true });
  if (target.matches('h2')) (target.closest('article') ?? target).scrollIntoView({ block: 'start' });
  else target.scrollIntoView({ block: 'center' });
}

addEventListener('hashchange', follow);
follow();
