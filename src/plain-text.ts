import { walkFlow } from './document/flow.ts';
import { attribute, type Node, type Text } from './document/node.ts';

/** Elements that a reader expects an empty line around. */
const SET_APART = /^(?:address|article|blockquote|dl|figure|h[1-6]|hr|ol|p|pre|section|table|ul)$/;

/**
 * The plain-text form of a message: its blocks as lines, an empty line around paragraphs, lists and tables, pictures
 * by their alternative text.
 *
 * @param textOf the text of a node with merge tags as written.
 */
export function plainText(root: Node, textOf: (node: Text) => string): string {
  const lines: string[] = [];
  let line = '';
  let preserved = 0;
  const endLine = (): void => {
    const text = line.trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const setApart = (): void => {
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
  };
  walkFlow(root, {
    text(node) {
      const text = textOf(node);
      if (preserved > 0) {
        const [first = '', ...rest] = text.split('\n');
        line += first;
        for (const next of rest) {
          lines.push(line.trimEnd());
          line = next;
        }
      } else {
        const collapsed = text.replace(/[ \t\r\n\f]+/g, ' ');
        // Of two spaces the second is not shown, whatever element it stands in (CSS Text 3, 4.1.1).
        line += line === '' || line.endsWith(' ') ? collapsed.replace(/^ /, '') : collapsed;
      }
    },
    lineBreak() {
      lines.push(line.trim());
      line = '';
    },
    atom(element) {
      if (element.tagName === 'img') line += attribute(element, 'alt') ?? '';
    },
    enterBlock(element) {
      endLine();
      if (SET_APART.test(element.tagName)) setApart();
      if (element.tagName === 'pre') preserved++;
      if (element.tagName === 'li') line = '- ';
    },
    leaveBlock(element) {
      endLine();
      if (element.tagName === 'pre') preserved--;
      if (SET_APART.test(element.tagName)) setApart();
    },
  });
  endLine();
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`.replace(/^\n$/, '');
}
