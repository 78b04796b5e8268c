import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Options, rules, transform } from '../src/index.ts';
import { type Evaluation, type Outcome, printEvaluation } from './evaluation.ts';

/*
 * Measures the rules for wording on test/wording. By itself it prints their tables alone:
 *   node scripts/evaluate-wording.ts [--language de,fr] [--rule promotion] [--misses] [--kept-aside]
 * Without the last, the part that is kept aside is not measured: who works on the rules must not see its figures.
 */

/** One message of `test/wording/<language>.json`; see the README there. */
interface LabelledMessage {
  id: string;
  subject?: string;
  text: string;
  labels: string[];
}

export const WORDING_LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pt',
  'pl',
  'sv',
  'tr',
  'ja',
  'zh',
  'ar',
];
const RULES = ['review-request', 'promotion', 'message-purpose', 'sensitive-content', 'opt-out'];

/** The third of the set that is measured, never read: see test/wording/README.md. */
function isKeptAside(id: string): boolean {
  return (createHash('sha256').update(id).digest()[0] as number) % 3 === 0;
}

/** The rules that are measured, alone: what another rule takes out is not theirs to find. */
const options: Options = {
  rules: Object.fromEntries(rules.filter(({ id }) => !RULES.includes(id)).map(({ id }) => [id, 'off'])),
};

/** What the rules say about a message, as the labels of the set. */
function found({ subject, text }: LabelledMessage): Map<string, string> {
  const html = text
    .split('\n')
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n');
  const { findings, changes } = transform({ html, ...(subject !== undefined && { subject }) }, options);
  const labels = new Map<string, string>();
  for (const { rule, severity, message } of findings) {
    if (!RULES.includes(rule) || severity !== 'error') continue;
    const isWhole = rule === 'sensitive-content' || rule === 'opt-out';
    labels.set(isWhole ? rule : `${rule}/${message.split(':')[0]}`, message);
  }
  for (const { rule, before } of changes) if (rule === 'opt-out') labels.set(rule, before);
  return labels;
}

/**
 * Recall and false alarms of the rules for wording, per rule and language. Every label of a message is one to find;
 * every message is one in which a rule must say nothing that is not among the labels.
 */
export function wordingEvaluations(
  languages: readonly string[],
  measured: readonly string[] = RULES,
): Evaluation[] {
  const recall = new Map<string, Outcome[]>(RULES.map((rule) => [rule, []]));
  const silence = new Map<string, Outcome[]>(RULES.map((rule) => [rule, []]));
  for (const language of languages) {
    const url = new URL(`../test/wording/${language}.json`, import.meta.url);
    for (const message of JSON.parse(readFileSync(url, 'utf8')) as LabelledMessage[]) {
      const labels = found(message);
      const outcome = (isRight: boolean, note: string): Outcome => ({
        row: language,
        isKeptAside: isKeptAside(message.id),
        isRight,
        text: `${message.id} ${note}: ${message.text.replaceAll('\n', ' / ')}`,
      });
      for (const label of message.labels) {
        recall.get(ruleOf(label))?.push(outcome(labels.has(label), `misses ${label}`));
      }
      for (const rule of RULES) {
        const alarms = [...labels].filter(
          ([label]) => ruleOf(label) === rule && !message.labels.includes(label),
        );
        const quotes = alarms.map(([label, said]) => `${label} (${said.slice(0, 120)})`);
        silence.get(rule)?.push(outcome(alarms.length === 0, `wrongly ${quotes.join(', ')}`));
      }
    }
  }
  return measured.flatMap((rule) => [
    { title: `${rule}: found`, measure: 'recall', least: 0.92, outcomes: recall.get(rule) ?? [] },
    {
      title: `${rule}: silent where it must be`,
      measure: 'no false alarm',
      least: 0.98,
      outcomes: silence.get(rule) ?? [],
    },
  ]);
}

function ruleOf(label: string): string {
  return label.split('/')[0] as string;
}

function argument(name: string, usual: readonly string[]): readonly string[] {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? usual : (process.argv[at + 1] ?? '').split(',');
}

if (import.meta.main) {
  const evaluations = wordingEvaluations(argument('language', WORDING_LANGUAGES), argument('rule', RULES));
  const isMeasured = process.argv.includes('--kept-aside');
  for (const evaluation of evaluations) {
    const outcomes = evaluation.outcomes.filter(({ isKeptAside: aside }) => isMeasured || !aside);
    printEvaluation({ ...evaluation, outcomes });
  }
}
