import { attribute, type Element } from '../../src/document/node.ts';
import { readsRightToLeft } from '../../src/language/page-text.ts';
import { autoMargins, isOtherSide, movesItems } from '../../src/overrides/alignments.ts';
import { setsSomething } from '../../src/overrides/messages.ts';
import { type Override, type Place, removeOverrides } from '../../src/overrides/remove-overrides.ts';
import { makePlainBox } from '../../src/plain-box.ts';
import { declareInline } from '../../src/restyle/declare-inline.ts';
import { PHONE_WIDTH } from '../../src/style/cascade.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

export default defineTransform({
  id: 'text-align',
  group: 'style',
  summary: 'Puts centred, justified and moved text back to the side where its language begins.',
  why: 'A centred message is not delivered, and nearly every newsletter template centres its body.',
  clause: 'Messages must not be centred, nor override the default text alignment in another way.',
  options: {},
  examples: [
    { before: '<p align="center">Hello</p>', after: '<p>Hello</p>' },
    { before: '<center>Hello</center>', after: '<div>Hello</div>' },
    {
      title: 'margins that centre a box',
      before: '<div style="margin:0 auto;width:600px">Hello</div>',
      after: '<div style="margin:0 0;width:600px">Hello</div>',
    },
    {
      title: 'the side where the language begins may be said',
      before: '<p dir="rtl" style="text-align:right">مرحبا</p>',
      after: '<p dir="rtl" style="text-align:right">مرحبا</p>',
    },
  ],
  apply(context) {
    removeOverrides(context, alignmentOf(context));
    freeOnPhones(context);
    for (const center of context.elements('center')) makePlainBox(context, center, `<center>; ${POLICY}`);
  },
});

const POLICY = "the policy allows no alignment but the language's own";

/** Pictures, rules and the like: their `align` is vertical, or lets text flow around them. */
const NOT_TEXT = /^(?:img|hr|br|iframe|object|embed|input|source)$/;

function alignmentOf(context: RuleContext): Override {
  const defaultsOf = defaultSides(context);
  return {
    mayStandIn: /align|center|auto|justif|place-|-pack/i,
    declaration(declaration, place) {
      const { property, value } = declaration;
      const says = { message: setsSomething(property, value, POLICY) };
      if (/^(?:-\w+-)?text-align(?:-last|-all)?$/.test(property))
        return isOtherSide(value, defaultsOf(elementOf(place))) ? says : undefined;
      if (property === 'text-justify') return isOtherSide(value, []) ? says : undefined;
      if (movesItems(declaration, blockText(place))) return says;
      const autos = autoMargins(declaration);
      if (!autos) return undefined;
      return autos === 'whole' ? says : { ...says, parts: autos };
    },
    attribute(element, name, value) {
      if (name !== 'align' || NOT_TEXT.test(element.tagName)) return undefined;
      const isCaptionSide = element.tagName === 'caption' && /^\s*(?:top|bottom)\s*$/i.test(value);
      if (isCaptionSide || !isOtherSide(value, defaultsOf(element))) return undefined;
      return setsSomething(name, value, POLICY);
    },
  };
}

/**
 * A sheet that makes a `<center>` narrower for phones says nothing of it under another name: what it would overrule
 * goes first, or the message would be wider than the phone.
 */
function freeOnPhones({ document, editor, elements, styles }: RuleContext): void {
  const wide = elements('center').filter((center) => ownLeast(center) > 0);
  if (wide.length === 0 || !/@media/i.test(document.source)) return;
  const phone = styles.at(PHONE_WIDTH);
  const freed = wide.filter((center) => (phone.pixels(center, 'min-width') ?? 0) < ownLeast(center));
  const wanted = new Map([['min-width', { value: '0', isImportant: false }]]);
  for (const center of freed)
    declareInline(
      editor,
      center,
      wanted,
      document.mask,
      `min-width that a sheet takes from <center> on a phone; ${POLICY}`,
    );
}

/** The least width, in px, that an element's own style gives it. */
function ownLeast(element: Element): number {
  return Number(/min-width\s*:\s*(\d+)px/i.exec(attribute(element, 'style') ?? '')?.[1] ?? 0);
}

function elementOf(place: Place): Element | undefined {
  return 'element' in place ? place.element : undefined;
}

/** The declarations around one, as written. */
function blockText(place: Place): string {
  if ('element' in place) return place.css;
  return place.block ? place.css.slice(place.block.bodyStart, place.block.bodyEnd) : '';
}

/** What a language from right to left, or a direction that is said, shows by. */
const MAY_RUN_LEFT = /rtl|&#|[\u0590-\u08ff\ufb1d-\ufefc]/i;

/** The sides that are the default: of an element, or of the message where none is known. */
function defaultSides(context: RuleContext): (element: Element | undefined) => readonly string[] {
  const { document, message, styles } = context;
  if (!MAY_RUN_LEFT.test(document.source) && !message.context?.buyerLanguage) return () => ['left'];
  let isRightToLeft: boolean | undefined;
  return (element) => {
    isRightToLeft ??= runsLeft(message.context?.buyerLanguage) || readsRightToLeft(context.text());
    const [body] = element ? [element] : context.elements('body');
    const direction = styles.computed(body ?? document.root, 'direction');
    if (direction === 'rtl') return ['right'];
    return isRightToLeft ? ['left', 'right'] : ['left'];
  };
}

const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ku-arab|ps|sd|ug|ur|yi)\b/i;

function runsLeft(language: string | undefined): boolean {
  return language !== undefined && RIGHT_TO_LEFT.test(language);
}
