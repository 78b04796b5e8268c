import { attribute, type Element, type Node, type Text } from '../../src/document/node.ts';
import { emptyPartsOf } from '../../src/style/empty-parts.ts';
import { breaksIn, type EmptyLine } from '../../src/style/gap.ts';
import { gapsOf } from '../../src/style/shown-lines.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

/** Breaks in a row that the policy allows: the end of a line of content, and one empty line. */
const ALLOWED = 2;

export default defineTransform({
  id: 'line-break',
  group: 'style',
  summary: 'Leaves no more than two line breaks in a row, whatever makes them.',
  why: 'A message with more than two line breaks in a row is not delivered, and no notice says that this was why.',
  clause: 'Messages must not have more than two line breaks in a row.',
  options: {},
  examples: [
    { before: 'Hello Anna,<br><br><br>your lamp is here.', after: 'Hello Anna,<br><br>your lamp is here.' },
    {
      title: 'an empty paragraph is a break, too',
      before: '<p>Hello</p><p>&nbsp;</p><p><br></p><p>Anna</p>',
      after: '<p>Hello</p><p>&nbsp;</p><p>Anna</p>',
    },
    {
      title: 'one empty line may stand',
      before: '<div>Hello</div><div><br></div><div>Anna</div>',
      after: '<div>Hello</div><div><br></div><div>Anna</div>',
    },
  ],
  apply(context) {
    const isTarget = targetsOf(context);
    const going = new Map<EmptyLine, string>();
    const staying = new Set<Node>();
    for (const gap of gapsOf(context.document)) {
      for (const block of gap.endedBy) staying.add(block);
      const message = `${breaksIn(gap)} line breaks in a row; the policy allows two`;
      let tooMany = breaksIn(gap) - ALLOWED;
      // The later ones go: the first is where the writer set what follows apart.
      for (const line of gap.lines.toReversed()) {
        if (tooMany > 0 && mayGo(line, isTarget)) {
          going.set(line, message);
          tooMany -= line.count;
        } else {
          for (const node of nodesOf(line)) staying.add(node);
        }
      }
      if (tooMany > 0) reportLeft(context, gap.lines, message);
    }
    if (going.size > 0) remove(context, going, staying, isTarget);
  },
});

type Question = (element: Element) => boolean;

/** A line that ends one of content where a condition fails must stay, and so must one that a link leads to. */
function mayGo({ makers, isNeeded }: EmptyLine, isTarget: Question): boolean {
  return !isNeeded && !makers.some((maker) => 'tagName' in maker && isTarget(maker));
}

/** What makes a line and what ends it. */
function nodesOf({ makers, endedBy }: EmptyLine): Node[] {
  return [...makers.map((maker) => ('tagName' in maker ? maker : maker.node)), ...endedBy];
}

function reportLeft({ editor }: RuleContext, lines: readonly EmptyLine[], message: string): void {
  const maker = lines.at(-1)?.makers[0];
  if (!maker) return;
  editor.report({
    severity: 'warning',
    message: `${message}, but where a condition of the template fails one of them parts two lines`,
    ...('tagName' in maker ? { node: maker } : { parts: [maker] }),
  });
}

function remove(
  { document, editor }: RuleContext,
  going: ReadonlyMap<EmptyLine, string>,
  staying: ReadonlySet<Node>,
  isTarget: Question,
): void {
  const cuts = new Map<Text, { from: number; to: number; text: string; message: string }[]>();
  for (const { part, line } of emptyPartsOf(document, [...going.keys()], staying, isTarget)) {
    const message = going.get(line) as string;
    if ('tagName' in part) {
      editor.remove(part, message);
      continue;
    }
    const { node, from, to } = part;
    const known = cuts.get(node) ?? [];
    known.push({ from, to, text: '', message });
    cuts.set(node, known);
  }
  for (const [node, ranges] of cuts) editor.replaceInText(node, ranges);
}

/** Whether a link in the message leads to an element. */
function targetsOf({ elements }: RuleContext): Question {
  const names = new Set<string>();
  for (const link of elements('a', 'area')) {
    const href = attribute(link, 'href')?.trim() ?? '';
    if (href.length > 1 && href.startsWith('#')) names.add(href.slice(1)).add(decoded(href.slice(1)));
  }
  return (element) =>
    names.has(attribute(element, 'id') ?? '') || names.has(attribute(element, 'name') ?? '');
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
