import { type DefaultTreeAdapterMap, defaultTreeAdapter, html, InsertionMode, Parser, Token } from 'parse5';
import { SendableError } from '../errors.ts';
import { AttributeWatch } from './attribute-watch.ts';
import { type Limits, MAX_ATTRIBUTES } from './limits.ts';
import { mapText } from './mapped-text.ts';
import type { Element, Parent, Root, Text } from './node.ts';
import type { Span } from './span.ts';

/** A stretch of a text node's source that does not follow on the one before it. */
export interface Stretch extends Span {
  /** Where it begins in the node's value. */
  at: number;
}

export interface Parsed {
  root: Root;
  /** Texts whose source is not one piece: an ignored tag or a NUL stands in it, or it was foster-parented. */
  stretches: ReadonlyMap<Text, readonly Stretch[]>;
  /** By tag name, later `<html>` and `<body>` tags: HTML adds their attributes to the first one's element. */
  laterTags: ReadonlyMap<string, readonly Span[]>;
  /** Start tags that name an attribute twice, by their offset. */
  repeatedAttributes: ReadonlySet<number>;
  /** End tags that close copies of misnested formatting, by the attributes that the copies share with their original. */
  copyEnds: ReadonlyMap<Element['attrs'], readonly Span[]>;
}

/** A whole document, the content of a body, or a piece of a table that begins with a row or a cell. */
export type DocumentKind = 'document' | 'fragment' | 'table-fragment';

export interface ParseOptions {
  kind: DocumentKind;
  /** Without positions the tree alone is made, faster. */
  positions: boolean;
  limits?: Limits;
  /** The character that masks merge tags; empty where there is none. */
  mask: string;
}

/**
 * Parses HTML as the standard says, scripting off. A fragment is parsed in quirks mode, as a mail client shows a
 * message without a doctype; one that starts with `<tr>` as the content of a template, where it may.
 *
 * @throws SendableError MESSAGE_TOO_DEEP, MESSAGE_TOO_COMPLEX
 */
export function parseHtml(text: string, options: ParseOptions): Parsed {
  const settings = { sourceCodeLocationInfo: options.positions, scriptingEnabled: false };
  const { kind } = options;
  const isFragment = kind !== 'document';
  const context = kind === 'fragment' ? defaultTreeAdapter.createElement('body', html.NS.HTML, []) : null;
  const parser = isFragment
    ? (PositionedParser.getFragmentParser(context, settings) as PositionedParser)
    : new PositionedParser(settings);
  if (isFragment) parser.document.mode = html.DOCUMENT_MODE.QUIRKS;
  parser.begin(text, options);
  parser.tokenizer.write(text, true);
  return {
    root: isFragment ? parser.getFragment() : parser.document,
    stretches: parser.stretches,
    laterTags: parser.laterTags,
    repeatedAttributes: parser.repeatedAttributes,
    copyEnds: parser.copyEnds,
  };
}

/** `&CounterClockwiseContourIntegral;`, and numbers with some zeros before them. */
const LONGEST_REFERENCE = 40;

type Where = { parent: Parent; beforeElement: Element | null };

/** Where a text would make HTML leave the head, or move it out of its table, a masked merge tag is a comment. */
const MARKUP_ONLY: ReadonlySet<InsertionMode> = new Set([
  InsertionMode.INITIAL,
  InsertionMode.BEFORE_HTML,
  InsertionMode.BEFORE_HEAD,
  InsertionMode.IN_HEAD,
  InsertionMode.IN_HEAD_NO_SCRIPT,
  InsertionMode.AFTER_HEAD,
  InsertionMode.IN_TABLE,
  InsertionMode.IN_TABLE_BODY,
  InsertionMode.IN_ROW,
  InsertionMode.IN_TABLE_TEXT,
  InsertionMode.IN_COLUMN_GROUP,
]);

/**
 * parse5's parser with what its positions lack: where the parts of an interrupted text stand, tags whose attributes
 * went to an earlier element, `</p>` and `</br>` as the source of the elements they make, and no position for the
 * copies that misnested formatting leaves. It counts while it parses, and stops at the limits.
 *
 * It rests on members that parse5 keeps for its own use. The version is pinned, and a test holds each of them.
 */
