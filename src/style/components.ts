import { tokenize, tokenTypes } from 'css-tree/tokenizer';
import { CLOSERS } from './brackets.ts';
import { decodeIdentifier } from './declaration.ts';

/** A component of a value (CSS Values 4, 2): a word, a number, a function with its own components, a mark. */
export interface Component {
  type:
    | 'word'
    | 'number'
    | 'percentage'
    | 'dimension'
    | 'hash'
    | 'string'
    | 'url'
    | 'function'
    | 'block'
    | 'mark';
  /** A word, a unit, a function's name or a mark (`,` `/` `+` …) in lower case; a hash or string without its sign. */
  name: string;
  /** Of a number, percentage or dimension. */
  value: number;
  /** What stands in a function or in brackets. */
  components: Component[];
  /** UTF-16 units of the value. */
  start: number;
  end: number;
  /** Whether space stands before it. */
  isSpaced: boolean;
}

/** Deeper than any value that means something, far less deep than calls may be. */
const MAX_DEPTH = 32;

const CACHE_SIZE = 16_384;
const cache = new Map<string, readonly Component[] | undefined>();

/** The components of a value, without comments; none where brackets do not match or nest too deep. */
export function componentsOf(value: string): readonly Component[] | undefined {
  if (cache.has(value)) return cache.get(value);
  const components = readComponents(value);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(value, components);
  return components;
}

function readComponents(css: string): Component[] | undefined {
  const top: Component[] = [];
  const open: { components: Component[]; closer: number; owner?: Component }[] = [
    { components: top, closer: -1 },
  ];
  let isBroken = false;
  let isSpaced = false;
  tokenize(css, (type, start, end) => {
    if (type === tokenTypes.WhiteSpace || type === tokenTypes.Comment) {
      isSpaced = true;
      return;
    }
    const around = open.at(-1);
    if (isBroken || !around) return;
    if (type === around.closer) {
      open.pop();
      if (around.owner) around.owner.end = end;
    } else if (CLOSING.has(type) || BAD.has(type)) {
      isBroken = true;
    } else {
      const component = componentAt(css, type, start, end, isSpaced);
      around.components.push(component);
      const closer = CLOSERS.get(type);
      if (closer !== undefined) open.push({ components: component.components, closer, owner: component });
      if (open.length > MAX_DEPTH) isBroken = true;
    }
    isSpaced = false;
  });
  for (const { owner } of open) if (owner) owner.end = css.length;
  return isBroken ? undefined : top;
}

const CLOSING: ReadonlySet<number> = new Set(CLOSERS.values());
const BAD: ReadonlySet<number> = new Set([tokenTypes.BadString, tokenTypes.BadUrl]);

function componentAt(css: string, type: number, start: number, end: number, isSpaced: boolean): Component {
  const text = css.slice(start, end);
  const component = (kind: Component['type'], name: string, value = 0): Component => ({
    type: kind,
    name,
    value,
    components: [],
    start,
    end,
    isSpaced,
  });
  switch (type) {
    case tokenTypes.Ident:
      return component('word', decodeIdentifier(text).toLowerCase());
    case tokenTypes.Function:
      return component('function', decodeIdentifier(text.slice(0, -1)).toLowerCase());
    case tokenTypes.Hash:
      return component('hash', decodeIdentifier(text.slice(1)));
    case tokenTypes.String:
      return component('string', text.slice(1, -1));
    case tokenTypes.Url:
      return component('url', text);
    case tokenTypes.Number:
      return component('number', '', Number.parseFloat(text));
    case tokenTypes.Percentage:
      return component('percentage', '%', Number.parseFloat(text));
    case tokenTypes.Dimension: {
      const number = /^[+-]?(?:\d*\.)?\d+(?:e[+-]?\d+)?/i.exec(text)?.[0] ?? '';
      return component(
        'dimension',
        decodeIdentifier(text.slice(number.length)).toLowerCase(),
        Number(number),
      );
    }
    case tokenTypes.LeftParenthesis:
    case tokenTypes.LeftSquareBracket:
    case tokenTypes.LeftCurlyBracket:
      return component('block', text);
    default:
      return component('mark', text);
  }
}

/** The components between marks of a kind, `,` or `/`. */
export function splitAt(components: readonly Component[], mark: string): Component[][] {
  const parts: Component[][] = [[]];
  for (const component of components) {
    if (component.type === 'mark' && component.name === mark) parts.push([]);
    else parts.at(-1)?.push(component);
  }
  return parts;
}

/** The text that components were read from. */
export function textOf(value: string, components: readonly Component[]): string {
  const first = components[0];
  const last = components.at(-1);
  return first && last ? value.slice(first.start, last.end).trim() : '';
}
