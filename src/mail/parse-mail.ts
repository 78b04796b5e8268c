import { contentEnd, findDelimiters } from './delimiters.ts';
import { fieldOf, type Header, rawValue, readHeader, unfolded } from './header-fields.ts';
import { MAX_PART_DEPTH, MAX_PARTS } from './limits.ts';
import type { MimePart } from './mime-part.ts';
import { type ParameterizedValue, parameterOf, readableName, readParameters } from './parameters.ts';
import { lineOf, refuse } from './refuse.ts';
import { transferEncodingOf } from './transfer-encoding.ts';

interface Reading {
  source: string;
  parts: number;
  /** Boundaries seen, and lines that only begin like one of them. */
  boundaries: Set<string>;
  near: number[];
}

/**
 * Reads the structure of a mail (RFC 5322, RFC 2045 to 2047, RFC 2183) as offsets into its bytes, and refuses what
 * mail programs read in different ways: what one of them shows, another might hide.
 *
 * @param source the file as latin1: a character is a byte.
 * @throws SendableError MAIL_BROKEN, MAIL_TOO_COMPLEX, MAIL_UNSUPPORTED for a mailbox of several messages
 */
export function parseMail(source: string): MimePart {
  const start = envelopeEnd(source);
  const reading: Reading = { source, parts: 0, boundaries: new Set(), near: [] };
  const root = readPart(reading, { start, end: source.length }, undefined, '', 'text/plain');
  checkNear(reading);
  return root;
}

const ENVELOPE = /^From [^\n]*\n/;
const NEXT_ENVELOPE = /\n\r?\nFrom \S+ (?=[^\n]*\d\d:\d\d)[^\n]*\n[\x21-\x39\x3b-\x7e]+:/;

/** The line that a mailbox puts before a message (RFC 4155) is no part of it. */
function envelopeEnd(source: string): number {
  const [line] = ENVELOPE.exec(source) ?? [];
  if (line === undefined) return 0;
  if (NEXT_ENVELOPE.test(source)) {
    refuse('MAIL_UNSUPPORTED', 'the file is a mailbox of several messages; save each as a file');
  }
  return line.length;
}

/** A line that begins like a boundary is a boundary for some readers, unless it is that of another multipart. */
function checkNear({ source, boundaries, near }: Reading): void {
  for (const at of near) {
    const newline = source.indexOf('\n', at);
    const line = source.slice(at + 2, newline === -1 ? source.length : newline).trimEnd();
    if (boundaries.has(line) || boundaries.has(line.replace(/--$/, ''))) continue;
    refuse('MAIL_BROKEN', 'a line that begins like a boundary and is none', lineOf(source, at));
  }
}

interface Span {
  start: number;
  end: number;
}

function readPart(
  reading: Reading,
  { start, end }: Span,
  parent: MimePart | undefined,
  section: string,
  defaultType: string,
  outer: Span = { start, end },
): MimePart {
  reading.parts += 1;
  if (reading.parts > MAX_PARTS) refuse('MAIL_TOO_COMPLEX', `the mail has more than ${MAX_PARTS} parts`);
  const { source } = reading;
  const header = readHeader(source, start, end);
  const contentType = parametersOf(source, header, 'content-type');
  const disposition = parametersOf(source, header, 'content-disposition');
  const encoding = fieldOf(header, 'content-transfer-encoding');
  const id = fieldOf(header, 'content-id');
  const name = parameterOf(disposition, 'filename') ?? parameterOf(contentType, 'name');
  const part: MimePart = {
    section,
    header,
    mediaType: contentType?.value || defaultType,
    contentType,
    transferEncoding: transferEncodingOf(encoding && unfolded(rawValue(source, encoding))),
    disposition: disposition?.value,
    filename: (name && readableName(name).trim()) || undefined,
    contentId: id && unfolded(rawValue(source, id)).replace(/^<|>$/g, ''),
    start: header.bodyStart,
    end: Math.max(header.bodyStart, end),
    outer,
    isUnclosed: false,
    parent,
    children: [],
  };
  checkContentType(source, part);
  if (part.mediaType.startsWith('multipart/')) part.children = readChildren(reading, part);
  else if (parent === undefined) part.section = '1';
  return part;
}

function parametersOf(source: string, header: Header, name: string): ParameterizedValue | undefined {
  const field = fieldOf(header, name);
  if (field === undefined) return undefined;
  const value = readParameters(rawValue(source, field));
  if (value === undefined) {
    refuse('MAIL_BROKEN', `${name} that does not follow the grammar of MIME`, lineOf(source, field.start));
  }
  return value;
}

/** What decides how a part is read must say one thing. */
const DECISIVE = ['boundary', 'charset', 'format', 'delsp', 'start'];

function checkContentType(source: string, { header, contentType, mediaType }: MimePart): void {
  if (contentType === undefined) return;
  const line = (): number => lineOf(source, fieldOf(header, 'content-type')?.start ?? 0);
  if (!/^[!#$%&'*+.^_`|~0-9a-z-]+\/[!#$%&'*+.^_`|~0-9a-z-]+$/.test(mediaType)) {
    refuse('MAIL_BROKEN', `"${mediaType}" is no media type`, line());
  }
  for (const name of DECISIVE) {
    const isWritten = parameterOf(contentType, name);
    if (isWritten && (contentType.doubtful.has(name) || isWritten.isExtended)) {
      refuse(
        'MAIL_BROKEN',
        `the parameter ${name} is written in a way that mail programs read differently`,
        line(),
      );
    }
  }
}

function readChildren(reading: Reading, part: MimePart): MimePart[] {
  const { source } = reading;
  const line = (): number => lineOf(source, fieldOf(part.header, 'content-type')?.start ?? 0);
  if (depthOf(part) > MAX_PART_DEPTH) {
    refuse('MAIL_TOO_COMPLEX', `multiparts are nested more than ${MAX_PART_DEPTH} deep`, line());
  }
  if (part.transferEncoding === 'base64' || part.transferEncoding === 'quoted-printable') {
    refuse('MAIL_BROKEN', `a multipart in ${part.transferEncoding}, which MIME does not allow`, line());
  }
  const boundary = parameterOf(part.contentType, 'boundary')?.value ?? '';
  if (!/^[\x20-\x7e]{1,200}$/.test(boundary) || boundary.endsWith(' ')) {
    refuse(
      'MAIL_BROKEN',
      boundary === '' ? 'a multipart without boundary' : 'a boundary that is none',
      line(),
    );
  }
  if (reading.boundaries.has(boundary)) refuse('MAIL_BROKEN', 'two multiparts with one boundary', line());
  reading.boundaries.add(boundary);
  const { found, near } = findDelimiters(source, boundary, part.start, part.end);
  for (const at of near) reading.near.push(at);
  const opening = found.filter(({ isClose }) => !isClose);
  if (opening.length === 0) refuse('MAIL_BROKEN', 'a multipart without a single part', line());
  const defaultType = part.mediaType === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  return opening.map((delimiter, index) => {
    const next = found[index + 1];
    const end = next === undefined ? part.end : contentEnd(source, next.start, delimiter.end);
    const section = `${part.section}${part.section && '.'}${index + 1}`;
    const outer = { start: delimiter.start, end: next?.start ?? part.end };
    const child = readPart(reading, { start: delimiter.end, end }, part, section, defaultType, outer);
    child.isUnclosed = next === undefined;
    return child;
  });
}

function depthOf(part: MimePart): number {
  let depth = 0;
  for (let at = part.parent; at; at = at.parent) depth += 1;
  return depth;
}
