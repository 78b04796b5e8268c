import type { Config } from './config.ts';
import { type Document, mergeTagsOf, parseDocument } from './document/document.ts';
import { Lines } from './document/lines.ts';
import { mayHideMarkup } from './document/mask.ts';
import type { Comment, Element, Text } from './document/node.ts';
import { Editor, Workspace } from './editor.ts';
import type { Message } from './message.ts';
import { type Change, type Edit, type Finding, type NotChecked, type TransformResult, verdictOf } from './result.ts';
import { sanitize, secondOpinion } from './second-opinion.ts';
import { plainText } from './plain-text.ts';
import type { RuleContext, Transform } from './transform.ts';
import { verify } from './verify.ts';

/** What one pass over a source came to. */
interface Pass {
  output: string;
  edits: Edit[];
  changes: Change[];
  findings: Finding[];
  notChecked: NotChecked[];
  subject: string;
  document: Document;
  isStable: boolean;
  /** Made when it is asked for. */
  text: () => string;
}

/**
 * Runs the rules over a message in their order, applies their edits to the source and verifies what came out.
 *
 * @throws SendableError MESSAGE_TOO_LARGE, MESSAGE_TOO_DEEP, MESSAGE_TOO_COMPLEX
 */
export function runPipeline(message: Message, config: Config, transforms: readonly Transform[]): TransformResult {
  let pass = runPass(message, config, transforms, false);
  const isSafetyOn = config.rules.get('unsafe-html')?.mode === 'fix';
  if (isSafetyOn && objectionsTo(pass).length > 0 && hasDoubtfulTags(pass)) {
    // Something may stand inside merge tags: read those that could hide markup as the markup they are.
    pass = runPass(message, config, transforms, true);
  }
  let result = compose(message, pass);
  for (let repeat = 0; repeat < REPEATS && !pass.isStable; repeat++) {
    pass = runPass({ ...message, html: pass.output, subject: pass.subject }, config, transforms, false);
    result = composeOver(message, result, pass);
  }
  if (isSafetyOn) {
    const objections = objectionsTo(pass);
    if (objections.length > 0) result = sanitized(message, result, objections);
  }
  return result;
}

/** A tree that no markup gives back settles within so many turns of print and parse. */
const REPEATS = 4;

function runPass(message: Message, config: Config, transforms: readonly Transform[], distrustMergeTags: boolean): Pass {
  const document = parseDocument(message.html, {
    limits: config.limits,
    mergeTags: config.mergeTags,
    distrustMergeTags,
  });
  const workspace = new Workspace(document, message.subject ?? '');
  const notChecked: NotChecked[] = [];
  for (const transform of transforms) {
    const { mode, options } = config.rules.get(transform.id) ?? { mode: 'off', options: {} };
    if (mode === 'off') continue;
    const editor = new Editor(workspace, transform.id, mode === 'report');
    transform.apply(contextOf(workspace, editor, message, config, options, notChecked));
  }
  const subject = workspace.subjectLog.settle();
  const { findings, attachmentChanges } = workspace;
  const html = workspace.log.revision === 0
    ? { output: message.html, edits: [], changes: [], isStable: true }
    : verify(workspace);
  return {
    ...html,
    changes: [...html.changes, ...subject.changes, ...attachmentChanges],
    findings,
    notChecked,
    subject: workspace.subject,
    document,
    text: () => plainText(document.root, (node) => workspace.values.unmasked(node)),
  };
}

function contextOf(
  workspace: Workspace,
  editor: Editor,
  message: Message,
  config: Config,
  options: Record<string, unknown>,
  notChecked: NotChecked[],
): RuleContext {
  const { document, tree } = workspace;
  const isPresent = (node: Element | Text | Comment): boolean => tree.has(node);
  return {
    document,
    editor,
    message,
    get subject() {
      return workspace.subject;
    },
    options: options as RuleContext['options'],
    settings: config.settings,
    elements: (...tagNames) => tree.elements(tagNames),
    texts: () => document.index.texts.filter(isPresent),
    comments: () => document.index.comments.filter(isPresent),
    blocks: () => workspace.blocks(),
    notChecked: (what, why) => notChecked.push({ what, why }),
  };
}

function compose(message: Message, pass: Pass): TransformResult {
  const { output, edits, changes, findings, notChecked, subject, text } = pass;
  return {
    html: output,
    ...(message.subject !== undefined && { subject }),
    get text() {
      return text();
    },
    verdict: verdictOf(changes, findings),
    changes,
    findings,
    edits,
    notChecked,
  };
}

/** The message was printed anew as a whole: what later passes did to the print shows as one edit of the input. */
function composeOver(message: Message, first: TransformResult, pass: Pass): TransformResult {
  const result = compose(message, pass);
  return wholeRewrite(message, first, result.html, pass.changes.filter((change) => change.target === 'html'), result);
}

function wholeRewrite(
  message: Message,
  first: TransformResult,
  output: string,
  later: readonly Change[],
  last: TransformResult,
): TransformResult {
  const whole = { source: new Lines(message.html).source(0, message.html.length), before: message.html, after: output };
  const changes = [...first.changes.filter((change) => !isWhole(change, message)), ...later.map((change) => ({ ...change, ...whole }))];
  const normalized: Change = {
    rule: 'normalize-markup',
    action: 'rewrite',
    message: 'the markup is too broken to be edited in place; it was printed anew, nested as it is shown',
    target: 'html',
    ...whole,
  };
  changes.unshift(normalized);
  return {
    ...last,
    html: output,
    verdict: verdictOf(changes, first.findings),
    changes,
    findings: first.findings,
    edits: [{ start: 0, end: message.html.length, text: output }],
  };
}

function isWhole(change: Change, message: Message): boolean {
  return change.rule === 'normalize-markup' && change.source.start === 0 && change.source.end === message.html.length;
}

function objectionsTo({ output, document }: Pass): string[] {
  return secondOpinion(output, mergeTagsOf(document, output));
}

function hasDoubtfulTags({ document }: Pass): boolean {
  return document.mergeTags.some((tag) => mayHideMarkup(document.source, tag));
}

/** Where the second parser still objects, sanitize-html has the last word, and the log says so. */
function sanitized(message: Message, result: TransformResult, objections: readonly string[]): TransformResult {
  const output = sanitize(result.html);
  const change: Change = {
    rule: 'unsafe-html',
    action: 'rewrite',
    message: `a second parser reads what the first does not (${[...new Set(objections)].slice(0, 3).join(', ')}); the whole message was sanitised`,
    target: 'html',
    source: new Lines(message.html).source(0, message.html.length),
    before: message.html,
    after: output,
  };
  const changes = [change, ...result.changes];
  return {
    ...result,
    html: output,
    verdict: verdictOf(changes, result.findings),
    changes,
    edits: [{ start: 0, end: message.html.length, text: output }],
  };
}
