import { attribute, type Element } from '../../src/document/node.ts';
import { isTemplated, mayGainAttribute } from '../../src/document/open-attributes.ts';
import { detectLanguage } from '../../src/language/detect.ts';
import { pageText } from '../../src/language/page-text.ts';
import { isLanguageTag, meantTag, primaryLanguage } from '../../src/language/tags.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

export default defineTransform({
  id: 'document-language',
  group: 'accessibility',
  summary: "Says which language a document is in: the buyer's, or the one that its text shows.",
  why: 'A screen reader pronounces the text by it, and a mail program offers to translate by it.',
  clause:
    'Messages must not have accessibility issues as defined by the WCAG (3.1.1: the language of the page).',
  options: {},
  examples: [
    {
      before: '<html><body><p>Your lamp is on its way and should be with you by Friday.</p></body></html>',
      after:
        '<html lang="en"><body><p>Your lamp is on its way and should be with you by Friday.</p></body></html>',
    },
    {
      title: 'malformed',
      before: '<html lang="en_US"><body><p>42</p></body></html>',
      after: '<html lang="en-US"><body><p>42</p></body></html>',
    },
    {
      title: 'a fragment has no language of its own',
      before: '<p>Your lamp is here.</p>',
      after: '<p>Your lamp is here.</p>',
    },
  ],
  apply(context) {
    const { document, editor, elements } = context;
    const [page] = elements('html');
    if (document.kind !== 'document' || !page) return;
    const lang = attribute(page, 'lang');
    if (isTemplated(document, lang ?? '') || mayGainAttribute(document, page, 'lang')) return;
    const wrong = whatIsWrong(context, page, lang);
    if (wrong !== undefined) {
      const language = languageOf(context, page);
      if (language !== undefined) editor.setAttribute(page, 'lang', language, `${wrong}; ${ASKED}`);
      else editor.report({ severity: 'error', message: `${wrong}, and ${UNKNOWN}; ${ASKED}`, node: page });
    }
    repairXmlLang(context, page);
  },
});

const ASKED = 'the guidelines ask for the language of the text';
const UNKNOWN = 'neither the order nor the text tells which it is';

/** So sure must a text be of its language to be believed at all, and against what the message says of itself. */
const LIKELY = 0.3;
const CERTAIN = 0.9;

/** What is wrong with the language of a page, as the beginning of a sentence. */
function whatIsWrong(context: RuleContext, page: Element, lang: string | undefined): string | undefined {
  if (lang === undefined || lang.trim() === '') return 'the document says no language';
  if (!isLanguageTag(lang)) {
    // `und` is valid, and says that nobody knows: it is only replaced by what somebody does know.
    const isUnknown = /^(?:und|mul|mis|zxx)$/i.test(lang.trim());
    return isUnknown && languageOf(context, page) === undefined ? undefined : `"${lang}" is no language`;
  }
  const buyer = context.message.context?.buyerLanguage;
  const isBuyers = buyer !== undefined && primaryLanguage(buyer) === primaryLanguage(lang);
  const shown = isBuyers ? undefined : shownLanguage(context, CERTAIN);
  const isWrong =
    shown !== undefined && primaryLanguage(shown) !== primaryLanguage(lang) && isDetectable(lang);
  return isWrong ? `the document says "${lang}" of a text in another language` : undefined;
}

/** The language that a document should say it is in. */
function languageOf(context: RuleContext, page: Element): string | undefined {
  const meant = [attribute(page, 'lang'), attribute(page, 'xml:lang')]
    .map((tag) => meantTag(tag ?? ''))
    .find((tag) => tag);
  const buyer = meantTag(context.message.context?.buyerLanguage ?? '');
  const shown = shownLanguage(context, LIKELY);
  const certain = shownLanguage(context, CERTAIN);
  const fits = (tag: string | undefined): boolean =>
    tag !== undefined && (certain === undefined || primaryLanguage(tag) === primaryLanguage(certain));
  return [meant, buyer].find(fits) ?? certain ?? shown;
}

function shownLanguage(context: RuleContext, least: number): string | undefined {
  const { language, confidence } = detectLanguage(pageText(context.document, context.blocks()));
  return confidence >= least ? language : undefined;
}

/** Languages that detection knows: a text in any other may be taken for one of them. */
function isDetectable(tag: string): boolean {
  return /^(?:en|de|fr|es|it|nl|pt|pl|sv|tr|da|fi|cs|hu|ro|ja|zh|ko|ar|ru|el|he|th|hi|fa|ur)$/.test(
    primaryLanguage(tag),
  );
}

/** XHTML says it twice, and both must be the same. */
function repairXmlLang({ document, editor }: RuleContext, page: Element): void {
  const lang = attribute(page, 'lang');
  const xmlLang = attribute(page, 'xml:lang');
  if (!lang?.trim() || xmlLang === undefined || isTemplated(document, xmlLang)) return;
  if (primaryLanguage(lang) === primaryLanguage(xmlLang)) return;
  editor.setAttribute(
    page,
    'xml:lang',
    lang,
    `xml:lang is "${xmlLang}" and lang "${lang}"; the guidelines ask that they agree`,
  );
}
