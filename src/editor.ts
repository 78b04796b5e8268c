import { mergeTagsWithin } from './document/document.ts';
import { cutRanges, joinSpans, spanOfUnits, spansOfUnits } from './document/mapped-text.ts';
import {
  attribute,
  type Child,
  childrenOf,
  type Element,
  isText,
  type Node,
  type Parent,
  type Text,
} from './document/node.ts';
import type { Span } from './document/span.ts';
import { startTagSpan } from './document/spans.ts';
import type { WrittenAttribute } from './document/start-tag.ts';
import type { TextPart } from './document/visible-text.ts';
import type { PendingChange } from './edits/edit-log.ts';
import type { Action, Severity, Source, Target } from './result.ts';
import type { Workspace } from './workspace.ts';

export type { TextPart } from './document/visible-text.ts';

/**
 * The one door to the message: a rule changes it through these methods, each of which changes the tree and writes
 * the log. In mode `report` nothing changes, and each becomes a finding at the same place. Every `message` says what
 * was found, then what the policy allows.
 */
export class Editor {
  readonly #workspace: Workspace;
  readonly #rule: string;
  readonly #isReporting: boolean;

  constructor(workspace: Workspace, rule: string, isReporting: boolean) {
    this.#workspace = workspace;
    this.#rule = rule;
    this.#isReporting = isReporting;
  }

  /** Whether nothing changes: each change becomes a finding. */
  get isReporting(): boolean {
    return this.#isReporting;
  }

  /** Whether the message was printed anew, so that places in it are none of the input's. */
  get isPrinted(): boolean {
    return this.#workspace.isPrinted;
  }

  /** Whether a node has not been removed or unwrapped. */
  has(node: Node): boolean {
    return this.#workspace.tree.has(node);
  }

  /** Whether a part of a text, as it now is, holds a merge tag, if only as the spaces that one is masked with. */
  holdsMergeTag({ node, from, to }: TextPart): boolean {
    const { document, values } = this.#workspace;
    if (document.mergeTags.length === 0) return false;
    for (const span of spansOfUnits(values.textPieces(node), from, to)) {
      if (mergeTagsWithin(document, span).length > 0) return true;
    }
    return false;
  }

