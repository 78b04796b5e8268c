import { breaksQuotes, hidesAttribute, hidesMarkupInText } from './hidden-markup.ts';
import type { MergeTag } from './merge-tags.ts';

/**
 * Merge tags are hidden from the parser at equal length, so that every offset stays true: a private-use
 * character for each unit where the tag is a part of a name, a value or a text, spaces where it stands alone
 * between attributes or between the rules of a style sheet. (Where only markup may stand, as between table rows,
 * the parser itself turns the masked text into a comment; see parser.ts.)
 */
export interface Masked {
  text: string;
  /** The private-use character, one that the source does not hold; empty where nothing was masked. */
  character: string;
  /** The tags that were masked, in order. */
  tags: MergeTag[];
}

/** U+E000 to U+F8FF: the first of them that the source leaves free, also as a character reference. */
function freeCharacter(source: string): string | undefined {
  const referred = new Set<number>();
  for (const [, hex, decimal] of source.matchAll(/&#(?:x0*([ef][0-9a-f]{3})|0*([56]\d{4}))(?!\d)/gi)) {
    referred.add(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  }
  for (let code = 0xe000; code <= 0xf8ff; code++) {
    const character = String.fromCharCode(code);
    if (!referred.has(code) && !source.includes(character)) return character;
  }
  return undefined;
}

/**
 * Masks merge tags in a source.
 *
 * @param character the one to mask with, where the source is an edited form of one that was masked before.
 */
export function maskMergeTags(
  source: string,
  tags: readonly MergeTag[],
  character = tags.length === 0 ? undefined : freeCharacter(source),
): Masked {
  if (character === undefined) return { text: source, character: '', tags: [] };
  const masks: { tag: MergeTag; fill: string }[] = [];
  new MarkupWalk(source, tags, (tag, isAlone) => {
    masks.push({ tag, fill: isAlone ? ' ' : character });
  }).run();
  let text = '';
  let from = 0;
  for (const { tag, fill } of masks) {
    text += source.slice(from, tag.start) + fill.repeat(tag.end - tag.start);
    from = tag.end;
  }
  return { text: text + source.slice(from), character, tags: masks.map((mask) => mask.tag) };
}

/** How a merge tag stands: by itself, as a part of something, or so that it must be read as what it holds. */
type Place = 'alone' | 'part' | 'unmasked';

/** What a reader that knows no merge tags takes for markup; PHP's own tags are comments to it. */
const OPENS_MARKUP = /<(?:[a-z/!]|\?(?!php|=))/i;

/** What ends a tag or a value in it. */
const SIGNS_IN_TAG = /[>"']/g;

/** Elements whose content HTML reads as text up to their end tag. */
const RAW_TEXT = /^(?:style|script|title|textarea|xmp|iframe|noembed|noframes)$/;

/**
 * Steps through markup as a tokenizer would, merge tags being opaque, and tells for each whether it stands alone
 * (between attributes, between style rules) or is a part of something.
 */
class MarkupWalk {
  readonly #source: string;
  readonly #tags: readonly MergeTag[];
  readonly #found: (tag: MergeTag, isAlone: boolean) => void;
  #next = 0;

  constructor(source: string, tags: readonly MergeTag[], found: (tag: MergeTag, isAlone: boolean) => void) {
    this.#source = source;
    this.#tags = tags;
    this.#found = found;
  }

  run(): void {
    const source = this.#source;
    let at = 0;
    for (let tag = this.#tag(); tag; tag = this.#tag()) {
      const less = source.indexOf('<', at);
      if (less === -1 || tag.start <= less) {
        const isOpaque = !hidesMarkupInText(this.#text(tag));
        this.#take(tag, isOpaque ? 'part' : 'unmasked');
        at = isOpaque ? tag.end : tag.start + 1;
      } else {
        at = this.#markup(less);
      }
    }
  }

  #tag(): MergeTag | undefined {
    return this.#tags[this.#next];
  }

  #text(tag: MergeTag): string {
    return this.#source.slice(tag.start, tag.end);
  }

  #take(tag: MergeTag, place: Place): void {
    if (place !== 'unmasked') this.#found(tag, place === 'alone');
    this.#next++;
  }

  /** Reads the markup at a `<` that no merge tag holds; gives the offset behind it. */
  #markup(start: number): number {
    const source = this.#source;
    const char = source[start + 1] ?? '';
    if (char === '!' || char === '?') return this.#comment(start);
    const isEnd = char === '/';
    if (!/[a-z]/i.test(isEnd ? (source[start + 2] ?? '') : char)) return start + 1;
    const name = /[^\s/>]*/y;
    name.lastIndex = start + (isEnd ? 2 : 1);
    const tagName = (name.exec(source)?.[0] ?? '').toLowerCase();
    const end = this.#wholeTag(start + 1);
    if (isEnd || !RAW_TEXT.test(tagName)) return end;
    const close = new RegExp(`(?=</${tagName}[\\s/>])`, 'gi');
    return this.#through(close, end, (tag) => {
      if (this.#text(tag).includes('</')) return 'unmasked';
      return tagName === 'style' && this.#isStatement(tag) ? 'alone' : 'part';
    });
  }

  #comment(start: number): number {
    const isComment = this.#source.startsWith('<!--', start);
    const end = isComment ? '-->' : '>';
    const place = (tag: MergeTag): Place => (this.#text(tag).includes(end) ? 'unmasked' : 'part');
    return this.#through(isComment ? /-->/g : />/g, start + 2, place);
  }

  /** The offset behind the next match of `close` that no merge tag holds; reports the tags before it. */
  #through(close: RegExp, from: number, placeOf: (tag: MergeTag) => Place): number {
    const endFrom = (at: number): number => {
      close.lastIndex = at;
      return close.exec(this.#source) ? close.lastIndex : this.#source.length;
    };
    let end = endFrom(from);
    for (let tag = this.#tag(); tag && tag.start < end; tag = this.#tag()) {
      const place = placeOf(tag);
      this.#take(tag, place);
      if (place !== 'unmasked' && tag.end > end - 1) end = endFrom(tag.end);
    }
    return end;
  }

  /**
   * The offset behind a tag; reports the merge tags in it. Where one of them holds a `>`, a reader that does not know
   * it takes what follows for text: then no markup may stand there, or none of them is opaque.
   */
  #wholeTag(from: number): number {
    const first = this.#next;
    const read = this.#readTag(from, true);
    const early =
      read.firstGreater === -1 ? -1 : this.#source.slice(read.firstGreater, read.end).search(OPENS_MARKUP);
    if (early === -1) {
      for (const { tag, place } of read.places) this.#take(tag, place);
      return read.end;
    }
    this.#next = first;
    const careful = this.#readTag(from, false);
    this.#next = first;
    for (const { tag, place } of careful.places) this.#take(tag, place);
    return careful.end;
  }

  #readTag(
    from: number,
    trustsGreater: boolean,
  ): { end: number; firstGreater: number; places: { tag: MergeTag; place: Place }[] } {
    const source = this.#source;
    const places: { tag: MergeTag; place: Place }[] = [];
    let at = from;
    let quote = '';
    let firstGreater = -1;
    while (at < source.length) {
      const tag = this.#tags[this.#next + places.length];
      if (tag && tag.start === at) {
        const place = this.#placeInTag(tag, quote, trustsGreater);
        places.push({ tag, place });
        if (place !== 'unmasked') {
          const greater = source.indexOf('>', tag.start);
          if (quote === '' && firstGreater === -1 && greater !== -1 && greater < tag.end)
            firstGreater = greater;
          at = tag.end;
          continue;
        }
      }
      SIGNS_IN_TAG.lastIndex = at;
      const sign = SIGNS_IN_TAG.exec(source)?.index ?? source.length;
      const next = this.#tags[this.#next + places.length]?.start ?? source.length;
      if (next > at && next < sign) {
        at = next;
        continue;
      }
      const char = source[sign];
      at = sign + 1;
      if (quote !== '') {
        if (char === quote) quote = '';
      } else if (char === '>') {
        return { end: at, firstGreater, places };
      } else if (this.#followsEquals(sign)) {
        quote = char ?? '';
      }
    }
    return { end: at, firstGreater, places };
  }

  #placeInTag(tag: MergeTag, quote: string, trustsGreater: boolean): Place {
    const text = this.#text(tag);
    if (quote !== '') return breaksQuotes(text, quote) ? 'unmasked' : 'part';
    if ((!trustsGreater && text.includes('>')) || hidesAttribute(text)) return 'unmasked';
    return this.#standsAlone(tag) ? 'alone' : 'part';
  }

  #followsEquals(at: number): boolean {
    let before = at - 1;
    while (before > 0 && /\s/.test(this.#source[before] as string)) before--;
    return this.#source[before] === '=';
  }

  /** Between attributes: behind a space, a quote or another tag, and not the start of a name with a value. */
  #standsAlone(tag: MergeTag): boolean {
    if (this.#followsEquals(tag.start)) return false;
    if (tag.role !== 'value') return true;
    const before = this.#source[tag.start - 1] ?? ' ';
    const after = this.#source[tag.end] ?? ' ';
    return /[\s"'}>]/.test(before) && /[\s/><{]/.test(after);
  }

  /** Where CSS would begin a rule or a declaration, and none follows that the tag could be a part of. */
  #isStatement(tag: MergeTag): boolean {
    if (tag.role !== 'value') return true;
    let before = tag.start - 1;
    while (before > 0 && /\s/.test(this.#source[before] as string)) before--;
    if (!/[{};>%\]]/.test(this.#source[before] ?? '>')) return false;
    return !/^(?:\s*:|[\p{L}\p{N}.#,_-])/u.test(this.#source.slice(tag.end, tag.end + 40));
  }
}
