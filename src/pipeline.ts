import type { Config } from './config.ts';
import { type Document, mergeTagsOf, parseDocument } from './document/document.ts';
import { Lines } from './document/lines.ts';
import type { MergeTag } from './document/merge-tags.ts';
import type { Span } from './document/span.ts';
import { Editor } from './editor.ts';
import { ignoredTags } from './edits/ignored-tags.ts';
import { unfinishedTag } from './edits/unfinished-tag.ts';
import type { Message } from './message.ts';
import { plainText } from './plain-text.ts';
import {
  type Change,
  type Edit,
  type Finding,
  type NotChecked,
  type TransformResult,
  verdictOf,
} from './result.ts';
import { Context, sharedBy } from './rule-context.ts';
import { checkJoinedTags } from './safety/templated-tags.ts';
import { sanitize, secondOpinion } from './second-opinion.ts';
import type { ReviewResult, RuleContext, Transform } from './transform.ts';
import { type Verified, verify } from './verify.ts';
import { Workspace } from './workspace.ts';

/** What one pass over a source came to. */
interface Pass {
  output: string;
  edits: Edit[];
  changes: Change[];
  findings: Finding[];
  notChecked: NotChecked[];
  subject: string;
  isStable: boolean;
  isPrinted: boolean;
  /** What the second parser objects to in the output. */
  objections: string[];
  /** Made when it is asked for. */
  text: () => string;
  workspace: Workspace;
  /** Of the rules that have a review to make. */
  contexts: ReadonlyMap<Transform, RuleContext>;
  isSafetyOn: boolean;
}

/** A message that the rules have run over: their result, and the reviews that may follow. */
export interface Session {
  result: TransformResult;
  /** Runs the reviews of the rules, one after the other, and gives the result with what they add. */
  review(): Promise<TransformResult & ReviewResult>;
}

/**
 * Runs the rules over a message in their order, applies their edits to the source and verifies what came out.
 *
 * @throws SendableError MESSAGE_TOO_LARGE, MESSAGE_TOO_DEEP, MESSAGE_TOO_COMPLEX
 */
export function runPipeline(message: Message, config: Config, transforms: readonly Transform[]): Session {
  let pass = runPass(message, config, transforms, false);
  let result = compose(message, pass);
  for (let repeat = 0; repeat < REPEATS && (!isSettled(pass) || pass.isPrinted); repeat++) {
    const { output, objections, subject } = pass;
    // Where the second parser still objects, sanitize-html has the last word; the rules then see what it left.
    const html = objections.length > 0 ? sanitize(output) : output;
    const next = runPass({ ...message, html, subject }, config, transforms, true);
    if (isSettled(pass) && next.changes.length === 0) break;
    pass = next;
    result = rewritten(message, result, pass, objections);
  }
  return { result, review: () => review(pass, result, message) };
}

/** Whether the output is read as the tree that was meant, by both parsers. */
function isSettled({ isStable, objections }: Pass): boolean {
  return isStable && objections.length === 0;
}

async function review(
  pass: Pass,
  result: TransformResult,
  input: Message,
): Promise<TransformResult & ReviewResult> {
  const { workspace, contexts, notChecked } = pass;
  const known = {
    findings: workspace.findings.length,
    notChecked: notChecked.length,
    edits: workspace.edits,
  };
  const added: ReviewResult = {};
  for (const [transform, context] of contexts)
    Object.assign(added, await transform.review?.(context, result, input));
  const found = workspace.findings.slice(known.findings);
  const findings = [...result.findings, ...found].sort(byPlace);
  const changed =
    workspace.edits > known.edits ? { ...pass, ...settled(workspace, pass.isSafetyOn) } : undefined;
  const base = changed ? compose(input, changed) : result;
  return Object.assign(copyOf(base), added, {
    findings,
    verdict: verdictOf(base.changes, findings),
    notChecked: [...result.notChecked, ...notChecked.slice(known.notChecked)],
  });
}

/** By description: the plain text is made when somebody asks for it. */
function copyOf(result: TransformResult): TransformResult {
  return Object.defineProperties({} as TransformResult, Object.getOwnPropertyDescriptors(result));
}

/** A tree that no markup gives back settles within so many turns of print and parse. */
const REPEATS = 4;

function runPass(
  message: Message,
  config: Config,
  transforms: readonly Transform[],
  isPrinted: boolean,
): Pass {
  const { limits, mergeTags } = config;
  const document = parseDocument(message.html, { limits, mergeTags });
  const isSafetyOn = config.rules.get('unsafe-html')?.mode === 'fix';
  // Where the tree ends is known as long as nothing was taken out of it.
  const unfinished = isSafetyOn ? unfinishedTag(document) : [];
  const workspace = new Workspace(document, message.subject ?? '', isPrinted);
  const notChecked: NotChecked[] = [];
  const contexts = new Map<Transform, RuleContext>();
  const shared = sharedBy(workspace, message, config, notChecked);
  for (const transform of transforms) {
    const { mode, options } = config.rules.get(transform.id) ?? { mode: 'off', options: {} };
    if (mode === 'off') continue;
    const editor = new Editor(workspace, transform.id, mode === 'report');
    const context = new Context(shared, editor, options);
    transform.apply?.(context);
    if (transform.review) contexts.set(transform, context);
  }
  removeUnfinishedTag(workspace, unfinished);
  if (isSafetyOn && workspace.edits > 0)
    checkJoinedTags({ ...shared, editor: new Editor(workspace, 'unsafe-html', false) });
  return { ...settled(workspace, isSafetyOn), notChecked, workspace, contexts, isSafetyOn };
}

