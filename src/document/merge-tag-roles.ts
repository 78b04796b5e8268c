import type { MergeTag, MergeTagRole } from './merge-tags.ts';

/** What opens and closes a block, told from the word a tag begins with. */
const CLOSES = /^(?:\/|end\b|next\b|\}\s*(?!else)|END:)/i;
/** Where statements have delimiters of their own the word is one: `endif`, `endfor`, `endblock`. */
const CLOSES_STATEMENT = /^end\p{L}+$/iu;
const STATEMENTS: ReadonlySet<string> = new Set(['{% name %}', '[% name %]', '%%name%%', '%%[ code ]%%']);
const DIVIDES = /^(?:else|elsif|elseif|elif|when\b|empty\b|\}\s*else|ELSE:)|^\^$/i;
/** Words that open a block in every language that has them; `#` and `^` are Handlebars'. */
const OPENS =
  /^(?:[#^]|(?:if|unless|for|foreach|each|while|with|range|case|switch|block|define|depend|capture|tablerow|macro|autoescape|raw|verbatim|comment|filter|blocktrans|blocktranslate|cache|spaceless)\b|IF:|IFNOT:|INTERESTED:)/i;
/** ERB and EJS open a block at the end of the tag: `… do |item|`, `… {`. */
const OPENS_AT_END = /(?:\bdo(?:\s*\|[^|]*\|)?|\{|\bthen)$/i;

/** Tells of each tag of a source, in order, what it does. */
export function assignRoles(tags: MergeTag[]): MergeTag[] {
  const closedWords = new Set<string>();
  for (const tag of tags) {
    const word = /^-?\s*(?:end|\/|END:)\s*([\p{L}_]+)/iu.exec(tag.body)?.[1];
    if (word) closedWords.add(word.toLowerCase());
  }
  for (const tag of tags) tag.role = roleOf(tag, closedWords);
  return tags;
}

function roleOf(tag: MergeTag, closedWords: ReadonlySet<string>): MergeTagRole {
  // White-space control: `{%- if -%}`, `{{~#if~}}`, `<%- if %>`, `<%_ if (a) { _%>`.
  const inner = tag.syntax === '<%= name %>' ? tag.body.replace(/^_\s+|\s_$/g, '') : tag.body;
  const body = inner
    .replace(/^[-~=]+\s*/, '')
    .replace(/[-~]$/, '')
    .trimEnd();
  if (tag.syntax === '%%[ code ]%%' && /^if\b[\s\S]*\bendif\b/i.test(body)) return 'value';
  if (tag.syntax === '{/name}') return 'close';
  if (tag.syntax === '<?php ?>') return phpRole(body);
  if (tag.syntax === '@directive') return directiveRole(body, closedWords);
  const isComment =
    tag.syntax === '{# comment #}' ||
    body.startsWith('!') ||
    (tag.syntax === '<%= name %>' && body.startsWith('#'));
  if (isComment) return 'value';
  const isPrinted = /^<?%?=/.test(tag.body) || tag.syntax === '%%=name=%%';
  if (isPrinted) return 'value';
  if (DIVIDES.test(body)) return 'middle';
  if (CLOSES.test(body) || (STATEMENTS.has(tag.syntax) && CLOSES_STATEMENT.test(body))) return 'close';
  const word = /^[#^]?\s*([\p{L}_]+)/u.exec(body)?.[1]?.toLowerCase();
  // `{{if_name}}` and `{name}` are values however they begin; only a closed word or a known block opens.
  const opens = OPENS.test(body) || (tag.syntax === '<%= name %>' && OPENS_AT_END.test(body));
  if (tag.syntax === '{if condition}') return /^else/.test(body) ? 'middle' : 'open';
  if (tag.syntax === '{name}') return word !== undefined && closedWords.has(word) ? 'open' : 'value';
  if (opens) return closesSomewhere(body, word, closedWords) ? 'open' : 'value';
  return word !== undefined && closedWords.has(word) && !/^[\p{L}_]+\s*=/u.test(body) ? 'open' : 'value';
}

/** PHP blocks stand in braces, or between a colon and `endif;`; what it prints and sets is a value. */
function phpRole(body: string): MergeTagRole {
  const code = body.replace(PHP_ASIDE, '').trim();
  if (/^(?:\}\s*)?(?:else|elseif)\b|^(?:case|default)\b/i.test(code)) return 'middle';
  const opens = /[{:]$/.test(code);
  if (/^(?:\}|end(?:if|for|foreach|while|switch)\b)/i.test(code)) return opens ? 'middle' : 'close';
  return opens ? 'open' : 'value';
}

/** Blade's and Razor's directives: what has an end of its name somewhere opens, unless a second argument is its content. */
function directiveRole(body: string, closedWords: ReadonlySet<string>): MergeTagRole {
  const word = /^\p{L}+/u.exec(body)?.[0].toLowerCase() ?? '';
  if (/^(?:end\p{L}+|show|stop|append|overwrite)$/u.test(word)) return 'close';
  if (/^(?:else|elseif|elsecan|case|default)$/.test(word) || body === 'empty') return 'middle';
  const holdsContent = /^(?:section|slot|push|prepend|php)$/.test(word) && /[,;=]/.test(body);
  const isEnded = closedWords.has(word);
  return isEnded && !holdsContent ? 'open' : 'value';
}

/** Strings and comments; one that is not closed is all that follows. */
const PHP_ASIDE =
  /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|'(?:[^'\\]|\\[\s\S])*(?:'|\\?$)|\/\*[\s\S]*?(?:\*\/|$)|(?:\/\/|#)[^\n]*/g;

/** A mere `{{ block }}` with no end anywhere is a value; `#each`, `if x` and the like always open. */
function closesSomewhere(body: string, word: string | undefined, closedWords: ReadonlySet<string>): boolean {
  return /^[#^]|:/.test(body) || /\s|\(/.test(body) || (word !== undefined && closedWords.has(word));
}
