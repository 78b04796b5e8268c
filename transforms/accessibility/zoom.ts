import { attribute } from '../../src/document/node.ts';
import { isTemplated } from '../../src/document/open-attributes.ts';
import { defineTransform } from '../../src/transform.ts';

export default defineTransform({
  id: 'zoom',
  group: 'accessibility',
  summary: 'Lets the reader zoom: takes out of the viewport what forbids it.',
  why: 'Builders put `user-scalable=no` into their templates; buyers with weak eyes then cannot read on a phone.',
  clause: 'Messages must not have accessibility issues as defined by the WCAG (1.4.4: text can be resized).',
  options: {
    scale: {
      default: 5,
      description:
        'The least scale that zooming must reach: 2 by the letter of the WCAG, 5 by the best practice of axe.',
    },
  },
  examples: [
    {
      before: '<meta name="viewport" content="width=device-width, initial-scale=1, user-scalable=no">',
      after: '<meta name="viewport" content="width=device-width, initial-scale=1">',
    },
    {
      title: 'enough is enough',
      before: '<meta name="viewport" content="width=device-width, maximum-scale=5">',
      after: '<meta name="viewport" content="width=device-width, maximum-scale=5">',
    },
  ],
  apply({ document, editor, elements, options }) {
    for (const meta of elements('meta')) {
      if (attribute(meta, 'name')?.trim().toLowerCase() !== 'viewport') continue;
      const parts = partsOf(attribute(meta, 'content') ?? '');
      const isForbidding = ({ text }: Part): boolean =>
        !isTemplated(document, text) && forbidsZoom(text, options.scale);
      const going = parts.filter(isForbidding);
      const [first] = going;
      if (!first) continue;
      if (going.length === parts.length) {
        // A <meta> at the beginning is what makes a document of the message: it stays.
        editor.removeAttribute(meta, 'content', messageOf(first));
        continue;
      }
      for (const part of going.toReversed()) {
        // The first of what stays has no separator before it.
        const isFirst = parts.slice(0, parts.indexOf(part)).every(isForbidding);
        const next = parts[parts.indexOf(part) + 1];
        const [from, to] = isFirst && next ? [part.from, next.from] : [part.separator, part.to];
        editor.replaceInAttribute(meta, 'content', from, to, '', messageOf(part));
      }
    }
  },
});

/** A property of a viewport, in units of the attribute's value; `separator` is where what parts it from others begins. */
interface Part {
  text: string;
  separator: number;
  from: number;
  to: number;
}

function partsOf(content: string): Part[] {
  let end = 0;
  return [...content.matchAll(/[^,;\s](?:[^,;]*[^,;\s])?/g)].map(({ 0: text, index: from }) => {
    const separator = end;
    end = from + text.length;
    return { text, separator, from, to: end };
  });
}

function forbidsZoom(part: string, scale: number): boolean {
  const [name, value = ''] = part
    .toLowerCase()
    .split('=')
    .map((side) => side.trim());
  const number = Number.parseFloat(value);
  if (value === '') return false;
  if (name === 'user-scalable')
    return Number.isNaN(number)
      ? !/^(?:yes|device-width|device-height)$/.test(value)
      : number > -1 && number < 1;
  if (name !== 'maximum-scale') return false;
  return Number.isNaN(number)
    ? !/^(?:yes|device-width|device-height)$/.test(value)
    : number >= 0 && number < scale;
}

function messageOf({ text }: Part): string {
  return `the viewport says "${text}"; the guidelines ask that text can be made larger`;
}
