import { Lines } from '../document/lines.ts';
import type { Node } from '../document/node.ts';
import { partitionPoint } from '../document/partition-point.ts';
import type { Span } from '../document/span.ts';
import type { Action, Change, Edit, Target } from '../result.ts';

/** A change while the message is being edited: the edits that make it up are known, what they leave is not yet. */
export interface PendingChange extends Span {
  rule: string;
  action: Action;
  message: string;
  operations: Operation[];
}

/** One replacement in the source. A later one that covers it supersedes it; `void` ones no longer count. */
export interface Operation extends Span {
  text: string;
  change: PendingChange;
  isVoid: boolean;
  /** Prints anew what the operations it covers came to: they are done, and stay in the log. */
  isPrint: boolean;
  /** Is done by a print, though it stands at its edge. */
  isPrinted: boolean;
  owner: Node | undefined;
}

/** What editing one source came to: `output` is `edits` replayed on the source, and every edit is in a change. */
export interface Settled {
  output: string;
  edits: Edit[];
  changes: Change[];
}

/**
 * The edits of one source text and the changes they belong to. Operations are recorded in the order they are made,
 * and only here: what is not recorded does not happen.
 */
export class EditLog {
  readonly source: string;
  readonly target: Target;
  readonly #operations: Operation[] = [];
  readonly #owned = new Map<Node, Operation[]>();
  /** The live operations as of the last question, until the next one is recorded. */
  #settledFrom: Operation[] | undefined;

  constructor(source: string, target: Target) {
    this.source = source;
    this.target = target;
  }

  /** How many operations were recorded: it grows with each. */
  get revision(): number {
    return this.#operations.length;
  }

  /**
   * Records that `text` replaces the span; the change grows to hold it.
   *
   * @param owner the node whose markup or text this is: the operation ends with it.
   */
  replace(change: PendingChange, { start, end }: Span, text: string, owner?: Node): Operation {
    const operation = { start, end, text, change, isVoid: false, isPrint: false, isPrinted: false, owner };
    this.#operations.push(operation);
    this.#settledFrom = undefined;
    change.operations.push(operation);
    change.start = Math.min(change.start, start);
    change.end = Math.max(change.end, end);
    if (owner) {
      const owned = this.#owned.get(owner);
      if (owned) owned.push(operation);
      else this.#owned.set(owner, [operation]);
    }
    return operation;
  }

  /**
   * Records that a span is printed anew, with all that was done to it.
   *
   * @param isOwn whether a node is among those that are printed: what was inserted for it at the span's edges is done.
   */
  print(change: PendingChange, span: Span, text: string, isOwn: (owner: Node) => boolean): void {
    for (const operation of this.#operations) {
      const isAtEdge = operation.end === span.start || operation.start === span.end;
      if (isAtEdge && operation.start === operation.end && operation.owner && isOwn(operation.owner)) {
        operation.isPrinted = true;
      }
    }
    this.replace(change, span, text).isPrint = true;
  }

