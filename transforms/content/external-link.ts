import type { Document } from '../../src/document/document.ts';
import { printsLink } from '../../src/document/hidden-markup.ts';
import { mapText } from '../../src/document/mapped-text.ts';
import { attribute, type Element } from '../../src/document/node.ts';
import { startTagSpans } from '../../src/document/spans.ts';
import { writtenAttributes } from '../../src/document/start-tag.ts';
import { branchesOf } from '../../src/document/template-branches.ts';
import { cutAddresses } from '../../src/links/address-cuts.ts';
import { ALLOWED_LINKS, LinkPolicy, type LinkVerdict } from '../../src/links/link-policy.ts';
import { linkTargets, takeLink } from '../../src/links/take-link.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

const options = {
  amazonLinks: {
    default: 'allowed',
    values: ['allowed', 'order-pages', 'none'],
    description:
      'Links to Amazon: all of them, those to order, return, review and contact pages, or none; sources disagree.',
  },
  carrierLinks: {
    default: 'allowed',
    values: ['allowed', 'none'],
    description: 'Tracking links of carriers over https: allowed or not; sources disagree.',
  },
  amazonShortLinks: {
    default: false,
    description: 'Keep links of Amazon’s own short hosts (amzn.to, a.co), which do not show where they lead.',
  },
} as const;

type Context = RuleContext<typeof options>;

export default defineTransform({
  id: 'external-link',
  group: 'content',
  summary:
    'Takes away links that lead elsewhere than to Amazon, carriers and your own allowed domains, and web addresses in text.',
  why: 'Links off Amazon are the most frequent reason for which messages are stripped or not delivered.',
  clause:
    'Messages may not include external links, unless they are secure working links necessary for order completion, or links to Amazon.',
  options,
  examples: [
    {
      before: '<p>See <a href="https://shop.example/care">how to clean it</a>.</p>',
      after: '<p>See how to clean it.</p>',
    },
    {
      before: '<p>Your lamp is on its way. Visit www.shop.example.com!</p>',
      after: '<p>Your lamp is on its way.</p>',
    },
    {
      before: '<p><a href="http://www.amazon.com/gp/css/order-history">Your order</a></p>',
      after: '<p><a href="https://www.amazon.com/gp/css/order-history">Your order</a></p>',
    },
    {
      title: 'a look-alike',
      before: '<p><a href="https://amazon.de.example.com">Your invoice</a></p>',
      after: '<p>Your invoice</p>',
    },
    {
      title: 'no web addresses',
      before: '<p>Thanks.See the file manual.pdf, version 2.0.1.</p>',
      after: '<p>Thanks.See the file manual.pdf, version 2.0.1.</p>',
    },
  ],
  apply(context) {
    const { document, settings, elements } = context;
    const policy = new LinkPolicy(settings.allowedLinkDomains, document.mask, context.options);
    const judged = elements().flatMap((element) => judgedLink(context, policy, element));
    for (const { element, verdict } of judged) reportTemplate(context, element, verdict);
    reportPrinted(context);
    const forbidden = judged.flatMap(({ element, verdict }) =>
      verdict.kind === 'forbidden' ? [{ element, verdict }] : [],
    );
    const staying = judged.filter(
      ({ element, verdict }) => verdict.kind !== 'forbidden' && isWebLink(element),
    );
    cutAddresses(
      context,
      policy,
      forbidden.map(({ element }) => element),
      staying.map(({ element }) => element),
    );
    const targets = linkTargets(context);
    for (const { element, verdict } of forbidden) {
      if (context.editor.has(element))
        takeLink(context, element, `the link ${verdict.reason}; ${ALLOWED_LINKS}`, targets);
    }
    for (const { element, verdict } of judged) {
      if (verdict.kind !== 'insecure' || !context.editor.has(element)) continue;
      context.editor.setAttribute(
        element,
        'href',
        verdict.url,
        `the link ${verdict.reason}; the policy allows https alone`,
      );
    }
    for (const element of elements()) if (element.attrs.length > 0) cleanReferences(context, policy, element);
    if (document.parsed.repeatedAttributes.size > 0) cleanRepeats(context, policy);
  },
});

function isWebLink(element: Element): boolean {
  return /^\s*(?:https?:|[\\/]{2})/i.test(attribute(element, 'href') ?? '');
}

function judgedLink(
  { document }: Context,
  policy: LinkPolicy,
  element: Element,
): { element: Element; verdict: LinkVerdict }[] {
  const href = attribute(element, 'href');
  // A style sheet or a base is no link to click; unsafe-html removes both.
  if (href === undefined || element.tagName === 'link' || element.tagName === 'base') return [];
  const verdict = policy.judge(href);
  if (verdict.kind !== 'template') return [{ element, verdict }];
  return [{ element, verdict: forbiddenBranch(document, policy, element) ?? verdict }];
}

/** The verdict on a branch of the template that leads elsewhere whatever its values come to: `https://{% if a %}…`. */
function forbiddenBranch(document: Document, policy: LinkPolicy, element: Element): LinkVerdict | undefined {
  return startTagSpans(document, element)
    .flatMap(({ start, end }) => writtenAttributes(document.masked, start, end))
    .filter(({ name }) => name === 'href')
    .slice(0, 1)
    .flatMap(({ valueStart: start, valueEnd: end }) => branchesOf(document, { start, end }, 'attribute'))
    .filter((url) => /^https?:\/\/[^/]/i.test(url))
    .map((url) => policy.judge(url))
    .find(({ kind }) => kind === 'forbidden');
}

function reportTemplate({ editor }: Context, element: Element, verdict: LinkVerdict): void {
  if (verdict.kind !== 'template') return;
  const message = `the link ${verdict.reason}: where it leads is known only once it is filled in`;
  editor.report({ severity: 'warning', message, node: element });
}

/** A link that a merge tag prints is the template's own: `{{ t('Use <a href="%s">this link</a>', url) }}`. */
function reportPrinted({ document, editor }: Context): void {
  for (const { start, end } of document.mergeTags) {
    if (!printsLink(document.source.slice(start, end))) continue;
    const message = 'the merge tag prints a link: where it leads is known only once it is filled in';
    editor.report({ severity: 'warning', message, span: { start, end } });
  }
}

/** Attributes that name a page without being a link to click: no reader needs them. */
function cleanReferences({ editor }: Context, policy: LinkPolicy, element: Element): void {
  for (const name of ['cite', 'longdesc']) {
    const value = attribute(element, name);
    const verdict = value === undefined ? undefined : policy.judge(value);
    if (verdict?.kind === 'forbidden' && editor.has(element)) {
      editor.removeAttribute(element, name, `${name} ${verdict.reason}; ${ALLOWED_LINKS}`);
    }
  }
}

/** A second `href` has no effect in HTML; it goes where it would be forbidden, for readers that take the last one. */
function cleanRepeats({ document, editor, elements }: Context, policy: LinkPolicy): void {
  for (const element of elements('a', 'area')) {
    for (const copy of editor.repeatedAttributes(element)) {
      if (copy.name !== 'href' || attribute(element, 'href') === undefined) continue;
      const raw = document.masked.slice(copy.valueStart, copy.valueEnd);
      const value = mapText(raw, 0, 'attribute').reduce((text, piece) => text + piece.value, '');
      const verdict = policy.judge(value);
      if (verdict.kind !== 'forbidden') continue;
      editor.removeRepeated(element, copy, `the second href ${verdict.reason}; ${ALLOWED_LINKS}`);
    }
  }
}
