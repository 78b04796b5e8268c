import { SendableError } from '../errors.ts';

declare global {
  /** ECMAScript's source text access for JSON, which TypeScript's own declarations lack so far. */
  interface JSON {
    parse(
      text: string,
      reviver: (this: object, key: string, value: unknown, context: { source?: string }) => unknown,
    ): unknown;
    rawJSON(source: string): object;
  }
}

/**
 * The id of a line, to be given back as it came: null where there is none. Identifiers of 64 bits are more than a
 * JavaScript number holds, so that one is kept by its digits.
 *
 * @param line the line's text, which was parsed to `value`.
 * @throws SendableError LINE_INVALID for an id that is neither text nor number.
 */
export function idOf(value: Record<string, unknown>, line: string): unknown {
  const { id = null } = value;
  if (id === null || typeof id === 'string') return id;
  if (typeof id !== 'number') throw new SendableError('LINE_INVALID', 'the id must be a string or a number');
  if (Number.isSafeInteger(id)) return id;
  const sources = new Map<object, string>();
  const root = JSON.parse(line, function keep(key, child, { source }) {
    if (key === 'id' && source !== undefined) sources.set(this, source);
    return child;
  });
  return JSON.rawJSON(sources.get(root as object) ?? String(id));
}
