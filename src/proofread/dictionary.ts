import { readFile } from 'node:fs/promises';
import type { Hunspell } from 'hunspell-wasm';
import { createHunspellFromStrings } from 'hunspell-wasm';
import { farthest, isLinked, isLoosePair, isSameStart, unlikelihood, withoutMarks } from './closeness.ts';
import { compoundsMeant } from './compound-slips.ts';
import { editDistance } from './edit-distance.ts';
import type { SpellingLanguage } from './languages.data.ts';
import { REGIONAL_DICTIONARIES, SPELLING_LANGUAGES } from './languages.data.ts';
import { accentsOf, slipsOf, swapsOf } from './slips.ts';
import { vocabularyOf } from './vocabulary.data.ts';
import { isCombined, isDerived, isPrefixed } from './word-formation.ts';

/** What the dictionaries of a language say of a word. */
export type Verdict = { isKnown: true } | UnknownWord;

export interface UnknownWord {
  isKnown: false;
  /** The part of the word that is unknown, and its UTF-16 offset in the word. */
  part: string;
  at: number;
  /** English knows it: a borrowed word, or, with a capital only, a name. */
  english: 'word' | 'name' | undefined;
  /** Close known words, closest first, in the case of the part. */
  suggestions: readonly Suggestion[];
}

export interface Suggestion {
  text: string;
  /** Slips between it and the part. */
  distance: number;
  /** It is a word in lower case too, so no name. */
  isCommon: boolean;
}

const LONGEST_WORD = 64;
const MOST_SUGGESTIONS = 5;
const LONG_COMPOUND = 9;
const LONGEST_SLIP = 14;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const loaded = new Map<string, Promise<Hunspell>>();

/**
 * The dictionary of a language, loaded once a process.
 *
 * @param tag a BCP 47 tag whose primary subtag is a key of SPELLING_LANGUAGES
 */
export async function openDictionary(tag: string): Promise<Dictionary> {
  const locale = new Intl.Locale(tag);
  const language = SPELLING_LANGUAGES[locale.language];
  if (language === undefined) throw new RangeError(`no dictionary for ${tag}`);
  const names = REGIONAL_DICTIONARIES[tag] ?? language.dictionaries;
  const english = locale.language === 'en' ? [] : (SPELLING_LANGUAGES.en?.dictionaries ?? []);
  return new Dictionary(
    locale,
    language,
    await Promise.all(names.map(load)),
    await Promise.all(english.map(load)),
  );
}

function load(name: string): Promise<Hunspell> {
  let dictionary = loaded.get(name);
  if (dictionary === undefined) {
    dictionary = read(name);
    loaded.set(name, dictionary);
  }
  return dictionary;
}

async function read(name: string): Promise<Hunspell> {
  const home = import.meta.resolve(name);
  const [affixes, words] = await Promise.all([
    readFile(new URL('index.aff', home), 'utf8'),
    readFile(new URL('index.dic', home), 'utf8'),
  ]);
  return createHunspellFromStrings(affixes, words);
}

/** One language's dictionaries, its vocabulary and its rules of word formation. */
export class Dictionary {
  readonly #locale: Intl.Locale;
  readonly #language: SpellingLanguage;
  readonly #dictionaries: readonly Hunspell[];
  readonly #english: readonly Hunspell[];
  readonly #vocabulary: ReadonlySet<string>;

  constructor(
    locale: Intl.Locale,
    language: SpellingLanguage,
    dictionaries: readonly Hunspell[],
    english: readonly Hunspell[],
  ) {
    this.#locale = locale;
    this.#language = language;
    this.#dictionaries = dictionaries;
    this.#english = english;
    this.#vocabulary = vocabularyOf(locale.language);
  }

