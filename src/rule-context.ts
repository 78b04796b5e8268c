import type { Config } from './config.ts';
import type { Comment, Element, Text } from './document/node.ts';
import type { Editor } from './editor.ts';
import type { Message } from './message.ts';
import { plainText } from './plain-text.ts';
import type { NotChecked } from './result.ts';
import type { RuleContext } from './transform.ts';
import type { Workspace } from './workspace.ts';

/** What a rule works with; what all rules share is made once for a pass. */
export class Context implements RuleContext {
  readonly document: RuleContext['document'];
  readonly message: Message;
  readonly settings: RuleContext['settings'];
  readonly editor: Editor;
  readonly options: RuleContext['options'];
  readonly elements: RuleContext['elements'];
  readonly texts: RuleContext['texts'];
  readonly comments: RuleContext['comments'];
  readonly blocks: RuleContext['blocks'];
  readonly readable: RuleContext['readable'];
  readonly text: RuleContext['text'];
  readonly runs: RuleContext['runs'];
  readonly notChecked: RuleContext['notChecked'];
  readonly #workspace: Workspace;

  constructor(shared: Shared, editor: Editor, options: Record<string, unknown>) {
    this.document = shared.document;
    this.message = shared.message;
    this.settings = shared.settings;
    this.editor = editor;
    this.options = options as RuleContext['options'];
    this.elements = shared.elements;
    this.texts = shared.texts;
    this.comments = shared.comments;
    this.blocks = shared.blocks;
    this.readable = shared.readable;
    this.text = shared.text;
    this.runs = shared.runs;
    this.notChecked = shared.notChecked;
    this.#workspace = shared.workspace;
  }

  get subject(): string {
    return this.#workspace.subject;
  }

  get styles(): RuleContext['styles'] {
    return this.#workspace.styles(this.settings.maxWidth);
  }
}

/** What does not depend on the rule. */
type Shared = Omit<RuleContext, 'editor' | 'options' | 'subject' | 'styles'> & { workspace: Workspace };

/** What the contexts of one pass have in common. */
export function sharedBy(
  workspace: Workspace,
  message: Message,
  config: Config,
  notChecked: NotChecked[],
): Shared {
  const { document, tree } = workspace;
  const isPresent = (node: Element | Text | Comment): boolean => tree.has(node);
  return {
    workspace,
    document,
    message,
    settings: config.settings,
    elements: (...tagNames) => tree.elements(tagNames),
    texts: () => document.index.texts.filter(isPresent),
    comments: () => document.index.comments.filter(isPresent),
    blocks: () => workspace.blocks(),
    readable: () => workspace.readable(),
    text: () => plainText(document.root, (node) => workspace.values.unmasked(node)),
    runs: (rule) => (config.rules.get(rule)?.mode ?? 'off') !== 'off',
    notChecked: (what, why) => notChecked.push({ what, why }),
  };
}
