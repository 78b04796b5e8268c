import { tokenize, tokenTypes } from 'css-tree/tokenizer';
import { CLOSERS } from './brackets.ts';
import { type Declaration, declarationAt, rawAt } from './declaration.ts';

/** A rule or an at-rule. Spans are UTF-16 units of the text it was parsed from. */
export interface Block {
  kind: 'rule' | 'at-rule';
  /** Of an at-rule, lower case; empty for a rule. */
  name: string;
  /** The selectors of a rule, the condition of an at-rule, as written, without the space around it. */
  prelude: string;
  start: number;
  /** Behind the closing brace, or behind the semicolon of a statement such as `@import`. */
  end: number;
  /** Behind the opening brace; -1 for a statement. */
  bodyStart: number;
  bodyEnd: number;
  items: Item[];
  parent: Block | undefined;
}

export type Item = Block | Declaration;

export interface Sheet {
  items: Item[];
  /** Every block, the outer ones before those in them. */
  blocks: Block[];
}

export function isBlock(item: Item): item is Block {
  return 'items' in item;
}

/** At-rules that hold rules, not declarations, where no rule is around them (CSS Conditional Rules, Cascade 5). */
const HOLDS_RULES =
  /^(?:media|supports|layer|container|scope|starting-style|(?:-\w+-)?document|(?:-\w+-)?keyframes)$/;

/** A merge tag's mask, which is an identifier to CSS. */
const MASK_ALONE = /^[\ue000-\uf8ff]+$/;

/**
 * Reads a style sheet as CSS Syntax 3 says (5.4), without recursion: nesting may be deeper than calls. What is neither
 * a declaration nor a rule is raw; no browser applies it.
 */
export function parseSheet(css: string): Sheet {
  return new SyntaxParser(css, false).run();
}

/** Reads a style attribute (CSS Style Attributes): declarations, and no rules. */
export function parseAttribute(css: string): Declaration[] {
  return new SyntaxParser(css, true).run().items.filter((item): item is Declaration => !isBlock(item));
}

class SyntaxParser {
  readonly #css: string;
  readonly #isAttribute: boolean;
  readonly #types: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #sheet: Sheet = { items: [], blocks: [] };
  #block: Block | undefined;
  /** Whether rules stand here, and no declarations. */
  #holdsRules: boolean;
  readonly #outer: boolean[] = [];
  #at = 0;

  constructor(css: string, isAttribute: boolean) {
    this.#css = css;
    this.#isAttribute = isAttribute;
    this.#holdsRules = !isAttribute;
    tokenize(css, (type, start, end) => {
      this.#types.push(type);
      this.#starts.push(start);
      this.#ends.push(end);
    });
  }

