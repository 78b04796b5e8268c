import { PROMOTION } from '../../src/policy/wording/combinations.ts';
import { defineTransform } from '../../src/transform.ts';
import { combinationsOf, reportKinds } from '../../src/wording/find-wording.ts';

const WHY: Readonly<Record<keyof typeof PROMOTION, string>> = {
  coupon: 'hands out a coupon; the policy allows no promotion, not even as a goodwill gesture',
  discount: 'announces a lower price; the policy allows no promotion',
  'next-purchase': 'invites to buy again; the policy allows only what the order needs',
  'other-products': 'advertises other products; the policy allows only what the order needs',
  'store-visit': 'invites to the shop; the policy allows only what the order needs',
  'follow-us': 'invites to follow a channel; the policy allows no way out of Amazon',
  newsletter: 'invites to a newsletter; the policy allows no marketing',
};

const COMBINATIONS = combinationsOf(PROMOTION);

export default defineTransform({
  id: 'promotion',
  group: 'content',
  summary:
    'Reports marketing: coupons, discounts, next purchases, other products, the shop, channels to follow, newsletters.',
  why: 'One promotional sentence makes the whole message a forbidden one, however needed the rest is.',
  clause:
    'No marketing or promotional messaging, including coupons, also inside a message of an allowed kind.',
  options: {},
  examples: [
    {
      title: 'reported as coupon and next-purchase',
      before: '<p>Take the code THANKS10 for 10% off your next order.</p>',
      after: '<p>Take the code THANKS10 for 10% off your next order.</p>',
    },
  ],
  apply(context) {
    reportKinds(context, COMBINATIONS, WHY);
  },
});
