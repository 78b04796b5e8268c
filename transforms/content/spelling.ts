import { reportSlips } from '../../src/proofread/proofread-message.ts';
import { defineTransform } from '../../src/transform.ts';

const options = {
  correct: {
    default: false,
    description:
      'Correct a misspelt word in `clean()` where one word alone, one slip of the keyboard away, can have been meant.',
  },
} as const;

export default defineTransform({
  id: 'spelling',
  group: 'content',
  summary:
    'Reports misspelt words, with what they may have been meant to be; corrects those that leave no doubt, if asked to.',
  why: 'The policy names spelling errors among what a message may not have; a buyer takes them for a sign of fraud.',
  clause: 'Messages must not contain spelling or grammar errors.',
  options,
  examples: [
    {
      title: 'reported; corrected only where `correct` is set',
      before: '<p>Your ordr is ready.</p>',
      after: '<p>Your ordr is ready.</p>',
    },
  ],
  review: async (context) => {
    await reportSlips(context, 'spelling', context.options);
    return undefined;
  },
});
