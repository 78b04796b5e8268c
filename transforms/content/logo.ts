import {
  attribute,
  descendants,
  type Element,
  isElement,
  isText,
  type Node,
} from '../../src/document/node.ts';
import { MessageLocale } from '../../src/find/phone-regions.ts';
import { LinkPolicy } from '../../src/links/link-policy.ts';
import { readLink } from '../../src/links/link-url.ts';
import { addressShown, isLogo, namesSite } from '../../src/links/logo-signs.ts';
import { emptiedBy } from '../../src/pictures/emptied.ts';
import { hostOf } from '../../src/policy/hosts.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

const options = {
  linkedPictures: {
    default: 'unlink',
    values: ['unlink', 'remove'],
    description:
      'What becomes of a picture that leads off Amazon but shows no sign of being a logo: its link goes, or the picture with it.',
  },
} as const;

type Context = RuleContext<typeof options>;

export default defineTransform({
  id: 'logo',
  group: 'content',
  summary:
    'Removes logos that link off Amazon or show a web address, and the links of other pictures that lead off Amazon.',
  why: 'A logo may be sent only without a way to the seller’s site. What a picture shows is told by its text and its file name, and by the site that it links to: one that names that site, or itself a logo, goes with its link; any other keeps its place and loses the link.',
  clause:
    'Messages may not include logos, if they contain or display a link to the seller’s website, or a part of its URL.',
  options,
  examples: [
    {
      before: '<p>Hello</p><a href="https://lumora.example"><img src="top.png" alt="Lumora"></a>',
      after: '<p>Hello</p>',
    },
    { before: '<p><img src="logo.png" alt="www.lumora-lights.com"> Hello</p>', after: '<p> Hello</p>' },
    {
      title: 'a picture of something else',
      before: '<a href="https://lumora.example/x"><img src="step2.png" alt="Step 2"></a>',
      after: '<img src="step2.png" alt="Step 2">',
    },
    {
      title: 'a logo alone',
      before: '<img src="logo.png" alt="Lumora">',
      after: '<img src="logo.png" alt="Lumora">',
    },
  ],
  apply(context) {
    const { document, settings, editor, elements } = context;
    const policy = new LinkPolicy(settings.allowedLinkDomains, document.mask);
    const locale = new MessageLocale(context.message);
    for (const picture of elements('img')) {
      if (!editor.has(picture)) continue;
      const link = linkAround(picture);
      const verdict = link && policy.judge(attribute(link, 'href') ?? '');
      const host = link && verdict?.kind === 'forbidden' ? hostOfLink(link, document.mask) : undefined;
      const shown = addressShown(picture, host, policy, locale);
      if (shown !== undefined)
        editor.remove(emptiedBy(picture, context), `a picture that shows "${shown}"; ${SHOWN}`);
      else if (link && verdict?.kind === 'forbidden')
        cleanLinked(context, picture, link, verdict.reason, host);
    }
  },
});

const SHOWN = 'the policy allows no web address in a picture';
const LINKED = 'the policy allows no picture that leads off Amazon';

/** Takes a logo away with its link, and from any other picture the link, where the link holds nothing else. */
function cleanLinked(
  context: Context,
  picture: Element,
  link: Element,
  reason: string,
  host: string | undefined,
): void {
  const { editor, options } = context;
  if (
    isLogo(picture) ||
    (host !== undefined && namesSite(picture, host)) ||
    options.linkedPictures === 'remove'
  ) {
    editor.remove(emptiedBy(picture, context), `a logo whose link ${reason}; ${LINKED}`);
  } else if (!showsText(link)) {
    editor.unwrap(link, `a picture whose link ${reason}; ${LINKED}`);
  }
}

function linkAround(picture: Element): Element | undefined {
  for (let node: Node | null = picture.parentNode; node && isElement(node); node = node.parentNode) {
    if (node.tagName === 'a') return attribute(node, 'href') === undefined ? undefined : node;
  }
  return undefined;
}

function hostOfLink(link: Element, mask: string): string | undefined {
  const target = readLink(attribute(link, 'href') ?? '', mask);
  return target.kind === 'web' ? hostOf(target.url) : undefined;
}

function showsText(link: Element): boolean {
  return [...descendants(link)].some((node) => isText(node) && node.value.trim() !== '');
}