  /** Takes a node out, with all in it. */
  remove(node: Child, message: string): void {
    const span = this.#workspace.tree.extent(node);
    this.#do('remove', message, span, (change) => {
      const { keptTags } = this.#workspace.tree.remove(change, node);
      if (!keptTags) return;
      this.report({
        severity: 'warning',
        message:
          'what was removed held one end of a block of the template; the tags of the block were left in place',
        ...(span && { span }),
      });
    });
  }

  /** Takes the tags of an element out; its content stays. */
  unwrap(element: Element, message: string): void {
    const span = this.#workspace.tree.extent(element);
    const { tree } = this.#workspace;
    if (!span || span.end - span.start <= WHOLE_ELEMENT) {
      this.#do('unwrap', message, span, (change) => tree.unwrap(change, element));
      return;
    }
    // The span of a long element would repeat its whole content in the log: show its start tag alone.
    this.#do('unwrap', message, startTagSpan(element), (change) => {
      const end = element.sourceCodeLocation?.endTag;
      const closing = this.#change(
        'unwrap',
        `end tag: ${message}`,
        end && { start: end.startOffset, end: end.endOffset },
      );
      tree.unwrap(change, element, closing);
    });
  }

  /** Takes the tags of an element out whose text HTML reads raw; the text stays, as text. */
  unwrapText(element: Element, message: string): void {
    const { tree, values } = this.#workspace;
    const texts = childrenOf(element).filter(isText);
    this.#do('unwrap', message, tree.extent(element), (change) => {
      // Where each unit stands is read while the text is still raw.
      for (const text of texts) values.textPieces(text);
      tree.unwrap(change, element);
      for (const node of texts) {
        for (let at = node.value.length - 1; at >= 0; at--) {
          const unit = node.value[at] as string;
          if (unit === '<' || unit === '&')
            values.replaceText(change, [{ node, from: at, to: at + 1 }], unit);
        }
      }
    });
  }

  /** Gives an element another name. */
  rename(element: Element, tagName: string, message: string): void {
    this.#do('rewrite', message, this.#tagSpan(element), (change) =>
      this.#workspace.tree.rename(change, element, tagName),
    );
  }

  removeAttribute(element: Element, name: string, message: string): void {
    const span = this.#workspace.values.removalSpan(element, name) ?? this.#tagSpan(element);
    this.#do('remove', message, span, (change) => {
      this.#workspace.values.removeAttribute(change, element, name);
      this.#workspace.tree.refresh(element);
    });
  }

  /** Second copies of attributes in an element's tags: no parser shows them, but some other reader might. */
  repeatedAttributes(element: Element): WrittenAttribute[] {
    return this.#workspace.values.repeated(element);
  }

  /** Takes away one copy of an attribute that HTML ignores. */
  removeRepeated(element: Element, copy: WrittenAttribute, message: string): void {
    this.#do('remove', message, copy, (change) =>
      this.#workspace.values.removeWritten(change, element, copy),
    );
  }

  /** Sets an attribute to a value; of a value that is there only what differs is edited. */
  setAttribute(element: Element, name: string, value: string, message: string): void {
    const known = attribute(element, name);
    if (known === value) return;
    const [written] = this.#workspace.values.written(element, name);
    const span = known === undefined ? this.#tagSpan(element) : (written ?? this.#tagSpan(element));
    this.#do(known === undefined ? 'insert' : 'rewrite', message, span, (change) => {
      this.#workspace.values.setAttribute(change, element, name, value);
      this.#workspace.tree.refresh(element);
    });
  }

  /** Replaces the units `from` to `to` of an attribute's value, which is how a part of it is removed, too. */
  replaceInAttribute(
    element: Element,
    name: string,
    from: number,
    to: number,
    text: string,
    message: string,
  ): void {
    const { values, tree } = this.#workspace;
    const span = spanOfUnits(values.attributePieces(element, name), from, to) ?? this.#tagSpan(element);
    this.#do(text === '' ? 'remove' : 'rewrite', message, span, (change) => {
      values.replaceInAttribute(change, element, name, from, to, text);
      tree.refresh(element);
    });
  }

  /** Replaces parts of texts that read as one: the first takes the replacement, the others are cut. */
  replaceText(parts: readonly TextPart[], text: string, message: string): void {
    const { values, tree } = this.#workspace;
    this.#do(text === '' ? 'remove' : 'rewrite', message, this.#spanOfParts(parts), (change) => {
      values.replaceText(change, parts, text);
      for (const { node } of parts) tree.refresh(node);
    });
  }

  /**
   * Replaces several ranges of one text, each a change of its own: sorted, apart from each other, in units of the
   * value as it is. Thousands of them cost what one does.
   */
  replaceInText(
    node: Text,
    cuts: readonly { from: number; to: number; text: string; message: string }[],
  ): void {
    const { values, tree } = this.#workspace;
    if (this.#isReporting) {
      const found = cutRanges(values.textPieces(node), cuts).cuts;
      cuts.forEach(({ message }, i) => {
        const spans = joinSpans(found[i]?.removed ?? []);
        const span = spans[0] && { start: spans[0].start, end: (spans.at(-1) ?? spans[0]).end };
        this.report({ severity: 'error', message, ...(span && { span }) });
      });
      return;
    }
    const replacements = cuts.map(({ from, to, text, message }) => ({
      change: this.#change(text === '' ? 'remove' : 'rewrite', message, undefined),
      from,
      to,
      text,
    }));
    values.replaceInText(node, replacements);
    tree.refresh(node);
  }

  /** Inserts markup into `parent` before one of its children, or behind the last. */
  insert(parent: Parent, before: Child | undefined, html: string, message: string): void {
    this.#do('insert', message, undefined, (change) =>
      this.#workspace.tree.insert(change, parent, before, html),
    );
  }

  /** Replaces the units `from` to `to` of the subject as it now is. */
  replaceInSubject(from: number, to: number, text: string, message: string): void {
    const { subject, subjectValue, subjectEditor } = this.#workspace;
    const span = spanOfUnits(subjectValue.pieces, from, to);
    if (this.#isReporting) {
      this.report({ severity: 'error', message, target: 'subject', ...(span && { span }) });
      return;
    }
    this.#workspace.subject = subject.slice(0, from) + text + subject.slice(to);
    const change = this.#change(text === '' ? 'remove' : 'rewrite', message, span);
    subjectEditor.replace(subjectValue, [{ change, from, to, text }]);
  }

  /** Says that a person must look at something. */
  report(finding: {
    severity: Severity;
    message: string;
    span?: Span;
    node?: Node;
    /** A place in the input, where it is known as such. */
    source?: Source;
    parts?: readonly TextPart[];
    target?: Target;
    suggestions?: string[];
  }): void {
    const { severity, message, node, parts, target, suggestions } = finding;
    const span =
      finding.span ?? (parts ? this.#spanOfParts(parts) : node && this.#workspace.tree.extent(node));
    const source = finding.source ?? (span && this.#sourceOf(span, target));
    this.#workspace.findings.push({
      rule: this.#rule,
      severity,
      message,
      ...(target && { target }),
      ...(source && { source }),
      ...(suggestions && { suggestions }),
    });
  }

  #sourceOf(span: Span, target: Target | undefined): Source | undefined {
    if (target === 'subject') return subjectSource(span);
    return this.#workspace.isPrinted ? undefined : this.#workspace.sourceOf(span);
  }

  #do(action: Action, message: string, span: Span | undefined, apply: (change: PendingChange) => void): void {
    if (this.#isReporting) this.report({ severity: 'error', message, ...(span && { span }) });
    else apply(this.#change(action, message, span));
  }

  #change(action: Action, message: string, span: Span | undefined): PendingChange {
    const { start, end } = span ?? { start: Number.POSITIVE_INFINITY, end: 0 };
    this.#workspace.edits++;
    return { rule: this.#rule, action, message, start, end, operations: [] };
  }

  #tagSpan(element: Element): Span | undefined {
    return startTagSpan(element) ?? this.#workspace.tree.extent(element);
  }

  #spanOfParts(parts: readonly TextPart[]): Span | undefined {
    const spans = parts.map(({ node, from, to }) =>
      spanOfUnits(this.#workspace.values.textPieces(node), from, to),
    );
    const known = spans.filter((span) => span !== undefined);
    const [first] = known;
    return first && known.reduce(union, first);
  }
}

/** Up to this many units an unwrapped element is shown whole in the log. */
const WHOLE_ELEMENT = 1_000;

function union(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** A subject is one line. */
function subjectSource({ start, end }: Span): Source {
  return { start, end, line: 1, column: start + 1 };
}
