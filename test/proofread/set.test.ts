import { describe, expect, it } from 'vitest';
import { score } from './score.ts';
import { cases, isHeldOut, LANGUAGES } from './set.ts';

const SIX = ['en', 'de', 'fr', 'es', 'it', 'nl'];

describe('the labelled set', () => {
  it('holds at least 200 wrong and 200 right sentences in six languages', () => {
    const ofSix = cases().filter(({ language }) => SIX.includes(language));
    expect(ofSix.filter(({ kind }) => kind === 'spelling').length).toBeGreaterThanOrEqual(200);
    expect(ofSix.filter(({ kind }) => kind === 'right').length).toBeGreaterThanOrEqual(200);
    expect(new Set(cases().map(({ id }) => id)).size).toBe(cases().length);
  });

  it.each(LANGUAGES)('is proofread to the targets in %s', { timeout: 60_000 }, async (language) => {
    const result = await score(cases().filter((one) => one.language === language && !isHeldOut(one.id)));
    expect(result.found / result.wrong, result.notes.join('\n')).toBeGreaterThanOrEqual(0.85);
    expect(result.flagged / result.right, result.notes.join('\n')).toBeLessThanOrEqual(0.03);
  });
});
