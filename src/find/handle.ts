import type { FoldedText } from '../document/folded-text.ts';
import { Lines } from '../document/lines.ts';
import type { Span } from '../document/span.ts';
import { contactHosts, handleServices } from '../policy/contact-schemes.data.ts';
import { reachWords, serviceWords } from './cue-words.ts';
import { distinct } from './spans.ts';

/** Services whose name is a common word: only what can be nothing but a name on them counts. */
const COMMON: ReadonlySet<string> = new Set(['line', 'signal', 'threads', 'messenger', 'discord', 'kakao']);
/** Letters that stand for a service where a colon follows, and for a model elsewhere. */
const LETTERS: ReadonlySet<string> = new Set(['vx', 'wx', 'ig', 'fb']);
const BY_DIGITS: ReadonlySet<string> = new Set(
  handleServices.filter(({ digits }) => digits).map(({ name }) => name),
);

/** A number of QQ right behind its name, as Chinese is written. */
const QQ = /(?<![\p{Script=Latin}\p{N}])QQ群?([1-9]\d{4,10})(?![\p{Script=Latin}\p{N}])/giu;

/** What may stand between the service and the name: `ID`, `is`, `: `, `under`, a bracket. */
const BETWEEN =
  /^(?:[\s:：,(（"'-]|(?:id|name|user|username|handle|account|konto|nutzername|benutzername|identifiant|pseudo|compte|usuario|usuária|usuário|cuenta|nombre|nome|utente|profil|profile|perfil|page|seite|kanal|channel|number|nummer|nr|no|is|ist|lautet|est|es|è|é|är|to|at|on|as|under|unter|als|sous|au|en|em|su|op|under|unser|our|notre|nuestro|como|come|comme|jako|som|olarak|adı|hesabımız|号|号码|群|是|为|は|の|アカウント|公式|账号|帐号)(?![\p{L}]))*/iu;
const NAME = /^[@/]?[\p{L}\p{N}](?:[\p{L}\p{N}_.:-]*[\p{L}\p{N}_])?/u;
const LATIN_NAME = /^[@/]?[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{N}_.:-]*[\p{Script=Latin}\p{N}_])?/u;

/** A name with an at sign before it, which stands right behind a word where none are parted by spaces. */
const AT_NAME =
  /(?<![\p{N}_.@-]|(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc])\p{L})@[\p{Script=Latin}\p{N}_](?:[\p{Script=Latin}\p{N}_.]{1,38}[\p{Script=Latin}\p{N}_])/gu;

const hostPattern = contactHosts
  .map(({ host }) => host.replaceAll('.', '\\.'))
  .sort((a, b) => b.length - a.length)
  .join('|');
const CHAT_HOSTS: ReadonlySet<string> = new Set(
  contactHosts.filter(({ leadsTo }) => leadsTo === 'chat').map(({ host }) => host),
);
/** A web address of a messenger or social network, with or without its scheme. */
const HOST_URL = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}@_/-])(?:https?:\\/\\/)?(?:[a-z0-9-]+\\.){0,2}(?<!\\p{N}\\p{L}\\.)(?<host>${hostPattern})(?![\\p{Script=Latin}\\p{N}-]|\\.[\\p{Script=Latin}\\p{N}])(?<path>[\\/?#][^\\s<>"'。、，）)]*)?`,
  'giu',
);
const SCHEME_URL =
  /(?<![\p{L}\p{N}])(?:whatsapp|tg|viber|skype|weixin|line|sgnl|callto|mailto|tel|sms):\/{0,2}(?=[\w+?@])[^\s<>"'。、，]+/giu;

/**
 * Finds names on messengers and social networks in a folded text: `Telegram: @lumora`, `LINE ID：akari`,
 * `t.me/lumora`, `wa.me/49…`.
 *
 * @param context the BCP 47 primary languages that the text may be in.
 * @returns spans in folded units, in order, without overlap.
 */
export function findHandles(folded: FoldedText, context: { readonly languages: readonly string[] }): Span[] {
  const { text, lower } = folded;
  const found: Span[] = [];
  if (text.includes('.')) {
    for (const match of text.matchAll(HOST_URL)) {
      const { host = '', path = '' } = match.groups ?? {};
      const isPlace = CHAT_HOSTS.has(host.toLowerCase()) || path.length > 1;
      if (isPlace) found.push({ start: match.index, end: match.index + withoutStop(match[0]).length });
    }
  }
  if (text.includes(':')) {
    for (const match of text.matchAll(SCHEME_URL))
      found.push({ start: match.index, end: match.index + withoutStop(match[0]).length });
  }
  for (const { index, 0: qq, 1: digits = '' } of text.matchAll(QQ))
    found.push({ start: index + qq.length - digits.length, end: index + qq.length });
  const services = serviceWords.find(lower);
  for (const service of services) {
    const name = nameBehind(folded, service.entry.replace('*', ''), service.end);
    if (name) found.push(name);
  }
  if (text.includes('@')) {
    const names = [...text.matchAll(AT_NAME)];
    const cues = names.length > 0 ? new LineCues(lower, services, context.languages) : undefined;
    for (const { index, 0: name } of names) {
      const span = { start: index, end: index + name.length };
      if (cues && isHandle(folded, span, cues)) found.push(span);
    }
  }
  return distinct(found);
}

/** The full stop or bracket that ends the sentence, not the address. */
function withoutStop(url: string): string {
  return url.replace(/(?<![.,;:!?)\]])[.,;:!?)\]]+$/, '');
}

