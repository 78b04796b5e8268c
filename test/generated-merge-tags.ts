import fc from 'fast-check';

const DELIMITERS: readonly (readonly [open: string, close: string])[] = [
  ['{{', '}}'],
  ['{{{', '}}}'],
  ['{%', '%}'],
  ['{#', '#}'],
  ['<%', '%>'],
  ['<%=', '%>'],
  ['<?php ', '?>'],
  ['<?=', '?>'],
  ['[%', '%]'],
  ['[[', ']]'],
  ['*|', '|*'],
  ['%%', '%%'],
  ['%%=', '=%%'],
  ['%%[', ']%%'],
  ['#', '#'],
  ['##', '##'],
  ['#{', '}'],
  ['${', '}'],
  ['{', '}'],
  ['{/', '}'],
];

const BODIES = [
  'order_id',
  ' name ',
  '#if x',
  'if x',
  'else',
  '/if',
  'endif',
  ' for a in b ',
  ' a | default: "b" ',
  ' a ? "<br>" : b ',
  ' a < b ',
  ' a > b ',
  '!-- c --',
  ' } else { ',
  ' x { ',
  ' } ',
  '<b>',
  '</p>',
  ' "',
  "'",
  'a=b',
  ' onclick=a() ',
  ' url(x) ',
  'seller_email',
  'unsubscribe_url',
  '',
];

/** A merge tag of any syntax, whole, mismatched or without an end. */
export const mergeTag: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...DELIMITERS),
    fc.constantFrom(...BODIES),
    fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(1, 2, 3) }),
  )
  .map(([[open, close], body, fault]) => {
    if (fault === 1) return `${open}${body}`;
    if (fault === 2) return `${body}${close}`;
    return fault === 3 ? `${open}${body}%}` : `${open}${body}${close}`;
  });
