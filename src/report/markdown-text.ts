import { visible } from './visible.ts';

/** Text of strangers in Markdown of GitHub: nothing in it is markup, a link, a mention or a reference to an issue. */
export function markdownText(text: string): string {
  return visible(text)
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=[#\w])/g, '\\&')
    .replace(/(?<=\bhttps?|\bftp|\bmailto|\bxmpp):/gi, '\\:')
    .replace(/\bwww(?=\.)/gi, 'www\u200b')
    .replace(/[@#](?=\w)/g, '$&\u200b');
}

/** Code that a table may hold, whatever is in it. */
export function inlineCode(text: string): string {
  const escaped = visible(text).replace(
    /[&<>|*_`~[\]\\@#:]/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
  return `<code>${escaped}</code>`;
}