function nameBehind({ text, lower }: FoldedText, service: string, end: number): Span | undefined {
  const between = BETWEEN.exec(lower.slice(end, end + 60))?.[0] ?? '';
  const start = end + between.length;
  const rest = text.slice(start, start + 60);
  const name = (LATIN_NAME.exec(rest) ?? NAME.exec(rest))?.[0];
  const tagged = /^[\p{L}\p{N}_.]{2,32}#\d{4}(?!\d)/u.exec(rest)?.[0];
  if (tagged !== undefined && service === 'discord') return { start, end: start + tagged.length };
  if (name === undefined || name.length < 3) return undefined;
  const span = { start, end: start + name.length };
  if (name.startsWith('@')) return span;
  // `on Facebook as /lumora`, and not `Facebook /Instagram`.
  if (name.startsWith('/'))
    return / $/.test(between) && !serviceWords.has(name.toLowerCase()) ? span : undefined;
  const hasId =
    /\bid\b|号|アカウント|username|handle|identifiant|usuario|benutzername/u.test(between) ||
    / id$/.test(service);
  if (/^\d+$/.test(name)) return BY_DIGITS.has(service) && name.length >= 5 ? span : undefined;
  if (!/^[\p{Script=Latin}\p{N}]/u.test(name)) return undefined;
  if (COMMON.has(service) && !hasId) return undefined;
  if (LETTERS.has(service) && !hasId && !/^\s*[:：]/u.test(between)) return undefined;
  if (/^live:/.test(name)) return span;
  const isSetOff = /[:：]\s*$/u.test(between) || hasId;
  // What no word of a sentence looks like: `lumora_support88`, `lampesdusud.sav`.
  const isMadeUp =
    /[\p{L}][_.:-]?\d|\d[\p{L}]|_|[\p{L}]\.[\p{L}]/u.test(name) &&
    !/^\d+(?:st|nd|rd|th|h|am|pm|x)$/iu.test(name);
  if (between.trim() === '' && !isMadeUp) return undefined;
  if (isMadeUp)
    return between === '' || isSetOff || /[\p{L}]/u.test(between) || /_|\d/.test(name) ? span : undefined;
  const isLast =
    /^[\s.!。）)]*(?:\n|$)/u.test(text.slice(span.end, span.end + 6)) ||
    /[ ]を|^ ?[(（]/u.test(text.slice(span.end, span.end + 3));
  return isSetOff && isLast && !/^\p{Lu}\p{Ll}+$/u.test(name) ? span : undefined;
}

/** Whether an `@name` is a contact: a service or a verb such as `follow` leads to it, or it stands alone on its line. */
function isHandle({ text, lower }: FoldedText, span: Span, cues: LineCues): boolean {
  if (cues.leadTo(span)) return true;
  const before = lower.slice(lower.lastIndexOf('\n', span.start - 1) + 1, span.start);
  return before.trim() === '' && /^\s*(?:\n|$)/.test(text.slice(span.end, span.end + 20));
}

/**
 * Names of services and verbs that ask to get in touch, by the lines they stand on. How far they stand from a name
 * says nothing: what stands between may be cut, and then they would be near.
 */
class LineCues {
  readonly #lines: Lines;
  readonly #withService: ReadonlySet<number>;
  readonly #firstVerb = new Map<number, number>();

  constructor(lower: string, services: readonly Span[], languages: readonly string[]) {
    this.#lines = new Lines(lower);
    this.#withService = new Set(services.map((service) => this.#lineOf(service)));
    for (const verb of reachWords(languages).find(lower).reverse())
      this.#firstVerb.set(this.#lineOf(verb), verb.start);
  }

  leadTo(span: Span): boolean {
    const line = this.#lineOf(span);
    return (
      this.#withService.has(line) || (this.#firstVerb.get(line) ?? Number.POSITIVE_INFINITY) < span.start
    );
  }

  #lineOf({ start, end }: Span): number {
    return this.#lines.source(start, end).line;
  }
}
