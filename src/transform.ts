import type { AccessibilityReport } from './accessibility/report.ts';
import type { Document } from './document/document.ts';
import type { Comment, Element, Text } from './document/node.ts';
import type { Readable } from './document/readable-text.ts';
import type { Block } from './document/visible-text.ts';
import type { Editor } from './editor.ts';
import type { Message } from './message.ts';
import type { TransformResult } from './result.ts';
import type { Cascade } from './style/cascade.ts';

export type Group = 'safety' | 'style' | 'content' | 'message' | 'accessibility';

/** `fix` changes the message, `report` turns each change into a finding, `off` does not run the rule. */
export type Mode = 'fix' | 'report' | 'off';

/** An option of a rule: its default shows its type. */
export interface OptionDeclaration {
  default: string | number | boolean | readonly string[];
  /** The values it may have, where they are few. */
  values?: readonly string[];
  description: string;
}

export type OptionDeclarations = Record<string, OptionDeclaration>;

type Widen<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : readonly string[];

/** What a rule reads: every option with its value, given or by default. */
export type OptionValues<D extends OptionDeclarations> = {
  readonly [K in keyof D]: D[K] extends { values: readonly (infer V)[] } ? V : Widen<D[K]['default']>;
};

/** What holds for the whole message, whichever rule asks. */
export interface Settings {
  /** Domains, subdomains included, that links may lead to besides those that the policy allows. */
  allowedLinkDomains: readonly string[];
  /** The width that shares of the policy (80 %, 20 %) are taken of, in CSS px. */
  maxWidth: number;
  /** Words that are right for this seller: brands, product names. */
  words: readonly string[];
  /** Where the message goes: as e-mail, or as the text of an operation of the SP-API. */
  target: 'email' | `sp-api/${string}`;
}

/** What a rule works with. */
export interface RuleContext<D extends OptionDeclarations = OptionDeclarations> {
  readonly document: Document;
  readonly editor: Editor;
  readonly message: Message;
  /** The subject as the rules before have left it; empty where there is none. */
  readonly subject: string;
  readonly options: OptionValues<D>;
  readonly settings: Settings;
  /** The elements of these tag names that are still there, in document order; all elements for no name. */
  elements(...tagNames: string[]): readonly Element[];
  texts(): readonly Text[];
  comments(): readonly Comment[];
  /** The visible text, block by block, as the tree now is. */
  blocks(): readonly Block[];
  /** All that can be read of the message, the subject included, as it now is. */
  readable(): Readable;
  /** The plain-text form, as the tree now is, with merge tags as written. */
  text(): string;
  /** What the styles compute to, as the tree now is, at the maximum width; `styles.at(320)` on a phone. */
  readonly styles: Cascade;
  /** Whether a rule runs: what it alone needs is not done where it is switched off. */
  runs(rule: string): boolean;
  /** Says that something could not be judged. */
  notChecked(what: string, why: string): void;
}

export interface Example {
  /** What the example shows, where the markup does not say it. */
  title?: string;
  before: string;
  after: string;
}

/**
 * A rule. Its file name is its id, and its declaration is its documentation: the pages, `sendable explain` and the
 * configuration schema are made from it.
 */
export interface Transform<D extends OptionDeclarations = OptionDeclarations> {
  id: string;
  group: Group;
  /** One line: what the rule does. */
  summary: string;
  /** Why a seller cares. */
  why: string;
  /** The sentence of the policy it rests on. */
  clause: string;
  options: D;
  examples: readonly Example[];
  /** Changes the message, or says what it found; at once, and by the message alone. */
  apply?(context: RuleContext<D>): void;
  /**
   * What takes its time, and so is a part of `clean()` alone: looks at what all rules have made of the message, and
   * says what it found. What it gives becomes a part of the result. `input` is the message as the user gave it.
   */
  review?(
    context: RuleContext<D>,
    result: TransformResult,
    input: Message,
  ): Promise<ReviewResult | undefined>;
}

/** What reviews add to a result. */
export interface ReviewResult {
  accessibility?: AccessibilityReport;
}

/** Declares a rule; the types of its options follow from their declaration. */
export function defineTransform<const D extends OptionDeclarations>(transform: Transform<D>): Transform<D> {
  return transform;
}
