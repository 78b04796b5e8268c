import { attribute, type Element } from '../../src/document/node.ts';
import { isTemplated, knownValue, mayGainAttribute } from '../../src/document/open-attributes.ts';
import { isNamedByOthers, knownText, linkOf, whyDecoration } from '../../src/pictures/picture-text.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

const options = {
  fileNames: {
    default: true,
    description:
      'Take the name of the file as a text where it was given in words: "garden-lamp.png", not "IMG_1234.png".',
  },
} as const;

type Context = RuleContext<typeof options>;

export default defineTransform({
  id: 'image-alt',
  group: 'accessibility',
  summary: 'Gives every picture a text in its place: none to decoration, to others the best that is known.',
  why: 'A buyer who cannot see the picture, or whose mail program does not load it, gets this text instead.',
  clause:
    'Messages must not have accessibility issues as defined by the WCAG (1.1.1: non-text content has a text).',
  options,
  examples: [
    {
      before: '<p>Step 1 <img src="https://shop.example/a1.png" title="Turn the screw"></p>',
      after:
        '<p>Step 1 <img src="https://shop.example/a1.png" title="Turn the screw" alt="Turn the screw"></p>',
    },
    {
      title: 'by the name of its file',
      before: '<img src="https://shop.example/wall-bracket.png">',
      after: '<img src="https://shop.example/wall-bracket.png" alt="wall bracket">',
    },
    {
      title: 'decoration',
      before: '<img src="https://shop.example/divider.png" height="4">',
      after: '<img src="https://shop.example/divider.png" height="4" alt="">',
    },
  ],
  apply(context) {
    for (const picture of context.elements('img')) checkPicture(context, picture);
    for (const area of context.elements('area')) checkArea(context, area);
  },
});

const ASKED = 'the guidelines ask for a text in the place of every picture';

function checkPicture(context: Context, picture: Element): void {
  const { document, editor, options } = context;
  const alt = attribute(picture, 'alt');
  const link = linkOf(picture);
  const isLinkAlone = link !== undefined && !isNamedByOthers(link, picture);
  if (alt !== undefined && (alt.trim() !== '' || !isLinkAlone)) return;
  if (isUnheard(picture) || mayGainAttribute(document, picture, 'alt')) return;
  // Names that only the template knows are names.
  if (['aria-label', 'title'].some((name) => isTemplated(document, attribute(picture, name) ?? ''))) return;
  const text = knownText(context, picture, options.fileNames);
  if (alt !== undefined) {
    if (text)
      editor.setAttribute(
        picture,
        'alt',
        text,
        `a link that shows a picture alone, without a text; ${ASKED}`,
      );
    return;
  }
  const decoration = isLinkAlone ? undefined : whyDecoration(context.styles, picture, link, text);
  if (decoration)
    editor.setAttribute(
      picture,
      'alt',
      '',
      `a picture without alt, ${decoration}; decoration has an empty one`,
    );
  else if (text) editor.setAttribute(picture, 'alt', text, `a picture without alt; ${ASKED}`);
  else if (knownValue(document, picture, 'title') === undefined) reportUnknown(context, picture);
}

function reportUnknown({ editor }: Context, node: Element): void {
  const what = node.tagName === 'area' ? 'an area of a picture that is a link' : 'a picture';
  const message = `${what} without alt, and nothing says what it shows; ${ASKED}`;
  editor.report({ severity: 'error', message, node, suggestions: ['alt="what it shows"', 'alt=""'] });
}

function checkArea(context: Context, area: Element): void {
  const { document, editor } = context;
  if (
    attribute(area, 'href') === undefined ||
    attribute(area, 'alt')?.trim() ||
    mayGainAttribute(document, area, 'alt')
  )
    return;
  if (['aria-label', 'title'].some((name) => isTemplated(document, attribute(area, name) ?? ''))) return;
  const text = knownValue(document, area, 'aria-label') ?? knownValue(document, area, 'title');
  if (text)
    editor.setAttribute(area, 'alt', text, `an area of a picture that is a link, without alt; ${ASKED}`);
  else reportUnknown(context, area);
}

/** Whether nobody is told of a picture, or it has its name from elsewhere in the message. */
function isUnheard(picture: Element): boolean {
  const role = attribute(picture, 'role')?.trim().toLowerCase() ?? '';
  return (
    role === 'none' ||
    role === 'presentation' ||
    attribute(picture, 'aria-hidden') === 'true' ||
    Boolean(attribute(picture, 'aria-labelledby')?.trim())
  );
}
