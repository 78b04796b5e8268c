import { proofread } from '../../src/proofread/proofread.ts';
import type { Case } from './set.ts';
import { MASK } from './set.ts';

/** Counts over some sentences, and a line for each that went wrong. */
export interface Score {
  found: number;
  wrong: number;
  flagged: number;
  right: number;
  grammarFound: number;
  grammar: number;
  firstRight: number;
  notes: string[];
}

/**
 * Proofreads each sentence by itself. A misspelling is found when a spelling finding overlaps it; a grammar error
 * when its sentence has a grammar finding; a right sentence is flagged when it has any.
 */
export async function score(sentences: readonly Case[]): Promise<Score> {
  const result: Score = {
    found: 0,
    wrong: 0,
    flagged: 0,
    right: 0,
    grammarFound: 0,
    grammar: 0,
    firstRight: 0,
    notes: [],
  };
  for (const { id, language, kind, text, errors } of sentences) {
    const findings = await proofread({ blocks: [{ text }], language, mask: MASK });
    const shown = findings.map(
      ({ start, end, suggestions }) => `${text.slice(start, end)} (${suggestions.join(', ')})`,
    );
    if (kind === 'right') {
      result.right += 1;
      if (findings.length > 0) {
        result.flagged += 1;
        result.notes.push(`${id} flagged: ${shown.join('; ')}`);
      }
    } else if (kind === 'grammar') {
      result.grammar += 1;
      if (findings.some(({ rule }) => rule === 'grammar')) result.grammarFound += 1;
      else result.notes.push(`${id} missed: ${text}`);
    }
    for (const { start, end, wrong, right } of errors) {
      result.wrong += 1;
      const hit = findings.find((one) => one.rule === 'spelling' && one.start < end && start < one.end);
      if (hit === undefined) result.notes.push(`${id} missed: ${wrong}`);
      else {
        result.found += 1;
        if (hit.suggestions[0] === right) result.firstRight += 1;
      }
    }
    const stray = findings.filter((one) =>
      errors.every(({ start, end }) => one.start >= end || one.end <= start),
    );
    if (kind === 'spelling' && stray.length > 0) {
      result.notes.push(`${id} besides: ${stray.map(({ start, end }) => text.slice(start, end)).join('; ')}`);
    }
  }
  return result;
}
