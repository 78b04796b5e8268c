import { defineTransform } from '../../src/transform.ts';
import { reportWording } from '../../src/wording/find-wording.ts';
import { OFFENSIVE_CONCEPT } from '../../src/wording/lexicons.ts';
import { readMessage } from '../../src/wording/message-reading.ts';
import { offensiveHits } from '../../src/wording/offensive.ts';

const WHY = 'is offensive; the policy allows no adult or offensive language';

export default defineTransform({
  id: 'sensitive-content',
  group: 'content',
  summary:
    'Reports offensive language, in whole words: names and terms of a trade that hold such a word are not meant.',
  why: 'One such word costs the account, and is most often written in a hurry.',
  clause: 'No sensitive content: bare skin, violence or gore, adult or offensive language.',
  options: {},
  examples: [
    {
      title: 'reported',
      before: '<p>The first version was complete bullshit.</p>',
      after: '<p>The first version was complete bullshit.</p>',
    },
    {
      title: 'a near miss',
      before: '<p>Cricket Club of Scunthorpe</p>',
      after: '<p>Cricket Club of Scunthorpe</p>',
    },
  ],
  apply(context) {
    for (const { statements, first, end } of readMessage(context).around([OFFENSIVE_CONCEPT])) {
      for (const statement of statements.slice(first, end)) {
        const [hit] = offensiveHits(statement);
        if (hit) reportWording(context, { kind: 'offensive', statement, span: statement.spanOf([hit]) }, WHY);
      }
    }
  },
});
