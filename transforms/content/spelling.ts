import { reportSlips } from '../../src/proofread/proofread-message.ts';
import { defineTransform } from '../../src/transform.ts';

export default defineTransform({
  id: 'spelling',
  group: 'content',
  summary: 'Reports misspelt words, with what they may have been meant to be.',
  why: 'The policy names spelling errors among what a message may not have; a buyer takes them for a sign of fraud.',
  clause: 'Messages must not contain spelling or grammar errors.',
  options: {},
  examples: [
    {
      title: 'reported, never corrected',
      before: '<p>Your ordr is ready.</p>',
      after: '<p>Your ordr is ready.</p>',
    },
  ],
  review: async (context) => {
    await reportSlips(context, 'spelling');
    return undefined;
  },
});
