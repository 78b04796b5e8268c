import type { Declaration } from './declaration.ts';
import { declarationsOf } from './declarations.ts';

/** What a style attribute is to say of a property. */
export interface Wanted {
  value: string;
  isImportant: boolean;
}

/** A part of a style attribute's value that becomes another; an empty `from` to `to` is a place to insert. */
export interface StyleEdit {
  from: number;
  to: number;
  text: string;
}

/**
 * The edits that make a style attribute say what is wanted: the declaration that counts is rewritten, and where there
 * is none one is added. Everything else stays byte for byte.
 *
 * @param css the value of the attribute, empty where there is none.
 * @param mask the character that stands for merge tags: a declaration with one stays, and one behind it overrules it.
 * @returns apart from each other, the last first, so that each can be done in the value that the one before left.
 */
export function styleEdits(css: string, wanted: ReadonlyMap<string, Wanted>, mask = ''): StyleEdit[] {
  const declarations = declarationsOf(css);
  const edits: StyleEdit[] = [];
  const added: string[] = [];
  let lastAdded = '';
  for (const [property, { value, isImportant }] of wanted) {
    const counting = countingOf(declarations, property);
    if (counting && (mask === '' || !counting.value.includes(mask))) {
      const text = value + (isImportant && !counting.important ? ' !important' : '');
      edits.push({ from: counting.valueStart, to: counting.valueEnd, text });
    } else {
      lastAdded = property;
      added.push(`${property}:${value}${isImportant || counting?.important ? ' !important' : ''}`);
    }
  }
  if (added.length > 0) edits.push(insertion(css, added.join(';'), lastAdded));
  return edits.filter(({ from, to, text }) => css.slice(from, to) !== text).sort((a, b) => b.from - a.from);
}

function countingOf(declarations: readonly Declaration[], property: string): Declaration | undefined {
  const own = declarations.filter((declaration) => declaration.property === property);
  return own.findLast(({ important }) => important) ?? own.at(-1);
}

/**
 * Where a declaration is added to a style attribute: at its end, or before what is not closed.
 *
 * @param added the declaration, or several; `property` is that of the last.
 */
export function insertion(css: string, added: string, property: string): StyleEdit {
  const at = css.trimEnd().length;
  const isEnded = at === 0 || css[at - 1] === ';';
  const appended = `${css.slice(0, at)}${isEnded ? '' : ';'}${added}`;
  // Behind a string or a comment that is not closed nothing is read.
  const last = declarationsOf(appended).at(-1);
  if (last?.property === property && last.start >= at && last.end === appended.length) {
    return { from: at, to: at, text: isEnded ? added : `;${added}` };
  }
  return { from: 0, to: 0, text: `${added};` };
}
