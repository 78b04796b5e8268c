import { type FoldedText, foldBlock, foldText } from '../document/folded-text.ts';
import { attribute, type Element, isText, type Text } from '../document/node.ts';
import type { Span } from '../document/span.ts';
import { Block } from '../document/visible-text.ts';
import type { RuleContext } from '../transform.ts';
import type { Cut } from '../wording/cut.ts';
import { type LeadIn, takeOutLeadIns } from '../wording/lead-in.ts';
import { takeOut } from '../wording/take-out.ts';
import { controlBarriers, valueBarriers } from './control-barriers.ts';

/** A cut of a text, with what the log says of it. */
export interface TextCut extends Cut {
  message: string;
  /** Where a person should look at what is left: what to look for. */
  look?: string;
}

/** What a rule looks for in the texts of a message. */
export interface TextRule {
  /** The cheap test on a text before it is searched. */
  mayHold(folded: FoldedText): boolean;
  /** Texts that are looked at whatever the test says of them. */
  nodes?: { readonly size: number; has(node: Text): boolean };
  /** What is to be known of blocks that only led in to others that are gone. */
  leadIn?: LeadIn;
  /**
   * What goes or changes, in order and without overlap, in units of the text that was folded.
   *
   * @param control the control flow of a template in the text, in folded units.
   */
  plan(folded: FoldedText, block: Block | undefined, control: () => Span[]): TextCut[];
}

/** A cut joins what stood around it: what that makes is looked at once more. */
const ROUNDS = 3;

/**
 * Cuts out of every text of a message what a rule finds in it: the visible text block by block with what is left empty,
 * attributes that are read, the document's title and the subject.
 */
export function cutTexts(context: RuleContext, rule: TextRule): void {
  const readable = context.readable();
  const mayHold = readable.some((folded) => rule.mayHold(folded));
  if (!mayHold && !rule.nodes?.size) return;
  const seen = new Set<Block>();
  for (let round = 0; round < ROUNDS; round++) {
    const blocks = context.blocks();
    const gone = new Set<Block>();
    for (const block of blocks) if (!seen.has(block) && cutBlock(context, rule, block)) gone.add(block);
    for (const block of blocks) seen.add(block);
    if (rule.leadIn && gone.size > 0) takeOutLeadIns(context.editor, blocks, gone, rule.leadIn);
  }
  if (!mayHold) return;
  for (const { element, name, folded } of readable.attributes) {
    const value = name === 'content' ? undefined : attribute(element, name);
    if (value !== undefined && context.editor.has(element) && rule.mayHold(folded))
      cutAttribute(context, rule, element, name, folded);
  }
  for (const title of context.elements('title')) cutTitle(context, rule, title);
  cutSubject(context, rule);
}

/** Says whether nothing is left of the block. */
function cutBlock({ editor, document }: RuleContext, rule: TextRule, block: Block): boolean {
  const isNamed = rule.nodes?.size ? block.nodes.some((node) => rule.nodes?.has(node)) : false;
  const folded = foldBlock(block);
  if (!isNamed && !rule.mayHold(folded)) return false;
  const cuts = rule.plan(folded, block, () => controlBarriers(document, block, folded));
  if (cuts.length === 0) return false;
  for (const { look, start, end } of cuts) {
    const parts = look === undefined ? [] : block.parts(start, end);
    if (look !== undefined)
      editor.report({ severity: 'warning', message: look, ...(parts.length > 0 && { parts }) });
  }
  const messages = new Map<Cut, string>(cuts.map((cut) => [cut, cut.message]));
  return takeOut(editor, block, cuts, (cut) => messages.get(cut) as string);
}

/** The `alt` of a picture stays there, if empty; any other attribute that says nothing more goes. */
function cutAttribute(
  { editor, document }: RuleContext,
  rule: TextRule,
  element: Element,
  name: string,
  folded: FoldedText,
): void {
  const cuts = rule.plan(folded, undefined, () => valueBarriers(document, folded, element)).reverse();
  const [first] = cuts;
  if (!first) return;
  const rest = cuts.reduce(
    (text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
    folded.original,
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

function cutTitle({ editor, document }: RuleContext, rule: TextRule, title: Element): void {
  const [text] = title.childNodes;
  if (!text || !isText(text)) return;
  const folded = foldText(text.value);
  if (!rule.mayHold(folded)) return;
  const block = new Block(title, text.value, [{ node: text, start: 0 }]);
  const control = (): Span[] => controlBarriers(document, block, folded);
  for (const { start, end, replacement, message } of rule.plan(folded, undefined, control).reverse()) {
    editor.replaceText(block.parts(start, end), replacement, `the title: ${message}`);
  }
}

function cutSubject({ editor, document, subject }: RuleContext, rule: TextRule): void {
  const folded = foldText(subject);
  if (!rule.mayHold(folded)) return;
  const control = (): Span[] => valueBarriers(document, folded);
  for (const { start, end, replacement, message, look } of rule.plan(folded, undefined, control).reverse()) {
    if (look !== undefined) editor.report({ severity: 'warning', message: look, target: 'subject' });
    editor.replaceInSubject(start, end, replacement, message);
  }
}
