import { attribute } from '../../src/document/node.ts';
import { isTemplated } from '../../src/document/open-attributes.ts';
import { readTable, textOf } from '../../src/tables/table.ts';
import { defineTransform } from '../../src/transform.ts';

export default defineTransform({
  id: 'table-caption',
  group: 'accessibility',
  summary:
    'Takes away the summary of a table that says what its caption says, and names of tables that are for layout.',
  why: 'A screen reader says both, and the reader hears the same twice.',
  clause:
    'Messages must not have accessibility issues as defined by the WCAG (1.3.1, H39: caption and summary differ).',
  options: {},
  examples: [
    {
      before:
        '<table summary="Your order"><caption>Your order</caption><tr><th scope="row">Lamp</th><td>2</td></tr></table>',
      after: '<table><caption>Your order</caption><tr><th scope="row">Lamp</th><td>2</td></tr></table>',
    },
    {
      title: 'for layout',
      before: '<table role="presentation" summary="Layout"><tr><td>Your lamp is here.</td></tr></table>',
      after: '<table role="presentation"><tr><td>Your lamp is here.</td></tr></table>',
    },
  ],
  apply({ document, editor, elements }) {
    for (const element of elements('table')) {
      const summary = attribute(element, 'summary');
      if (summary === undefined || isTemplated(document, summary)) continue;
      const role = attribute(element, 'role')?.trim().toLowerCase() ?? '';
      const { caption } = readTable(document, element);
      const isSame = caption !== undefined && folded(textOf(caption)) === folded(summary);
      if (isSame && folded(summary) !== '') {
        editor.removeAttribute(
          element,
          'summary',
          'the summary of a table repeats its caption; the guidelines ask for two texts or one',
        );
      } else if (/^(?:none|presentation)$/.test(role) && summary.trim() !== '') {
        editor.removeAttribute(
          element,
          'summary',
          'a table for layout with a summary; the guidelines ask that only data has one',
        );
      }
    }
  },
});

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
