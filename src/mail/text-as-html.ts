import { decodeHTML } from 'entities';
import { Lines } from '../document/lines.ts';
import { findMergeTags } from '../document/merge-tags.ts';
import type { Change, Edit, Finding, Source } from '../result.ts';
import type { PartText } from './part-text.ts';
import { softBreaks } from './soft-breaks.ts';

/** A plain text in the form that the rules read, and the way back. */
export interface TextAsHtml {
  html: string;
  /** Changes, findings and edits of the html as those of the text. */
  changeOf(change: Change): Change;
  findingOf(finding: Finding): Finding;
  /** None where an edit puts markup in that no text can hold. */
  editsOf(edits: readonly Edit[]): Edit[] | undefined;
}

/** A place behind which html and text run side by side again. */
interface Step {
  html: number;
  text: number;
}

const OPEN = '<pre>';
const CLOSE = '</pre>';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;' };

/**
 * Shows a plain text as HTML does it best, line by line, with a space in the place of line ends that only wrap a
 * paragraph; merge tags stay as they are.
 */
export function textAsHtml(read: PartText, mergeTags?: readonly string[]): TextAsHtml {
  const { text } = read;
  const breaks = new Map(softBreaks(read).map(({ start, end }) => [start, end]));
  const steps: Step[] = [{ html: OPEN.length, text: 0 }];
  let html = OPEN;
  let from = 0;
  const write = (end: number): void => {
    for (const match of text.slice(from, end).matchAll(/[&<\s]/g)) {
      const at = from + match.index;
      const after = ESCAPES[match[0]] === undefined ? breaks.get(at) : at + 1;
      if (after === undefined) continue;
      const last = steps.at(-1) as Step;
      html += text.slice(last.text, at) + (ESCAPES[match[0]] ?? ' ');
      steps.push({ html: html.length, text: after });
    }
  };
  for (const tag of findMergeTags(text, mergeTags)) {
    write(tag.start);
    from = tag.end;
  }
  write(text.length);
  html += text.slice((steps.at(-1) as Step).text) + CLOSE;
  const lines = new Lines(text);
  const offsetOf = (offset: number): number => {
    let low = 0;
    let high = steps.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((steps[middle] as Step).html <= offset) low = middle;
      else high = middle;
    }
    const step = steps[low] as Step;
    const next = steps[low + 1]?.text ?? text.length + 1;
    return Math.max(0, Math.min(step.text + offset - step.html, next - 1, text.length));
  };
  const sourceOf = ({ start, end }: Source): Source => lines.source(offsetOf(start), offsetOf(end));
  return {
    html,
    changeOf(change) {
      if (change.target !== 'html') return change;
      const source = sourceOf(change.source);
      const after = textOf(change.after, change.source.start < OPEN.length);
      return { ...change, source, before: text.slice(source.start, source.end), after };
    },
    findingOf(finding) {
      if (finding.source === undefined || (finding.target ?? 'html') !== 'html') return finding;
      return { ...finding, source: sourceOf(finding.source) };
    },
    editsOf(edits) {
      const isLost = edits.some(({ end, text: written }) => written.includes('<') && end > OPEN.length);
      if (isLost) return undefined;
      return edits.map(({ start, end, text: written }) => ({
        start: offsetOf(start),
        end: offsetOf(end),
        text: textOf(written, start < OPEN.length),
      }));
    },
  };
}

/** The text of a fragment; what stands before all else is a paragraph of its own. */
function textOf(fragment: string, isBefore: boolean): string {
  const text = decodeHTML(fragment.replace(/<[^>]*>?/g, ''));
  return isBefore && text !== '' && /<\/(?:p|div)>/.test(fragment) ? `${text}\n\n` : text;
}
