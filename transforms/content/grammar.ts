import { reportSlips } from '../../src/proofread/proofread-message.ts';
import { defineTransform } from '../../src/transform.ts';

export default defineTransform({
  id: 'grammar',
  group: 'content',
  summary: 'Reports words written twice, doubled punctuation and, in English, errors of grammar.',
  why: 'The policy names grammar errors among what a message may not have.',
  clause: 'Messages must not contain spelling or grammar errors.',
  options: {},
  examples: [
    {
      title: 'reported, never corrected',
      before: '<p>Please send the the invoice.</p>',
      after: '<p>Please send the the invoice.</p>',
    },
  ],
  review: async (context) => {
    await reportSlips(context, 'grammar');
    return undefined;
  },
});
