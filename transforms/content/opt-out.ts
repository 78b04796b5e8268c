import { foldText } from '../../src/document/folded-text.ts';
import {
  attribute,
  descendants,
  type Element,
  isElement,
  isText,
  type Text,
} from '../../src/document/node.ts';
import { LinkPolicy } from '../../src/links/link-policy.ts';
import { readLink } from '../../src/links/link-url.ts';
import {
  isOptOutLabel,
  isOptOutUrl,
  NO_OPT_OUT,
  offersOptOut,
  optOutMergeTags,
} from '../../src/links/opt-out.ts';
import { cutOptOuts } from '../../src/links/opt-out-cuts.ts';
import { emptiedBy } from '../../src/pictures/emptied.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

export default defineTransform({
  id: 'opt-out',
  group: 'content',
  summary:
    'Removes opt-out links with the sentence around them, and sentences that offer to stop messages, in thirteen languages.',
  why: 'Amazon manages what a buyer receives, and blocks messages that offer an opt-out of their own.',
  clause: 'Messages may not include opt-out links.',
  options: {},
  examples: [
    {
      before:
        '<p>Your lamp is on its way. To stop these e-mails, <a href="https://x.example/u?r=1">unsubscribe here</a>.</p>',
      after: '<p>Your lamp is on its way.</p>',
    },
    {
      before: '<p>Imprint | <a href="https://x.example/optout">Newsletter abbestellen</a></p>',
      after: '<p>Imprint</p>',
    },
    {
      title: 'no messages',
      before: '<p>You can opt out of the extended warranty.</p>',
      after: '<p>You can opt out of the extended warranty.</p>',
    },
  ],
  apply(context) {
    const { document, editor } = context;
    const policy = new LinkPolicy(context.settings.allowedLinkDomains, document.mask);
    const links = context.elements('a', 'area').filter((link) => isOptOutLink(link, policy, document.mask));
    const kept = links.filter((link) => isKept(link, document.mask));
    const leaving = links.filter((link) => !kept.includes(link));
    report(context, kept);
    cutOptOuts(context, leaving, new Set(kept.flatMap(textsOf)));
    for (const link of leaving) {
      if (!editor.has(link)) continue;
      if (textsOf(link).some(({ value }) => value.trim() !== ''))
        editor.unwrap(link, `an opt-out link; ${NO_OPT_OUT}`);
      else editor.remove(emptiedBy(link, context), `an opt-out link; ${NO_OPT_OUT}`);
    }
  },
});

/** A link that says by its text, the text of its picture, or its URL that it stops messages. */
function isOptOutLink(link: Element, policy: LinkPolicy, mask: string): boolean {
  const href = attribute(link, 'href');
  if (href === undefined || readLink(href, mask).kind === 'none') return false;
  if (isOptOutUrl(href)) return true;
  // `Cancel` and `Preferences` may be said of an order on Amazon's own pages.
  const isOwn = policy.judge(href).kind === 'allowed';
  return labelsOf(link).some((label) => {
    if (label.length > LONGEST_LABEL) return false;
    const folded = foldText(label);
    return isOwn ? offersOptOut(folded) : isOptOutLabel(folded);
  });
}

/** A longer text in a link is a paragraph, which is read sentence by sentence. */
const LONGEST_LABEL = 120;

function labelsOf(link: Element): string[] {
  const labels = [
    textsOf(link)
      .map(({ value }) => value)
      .join(''),
  ];
  for (const node of descendants(link)) {
    if (!isElement(node)) continue;
    for (const name of ['alt', 'title', 'aria-label']) labels.push(attribute(node, name) ?? '');
  }
  return labels.filter((label) => label.trim() !== '');
}

function textsOf(node: Element): Text[] {
  return [...descendants(node)].filter(isText);
}

/** A link whose URL is the template's is kept: its merge tag stays, and a person must act. */
function isKept(link: Element, mask: string): boolean {
  return readLink(attribute(link, 'href') ?? '', mask).kind === 'template';
}

function report({ document, editor }: RuleContext, kept: readonly Element[]): void {
  const tags = optOutMergeTags(document);
  for (const span of tags) {
    const tag = document.source.slice(span.start, span.end);
    editor.report({
      severity: 'error',
      message: `the merge tag ${tag} will print an opt-out; ${NO_OPT_OUT}`,
      span,
    });
  }
  for (const link of kept) {
    const location = link.sourceCodeLocation;
    const isNamed =
      location && tags.some(({ start }) => start >= location.startOffset && start < location.endOffset);
    if (!isNamed)
      editor.report({
        severity: 'error',
        message: `an opt-out link whose URL is a merge tag; ${NO_OPT_OUT}`,
        node: link,
      });
  }
}
