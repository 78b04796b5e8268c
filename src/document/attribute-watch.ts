import { type DefaultTreeAdapterMap, type Parser, type Token, Tokenizer } from 'parse5';

/** Notes the start tags in which an attribute stands twice: the tree shows the first copy alone. */
export class AttributeWatch extends Tokenizer {
  readonly #repeated: Set<number>;
  // Not a private field: the tokenizer's constructor asks for a location before such a field exists.
  protected isInAttributeName = false;

  constructor(
    options: ConstructorParameters<typeof Tokenizer>[0],
    parser: Parser<DefaultTreeAdapterMap>,
    repeated: Set<number>,
  ) {
    super(options, parser);
    this.#repeated = repeated;
  }

  /** Attributes are found in the source when they are edited, so their locations are not kept. */
  override _createAttr(firstUnit: string): void {
    this.isInAttributeName = true;
    super._createAttr(firstUnit);
    this.isInAttributeName = false;
  }

  override getCurrentLocation(offset: number): Token.Location | null {
    return this.isInAttributeName ? null : super.getCurrentLocation(offset);
  }

  override _leaveAttrName(): void {
    const token = this.currentToken as Token.TagToken;
    const known = token.attrs.length;
    super._leaveAttrName();
    if (token.attrs.length === known && token.location) this.#repeated.add(token.location.startOffset);
  }
}