  run(): Sheet {
    while (this.#at < this.#types.length) this.#step();
    for (let block = this.#block; block; block = block.parent) {
      block.end = this.#css.length;
      block.bodyEnd = this.#css.length;
    }
    return this.#sheet;
  }

  #step(): void {
    switch (this.#types[this.#at]) {
      case tokenTypes.WhiteSpace:
      case tokenTypes.Comment:
        this.#at++;
        return;
      case tokenTypes.Semicolon:
        if (this.#holdsRules) this.#statement();
        else this.#at++;
        return;
      case tokenTypes.CDO:
      case tokenTypes.CDC:
        if (this.#block || this.#isAttribute) this.#statement();
        else this.#at++;
        return;
      case tokenTypes.RightCurlyBracket:
        if (this.#block) this.#close(this.#block);
        else this.#statement();
        return;
      case tokenTypes.AtKeyword:
        this.#atRule();
        return;
      default:
        this.#statement();
    }
  }

  #statement(): void {
    if (this.#holdsRules) {
      this.#rule();
      return;
    }
    const end = this.#endOfDeclaration();
    if (end === -1) {
      if (this.#isMergeTag()) this.#raw(this.#at + 1);
      else this.#rule();
      return;
    }
    const colon = this.#pastSpace(this.#at + 1);
    this.#add(
      declarationAt(this.#css, {
        start: this.#startOf(this.#at),
        nameEnd: this.#endOf(this.#at),
        valueStart: this.#endOf(colon),
        ...this.#importance(colon + 1, end),
        from: this.#block?.bodyStart ?? 0,
      }),
    );
    this.#at = end;
  }

  /** A merge tag where a declaration would begin stands for any number of them; what follows is its own. */
  #isMergeTag(): boolean {
    return MASK_ALONE.test(this.#css.slice(this.#startOf(this.#at), this.#endOf(this.#at)));
  }

  /** The token behind the declaration that begins here, -1 where none does. */
  #endOfDeclaration(): number {
    if (this.#types[this.#at] !== tokenTypes.Ident) return -1;
    let at = this.#pastSpace(this.#at + 1);
    if (this.#types[at] !== tokenTypes.Colon) return -1;
    const isCustom = this.#css.startsWith('--', this.#startOf(this.#at));
    for (at++; at < this.#types.length; at = this.#skip(at)) {
      const type = this.#types[at];
      if (type === tokenTypes.Semicolon || (type === tokenTypes.RightCurlyBracket && !this.#isAttribute))
        break;
      // `a:hover { … }` in a rule is a rule.
      if (type === tokenTypes.LeftCurlyBracket && !isCustom && !this.#isAttribute) return -1;
    }
    return at;
  }

  /** Where the value of the tokens `from` to `to` ends, and the declaration with `!important`. */
  #importance(from: number, to: number): { valueEnd: number; end: number; important: boolean } {
    let last = this.#beforeSpace(to, from);
    const end = last < from ? this.#endOf(from - 1) : this.#endOf(last);
    const isWord =
      this.#types[last] === tokenTypes.Ident &&
      /^important$/i.test(this.#css.slice(this.#startOf(last), end));
    const mark = isWord ? this.#beforeSpace(last, from) : -1;
    const important =
      mark >= from && this.#types[mark] === tokenTypes.Delim && this.#css[this.#startOf(mark)] === '!';
    if (important) last = this.#beforeSpace(mark, from);
    return { valueEnd: last < from ? this.#endOf(from - 1) : this.#endOf(last), end, important };
  }

  #rule(): void {
    const first = this.#at;
    let at = first;
    for (; at < this.#types.length; at = this.#skip(at)) {
      const type = this.#types[at];
      if (type === tokenTypes.LeftCurlyBracket && !this.#isAttribute) {
        this.#open('rule', '', first, first, at);
        return;
      }
      if (type === tokenTypes.Semicolon && !this.#holdsRules) break;
      if (type === tokenTypes.RightCurlyBracket && this.#block) break;
    }
    this.#raw(at);
  }

  #atRule(): void {
    const first = this.#at;
    const name = this.#css.slice(this.#startOf(first) + 1, this.#endOf(first)).toLowerCase();
    let at = first + 1;
    for (; at < this.#types.length; at = this.#skip(at)) {
      const type = this.#types[at];
      if (type === tokenTypes.Semicolon) break;
      if (type === tokenTypes.RightCurlyBracket && this.#block) break;
      if (type !== tokenTypes.LeftCurlyBracket) continue;
      if (this.#isAttribute) {
        at = this.#skip(at);
        break;
      }
      this.#open('at-rule', name, first, first + 1, at);
      return;
    }
    if (this.#isAttribute) {
      this.#raw(at);
      return;
    }
    const isClosed = this.#types[at] === tokenTypes.Semicolon;
    const block = this.#newBlock('at-rule', name, first, first + 1, at);
    block.end = isClosed ? this.#endOf(at) : this.#endOf(this.#beforeSpace(at, first));
    this.#at = isClosed ? at + 1 : at;
  }

  #newBlock(kind: Block['kind'], name: string, first: number, prelude: number, brace: number): Block {
    const start = this.#startOf(first);
    const block: Block = {
      kind,
      name,
      prelude: this.#css.slice(this.#startOf(prelude), this.#startOf(brace)).trim(),
      start,
      end: start,
      bodyStart: -1,
      bodyEnd: -1,
      items: [],
      parent: this.#block,
    };
    this.#add(block);
    this.#sheet.blocks.push(block);
    return block;
  }

  #open(kind: Block['kind'], name: string, first: number, prelude: number, brace: number): void {
    const block = this.#newBlock(kind, name, first, prelude, brace);
    block.bodyStart = this.#endOf(brace);
    this.#block = block;
    this.#outer.push(this.#holdsRules);
    this.#holdsRules = kind === 'at-rule' && HOLDS_RULES.test(name) && this.#holdsRules;
    this.#at = brace + 1;
  }

  #close(block: Block): void {
    block.bodyEnd = this.#startOf(this.#at);
    block.end = this.#endOf(this.#at);
    this.#block = block.parent;
    this.#holdsRules = this.#outer.pop() ?? true;
    this.#at++;
  }

  #raw(to: number): void {
    const last = this.#beforeSpace(to, this.#at);
    const from = this.#block?.bodyStart ?? 0;
    if (last >= this.#at) this.#add(rawAt(this.#css, this.#startOf(this.#at), this.#endOf(last), from));
    this.#at = Math.max(to, this.#at + 1);
  }

  #add(item: Item): void {
    (this.#block?.items ?? this.#sheet.items).push(item);
  }

  /** The token behind this one, or behind the bracket that it opens. */
  #skip(from: number): number {
    const closers: number[] = [];
    let at = from;
    do {
      const type = this.#types[at] as number;
      const closer = CLOSERS.get(type);
      if (closer !== undefined) closers.push(closer);
      else if (type === closers.at(-1)) closers.pop();
      at++;
    } while (closers.length > 0 && at < this.#types.length);
    return at;
  }

  #pastSpace(from: number): number {
    let at = from;
    while (isSpace(this.#types[at])) at++;
    return at;
  }

  /** The last token before `to` that is neither space nor comment; below `from` where there is none. */
  #beforeSpace(to: number, from: number): number {
    let at = to - 1;
    while (at >= from && isSpace(this.#types[at])) at--;
    return at;
  }

  #startOf(token: number): number {
    return this.#starts[token] ?? this.#css.length;
  }

  #endOf(token: number): number {
    return this.#ends[token] ?? this.#css.length;
  }
}

function isSpace(type: number | undefined): boolean {
  return type === tokenTypes.WhiteSpace || type === tokenTypes.Comment;
}
