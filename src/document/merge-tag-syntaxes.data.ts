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

/** What stands in a directive's brackets, which may hold further ones; markup only in its strings. */
function brackets(depth: number): string {
  const inner = depth === 0 ? '' : `|${brackets(depth - 1)}`;
  return `\\((?:[^()'"<]|<(?![a-z/!?])|'[^'\\n]{0,400}'|"[^"\\n]{0,400}"${inner}){0,400}\\)`;
}

/** Laravel's Blade and ASP.NET's Razor, by the names of their directives: `@if (paid)`, `@lang('…')`. */
const DIRECTIVES =
  'if|elseif|unless|isset|empty|auth|guest|can|cannot|canany|elsecan|env|production|switch|case|for|foreach|forelse|while|section|component|slot|push|pushOnce|pushIf|prepend|prependOnce|error|session|hasSection|sectionMissing|lang|choice|include|includeIf|includeWhen|includeUnless|includeFirst|each|extends|yield|stack|inject|json|class|style|method|php|props|aware|use|fragment|break|continue|money|date|datetime|foreach|using|await|switch|lock|try|catch';
/** Those that need no brackets. */
const BARE_DIRECTIVES =
  'else|empty|default|auth|guest|production|once|verbatim|csrf|parent|show|stop|append|overwrite|break|continue|end(?:if|unless|isset|empty|auth|guest|can|cannot|canany|env|production|switch|for|foreach|forelse|while|section|component|slot|push|pushOnce|pushIf|prepend|prependOnce|error|session|lang|php|fragment|once|verbatim|componentFirst)';
/** The objects that a Razor view prints from. */
const VIEW_OBJECTS = 'Model|ViewBag|ViewData|TempData|Html|Url|Resources|item';

/** A cheap test: a source in which it finds nothing holds no directive. */
export const DIRECTIVE_SIGN = `@(?:${DIRECTIVES}) ?\\(|@(?:${BARE_DIRECTIVES})(?![\\p{L}\\p{N}_])|@(?:${VIEW_OBJECTS})[.[]|@\\p{L}+\\([$'"]`;

const BEFORE_DIRECTIVE = '(?<![\\p{L}\\p{N}_.@/-]@)';
const DIRECTIVE = new RegExp(
  `${BEFORE_DIRECTIVE}(?:(?:(?:${DIRECTIVES}) ?(?=\\()|\\p{L}{2,40}(?=\\([$'"]))${brackets(3)}|(?:${BARE_DIRECTIVES})(?![\\p{L}\\p{N}_.-])|(?:${VIEW_OBJECTS})(?:(?:\\.\\p{L}[\\p{L}\\p{N}_]{0,60}|\\["[^"\\n]{1,60}"\\])){1,8}(?:${brackets(2)})?)`,
  'uy',
);
/** Velocity's statements; `#end` right behind a quote or a name is a place in a page. */
const STATEMENT = new RegExp(
  `(?:(?:if|elseif|foreach|set|parse|include|macro|define|evaluate) ?${brackets(3)}|(?<![\\p{L}\\p{N}"'=/]#)(?:else|end)(?![\\p{L}\\p{N}_#"'-]))`,
  'uy',
);

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
  { name: '#statement(…)', open: '#', close: '', body: STATEMENT },
  { name: '#name#', open: '#', close: '#', body: NAME },
  {
    name: '$!name',
    open: '$!',
    close: '',
    body: /\{[^{}<>\n]{1,200}\}|\p{L}[\p{L}\p{N}_]*(?:\.\p{L}[\p{L}\p{N}_]*)*/uy,
  },
  { name: '%{name}', open: '%{', close: '}', body: /\p{L}[\p{L}\p{N}_.]{0,80}(?=\})/uy },
  {
    name: '@php @endphp',
    open: '@php',
    close: '@endphp',
    body: /(?![\p{L}\p{N}_]| ?\()[^@]{1,4000}(?=@endphp)/uy,
  },
  { name: '@directive', open: '@', close: '', body: DIRECTIVE },
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
