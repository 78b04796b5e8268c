import { type FoldedText, foldBlock, foldText } from '../document/folded-text.ts';
import { type Element, isText } from '../document/node.ts';
import { Block } from '../document/visible-text.ts';
import type { RuleContext } from '../transform.ts';
import type { Cut } from '../wording/cut.ts';
import { takeOut } from '../wording/take-out.ts';

/** A cut of a text, with what the log says of it. */
export interface TextCut extends Cut {
  message: string;
  /** Where a person should look at what is left: what to look for. */
  look?: string;
}

/** What a rule looks for in the texts of a message. */
export interface TextRule {
  /** The cheap test on a text before it is folded; of a block, its own text. */
  mayHold(text: string, block: Block | undefined): boolean;
  /** What goes or changes, in order and without overlap, in units of the text that was folded. */
  plan(folded: FoldedText, block: Block | undefined): TextCut[];
}

/** A cut joins what stood around it: what that makes is looked at once more. */
const ROUNDS = 3;

/** Attributes whose value a reader sees or hears, or a client shows. */
const READ_ATTRIBUTES = /^(?:alt|title|summary|abbr|aria-(?:label|description|roledescription|valuetext))$/;

/**
 * Cuts out of every text of a message what a rule finds in it: the visible text block by block with what is left empty,
 * attributes that are read, the document's title and the subject.
 */
export function cutTexts(context: RuleContext, rule: TextRule): void {
  for (let round = 0, blocks = context.blocks(); round < ROUNDS; round++) {
    for (const block of blocks) cutBlock(context, rule, block);
    const next = context.blocks();
    if (next === blocks) break;
    blocks = next;
  }
  for (const element of context.elements()) {
    if (element.attrs.length === 0 || !context.editor.has(element)) continue;
    for (const { name, value } of [...element.attrs]) {
      if (READ_ATTRIBUTES.test(name) && rule.mayHold(value, undefined))
        cutAttribute(context, rule, element, name, value);
    }
  }
  for (const title of context.elements('title')) cutTitle(context, rule, title);
  cutSubject(context, rule);
}

function cutBlock({ editor }: RuleContext, rule: TextRule, block: Block): void {
  if (!rule.mayHold(block.text, block)) return;
  const cuts = rule.plan(foldBlock(block), block);
  if (cuts.length === 0) return;
  for (const { look, start, end } of cuts) {
    const parts = look === undefined ? [] : block.parts(start, end);
    if (look !== undefined)
      editor.report({ severity: 'warning', message: look, ...(parts.length > 0 && { parts }) });
  }
  const messages = new Map<Cut, string>(cuts.map((cut) => [cut, cut.message]));
  takeOut(editor, block, cuts, (cut) => messages.get(cut) as string);
}

/** The `alt` of a picture stays there, if empty; any other attribute that says nothing more goes. */
function cutAttribute(
  { editor }: RuleContext,
  rule: TextRule,
  element: Element,
  name: string,
  value: string,
): void {
  const cuts = rule.plan(foldText(value), undefined).reverse();
  const [first] = cuts;
  if (!first) return;
  const rest = cuts.reduce(
    (text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
    value,
  );
  const isAll = !/[\p{L}\p{N}\p{Co}]/u.test(rest);
  if (isAll && name !== 'alt') editor.removeAttribute(element, name, `${name}: ${first.message}`);
  else if (isAll) editor.setAttribute(element, name, '', `${name}: ${first.message}`);
  else {
    for (const { start, end, replacement, message } of cuts) {
      editor.replaceInAttribute(element, name, start, end, replacement, `${name}: ${message}`);
    }
  }
}

function cutTitle({ editor }: RuleContext, rule: TextRule, title: Element): void {
  const [text] = title.childNodes;
  if (!text || !isText(text) || !rule.mayHold(text.value, undefined)) return;
  const block = new Block(title, text.value, [{ node: text, start: 0 }]);
  for (const { start, end, replacement, message } of rule.plan(foldText(text.value), undefined).reverse()) {
    editor.replaceText(block.parts(start, end), replacement, `the title: ${message}`);
  }
}

function cutSubject({ editor, subject }: RuleContext, rule: TextRule): void {
  if (!rule.mayHold(subject, undefined)) return;
  for (const { start, end, replacement, message, look } of rule
    .plan(foldText(subject), undefined)
    .reverse()) {
    if (look !== undefined) editor.report({ severity: 'warning', message: look, target: 'subject' });
    editor.replaceInSubject(start, end, replacement, message);
  }
}
