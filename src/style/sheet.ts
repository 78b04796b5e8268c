import { type CssNode, parse } from 'css-tree';

/** A part of a style sheet that can be cut: a declaration, a rule, an at-rule, or what could not be read. */
export interface SheetPart {
  kind: 'declaration' | 'rule' | 'at-rule' | 'raw';
  /** The property or the at-rule's name, lower case. */
  name: string;
  /** The source of the part. */
  css: string;
  /** UTF-16 units of the sheet; a declaration's semicolon is within. */
  start: number;
  end: number;
}

/**
 * Finds what of a style sheet goes when `goes` decides part by part. A rule or at-rule that is left without content
 * goes as a whole; what stays keeps every byte.
 *
 * @returns the parts to cut, in order and without overlap.
 */
export function cutsOf(css: string, goes: (part: SheetPart) => boolean): SheetPart[] {
  const sheet = parse(css, {
    positions: true,
    parseValue: false,
    parseRulePrelude: false,
    parseAtrulePrelude: false,
    parseCustomProperty: false,
  });
  return sheet.type === 'StyleSheet' ? cutsAmong(css, sheet.children.toArray(), goes).cuts : [];
}

function cutsAmong(
  css: string,
  nodes: readonly CssNode[],
  goes: (part: SheetPart) => boolean,
): { cuts: SheetPart[]; isEmptied: boolean } {
  const cuts: SheetPart[] = [];
  let left = 0;
  for (const node of nodes) {
    if (!node.loc || node.type === 'Comment' || node.type === 'WhiteSpace' || node.type === 'CDO' || node.type === 'CDC') continue;
    const part = partOf(css, node, node.loc.start.offset, node.loc.end.offset);
    const block = node.type === 'Rule' || node.type === 'Atrule' ? node.block : null;
    if (block) {
      const inner = cutsAmong(css, block.children.toArray(), goes);
      const isHead = node.type === 'Atrule' && goes({ ...part, css: css.slice(part.start, block.loc?.start.offset) });
      if (isHead || (inner.isEmptied && inner.cuts.length > 0)) {
        cuts.push(part);
      } else {
        cuts.push(...inner.cuts);
        left++;
      }
    } else if (part.css !== '' && goes(part)) {
      cuts.push(part);
    } else if (part.css !== '') {
      left++;
    }
  }
  return { cuts, isEmptied: left === 0 };
}

function partOf(css: string, node: CssNode, from: number, to: number): SheetPart {
  let end = to;
  while (end > from && /\s/.test(css[end - 1] as string)) end--;
  if (node.type === 'Declaration') {
    const semicolon = /\s*;/y;
    semicolon.lastIndex = end;
    if (semicolon.test(css)) end = semicolon.lastIndex;
  }
  const span = { css: css.slice(from, end), start: from, end };
  if (node.type === 'Declaration') return { kind: 'declaration', name: node.property.toLowerCase(), ...span };
  if (node.type === 'Atrule') return { kind: 'at-rule', name: node.name.toLowerCase(), ...span };
  return { kind: node.type === 'Rule' ? 'rule' : 'raw', name: '', ...span };
}
