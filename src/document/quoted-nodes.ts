import { foldBlock } from './folded-text.ts';
import { type Child, childrenOf, descendants, isElement, isText, type Node, type Text } from './node.ts';
import { quotedHistory } from './quoted-history.ts';
import type { Block, TextPart } from './visible-text.ts';

/** What a message quotes, as it can be taken out. */
export interface QuotedNodes {
  /** Nodes that hold quoted text and none of the writer's own; the outermost of each. */
  readonly nodes: readonly Child[];
  /** Quoted parts of texts that hold the writer's own words as well. */
  readonly parts: readonly TextPart[];
}

/** The nodes and parts of texts of what a message quotes of those before it. */
export function quotedNodes(root: Node, blocks: readonly Block[]): QuotedNodes {
  const quoted = new Map<Text, TextPart[]>();
  for (const [block, spans] of quotedHistory(blocks)) {
    const folded = foldBlock(block);
    for (const span of spans) {
      const { start, end } = folded.span(span.start, span.end);
      for (const part of block.parts(start, end)) {
        const own = quoted.get(part.node);
        if (own) own.push(part);
        else quoted.set(part.node, [part]);
      }
    }
  }
  if (quoted.size === 0) return { nodes: [], parts: [] };
  const whole = new Set<Text>();
  const parts: TextPart[] = [];
  for (const [node, own] of quoted) {
    if (isWhole(node, own)) whole.add(node);
    else for (const part of own) parts.push(part);
  }
  return { nodes: outermost(root, whole), parts };
}

function isWhole(node: Text, parts: readonly TextPart[]): boolean {
  let rest = '';
  let end = 0;
  for (const { from, to } of parts) {
    rest += node.value.slice(end, from);
    end = to;
  }
  return (rest + node.value.slice(end)).trim() === '';
}

/** `own` is the writer's, `none` shows no text. */
type Kind = 'quoted' | 'own' | 'none';

function outermost(root: Node, quoted: ReadonlySet<Text>): Child[] {
  const kinds = new Map<Node, Kind>();
  for (const node of [...descendants(root)].reverse()) kinds.set(node, kindOf(node, kinds, quoted));
  const found: Child[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('childNodes' in node)) continue;
    const children = childrenOf(node);
    const last = children.findLastIndex((child) => kinds.get(child) === 'quoted');
    let before: Kind = 'own';
    for (const [index, child] of children.entries()) {
      const kind = kinds.get(child) ?? 'none';
      if (kind !== 'none') before = kind;
      // Lines, pictures and breaks between what is quoted are of the quotation, too.
      const isBetween = kind === 'none' && before === 'quoted' && index < last;
      if (kind === 'quoted' || (isBetween && isElement(child))) found.push(child);
      else if (kind === 'own') open.push(child);
    }
  }
  return found;
}

function kindOf(node: Node, kinds: ReadonlyMap<Node, Kind>, quoted: ReadonlySet<Text>): Kind {
  if (isText(node)) {
    if (node.value.trim() === '') return 'none';
    return quoted.has(node) ? 'quoted' : 'own';
  }
  if (!('childNodes' in node)) return 'none';
  let kind: Kind = 'none';
  for (const child of childrenOf(node)) {
    const inner = kinds.get(child);
    if (inner === 'own') return 'own';
    if (inner === 'quoted') kind = 'quoted';
  }
  return kind;
}