/** What a workspace has come to so far. */
function settled(
  workspace: Workspace,
  isSafetyOn: boolean,
): Omit<Pass, 'notChecked' | 'workspace' | 'contexts' | 'isSafetyOn'> {
  let html = settle(workspace, isSafetyOn);
  if (html.objections.length > 0 && removeObjectionable(workspace)) html = settle(workspace, isSafetyOn);
  const subject = workspace.subjectLog.settle();
  const { document, values } = workspace;
  return {
    ...html,
    changes: [...html.changes, ...subject.changes, ...workspace.attachmentChanges],
    findings: workspace.findings.toSorted(byPlace),
    subject: workspace.subject,
    text: () => plainText(document.root, (node) => values.unmasked(node)),
  };
}

/** In the order of the message: html, subject, attachments; what has no place comes last of its target. */
function byPlace(a: Finding, b: Finding): number {
  const target = rankOf(a) - rankOf(b);
  return (
    target || (a.source?.start ?? Number.MAX_SAFE_INTEGER) - (b.source?.start ?? Number.MAX_SAFE_INTEGER)
  );
}

function rankOf({ target = 'html' }: Finding): number {
  return target === 'html' ? 0 : target === 'subject' ? 1 : 2;
}

type Outcome = Pick<Pass, 'output' | 'edits' | 'changes' | 'isStable' | 'isPrinted' | 'objections'>;

function settle(workspace: Workspace, isSafetyOn: boolean): Outcome {
  const { document, log } = workspace;
  const { mergeTags, ...settled } = log.revision === 0 ? unedited(document) : verify(workspace);
  const isStable = settled.isStable && isSeen(document, mergeTags);
  return { ...settled, isStable, objections: isSafetyOn ? secondOpinion(settled.output, mergeTags) : [] };
}

/** A merge tag that edits have joined where there was none is one that no rule has seen. */
function isSeen(document: Document, mergeTags: readonly MergeTag[]): boolean {
  if (document.mask !== '' || mergeTags.length === 0) return true;
  return mergeTags.length <= mergeTagsOf(document, document.source).length;
}

function unedited({ source, mergeTags }: Document): Verified {
  return { output: source, edits: [], changes: [], isStable: true, isPrinted: false, mergeTags };
}

/** Takes out tags that our parser ignores and the second one would not let through. */
function removeObjectionable({ document, log, tree }: Workspace): boolean {
  const tags = ignoredTags(document, tree, { start: 0, end: document.source.length });
  const objectionable = tags.filter((span) => {
    const text = log.textOf(span).replace('</', '<');
    return secondOpinion(text, mergeTagsOf(document, text)).length > 0;
  });
  for (const span of objectionable) {
    const message = 'a tag that is not allowed, and that HTML ignores here; another reader might not';
    log.replace({ rule: 'unsafe-html', action: 'remove', message, ...span, operations: [] }, span, '');
  }
  return objectionable.length > 0;
}

/** Takes out the tag that the message breaks off in: no reader shows it, but one that goes on behind it would. */
function removeUnfinishedTag({ log }: Workspace, spans: readonly Span[]): void {
  const message = 'the message breaks off in this tag; what is put behind it would be read as a part of it';
  for (const span of spans)
    log.replace({ rule: 'unsafe-html', action: 'remove', message, ...span, operations: [] }, span, '');
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
    notChecked: [...notChecked],
  };
}

/**
 * The message was written anew as a whole: what later passes did to it shows as one edit of the input, and their
 * changes as changes of the whole.
 */
function rewritten(
  message: Message,
  before: TransformResult,
  pass: Pass,
  objections: readonly string[],
): TransformResult {
  const last = compose(message, pass);
  const source = new Lines(message.html).source(0, message.html.length);
  const whole = { source, before: message.html, after: last.html };
  const isWhole = ({ target, before: text }: Change): boolean => target === 'html' && text === message.html;
  const reason: Change = { ...reasonOf(objections), action: 'rewrite', target: 'html', ...whole };
  const earlier = before.changes.map((change) => (isWhole(change) ? { ...change, ...whole } : change));
  const later = last.changes.map((change) => (change.target === 'html' ? { ...change, ...whole } : change));
  const changes = [
    reason,
    ...earlier.filter(({ rule }) => rule !== reason.rule || objections.length > 0),
    ...later,
  ];
  const { findings, notChecked } = before;
  const edits = [{ start: 0, end: message.html.length, text: last.html }];
  const html = last.html;
  return {
    html,
    ...(last.subject !== undefined && { subject: last.subject }),
    get text() {
      return last.text;
    },
    verdict: verdictOf(changes, findings),
    changes,
    findings,
    edits,
    notChecked,
  };
}

function reasonOf(objections: readonly string[]): { rule: string; message: string } {
  if (objections.length === 0) {
    const message =
      'the markup is too broken to be edited in place; it was printed anew, nested as it is shown';
    return { rule: 'normalize-markup', message };
  }
  const examples = [...new Set(objections)].slice(0, 3).join(', ');
  const message = `a second parser reads what the first does not (${examples}); the whole message was sanitised`;
  return { rule: 'unsafe-html', message };
}
