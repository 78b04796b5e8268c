import type { Parent, Text } from '../document/node.ts';
import { hasInk, showsInk } from '../style/contents.ts';
import type { RuleContext } from '../transform.ts';

/** Every text with ink in document order, the head left out. A tag of the template's control flow prints none. */
export function inkTexts({ blocks, document }: RuleContext): { text: Text; place: Parent }[] {
  const found: { text: Text; place: Parent }[] = [];
  for (const block of blocks()) {
    if (!hasInk(block.text)) continue;
    for (const text of block.nodes) {
      if (text.parentNode && hasInk(text.value) && showsInk(document, text))
        found.push({ text, place: text.parentNode });
    }
  }
  return found;
}
