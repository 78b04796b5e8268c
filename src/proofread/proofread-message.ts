import { messageLanguage } from '../language/message-language.ts';
import type { RuleContext } from '../transform.ts';
import { editDistance } from './edit-distance.ts';
import type { ProofreadFinding } from './proofread.ts';

/** A message of more characters is proofread up to here: the rest would take minutes, and no buyer reads it. */
const MOST = 40_000;

const PROOFREADING: readonly ProofreadFinding['rule'][] = ['spelling', 'grammar'];

/** A run of so many letters is no word, and English grammar fails on it. */
const NO_WORD = /\S{300}/;

/** Both rules ask for the same message; it is read once. */
const readings = new WeakMap<RuleContext['document'], Promise<ProofreadFinding[]>>();

/** What a rule does about slips besides reporting them. */
export interface Correcting {
  /** Whether a misspelt word that can only have been meant one way is corrected. */
  correct: boolean;
}

/**
 * Proofreads the visible text and the subject of a message as the rules have left them, and reports what one rule
 * speaks of. Dictionaries and grammar are loaded when the first message needs them.
 */
export async function reportSlips(
  context: RuleContext,
  rule: ProofreadFinding['rule'],
  { correct: isAsked }: Correcting = { correct: false },
): Promise<void> {
  const { document, editor, subject } = context;
  const correct = isAsked && !editor.isPrinted;
  const blocks = context.blocks();
  let reading = readings.get(document);
  if (!reading) {
    let left = MOST;
    // Blocks beyond the bound are read as empty ones, so that the others keep their numbers.
    const texts = [...blocks.map((block) => block.text), subject].map((text) => {
      left -= text.length;
      return left < 0 || NO_WORD.test(text) ? '' : text;
    });
    if (left < 0)
      context.notChecked(
        'spelling and grammar',
        `the text is longer than ${MOST} characters; the rest was not read`,
      );
    reading = read(context, texts);
    readings.set(document, reading);
  }
  const own = (await reading).filter((slip) => slip.rule === rule);
  // From the end, so that what a correction moves was dealt with before.
  for (const slip of correct ? own.toReversed() : own) {
    const block = blocks[slip.block];
    const parts = block?.parts(slip.start, slip.end) ?? [];
    const place = block
      ? { parts }
      : { span: { start: slip.start, end: slip.end }, target: 'subject' as const };
    const { message, suggestions } = slip;
    const text = block?.text ?? subject;
    const meant = correct ? meantBy(text.slice(slip.start, slip.end), suggestions) : undefined;
    if (meant !== undefined) {
      const says = `${message}; "${meant}" is what it must have been meant to be`;
      if (block) editor.replaceText(parts, meant, says);
      else editor.replaceInSubject(slip.start, slip.end, meant, says);
      continue;
    }
    editor.report({ severity: 'warning', message, ...place, ...(suggestions.length > 0 && { suggestions }) });
  }
}

async function read(
  { document, message, settings, runs }: RuleContext,
  texts: string[],
): Promise<ProofreadFinding[]> {
  const { proofread } = await import('./proofread.ts');
  const { mask } = document;
  return proofread({
    blocks: texts.map((text) => ({ text })),
    language: messageLanguage(message, texts.join('\n')),
    rules: PROOFREADING.filter(runs),
    words: settings.words,
    mask: `${mask}\ufffc`,
  });
}

/** Shorter words are one slip from too many others. */
const LEAST_LETTERS = 4;

/** The one word that a misspelt one can have been meant to be: the only suggestion, one slip of the keyboard away. */
function meantBy(word: string, suggestions: readonly string[]): string | undefined {
  const [meant, ...others] = suggestions;
  if (meant === undefined || others.length > 0 || word.length < LEAST_LETTERS) return undefined;
  const isOneWord = !/[\s-]/.test(meant) && !/[\s-]/.test(word);
  const isBeginning = meant[0]?.toLowerCase() === word[0]?.toLowerCase();
  return isOneWord && isBeginning && editDistance(word.toLowerCase(), meant.toLowerCase()) === 1
    ? meant
    : undefined;
}
