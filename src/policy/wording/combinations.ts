/**
 * Which concepts make which kind of forbidden wording, in the notation of `src/wording/combination.ts`; the same for
 * every language. A kind has several combinations, any of which is enough.
 */
export const REVIEW_REQUEST = {
  incentive: [
    'review|rate|five-stars reward -past-review -+deny -+asked',
    'review|rate|five-stars +reward -past-review -+deny -+asked',
    'review|rate|five-stars exchange +money -past-review -+deny -asked',
    'review|rate|five-stars money +exchange -past-review -+deny -asked',
    'five-stars money -past-review -+deny -asked',
  ],
  'positive-only': [
    'if-happy review|rate|praise|five-stars -+neutral',
    'review|rate|praise|five-stars +if-happy -+neutral -if-unhappy',
    'positive:review -past-review -neutral -deny',
    'praise -past-review -deny',
  ],
  'five-star': [
    'five-stars ask|rate|review -past-review -deny',
    'five-stars +rate|review -past-review -deny',
  ],
  steering: [
    'before review|rate|bad-review +contact',
    'hold-off +contact',
    'hold-off before',
    'if-unhappy +contact +hold-off',
    'bad-review contact -past-review',
    'if-unhappy contact +if-happy +review|rate|praise',
  ],
  change: [
    'change:8:review -deny -past-review',
    'change +review +ask -deny',
    'raise-stars',
  ],
  dictate: [
    'text-to-copy +review|rate|five-stars',
    'content review|rate|five-stars|praise -neutral',
    'content +review|rate|five-stars -+neutral',
  ],
} as const;

export const PROMOTION = {
  coupon: ['coupon hand-out|discount -deny -+asked'],
  discount: ['discount -deny -asked -charged'],
  'next-purchase': ['next-purchase -asked'],
  'other-products': ['other-products -asked -deny'],
  'store-visit': ['visit:6:shop -asked -deny'],
  'follow-us': ['follow:6:channel -deny', 'follow-us -deny'],
  newsletter: ['newsletter:10:sign-up -deny -asked', 'newsletter +sign-up -deny -asked'],
} as const;
