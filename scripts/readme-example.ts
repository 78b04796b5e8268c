import { plain, renderLog } from '../src/report/text.ts';
import type { TransformResult } from '../src/result.ts';

/** The first fenced block behind a line that is the label, with what stands around its content. */
function blockAfter(label: string): RegExp {
  return new RegExp(`(\\n${label}:\\n\\n\`\`\`\\w*\\n)(.*?)(\\n?\`\`\`\\n)`, 's');
}

/** The message that the README shows before it is cleaned. */
export function exampleOf(readme: string): string {
  const example = blockAfter('Before').exec(readme)?.[2];
  if (example === undefined) throw new Error('README.md has no block after "Before:"');
  return example;
}

/** The README with what becomes of its message, and the log. */
export function withExample(readme: string, result: TransformResult): string {
  return withBlock(
    withBlock(readme, 'After', result.html),
    'The log',
    renderLog(result, 'message.html', plain, exampleOf(readme)).trimEnd(),
  );
}

function withBlock(readme: string, label: string, content: string): string {
  return readme.replace(blockAfter(label), (_block, open: string) => `${open}${content}\n\`\`\`\n`);
}
