import { REVIEW_REQUEST } from '../../src/policy/wording/combinations.ts';
import { defineTransform } from '../../src/transform.ts';
import { combinationsOf, reportKinds } from '../../src/wording/find-wording.ts';

const WHY: Readonly<Record<keyof typeof REVIEW_REQUEST, string>> = {
  incentive: 'offers something for a review; the policy allows no reward, whatever the review says',
  'positive-only':
    'asks only for a good review, or only a happy buyer; the policy allows a request to everybody alike',
  'five-star': 'asks for the highest rating; the policy allows no word on how many stars to give',
  steering:
    'sends an unhappy buyer to the seller before or instead of a review; the policy forbids to steer reviews',
  change: 'asks to change or remove a review; the policy forbids it, whatever has happened since',
  dictate: 'says what a review should hold; the policy leaves its words to the buyer',
};

const COMBINATIONS = combinationsOf(REVIEW_REQUEST);

export default defineTransform({
  id: 'review-request',
  group: 'content',
  summary:
    'Reports requests for reviews that offer, condition, steer or dictate; a neutral request for an honest opinion is allowed.',
  why: 'A request that persuades toward a good review is the violation that costs accounts most often.',
  clause:
    'No incentive or persuasion toward positive reviews or feedback, no request to change or remove a review, none only after a good experience.',
  options: {},
  examples: [
    {
      title: 'reported as incentive',
      before: '<p>Post a review and we send you a gift card.</p>',
      after: '<p>Post a review and we send you a gift card.</p>',
    },
    {
      title: 'allowed',
      before: '<p>Would you share your honest opinion on Amazon, good or bad?</p>',
      after: '<p>Would you share your honest opinion on Amazon, good or bad?</p>',
    },
  ],
  apply(context) {
    reportKinds(context, COMBINATIONS, WHY);
  },
});
