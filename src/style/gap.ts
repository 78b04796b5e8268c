import type { Element } from '../document/node.ts';
import type { TextPart } from '../document/visible-text.ts';

/** What gives an empty line its height: a `<br>`, a `<wbr>`, a line end that shows, characters no one sees. */
export type Maker = Element | TextPart;

/** A line that shows and has nothing on it, or a run of lines of one text behind others of it. */
export interface EmptyLine {
  makers: Maker[];
  /** How many lines they make. */
  count: number;
  /** Blocks whose beginning or end ends the line: without them it would run into the next. */
  endedBy: Element[];
  /** Whether it ends a line of content in a message where a condition of the template fails. */
  isNeeded: boolean;
}

/** The empty lines between two pieces of content, or between one and an edge of the flow. */
export interface Gap {
  /** Breaks before the lines: the end of the content's own line is one. */
  before: number;
  /** Blocks whose beginning or end ends the content's own line. */
  endedBy: Element[];
  lines: EmptyLine[];
}

/** How many breaks follow on each other in a gap. */
export function breaksIn({ before, lines }: Gap): number {
  return lines.reduce((breaks, { count }) => breaks + count, before);
}

/** The line that is being read; an item's mark stands on one line with what its first block holds. */
type Line = 'nothing' | 'blank' | 'mark' | 'content';

/** A block of the template's control flow: where it began, whether content may stand on its first or last line. */
interface Branch {
  gap: Gap;
  at: number;
  line: Line;
  mayHoldContent: boolean;
  mayEndOnContent: boolean;
}

function isContent(line: Line): boolean {
  return line === 'content' || line === 'mark';
}

/**
 * Lines that follow on each other, as they are read. Lines that stand side by side, or are never shown together,
 * count as one: `at` then goes back to where they began.
 */
export class Flow {
  readonly #found: (gap: Gap) => void;
  readonly #branches: Branch[] = [];
  #gap: Gap = { before: 0, endedBy: [], lines: [] };
  #at = 0;
  #line: Line = 'nothing';
  #makers: Maker[] = [];
  /** Whether content stands on the line where a condition fails. */
  #isNeeded = false;

  /** @param found is told each gap that holds a line. */
  constructor(found: (gap: Gap) => void) {
    this.#found = found;
  }

  /** How many empty lines there are since the last content. */
  get at(): number {
    return this.#at;
  }

  content(): void {
    this.#line = 'content';
    this.#makers = [];
    this.#startGap(1);
  }

  mark(): void {
    this.content();
    this.#line = 'mark';
  }

  blank(maker: Maker): void {
    this.#makers.push(maker);
    if (this.#line === 'nothing') this.#line = 'blank';
  }

  /** A gap of a size of its own, as high as a line at least: nothing of it can be taken out here. */
  spacer(): void {
    this.#endLine([]);
    if (!this.#gap.lines[this.#at])
      this.#gap.lines.push({ makers: [], count: 1, endedBy: [], isNeeded: true });
    this.#at++;
  }

  /** A `<br>` or a line end among letters too small to show: it ends a line, and makes none. */
  unseenEnd(): void {
    this.#endLine([]);
  }

  /** A `<br>` or a line end that shows, or a run of them. */
  lineEnd(maker: Maker, count = 1): void {
    this.#makers.push(maker);
    if (this.#line === 'nothing') this.#line = 'blank';
    this.#endLine([], count);
  }

  blockStart(block: Element): void {
    if (this.#line !== 'mark') this.#endLine([block]);
  }

  blockEnd(block: Element): void {
    this.#endLine([block]);
  }

  /** What follows stands beside the lines since `at`, or behind the longest of them. */
  beside(at = this.#gap.lines.length): void {
    this.#at = at;
  }

  end(): void {
    this.#endLine([]);
    this.#startGap(0);
  }

  /** A tag of the template's control flow. */
  branch(role: 'open' | 'middle' | 'close', isCondition: boolean): void {
    if (role === 'open') this.#open(isCondition);
    else if (role === 'middle') this.#divide();
    else this.#close();
  }

  #open(isCondition: boolean): void {
    const mayHoldContent = this.#mayHoldContent;
    this.#branches.push({
      gap: this.#gap,
      at: this.#at,
      line: this.#line,
      mayHoldContent,
      mayEndOnContent: mayHoldContent,
    });
    // Where a block is repeated its first line may follow on its last.
    this.#isNeeded ||= !isCondition;
  }

  #divide(): void {
    const branch = this.#branches.at(-1);
    if (!branch) return;
    branch.mayEndOnContent ||= this.#mayHoldContent;
    if (branch.gap !== this.#gap) this.#startGap(branch.gap.before + branch.at);
    else this.#at = branch.at;
    if (isContent(this.#line) || isContent(branch.line)) this.#line = branch.line;
    this.#isNeeded = branch.mayHoldContent;
  }

  #close(): void {
    const branch = this.#branches.pop();
    if (!branch) return;
    this.beside();
    this.#isNeeded ||= branch.mayEndOnContent || this.#mayHoldContent;
  }

  /** Whether content stands on the line, whatever conditions hold. */
  get #mayHoldContent(): boolean {
    return this.#isNeeded || isContent(this.#line);
  }

  #startGap(before: number): void {
    if (this.#gap.lines.length > 0) this.#found(this.#gap);
    this.#gap = { before, endedBy: [], lines: [] };
    this.#at = 0;
  }

  #endLine(endedBy: Element[], count = 1): void {
    if (this.#line === 'blank') {
      const known = this.#gap.lines[this.#at];
      if (known) {
        for (const maker of this.#makers) known.makers.push(maker);
        for (const element of endedBy) known.endedBy.push(element);
        known.count = Math.max(known.count, count);
        known.isNeeded ||= this.#isNeeded;
      } else {
        this.#gap.lines.push({ makers: this.#makers, count, endedBy, isNeeded: this.#isNeeded });
      }
      this.#at++;
    } else if (this.#mayHoldContent) {
      for (const element of endedBy) this.#gap.endedBy.push(element);
    }
    this.#line = 'nothing';
    this.#makers = [];
    this.#isNeeded = false;
  }
}
