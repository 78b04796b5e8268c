import type { Declaration } from './declaration.ts';
import { declarationsOf } from './declarations.ts';
import { expand, isShorthand } from './shorthands.ts';
import { acceptedValue, isPending } from './values.ts';

/** What a declaration, or an attribute, says about one longhand. */
export interface Longhand {
  property: string;
  /** As it counts; where custom properties are pending, the whole value as declared. */
  value: string;
  /** The shorthand whose value is pending. */
  shorthand: string | undefined;
  /** Its place in the block: the later wins. */
  order: number;
  declaration: Declaration | undefined;
  /** The presentational attribute that says it, and on which ancestor it stands where not on the element. */
  attribute: string | undefined;
  attributeOf: string | undefined;
}

/** Properties that `all` leaves alone (CSS Cascade 5, 3.2). */
const NOT_OF_ALL = /^(?:direction|unicode-bidi|--.*)$/;

/** The declarations of a block by the longhand they set: those that are valid, and of each the one that wins. */
export class DeclarationBlock {
  readonly normal = new Map<string, Longhand>();
  readonly important = new Map<string, Longhand>();
  /** Whether it sets a property whose side depends on the direction of lines. */
  hasLogical = false;
  #hasAll = false;
  #order = 0;

  static of(declarations: readonly Declaration[], isQuirks: boolean): DeclarationBlock {
    const block = new DeclarationBlock();
    for (const declaration of declarations) if (!declaration.isRaw) block.#declare(declaration, isQuirks);
    return block;
  }

  #declare(declaration: Declaration, isQuirks: boolean): void {
    const { property, value, important } = declaration;
    const target = important ? this.important : this.normal;
    if (property.startsWith('--')) {
      this.#set(target, { property, value, declaration });
      return;
    }
    const accepted: { property: string; value: string }[] = [];
    for (const [longhand, part] of expand(property, value) ?? []) {
      const counted = isPending(part) ? part : acceptedValue(longhand, part, isQuirks && isQuirky(property));
      if (counted === undefined) return;
      accepted.push({ property: longhand, value: counted });
    }
    const shorthand = isPending(value) && isShorthand(property) ? property : undefined;
    for (const longhand of accepted) this.#set(target, { ...longhand, shorthand, declaration });
  }

  /** Adds what an attribute says. */
  hint(property: string, value: string, attribute: string, attributeOf?: string): void {
    this.#set(this.normal, { property, value, attribute, attributeOf });
  }

  #set(
    target: Map<string, Longhand>,
    longhand: Pick<Longhand, 'property' | 'value'> & Partial<Longhand>,
  ): void {
    const { property } = longhand;
    if (property.includes('inline-')) this.hasLogical = true;
    if (property === 'all') this.#hasAll = true;
    target.set(property, {
      shorthand: undefined,
      declaration: undefined,
      attribute: undefined,
      attributeOf: undefined,
      ...longhand,
      order: this.#order++,
    });
  }

  /** What the block says about a longhand, if only by `all`. */
  find(property: string, isImportant: boolean): Longhand | undefined {
    const map = isImportant ? this.important : this.normal;
    const own = map.get(property);
    if (!this.#hasAll) return own;
    const all = map.get('all');
    if (!all || NOT_OF_ALL.test(property)) return own;
    return own && own.order > all.order ? own : { ...all, property };
  }
}

/** Of shorthands only these take lengths without a unit and colours without their sign (Quirks Mode, 3). */
function isQuirky(property: string): boolean {
  return !isShorthand(property) || /^(?:margin|padding|border-width|border-color)$/.test(property);
}

const blocks = new WeakMap<readonly Declaration[], Map<boolean, DeclarationBlock>>();

/** The block of declarations that were read together; made once for each reading and mode. */
export function blockOf(declarations: readonly Declaration[], isQuirks: boolean): DeclarationBlock {
  let known = blocks.get(declarations);
  if (!known) {
    known = new Map();
    blocks.set(declarations, known);
  }
  let block = known.get(isQuirks);
  if (!block) {
    block = DeclarationBlock.of(declarations, isQuirks);
    known.set(isQuirks, block);
  }
  return block;
}

/** The block of a style attribute. */
export function attributeBlock(style: string, isQuirks: boolean): DeclarationBlock {
  return blockOf(declarationsOf(style), isQuirks);
}
