/** Lines around what is of interest that are shown with it. */
const CONTEXT = 2;
/** Beyond this a page would be slow, and nobody reads it. */
const MOST_ROWS = 4_000;

/**
 * The rows of a diff, from the edits themselves: what was taken out and put in is known to the character.
 *
 * @param {string} text
 * @param {[start: number, end: number, text: string][]} edits sorted and not overlapping.
 * @param {number[]} lines lines to show besides, from 1.
 * @returns {{ kind: 'same' | 'old' | 'new' | 'gap' | 'end', old?: number, new?: number, parts?: { text: string,
 * isMarked: boolean }[], count?: number }[]}
 */
export function diffRows(text, edits, lines = []) {
  const starts = lineStarts(text);
  const blocks = blocksOf(text, edits, starts);
  const rows = [];
  const isNear = nearLines(blocks, lines, starts.length);
  let shift = 0;
  let hidden = 0;
  let line = 0;
  const flushGap = () => {
    if (hidden > 0) rows.push({ kind: 'gap', count: hidden });
    hidden = 0;
  };
  while (line < starts.length) {
    if (rows.length > MOST_ROWS) return [...rows, { kind: 'end', count: starts.length - line }];
    const block = blocks[0]?.first === line ? blocks.shift() : undefined;
    if (block === undefined) {
      const same = withoutBreak(text.slice(starts[line], starts[line + 1]));
      const isLastAndEmpty = line === starts.length - 1 && same === '';
      if (isNear.has(line) && !isLastAndEmpty) {
        flushGap();
        const parts = [{ text: same, isMarked: false }];
        rows.push({ kind: 'same', old: line + 1, new: line + 1 + shift, parts });
      } else if (!isLastAndEmpty) hidden += 1;
      line += 1;
      continue;
    }
    flushGap();
    const { removed, added } = piecesOf(text, block, starts);
    for (const [index, parts] of linesOf(removed).entries()) {
      rows.push({ kind: 'old', old: line + 1 + index, parts });
    }
    const made = linesOf(added);
    for (const [index, parts] of made.entries()) {
      rows.push({ kind: 'new', new: line + 1 + shift + index, parts });
    }
    shift += made.length - (block.last - block.first + 1);
    line = block.last + 1;
  }
  flushGap();
  return rows;
}

/** The text with the edits made. */
export function edited(text, edits) {
  let output = '';
  let from = 0;
  for (const [start, end, inserted] of edits) {
    output += text.slice(from, start) + inserted;
    from = end;
  }
  return output + text.slice(from);
}

function lineStarts(text) {
  const starts = [0];
  for (const { index, 0: ending } of text.matchAll(/\r\n?|\n/g)) starts.push(index + ending.length);
  return starts;
}

/** Runs of whole lines that edits touch, with their edits. */
function blocksOf(text, edits, starts) {
  const blocks = [];
  const count = starts.length;
  let line = 0;
  let at = 0;
  while (at < edits.length) {
    while (starts[line + 1] <= edits[at][0]) line += 1;
    const block = { first: line, last: line, edits: [] };
    for (;;) {
      while (at < edits.length && (edits[at][0] < starts[block.last + 1] || block.last === count - 1)) {
        block.edits.push(edits[at]);
        while (starts[block.last + 1] < edits[at][1]) block.last += 1;
        at += 1;
      }
      const end = lastCharacter(text, block, starts);
      // A line whose end was taken out joins the next.
      if (end === '' || end === '\n' || end === '\r' || block.last === count - 1) break;
      block.last += 1;
    }
    blocks.push(block);
    line = block.last;
  }
  return blocks;
}

/** The last character of what a block becomes; none where it becomes nothing. */
function lastCharacter(text, { first, last, edits }, starts) {
  let at = starts[last + 1] ?? text.length;
  for (let index = edits.length - 1; index >= 0; index--) {
    const [start, end, inserted] = edits[index];
    if (end < at) break;
    if (inserted !== '') return inserted.at(-1);
    at = start;
  }
  return at > starts[first] ? text[at - 1] : '';
}

function nearLines(blocks, lines, count) {
  const near = new Set();
  const add = (first, last) => {
    for (let at = Math.max(0, first - CONTEXT); at <= Math.min(count - 1, last + CONTEXT); at++) near.add(at);
  };
  for (const { first, last } of blocks) add(first, last);
  for (const line of lines) add(line - 1, line - 1);
  return near;
}

function piecesOf(text, { first, last, edits }, starts) {
  const removed = [];
  const added = [];
  let from = starts[first];
  const both = (to) => {
    const same = { text: text.slice(from, to), isMarked: false };
    removed.push(same);
    added.push(same);
  };
  for (const [start, end, inserted] of edits) {
    both(start);
    removed.push({ text: text.slice(start, end), isMarked: true });
    added.push({ text: inserted, isMarked: true });
    from = end;
  }
  both(starts[last + 1] ?? text.length);
  return { removed, added };
}

/** Pieces, line by line. What ends with a line break has no line behind it. */
function linesOf(pieces) {
  const lines = [[]];
  for (const { text, isMarked } of pieces) {
    const parts = text.split(/\r\n?|\n/);
    for (const [index, part] of parts.entries()) {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1).push({ text: part, isMarked });
    }
  }
  if (lines.at(-1).length === 0) lines.pop();
  return lines;
}

function withoutBreak(line) {
  return line.replace(/(?:\r\n?|\n)$/, '');
}
