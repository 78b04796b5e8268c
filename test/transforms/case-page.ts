import type { Change, Finding, Message, Options } from '../../src/index.ts';

/** A case of a page: one heading, and the fenced blocks under it. */
export interface Case {
  /** The heading: what the case shows. */
  name: string;
  input: string;
  /** Where the block is left out, the input is expected back. */
  output: string;
  /** Expected entries, one a line; only compared where the block is there. */
  log: string | undefined;
  /** The subject expected of the result; where the block is left out, the one that was given. */
  subject: string | undefined;
  /** As the library takes them; the rule of the page is `fix` unless they say otherwise. */
  options: Options;
  /** What the message has besides its html. */
  message: Omit<Message, 'html'>;
}

const BLOCKS = ['html input', 'html output', 'log', 'text subject', 'json options', 'json message'] as const;
type Block = (typeof BLOCKS)[number];

const FENCE = /^(`{3,})(.*)$/;

/**
 * Reads a page of cases. Under each `## ` heading stand prose, where it does not say all, and fenced blocks, named by their info strings: `html
 * input`, `html output`, `log`, `text subject`, `json options`, `json message`. A block's content is every character
 * between its fences, but for the newline before the closing one: only `\n` ends a line, and nothing is trimmed. A
 * fence of more backticks holds one of fewer.
 *
 * @throws Error that names the line, for a block no case has, one that is given twice or not closed, and a case
 * without input.
 */
export function parseCases(page: string): Case[] {
  const cases: Case[] = [];
  const lines = page.split('\n');
  let current: Draft | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    if (line.startsWith('## ')) {
      if (current) cases.push(finished(current));
      current = { name: line.slice(3), line: at + 1, blocks: new Map() };
      continue;
    }
    const fence = FENCE.exec(line);
    if (!fence) continue;
    const end = lines.indexOf(fence[1] as string, at + 1);
    if (end === -1) throw new Error(`line ${at + 1}: the block is not closed`);
    addBlock(current, fence[2] as string, lines.slice(at + 1, end).join('\n'), at + 1);
    at = end;
  }
  if (current) cases.push(finished(current));
  return cases;
}

/** The entries of a log as a page has them: `line:column action rule: message`. */
export function logLines(changes: readonly Change[], findings: readonly Finding[]): string {
  return [...changes, ...findings].map(logLine).join('\n');
}

function logLine(entry: Change | Finding): string {
  const { rule, message, source, target = 'html' } = entry;
  const place = source === undefined ? '' : `${source.line}:${source.column} `;
  const kind = 'action' in entry ? entry.action : entry.severity;
  return `${target === 'html' ? '' : `${target} `}${place}${kind} ${rule}: ${message}`;
}

interface Draft {
  name: string;
  line: number;
  blocks: Map<Block, string>;
}

function addBlock(draft: Draft | undefined, info: string, content: string, line: number): void {
  if (!draft) throw new Error(`line ${line}: a block stands before the first heading`);
  const block = BLOCKS.find((name) => name === info);
  if (!block) throw new Error(`line ${line}: there is no block "${info}"; it may be ${BLOCKS.join(', ')}`);
  if (draft.blocks.has(block)) throw new Error(`line ${line}: "${info}" is given twice`);
  draft.blocks.set(block, content);
}

function finished({ name, line, blocks }: Draft): Case {
  const input = blocks.get('html input');
  if (input === undefined) throw new Error(`line ${line}: "${name}" has no block "html input"`);
  const message = JSON.parse(blocks.get('json message') ?? '{}') as Case['message'];
  return {
    name,
    input,
    output: blocks.get('html output') ?? input,
    log: blocks.get('log'),
    subject: blocks.get('text subject') ?? message.subject,
    options: JSON.parse(blocks.get('json options') ?? '{}') as Options,
    message,
  };
}
