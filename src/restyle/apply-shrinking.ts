import type { Editor } from '../editor.ts';
import type { Shrinking } from '../style/shrink.ts';
import { applyStyleEdits } from './declare-inline.ts';

/** Makes lengths smaller where they are said. `mask` is the character that stands for merge tags. */
export function applyShrinking(editor: Editor, shrinking: Shrinking, mask: string): void {
  if (shrinking.isEmpty) return;
  const { attributes, styles, sheets } = shrinking.edits(mask);
  for (const { element, name, value, message } of attributes)
    editor.setAttribute(element, name, value, message);
  for (const { element, edits, message } of styles) applyStyleEdits(editor, element, edits, message);
  for (const { text, edits } of sheets) editor.replaceInText(text, edits);
}
