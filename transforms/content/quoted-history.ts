import { quotedNodes } from '../../src/document/quoted-nodes.ts';
import { defineTransform } from '../../src/transform.ts';

const MESSAGE = 'quoted from an earlier message; the option `remove` takes it out';

export default defineTransform({
  id: 'quoted-history',
  group: 'content',
  summary:
    'Takes out, where the option says so, what a reply quotes of earlier messages: marked quotations, and all below “On … wrote:” or a header block.',
  why: 'What the buyer wrote before is no wording of the seller’s, but is scanned, and shown, with the message.',
  clause: 'Only what the order needs; the buyer has the earlier messages at hand.',
  options: {
    remove: {
      default: false,
      description:
        'Whether quoted history goes. The rules for wording never read it; all other rules treat it like the rest.',
    },
  },
  examples: [
    {
      title: 'with `remove: false`',
      before: '<p>The lid is in the post.</p><blockquote type="cite"><p>Where is the lid?</p></blockquote>',
      after: '<p>The lid is in the post.</p><blockquote type="cite"><p>Where is the lid?</p></blockquote>',
    },
  ],
  apply({ document, editor, options, blocks }) {
    if (!options.remove) return;
    const { nodes, parts } = quotedNodes(document.root, blocks());
    for (const part of parts) editor.replaceText([part], '', MESSAGE);
    for (const node of nodes) if (editor.has(node)) editor.remove(node, MESSAGE);
  },
});
