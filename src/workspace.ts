import type { Document } from './document/document.ts';
import { Lines } from './document/lines.ts';
import { Readable } from './document/readable-text.ts';
import type { Span } from './document/span.ts';
import { type Block, visibleBlocks } from './document/visible-text.ts';
import { EditLog } from './edits/edit-log.ts';
import { type EditedValue, PieceEditor } from './edits/piece-editor.ts';
import { TreeEditor } from './edits/tree-editor.ts';
import { ValueEditor } from './edits/value-editor.ts';
import type { Change, Finding, Source } from './result.ts';
import { Cascade } from './style/cascade.ts';

/** What a message is while it is being edited: the tree, the subject, and the logs of what was done to them. */
export class Workspace {
  readonly document: Document;
  readonly log: EditLog;
  readonly tree: TreeEditor;
  readonly values: ValueEditor;
  readonly subjectLog: EditLog;
  readonly subjectEditor: PieceEditor;
  readonly subjectValue: EditedValue;
  readonly findings: Finding[] = [];
  /** Changes to attachments, which have no text to edit. */
  readonly attachmentChanges: Change[] = [];
  /** How many edits were made: also of nodes that have no source, which the log does not show. */
  edits = 0;
  readonly isPrinted: boolean;
  subject: string;
  #styles: Cascade | undefined;
  #lines: Lines | undefined;
  #blocks: { revision: number; list: Block[] } | undefined;
  #readable: { revision: number; subject: string; readable: Readable } | undefined;

  /** @param isPrinted whether the document is a print of the input, so that places in it are none of the input's. */
  constructor(document: Document, subject: string, isPrinted = false) {
    this.isPrinted = isPrinted;
    this.document = document;
    this.log = new EditLog(document.source, 'html');
    this.values = new ValueEditor(document, this.log);
    this.tree = new TreeEditor(document, this.log);
    this.subject = subject;
    this.subjectLog = new EditLog(subject, 'subject');
    this.subjectEditor = new PieceEditor(this.subjectLog);
    this.subjectValue = {
      pieces: [{ value: subject, start: 0, end: subject.length, plain: true }],
      owner: undefined,
      fallback: subject.length,
      escape: (units) => units,
    };
  }

  /** The visible text as the tree now is; made anew only when something was edited since, what reads as before kept. */
  blocks(): readonly Block[] {
    const { revision } = this.log;
    if (this.#blocks?.revision !== revision) {
      this.#blocks = { revision, list: visibleBlocks(this.document.root, this.#blocks?.list) };
    }
    return this.#blocks.list;
  }

  /** All that can be read of the message, as it now is. */
  readable(): Readable {
    const { log, subject, tree } = this;
    const revision = log.revision + this.edits;
    if (this.#readable?.revision !== revision || this.#readable.subject !== subject) {
      this.#readable = {
        revision,
        subject,
        readable: new Readable(this.blocks(), tree.elements([]), subject),
      };
    }
    return this.#readable.readable;
  }

  /** What the styles compute to in a viewport of a width in CSS px, as the tree now is. */
  styles(width: number): Cascade {
    const { document, log, tree, values } = this;
    this.#styles ??= new Cascade(document, {
      revision: () => log.revision + this.edits,
      elements: (tagName) => tree.elements([tagName]),
      attributeEdits: (element) => values.attributeEdits(element),
    });
    return this.#styles.at(width);
  }

  sourceOf({ start, end }: Span): Source {
    this.#lines ??= new Lines(this.document.source);
    return this.#lines.source(start, end);
  }
}
