import type { Concept } from './concepts.ts';

/**
 * Which concepts make which kind of forbidden wording, in the notation of `src/wording/combination.ts`; the same for
 * every language. A kind has several combinations, any of which is enough.
 */
export const REVIEW_REQUEST = {
  incentive: [
    'review|rate|five-stars|raise-stars reward -+deny -+asked',
    'review|rate|five-stars +reward -past-review -before -hold-off -bad-review -+deny -+asked',
    'review|rate|five-stars exchange +benefit -past-review -before -hold-off -+deny -asked',
    'review|rate|five-stars benefit +exchange -past-review -before -hold-off -+deny -asked',
    'five-stars benefit exchange -past-review -+deny -asked',
  ],
  'positive-only': [
    'if-happy review|rate|good-review|five-stars -+neutral -hold-off -change:8:review',
    'if-happy:10:review|rate if-unhappy contact hold-off -+neutral',
    'review|rate|good-review|five-stars +if-happy -+neutral -if-unhappy -change',
    'good-review -past-review -neutral -deny -text-to-copy -five-stars',
  ],
  'five-star': [
    'five-stars ask|rate|review|raise-stars -past-review -deny',
    'five-stars +rate|review|reward -past-review -deny',
    'five-stars:6:warm -past-review -deny -thanks -+matter -+asked',
  ],
  steering: [
    'before review|rate|bad-review +contact',
    'hold-off +contact -deny',
    'hold-off before review|rate|bad-review -deny',
    'hold-off if-unhappy|unhappy review|rate -deny -past-review -neutral -change',
    'if-unhappy +contact +hold-off',
    'bad-review contact -past-review -raise-stars',
    'bad-review +contact +before -past-review -raise-stars -+asked',
    '+if-unhappy contact ++if-happy ++review|rate|good-review',
  ],
  change: [
    'change:8:review -deny -past-review',
    'change +review +ask -+deny',
    'change +bad-review ask -+deny -hold-off -before',
    'raise-stars',
  ],
  dictate: [
    'text-to-copy|stuck +review|rate|five-stars',
    'stuck +text-to-copy',
    'text-to-copy mention',
    'text-to-copy good-review|positive -+deny',
    'quotation +review|rate -+past-review -+asked -+deny -matter -greeting',
    'mention review|rate|five-stars|good-review -neutral -past-review',
    'mention +review|rate|five-stars -+neutral -+past-review',
    'mention:4:happy|good-review ask -+neutral -+past-review -+asked -deny -if -matter',
  ],
} as const;

export const PROMOTION = {
  coupon: [
    'written-code:10:discount|next|next-purchase -review|rate -deny -+asked -charged',
    'coupon hand-out|discount -review|rate -deny -+asked',
    'coupon next-purchase -deny -+asked',
  ],
  discount: [
    'discount -review|rate -deny -asked -charged -matter -not',
    'discount hand-out|ask|buy|next-purchase|shop|patronage|warm|visit|no-stock -review|rate -deny -asked -charged -matter',
    'discount next-purchase|other-products|no-stock -deny -asked -charged',
  ],
  'next-purchase': ['next-purchase -asked -deny'],
  'other-products': ['other-products -asked -deny -newsletter'],
  'store-visit': ['visit:6:shop -asked -deny -good-review -thanks:2:visit'],
  'follow-us': [
    'follow:8:channel -deny -asked -charged -unhappy',
    'follow-us -deny -asked -newsletter -charged -unhappy',
  ],
  newsletter: [
    'newsletter:10:sign-up -deny -asked -charged -unhappy',
    'newsletter +sign-up -deny -asked -charged -unhappy',
  ],
} as const;

/** What a sentence of each role says, where all else of a message is of such a role, too: see `src/wording/purpose.ts`. */
export const PROMOTES: readonly Concept[] = [
  'review',
  'rate',
  'five-stars',
  'bad-review',
  'hold-off',
  'discount',
  'coupon',
  'next-purchase',
  'other-products',
  'newsletter',
  'follow-us',
];

/** What no shop tells of itself: conditions, requests, steps to follow, amounts. */
export const PRACTICAL: readonly Concept[] = [
  'not',
  'if',
  'ask',
  'before',
  'wait',
  'change',
  'contact',
  'follow',
  'visit',
  'deny',
  'benefit',
  'charged',
  'coupon',
  'channel',
  'unhappy',
  'no-stock',
];