  /** Voids what was recorded for a node that is being removed: an insertion at its edge would outlive it. */
  forget(owner: Node): void {
    for (const operation of this.#owned.get(owner) ?? []) operation.isVoid = true;
  }

  /** A node is gone, and what stood in it is its heir's: what was done to its own tags ends, the rest lives on. */
  passOn(owner: Node, heir: Node, tags: readonly Span[]): void {
    const inherited: Operation[] = [];
    for (const operation of this.#owned.get(owner) ?? []) {
      if (tags.some((tag) => isWithinTag(operation, tag))) operation.isVoid = true;
      else if (!operation.isVoid) inherited.push(operation);
    }
    this.#owned.delete(owner);
    const known = this.#owned.get(heir);
    if (!known) this.#owned.set(heir, inherited);
    else for (const operation of inherited) known.push(operation);
  }

  /**
   * The source of a span as it now stands. Where more than the span was taken out around it, as it stood before: a late
   * `<body>` tag can be in an element that goes, though its attributes stay.
   */
  textOf({ start, end }: Span): string {
    this.#settledFrom ??= this.#live(isEdit);
    const live = this.#settledFrom;
    const before = live[firstFrom(live, start + 1) - 1];
    const isCovered =
      before !== undefined && before.end > start && (before.start < start || before.end > end);
    const isWithin = (operation: Operation): boolean => operation.start >= start && operation.end <= end;
    const own = isCovered ? this.#live((operation) => isEdit(operation) && isWithin(operation)) : live;
    return replay(this.source, inside(own, start, end), start, end);
  }

  /** Resolves the operations to sorted edits that do not overlap, and the changes to what they left. */
  settle(): Settled {
    const live = this.#live((operation) => !operation.isPrinted);
    const edits = live.map(({ start, end, text }) => ({ start, end, text }));
    const prints = live.filter((operation) => operation.isPrint);
    const edited = prints.length === 0 ? live : this.#live(isEdit);
    const changes = [...this.#changes(prints), ...this.#changes(edited)].sort(byPlace);
    return { output: replay(this.source, live, 0, this.source.length), edits, changes };
  }

  /** Operations of a kind that nothing of that kind superseded, by their place in the source. */
  #live(isKind: (operation: Operation) => boolean): Operation[] {
    const order = new Map(this.#operations.map((operation, index) => [operation, index]));
    const sorted = this.#operations
      .filter((operation) => isKind(operation) && hasEffect(operation))
      .sort((a, b) => a.start - b.start || b.end - a.end || (order.get(a) ?? 0) - (order.get(b) ?? 0));
    const live: Operation[] = [];
    let cover: Operation | undefined;
    for (const operation of sorted) {
      if (cover && operation.start < cover.end) {
        const isInsertionAtEdge = operation.start === operation.end && operation.start === cover.start;
        if (!isInsertionAtEdge) continue;
        // An insertion before what was removed sorts behind it; it goes first.
        live.splice(live.length - 1, 0, operation);
        continue;
      }
      live.push(operation);
      if (operation.end > operation.start) cover = operation;
    }
    return live;
  }

  #changes(live: readonly Operation[]): Change[] {
    const pending = new Set(live.map((operation) => operation.change));
    const lines = new Lines(this.source);
    return [...pending].map((change) => ({
      rule: change.rule,
      action: change.action,
      message: change.message,
      target: this.target,
      source: lines.source(change.start, change.end),
      before: this.source.slice(change.start, change.end),
      after: replay(this.source, inside(live, change.start, change.end, change), change.start, change.end),
    }));
  }
}

function isEdit(operation: Operation): boolean {
  return !operation.isPrint;
}

function hasEffect({ isVoid, start, end, text }: Operation): boolean {
  return !isVoid && (end > start || text !== '');
}

function byPlace(a: Change, b: Change): number {
  return a.source.start - b.source.start || b.source.end - a.source.end;
}

/** The first operation that begins at an offset or behind it. */
function firstFrom(live: readonly Operation[], offset: number): number {
  return partitionPoint(live, ({ start }) => start < offset);
}

/** The live operations that a span holds; of insertions at its edges only those of `own`. */
function inside(live: readonly Operation[], start: number, end: number, own?: PendingChange): Operation[] {
  let next = firstFrom(live, start);
  const found: Operation[] = [];
  for (let operation = live[next]; operation && operation.start <= end; operation = live[++next]) {
    if (operation.end > end) continue;
    const isInsertion = operation.start === operation.end;
    const isAtEdge = operation.start === start || operation.start === end;
    if (!isInsertion || !isAtEdge || operation.change === own) found.push(operation);
  }
  return found;
}

function replay(source: string, operations: readonly Operation[], start: number, end: number): string {
  let output = '';
  let from = start;
  for (const operation of operations) {
    output += source.slice(from, operation.start) + operation.text;
    from = operation.end;
  }
  return output + source.slice(from, end);
}

/** What is put in right behind a start tag or right before an end tag is content, not a part of the tag. */
function isWithinTag({ start, end }: Span, tag: Span): boolean {
  return start === end ? tag.start < start && start < tag.end : tag.start <= start && end <= tag.end;
}
