/** The success criteria that count (WCAG 2.0, 2.1 and 2.2, levels A and AA) and axe's best practices. */
export const TAGS: readonly string[] = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
];

/** What axe itself does not stand by, or no longer. */
export const TAGS_LEFT_OUT: ReadonlySet<string> = new Set(['experimental', 'deprecated', 'review-item']);

/** Rules that only a browser can check, and why. */
export const NEEDS_BROWSER: ReadonlyMap<string, string> = new Map([
  ['color-contrast', 'contrast needs the colours as they are shown, one layer over the other'],
  ['target-size', 'the size of a link needs a layout; without one every link passes'],
  ['link-in-text-block', 'how a link stands out from the text around it needs a layout'],
  ['scrollable-region-focusable', 'whether a part of the message scrolls needs a layout'],
  ['blink', 'whether the element is on the screen needs a layout; without one it always passes'],
  ['marquee', 'whether the element is on the screen needs a layout; without one it always passes'],
  [
    'landmark-one-main',
    'asks for a landmark of the page; a mail program shows a message inside of its own page, which has them',
  ],
  [
    'page-has-heading-one',
    'asks for the heading of the page; a mail program shows a message inside of its own page, which has one',
  ],
]);

/** Best practices for a page of its own, which no message is. */
export const NOT_FOR_MAIL: ReadonlyMap<string, string> = new Map([
  [
    'region',
    'asks for landmarks around all content; a mail program shows a message inside of its own page, which has them',
  ],
]);

/** Rules on the page as a whole: a fragment is shown in a page of somebody else's. */
export const PAGE_RULES: ReadonlySet<string> = new Set([
  'aria-hidden-body',
  'bypass',
  'document-title',
  'html-has-lang',
  'html-lang-valid',
  'html-xml-lang-mismatch',
  'landmark-one-main',
  'page-has-heading-one',
]);

/** The elements that are left out of an audit, since they load, embed or act, and the rules on them. */
export const RULES_ON_LEFT_OUT: readonly (readonly [rule: string, elements: readonly string[]])[] = [
  ['audio-caption', ['audio']],
  ['frame-title', ['frame', 'iframe']],
  ['frame-title-unique', ['frame', 'iframe']],
  ['frame-focusable-content', ['frame', 'iframe']],
  ['meta-refresh', ['meta']],
  ['no-autoplay-audio', ['audio', 'video']],
  ['object-alt', ['object']],
  ['video-caption', ['video']],
];

/** What a message must hold for a rule that looks at every element to find any; others look where their selector says. */
export interface Trigger {
  /** Names of attributes, or how they begin where the name ends in `-`. */
  attributes: readonly string[];
  elements?: readonly string[];
  /** Of inline styles, what all of must stand in one. */
  styles?: readonly RegExp[];
}

const ARIA: Trigger = { attributes: ['aria-'] };

export const TRIGGERS: ReadonlyMap<string, Trigger> = new Map<string, Trigger>([
  ['aria-allowed-attr', ARIA],
  ['aria-conditional-attr', ARIA],
  ['aria-prohibited-attr', ARIA],
  ['aria-valid-attr', ARIA],
  ['aria-valid-attr-value', ARIA],
  ['label-content-name-mismatch', ARIA],
  ['autocomplete-valid', { attributes: ['autocomplete'] }],
  ['avoid-inline-spacing', { attributes: [], styles: [/important/i, /spacing|line-height|\\/i] }],
  ['blink', { attributes: [], elements: ['blink'] }],
  ['marquee', { attributes: [], elements: ['marquee'] }],
  [
    'nested-interactive',
    { attributes: ['role'], elements: ['button', 'math', 'meter', 'option', 'progress', 'svg'] },
  ],
]);

/**
 * The attributes whose value a rule judges: where a merge tag stands in one, only the expanded message can tell.
 * Names of attributes, or how they begin where the name ends in `-`.
 */
export const JUDGED_ATTRIBUTES: readonly (readonly [rule: RegExp, attributes: readonly string[]])[] = [
  [/lang/, ['lang', 'xml:lang']],
  [/^aria-|^role-|^presentation-role|^nested-/, ['role', 'aria-', 'tabindex']],
  [/^(?:td-headers-attr|th-has-data-cells)$/, ['headers', 'id', 'scope']],
  [/^(?:label|duplicate-id)/, ['id', 'for', 'aria-']],
  [/^scope-attr-valid$/, ['scope']],
  [/^tabindex$/, ['tabindex']],
  [/^accesskeys$/, ['accesskey']],
  [/^skip-link$/, ['href']],
  [/^meta-/, ['content', 'name']],
  [/^avoid-inline-spacing$/, ['style']],
];

/** The rules on what an element may hold: a merge tag in it may become anything. */
export const JUDGED_CHILDREN = /^(?:list|definition-list)$/;
