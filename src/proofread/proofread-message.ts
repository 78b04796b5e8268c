import { messageLanguage } from '../language/message-language.ts';
import type { RuleContext } from '../transform.ts';
import type { ProofreadFinding } from './proofread.ts';

/** A message of more characters is proofread up to here: the rest would take minutes, and no buyer reads it. */
const MOST = 40_000;

/** A run of so many letters is no word, and English grammar fails on it. */
const NO_WORD = /\S{300}/;

/** Both rules ask for the same message; it is read once. */
const readings = new WeakMap<RuleContext['document'], Promise<ProofreadFinding[]>>();

/**
 * Proofreads the visible text and the subject of a message as the rules have left them, and reports what one rule
 * speaks of. Dictionaries and grammar are loaded when the first message needs them.
 */
export async function reportSlips(context: RuleContext, rule: ProofreadFinding['rule']): Promise<void> {
  const { document, editor, subject } = context;
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
  for (const slip of await reading) {
    if (slip.rule !== rule) continue;
    const block = blocks[slip.block];
    const parts = block?.parts(slip.start, slip.end) ?? [];
    const place = block
      ? { parts }
      : { span: { start: slip.start, end: slip.end }, target: 'subject' as const };
    const { message, suggestions } = slip;
    editor.report({ severity: 'warning', message, ...place, ...(suggestions.length > 0 && { suggestions }) });
  }
}

async function read(
  { document, message, settings }: RuleContext,
  texts: string[],
): Promise<ProofreadFinding[]> {
  const { proofread } = await import('./proofread.ts');
  const { mask } = document;
  return proofread({
    blocks: texts.map((text) => ({ text })),
    language: messageLanguage(message, texts.join('\n')),
    words: settings.words,
    mask: `${mask}\ufffc`,
  });
}