  /** @param word letters with inner hyphens, apostrophes and invisible characters */
  examine(word: string): Verdict {
    if (word.length > LONGEST_WORD || this.#isListed(normalised(word))) return { isKnown: true };
    return this.#firstUnknownPart(word, 0) ?? { isKnown: true };
  }

  #firstUnknownPart(word: string, at: number): UnknownWord | undefined {
    if (word.includes('-')) return this.#firstUnknownOf(word.split('-'), at);
    const form = normalised(word);
    if (form.length <= 1 || isCoded(form) || this.#isListed(form)) return undefined;
    const parts = word.split(/['’ʼ]/u);
    if (parts.length > 1) return this.#unknownAroundApostrophe(word, parts, at);
    const isListed = (part: string) => this.#isListed(part);
    if (isDerived(form, this.#language, isListed)) return undefined;
    const suggestions = this.#suggestionsFor(form);
    if (!this.#isSlip(form, suggestions) && isCombined(form, this.#language, isListed)) return undefined;
    const meant = suggestions.length > 0 ? suggestions : this.#compoundSlips(form);
    return { isKnown: false, part: word, at, english: this.#inEnglish(form), suggestions: meant };
  }

  /** Short parts are the prefixes, letters and sizes of compounds: pre-owned, X-large. */
  #firstUnknownOf(parts: readonly string[], at: number): UnknownWord | undefined {
    let offset = at;
    for (const [index, part] of parts.entries()) {
      const isTaken = part.length <= 3 || (index < parts.length - 1 && this.#isFirstPart(normalised(part)));
      const unknown = isTaken ? undefined : this.#firstUnknownPart(part, offset);
      if (unknown !== undefined) return unknown;
      offset += part.length + 1;
    }
    return undefined;
  }

  /** A word with the letters that link it to the next: Rückerstattungs-E-Mail. */
  #isFirstPart(part: string): boolean {
    const links = this.#language.compounds ?? [];
    return links.some(
      (link) => part.endsWith(link) && this.#isListed(part.slice(0, part.length - link.length)),
    );
  }

  #unknownAroundApostrophe(word: string, parts: readonly string[], at: number): UnknownWord | undefined {
    const [first = '', ...others] = parts;
    const last = others.at(-1) ?? '';
    if (isCapital(first) && isCapital(last)) return undefined;
    if (this.#language.apostropheEndings || /^s?$/u.test(last)) return this.#firstUnknownPart(first, at);
    if (this.#language.elision) return this.#firstUnknownPart(last, at + word.length - last.length);
    const suggestions = this.#suggestionsFor(normalised(word));
    return { isKnown: false, part: word, at, english: undefined, suggestions };
  }

  /**
   * A known word is one slip away, so that a word that could be put together is rather a slip. Near a long compound
   * there is always another, and one with other letters between its parts or another accent says nothing.
   */
  #isSlip(form: string, suggestions: UnknownWord['suggestions']): boolean {
    const links = this.#language.compounds ?? [];
    return suggestions.some(({ text, distance }) => {
      if (distance !== 1) return false;
      // `vor gebohrt` for a word that a particle begins.
      if (/[ -]/u.test(text) && isPrefixed(form, this.#language, (part) => this.#isListed(part)))
        return false;
      if (links.length > 1 && withoutMarks(text) === withoutMarks(form)) return false;
      if (form.length >= LONG_COMPOUND && this.#isCompound(text)) return false;
      return !isLinked(form, text, links);
    });
  }

  /** The analysis of a compound names its parts, or is empty where a rule of compounds allows it. */
  #isCompound(form: string): boolean {
    const analyses = this.#dictionaries.map((dictionary) => dictionary.analyzeWord(form)[0]);
    return analyses.every((analysis) => analysis === undefined || analysis.includes('pa:'));
  }

  #isListed(form: string): boolean {
    const lower = form.toLocaleLowerCase(this.#locale.baseName);
    const { nounsAfter } = this.#language;
    if (this.#vocabulary.has(lower)) return true;
    if (nounsAfter !== undefined && form.startsWith(nounsAfter)) {
      // The vocabulary's short words are abbreviations.
      const noun = form.slice(nounsAfter.length);
      if (noun.length > 3 && this.#vocabulary.has(noun)) return true;
    }
    if (this.#dictionaries.some((dictionary) => dictionary.testSpelling(form))) return true;
    return (
      this.#isSwiss() && lower.includes('ss') && sharpened(form).some((sharp) => this.#isSharpListed(sharp))
    );
  }

  /** Switzerland and Liechtenstein write ss for ß; German without a region may be theirs. */
  #isSwiss(): boolean {
    const { language, region } = this.#locale;
    return language === 'de' && (region === undefined || region === 'CH' || region === 'LI');
  }

  #isSharpListed(form: string): boolean {
    return this.#dictionaries.some((dictionary) => dictionary.testSpelling(form));
  }

  #inEnglish(form: string): UnknownWord['english'] {
    if (this.#english.some((dictionary) => dictionary.testSpelling(form.toLowerCase()))) return 'word';
    return this.#english.some((dictionary) => dictionary.testSpelling(form)) ? 'name' : undefined;
  }

  #suggestionsFor(form: string): UnknownWord['suggestions'] {
    const found = new Map<string, Suggestion>();
    const lower = this.#lower(form);
    for (const dictionary of this.#dictionaries) {
      for (const text of dictionary.getSpellingSuggestions(form)) {
        if (isLoosePair(text) || text.startsWith('-')) continue;
        const distance = editDistance(lower, this.#lower(text));
        if (distance <= farthest(form.length)) found.set(text, this.#suggestion(text, distance));
      }
    }
    for (const one of this.#likeliest(form)) found.set(one.text, one);
    if (![...found.values()].some(({ distance }) => distance <= 1)) {
      for (const one of this.#slips(form)) found.set(one.text, one);
    }
    const rank = ({ text, distance }: Suggestion) => distance + unlikelihood(lower, this.#lower(text));
    return [...found.values()].sort((one, other) => rank(one) - rank(other)).slice(0, MOST_SUGGESTIONS);
  }

  /** Known words with letters swapped, an accent changed, or letters in place of stand-ins: fuer, für. */
  #likeliest(form: string): Suggestion[] {
    const lower = this.#lower(form);
    const { letters, standIns = [] } = this.#language;
    const full = standIns.reduce((word, [standIn, letter]) => word.replaceAll(standIn, letter), lower);
    const single = standIns.map(([standIn, letter]) => lower.replaceAll(standIn, letter));
    const candidates = new Set([full, ...single, ...swapsOf(lower), ...accentsOf(lower, letters)]);
    candidates.delete(lower);
    return [...candidates]
      .map((word) => (isCapital(form) ? this.#capitalised(word) : word))
      .filter((word) => this.#isListed(word))
      .map((word) => this.#suggestion(word, 1));
  }

  /** Known words one slip away or, failing that, a slip and an accent. */
  #slips(form: string): Suggestion[] {
    if (form.length > LONGEST_SLIP || form.length < 3) return [];
    const lower = this.#lower(form);
    const { letters } = this.#language;
    const isCapitalised = isCapital(form);
    const cased = (word: string) => (isCapitalised ? this.#capitalised(word) : word);
    const near = [...new Set(slipsOf(lower, ALPHABET + letters))];
    const once = near.map(cased).filter((word) => this.#isListed(word));
    if (once.length > 0 || letters === '' || form.length <= 5) {
      return once.map((word) => this.#suggestion(word, 1));
    }
    return near
      .flatMap((word) => [...accentsOf(word, letters)].map(cased))
      .filter((word) => this.#isListed(word))
      .map((word) => this.#suggestion(word, 2));
  }

  #compoundSlips(form: string): Suggestion[] {
    const isListed = (part: string) => this.#isListed(part);
    const suggest = (part: string) => {
      const cased = this.#language.nounsAfter === undefined ? part : this.#capitalised(part);
      return this.#dictionaries
        .flatMap((dictionary) => dictionary.getSpellingSuggestions(cased))
        .filter((text) => !this.#isCompound(text))
        .map((text) => this.#lower(text))
        .filter((text) => editDistance(part, text) === 1 && isSameStart(part, text));
    };
    return compoundsMeant(form, this.#language, isListed, suggest).map((text) => this.#suggestion(text, 1));
  }

  #suggestion(text: string, distance: number): Suggestion {
    return { text, distance, isCommon: this.#isListed(this.#lower(text)) };
  }

  #lower(word: string): string {
    return word.toLocaleLowerCase(this.#locale.baseName);
  }

  #capitalised(word: string): string {
    return word.charAt(0).toLocaleUpperCase(this.#locale.baseName) + word.slice(1);
  }
}

/** Capitals inside a word mark a name, a brand or an abbreviation: KitchenAid, macOS, GmbH, USB. */
function isCoded(form: string): boolean {
  return /^\P{Ll}+$/u.test(form) || /\p{Ll}\P{Ll}*\p{Lu}|^\p{Lu}{2,}\p{Ll}/u.test(form);
}

function isCapital(part: string): boolean {
  return /^\p{Lu}/u.test(part);
}

function normalised(word: string): string {
  return word.normalize('NFC').replace(INVISIBLE, '').replace(/[’ʼ]/gu, "'");
}

/** The form with one of its ss, or all, as ß. */
function sharpened(form: string): string[] {
  const single = [...form.matchAll(/ss/gu)].map(
    ({ index }) => `${form.slice(0, index)}ß${form.slice(index + 2)}`,
  );
  return [...single, form.replaceAll('ss', 'ß')];
}
