import { readFile } from 'node:fs/promises';
import { Lines } from '../document/lines.ts';
import { findMergeTags, type MergeTag } from '../document/merge-tags.ts';
import { SendableError } from '../errors.ts';
import { type Change, type CleanResult, clean, type Finding, type Options, type Source } from '../index.ts';
import { verdictOf } from '../result.ts';
import type { MessageRest } from './context-file.ts';
import { isSystemError, reasonOf } from './system-error.ts';

/** Values for merge tags: by what stands between the delimiters (`order.id`), or nested (`{ order: { id } }`). */
export type Sample = Record<string, unknown>;

/** @throws SendableError INPUT_UNREADABLE, CONFIG_INVALID */
export async function readSample(path: string): Promise<Sample> {
  try {
    const value: unknown = JSON.parse((await readFile(path, 'utf8')).replace(/^\ufeff/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Sample;
    throw new Error('it must hold a JSON object');
  } catch (error) {
    if (isSystemError(error))
      throw new SendableError('INPUT_UNREADABLE', `cannot read ${path}: ${reasonOf(error)}`);
    throw new SendableError(
      'CONFIG_INVALID',
      `${path}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** What of a result the sample bears on. */
type Checked = Pick<CleanResult, 'verdict' | 'changes' | 'findings' | 'notChecked'>;

/** A text in which merge tags are filled in; `starts` and `origins` say where its parts are from. */
interface Filled {
  text: string;
  parts: { at: number; tag: MergeTag | undefined; source: number }[];
  missing: Set<string>;
}

/**
 * Checks a template as it will read: filled in with a sample. What the template alone does not show is added to its
 * findings, at the place of the template that it comes from.
 */
export async function checkSample<Result extends Checked>(
  text: string,
  result: Result,
  sample: Sample,
  message: MessageRest,
  options: Options,
): Promise<Result> {
  const filled = fill(text, sample, options.mergeTags);
  const subject = message.subject === undefined ? {} : { subject: fill(message.subject, sample).text };
  const read = await clean({ ...message, ...subject, html: filled.text }, options);
  const places = new Lines(text);
  const known = new Map<string, number>();
  for (const entry of [...result.changes, ...result.findings])
    known.set(markOf(entry), (known.get(markOf(entry)) ?? 0) + 1);
  const added = [...read.changes, ...read.findings].flatMap((entry): Finding[] => {
    const left = known.get(markOf(entry)) ?? 0;
    known.set(markOf(entry), left - 1);
    if (left > 0) return [];
    const isHtml = (entry.target ?? 'html') === 'html';
    const source = isHtml && entry.source !== undefined ? sourceIn(filled, entry.source, places) : undefined;
    return [
      {
        rule: entry.rule,
        severity: 'severity' in entry ? entry.severity : 'error',
        message: `when filled in: ${entry.message}`,
        ...(entry.target !== undefined && { target: entry.target }),
        ...(source !== undefined && { source }),
      },
    ];
  });
  const missing = [...filled.missing].map((tag) => ({
    what: `the merge tag ${tag}`,
    why: 'the sample has no value for it',
  }));
  const findings = [...result.findings, ...added];
  const notChecked = [...result.notChecked, ...missing];
  return { ...result, findings, notChecked, verdict: verdictOf(result.changes, findings) };
}

/** Puts values in the place of tags. What opens, divides or closes a block goes, so that every branch is read. */
export function fill(text: string, sample: Sample, mergeTags: readonly string[] = []): Filled {
  const filled: Filled = { text: '', parts: [], missing: new Set() };
  let from = 0;
  const add = (piece: string, source: number, tag?: MergeTag): void => {
    filled.parts.push({ at: filled.text.length, tag, source });
    filled.text += piece;
  };
  for (const tag of findMergeTags(text, mergeTags)) {
    add(text.slice(from, tag.start), from);
    const written = text.slice(tag.start, tag.end);
    const value = tag.role === 'value' ? filledIn(tag.body, sample) : '';
    if (value === undefined) filled.missing.add(written);
    add(value === undefined ? written : isRaw(written) ? value : escapeHtml(value), tag.start, tag);
    from = tag.end;
  }
  add(text.slice(from), from);
  return filled;
}

/** The value of a tag's body: as it stands, without its filters and defaults, or along its dots. */
function filledIn(body: string, sample: Sample): string | undefined {
  const name = body
    .replace(/^[=~&{-]+|(?<![~}-])[~}-]+$/g, '')
    .split(/\||,|\?\?/, 1)[0]
    ?.trim();
  for (const key of [body, name ?? body]) {
    const own = Object.hasOwn(sample, key) ? sample[key] : alongDots(key, sample);
    if (typeof own === 'string') return own;
    if (typeof own === 'number' || typeof own === 'boolean') return String(own);
  }
  return undefined;
}

function alongDots(key: string, sample: Sample): unknown {
  let value: unknown = sample;
  for (const part of key.replace(/^[$@]/, '').split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Sample)[part];
  }
  return value;
}

function isRaw(tag: string): boolean {
  return /^(?:\{\{\{|\{\{&|<%-)|\|\s*(?:raw|safe|noescape)\b/.test(tag);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function sourceIn({ parts }: Filled, { start, end }: Source, places: Lines): Source {
  const first = partAt(parts, start);
  const last = partAt(parts, Math.max(start, end - 1));
  const from = first.tag?.start ?? first.source + start - first.at;
  return places.source(from, Math.max(from, last.tag?.end ?? last.source + end - last.at));
}

function partAt(parts: Filled['parts'], offset: number): Filled['parts'][number] {
  return parts.findLast(({ at }) => at <= offset) as Filled['parts'][number];
}

function markOf({ rule, message }: Change | Finding): string {
  return `${rule}\0${message}`;
}