class PositionedParser extends Parser<DefaultTreeAdapterMap> {
  readonly stretches = new Map<Text, Stretch[]>();
  readonly laterTags = new Map<string, Span[]>();
  readonly repeatedAttributes = new Set<number>();
  readonly copyEnds = new Map<Element['attrs'], Span[]>();
  #source = '';
  #mask = '';
  #limits: Limits | undefined;
  #nodes = 0;
  #isCopying = false;

  begin(source: string, { mask, limits, positions }: ParseOptions): void {
    this.#source = source;
    this.#mask = mask;
    this.#limits = limits;
    if (!positions) return;
    const state = this.tokenizer.state;
    this.tokenizer = new AttributeWatch(this.options, this, this.repeatedAttributes);
    this.tokenizer.state = state;
  }

  override onItemPush(node: Parent, tagId: number, isTop: boolean): void {
    super.onItemPush(node, tagId, isTop);
    if (this.#limits && this.openElements.stackTop > this.#limits.depth) {
      throw new SendableError('MESSAGE_TOO_DEEP', `elements are nested more than ${this.#limits.depth} deep`);
    }
  }

  #count(): void {
    if (this.#limits && ++this.#nodes > this.#limits.nodes) {
      throw new SendableError('MESSAGE_TOO_COMPLEX', `the message has more than ${this.#limits.nodes} nodes`);
    }
  }

  override onStartTag(token: Token.TagToken): void {
    if (this.#limits && token.attrs.length > MAX_ATTRIBUTES) {
      throw new SendableError('MESSAGE_TOO_COMPLEX', `an element has more than ${MAX_ATTRIBUTES} attributes`);
    }
    if (token.location && (token.tagName === 'body' || token.tagName === 'html') && this.#isPageTag(token))
      this.#noteTag(token, token.location);
    super.onStartTag(token);
  }

  /** What is open in a template ends with the message, not with the last tag. */
  override onEof(token: Token.EOFToken): void {
    this.currentToken = token;
    super.onEof(token);
  }

  /** In an `<svg>` it is an element like any other, and in a `<template>` it is ignored. */
  #isPageTag(token: Token.TagToken): boolean {
    return !this.shouldProcessStartTagTokenInForeignContent(token) && this.openElements.tmplCount === 0;
  }

  #noteTag(token: Token.TagToken, { startOffset, endOffset }: Token.Location): void {
    const tags = this.laterTags.get(token.tagName) ?? [];
    tags.push({ start: startOffset, end: endOffset });
    this.laterTags.set(token.tagName, tags);
  }

  /** As in parse5; the element takes the location of its tag as it is. */
  override _attachElementToTree(element: Element, location: Token.Location | null, where: Where): void {
    this.#count();
    const own = this.#isCopying ? null : (location ?? this.#endTagAsSource(element));
    if (own) element.sourceCodeLocation = { ...own, startTag: own };
    if (where.beforeElement) this.treeAdapter.insertBefore(where.parent, element, where.beforeElement);
    else this.treeAdapter.appendChild(where.parent, element);
  }

  /** As in parse5, without a copy of the token's location for each element. */
  override _setEndLocation(element: Element, closing: Token.Token | null): void {
    const location = element.sourceCodeLocation;
    const end = closing?.location;
    if (!end) return;
    const isOwn = closing.type === Token.TokenType.END_TAG && closing.tagName === element.tagName;
    if (!location) {
      if (isOwn) this.#noteCopyEnd(element, end);
    } else if (isOwn) {
      location.endTag = end;
      location.endOffset = end.endOffset;
    } else {
      location.endOffset = end.startOffset;
    }
  }

  #noteCopyEnd({ attrs }: Element, { startOffset: start, endOffset: end }: Token.Location): void {
    const known = this.copyEnds.get(attrs);
    if (known) known.push({ start, end });
    else this.copyEnds.set(attrs, [{ start, end }]);
  }

  /** `</p>` without a `<p>` and `</br>` make an element, and the end tag is all the source it has. */
  #endTagAsSource(element: Element): Token.Location | null {
    if (element.tagName !== 'p' && element.tagName !== 'br') return null;
    const token = this.currentToken;
    const isOwn = token && 'tagName' in token && token.tagName === element.tagName;
    return isOwn ? token.location : null;
  }

  override _reconstructActiveFormattingElements(): void {
    this.#isCopying = true;
    super._reconstructActiveFormattingElements();
    this.#isCopying = false;
  }

  override _appendCommentNode(token: Token.CommentToken, parent: Parent): void {
    this.#count();
    super._appendCommentNode(token, parent);
  }

  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    // The line break that HTML drops behind <pre> is not the text's.
    if (this.skipNextNewLine && token.location && token.chars.startsWith('\n')) {
      const isCrLf = this.#source.startsWith('\r\n', token.location.startOffset);
      token.location.startOffset += isCrLf ? 2 : 1;
    }
    super.onWhitespaceCharacter(token);
  }

  override onCharacter(token: Token.CharacterToken): void {
    const isMasked =
      this.#mask !== '' && MARKUP_ONLY.has(this.insertionMode) && token.chars.includes(this.#mask);
    if (!isMasked || this.tokenizer.inForeignNode) {
      super.onCharacter(token);
      return;
    }
    for (const part of this.#splitAtMasks(token)) {
      if (!part.chars.startsWith(this.#mask)) super.onCharacter(part);
      else if (!MARKUP_ONLY.has(this.insertionMode)) super.onCharacter(part);
      else this.onComment({ type: Token.TokenType.COMMENT, data: part.chars, location: part.location });
    }
  }

  #splitAtMasks(token: Token.CharacterToken): Token.CharacterToken[] {
    let at = token.location?.startOffset ?? 0;
    const end = token.location?.endOffset ?? 0;
    const parts = token.chars.split(new RegExp(`(${this.#mask}+)`)).filter((part) => part !== '');
    return parts.map((chars) => {
      if (!token.location) return { ...token, chars };
      // A reference such as &amp; is longer in the source than in the text; a masked tag is not.
      const nextMask = this.#source.indexOf(this.#mask, at);
      const isMask = chars.startsWith(this.#mask);
      const partEnd = isMask ? at + chars.length : nextMask === -1 || nextMask > end ? end : nextMask;
      const location = { ...token.location, startOffset: at, endOffset: partEnd };
      at = partEnd;
      return { ...token, chars, location };
    });
  }

  /** As in parse5, but a part of a text that does not follow on the last one is remembered. */
  override _insertCharacters(token: Token.CharacterToken): void {
    const where = this._shouldFosterParentOnInsertion()
      ? (this._findFosterParentingLocation() as Where)
      : undefined;
    const parent = where?.parent ?? (this.openElements.currentTmplContentOrNode as Parent);
    const siblings = parent.childNodes;
    const index = where?.beforeElement ? siblings.lastIndexOf(where.beforeElement) : siblings.length;
    const last = siblings[index - 1];
    if (last?.nodeName === '#text') {
      this.#appendText(last as Text, token);
      return;
    }
    this.#count();
    this.#startAtReference(token);
    const text: Text = { nodeName: '#text', value: token.chars, parentNode: parent };
    if (token.location) text.sourceCodeLocation = token.location;
    if (index === siblings.length) siblings.push(text);
    else siblings.splice(index, 0, text);
  }

  /** Where the text before it was dropped, a text that begins with a character reference is located at its end. */
  #startAtReference({ location, chars }: Token.CharacterToken): void {
    if (!location || this.#source.charCodeAt(location.startOffset) === chars.charCodeAt(0)) return;
    const from = Math.max(0, location.startOffset - LONGEST_REFERENCE);
    const ampersand = this.#source.slice(from, location.startOffset + 1).lastIndexOf('&');
    if (ampersand === -1) return;
    const [read] = mapText(
      this.#source.slice(from + ampersand, location.endOffset),
      from + ampersand,
      'text',
    );
    const isReference =
      read && !read.plain && chars.startsWith(read.value) && read.end > location.startOffset;
    if (isReference) location.startOffset = read.start;
  }

  #appendText(text: Text, token: Token.CharacterToken): void {
    const at = text.value.length;
    text.value += token.chars;
    const location = text.sourceCodeLocation;
    if (!location || !token.location) return;
    const stretches = this.stretches.get(text);
    const lastEnd = stretches?.at(-1)?.end ?? location.endOffset;
    if (lastEnd !== token.location.startOffset) this.#startAtReference(token);
    const { startOffset, endOffset } = token.location;
    if (lastEnd !== startOffset) {
      const known = stretches ?? [{ at: 0, start: location.startOffset, end: location.endOffset }];
      known.push({ at, start: startOffset, end: endOffset });
      this.stretches.set(text, known);
    } else if (stretches) {
      (stretches.at(-1) as Stretch).end = endOffset;
    }
    location.endOffset = endOffset;
  }
}
