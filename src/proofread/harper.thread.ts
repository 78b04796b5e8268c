import { Dialect, LocalLinter } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';
import { serve } from './serve.ts';

/** English texts to check, each by itself. */
export interface GrammarRequest {
  texts: readonly string[];
  isBritish: boolean;
}

/** What the grammar finds; the offsets count UTF-16 units. */
export interface Lint {
  rule: string;
  kind: string;
  start: number;
  end: number;
  message: string;
  suggestions: string[];
}

const linters = new Map<boolean, Promise<LocalLinter>>();

serve(async ({ texts, isBritish }: GrammarRequest): Promise<Lint[][]> => {
  const linter = await linterFor(isBritish);
  const found: Lint[][] = [];
  for (const text of texts) found.push(await lintsOf(linter, text));
  return found;
});

async function lintsOf(linter: LocalLinter, text: string): Promise<Lint[]> {
  const byRule = await linter.organizedLints(text, { language: 'plaintext' });
  const found: Lint[] = [];
  for (const [rule, lints] of Object.entries(byRule)) {
    for (const lint of lints) {
      const { start, end } = lint.span();
      const suggestions = lint.suggestions().map((suggestion) => suggestion.get_replacement_text());
      found.push({ rule, kind: lint.lint_kind(), start, end, message: lint.message(), suggestions });
      lint.free();
    }
  }
  return found;
}

function linterFor(isBritish: boolean): Promise<LocalLinter> {
  let linter = linters.get(isBritish);
  if (linter === undefined) {
    linter = start(isBritish ? Dialect.British : Dialect.American);
    linters.set(isBritish, linter);
  }
  return linter;
}

async function start(dialect: Dialect): Promise<LocalLinter> {
  const linter = new LocalLinter({ binary: slimBinary, dialect });
  await linter.setup();
  return linter;
}
