/**
 * The merge-tag syntaxes of the template languages and seller tools that mail is written in.
 * Each is found by its opening delimiter; `body` (sticky) must then match what stands between the delimiters.
 * Longer delimiters stand before those they start with.
 */
export interface MergeTagSyntax {
  /** Shown to people, and how an option names the syntax. */
  name: string;
  open: string;
  close: string;
  /** What may stand between the delimiters; where it is missing, anything but another opening. */
  body?: RegExp;
  /** Used only where an option asks for it: it looks like prose. */
  optIn?: true;
}

/** A name as the simple syntaxes have it: `order_id`, `order.id`, `Order-Number`, `contactfield=first|there`. */
const NAME = /\p{L}[\p{L}\p{N}_.:-]{0,80}(?=#|%|\}|\]|@|$)/uy;
const NAME_WITH_DEFAULT =
  /[\p{L}_$][\p{L}\p{N}_.-]{0,80}(?:=[\p{L}\p{N}_.:-]{1,80})?(?:\|[^{}<>\n]{0,120})?(?=\})/uy;
const CONDITION = /(?:if|elseif|for|foreach|section|while)[ \t][^{}<>\n]{1,200}(?=\})/uy;
const CLOSING_NAME = /\/?[\p{L}_][\p{L}\p{N}_.:-]{0,80}(?=\})/uy;

export const MERGE_TAG_SYNTAXES: readonly MergeTagSyntax[] = [
  { name: '{{{name}}}', open: '{{{', close: '}}}' },
  { name: '{{!-- --}}', open: '{{!--', close: '--}}' },
  { name: '{{name}}', open: '{{', close: '}}' },
  { name: '{% name %}', open: '{%', close: '%}' },
  { name: '{# comment #}', open: '{#', close: '#}' },
  { name: '<%= name %>', open: '<%', close: '%>' },
  { name: '<?php ?>', open: '<?php', close: '?>' },
  { name: '<?= name ?>', open: '<?=', close: '?>' },
  { name: '[% name %]', open: '[%', close: '%]' },
  { name: '[[name]]', open: '[[', close: ']]', body: /[^[\]<>\n]{1,200}(?=\]\])/uy },
  { name: '*|NAME|*', open: '*|', close: '|*', body: /[^|*<>\n]{1,200}(?=\|\*)/uy },
  { name: '%%[ code ]%%', open: '%%[', close: ']%%' },
  { name: '%%=name=%%', open: '%%=', close: '=%%' },
  { name: '%%name%%', open: '%%', close: '%%', body: /[\p{L}_][^%\n<>]{0,200}(?=%%)/uy },
  { name: '##name##', open: '##', close: '##', body: NAME },
  { name: '#{name}', open: '#{', close: '}', body: /[^{}<>\n]{1,200}(?=\})/uy },
  { name: '#name#', open: '#', close: '#', body: NAME },
  { name: '${name}', open: '${', close: '}', body: /[^{}<>]{1,400}(?=\})/uy },
  { name: '{if condition}', open: '{', close: '}', body: CONDITION },
  { name: '{/name}', open: '{/', close: '}', body: CLOSING_NAME },
  { name: '{name}', open: '{', close: '}', body: NAME_WITH_DEFAULT },
];

/** Looks like prose, so it is on only where the option `mergeTags` names it. */
export const OPT_IN_NAMES = ['-name-', '_NAME_', '[name]', '%NAME%', '@NAME@'] as const;

/** How long a tag with free content may be: an AMPscript block fills a page, and no more. */
export const MAX_TAG_LENGTH = 20_000;

/** Names that stand for the order's number, folded: lower case, letters and digits only. */
export const ORDER_ID_NAMES: ReadonlySet<string> = new Set([
  'orderid',
  'amazonorderid',
  'ordernumber',
  'orderno',
  'amazonordernumber',
]);
