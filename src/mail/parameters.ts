import { charsetOf } from './charset.ts';
import { decodeWords } from './encoded-words.ts';

/** A parameter of a field, `charset=utf-8`. Offsets are into the value of the field. */
export interface Parameter {
  /** In lower case, without the marks of RFC 2231. */
  name: string;
  value: string;
  /** Of the value as written, quotes included. */
  start: number;
  end: number;
  /** Written in several pieces, or in a charset of its own (RFC 2231). */
  isExtended: boolean;
}

/** A field such as Content-Type: what it says before the first semicolon, and its parameters. */
export interface ParameterizedValue {
  /** In lower case, without comments. */
  value: string;
  /** Behind it, where a parameter can be put. */
  end: number;
  parameters: readonly Parameter[];
  /** Names that stand there twice, or in a way that readers disagree on. */
  doubtful: ReadonlySet<string>;
}

interface Piece {
  name: string;
  value: string;
  start: number;
  end: number;
  index: number | undefined;
  isEncoded: boolean;
  /** Not in quotes, as it would have to be. */
  hasSpace: boolean;
}

const TOKEN = /[^\s;,"()=]+/y;
const QUOTED = /"((?:[^"\\]|\\[\s\S])*)"/y;
const BARE = /[^;"]*/y;

/**
 * Reads a field's value by RFC 2045, 5.1 and RFC 2231: quoted strings, comments, pieces and charsets.
 *
 * @returns none where the value does not follow the grammar.
 */
export function readParameters(raw: string): ParameterizedValue | undefined {
  const text = withoutComments(raw);
  if (text === undefined) return undefined;
  const semicolon = text.indexOf(';');
  const head = semicolon === -1 ? text : text.slice(0, semicolon);
  const pieces: Piece[] = [];
  let at = semicolon === -1 ? text.length : semicolon;
  while (at < text.length) {
    // Several semicolons in a row, and one at the end, are common and harmless.
    while (/[\s;]/.test(text[at] ?? '')) at += 1;
    if (at >= text.length) break;
    const piece = pieceAt(text, at);
    if (piece === undefined) return undefined;
    pieces.push(piece);
    at = piece.end;
    while (/\s/.test(text[at] ?? '')) at += 1;
    if (at < text.length && text[at] !== ';') return undefined;
  }
  return {
    value: head.replace(/\s+/g, '').toLowerCase(),
    end: head.trimEnd().length,
    ...joined(pieces),
  };
}

/** The value of a parameter that readers agree on. */
export function parameterOf(field: ParameterizedValue | undefined, name: string): Parameter | undefined {
  return field?.parameters.find((parameter) => parameter.name === name);
}

/** Comments become spaces of equal length; none where one is not closed. */
function withoutComments(raw: string): string | undefined {
  if (!raw.includes('(')) return raw;
  let text = '';
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < raw.length; at++) {
    const character = raw[at] as string;
    if (character === '\\' && (isQuoted || depth > 0)) {
      text += depth > 0 ? '  ' : raw.slice(at, at + 2);
      at += 1;
      continue;
    }
    if (character === '"' && depth === 0) isQuoted = !isQuoted;
    if (character === '(' && !isQuoted) depth += 1;
    text += depth > 0 ? ' ' : character;
    if (character === ')' && depth > 0) depth -= 1;
  }
  return depth === 0 ? text : undefined;
}

function pieceAt(text: string, start: number): Piece | undefined {
  TOKEN.lastIndex = start;
  const written = TOKEN.exec(text)?.[0];
  if (written === undefined) return undefined;
  let at = TOKEN.lastIndex;
  while (/\s/.test(text[at] ?? '')) at += 1;
  if (text[at] !== '=') return undefined;
  at += 1;
  while (/\s/.test(text[at] ?? '')) at += 1;
  const [, name = '', index, mark] = /^(.*?)(?:\*(\d{1,3}))?(\*)?$/.exec(written.toLowerCase()) ?? [];
  const valueStart = at;
  const pattern = text[at] === '"' ? QUOTED : BARE;
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const bare = found[0].trimEnd();
  return {
    name,
    value: found[1] === undefined ? bare : found[1].replace(/\r?\n/g, '').replace(/\\([\s\S])/g, '$1'),
    start: valueStart,
    end: valueStart + bare.length,
    hasSpace: found[1] === undefined && /\s/.test(bare),
    index: index === undefined ? undefined : Number(index),
    isEncoded: mark !== undefined,
  };
}

function joined(pieces: readonly Piece[]): Pick<ParameterizedValue, 'parameters' | 'doubtful'> {
  const parameters: Parameter[] = [];
  const doubtful = new Set<string>();
  for (const [name, group] of Map.groupBy(pieces, (piece) => piece.name)) {
    const plain = group.filter((piece) => !isExtended(piece));
    const extended = group.filter(isExtended).sort(byIndex);
    const isDoubled = extended.some((piece, at) => at > 0 && piece.index === extended[at - 1]?.index);
    if (plain.length > 1 || isDoubled || group.some(({ hasSpace }) => hasSpace)) doubtful.add(name);
    const [first] = extended.length > 0 ? extended : plain;
    if (first === undefined) continue;
    const value = extended.length > 0 ? extendedValue(extended) : first.value;
    const { start, end } = first;
    parameters.push({ name, value, start, end, isExtended: extended.length > 0 });
  }
  return { parameters, doubtful };
}

function isExtended({ index, isEncoded }: Piece): boolean {
  return index !== undefined || isEncoded;
}

function byIndex(a: Piece, b: Piece): number {
  return (a.index ?? 0) - (b.index ?? 0);
}

/** `charset'language'text` with percent signs, in pieces or not (RFC 2231, 3 and 4). */
function extendedValue(pieces: readonly Piece[]): string {
  const [first] = pieces;
  const [, label = '', start = ''] = first?.isEncoded
    ? (/^([^']*)'[^']*'([\s\S]*)$/.exec(first.value) ?? [undefined, '', first.value])
    : [undefined, '', first?.value];
  const octets = pieces.map(({ value, isEncoded }, at) => {
    const text = at === 0 ? start : value;
    return isEncoded ? percentDecoded(text) : text;
  });
  const bytes = Buffer.from(octets.join(''), 'latin1');
  return (charsetOf(label) ?? charsetOf('utf-8'))?.decode(bytes) ?? bytes.toString('latin1');
}

function percentDecoded(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** A file's name as a person reads it: many programs write encoded words or bare UTF-8 where RFC 2231 is meant. */
export function readableName({ value, isExtended }: Parameter): string {
  return isExtended ? value : decodeWords(value).text;
}
