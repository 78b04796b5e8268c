import type { Message } from '../message.ts';
import { defaultMarketplace, marketplaces } from '../policy/marketplaces.data.ts';
import { languagesBySmallWords } from '../wording/languages.ts';
import type { PhoneContext } from './phone.ts';

/** Where a language's numbers are dialled, besides the marketplace's own region: the regions of its marketplaces. */
const regionsByLanguage = new Map<string, string[]>();
for (const { region, languages } of marketplaces) {
  for (const tag of languages) {
    const [language = ''] = tag.split('-');
    regionsByLanguage.set(language, [...(regionsByLanguage.get(language) ?? []), region]);
  }
}
regionsByLanguage.get('de')?.push('AT', 'CH');
regionsByLanguage.get('pt')?.push('PT');

/**
 * What is known of a message before its text is searched: the region of its marketplace (`amazon.com` where none is
 * given) and the languages that its marketplace and its buyer read.
 */
export class MessageLocale {
  readonly #region: string;
  readonly #languages: readonly string[];

  constructor({ context }: Message) {
    const host = context?.marketplace ?? defaultMarketplace;
    const marketplace = marketplaces.find((entry) => entry.host === host.toLowerCase().replace(/^www\./, ''));
    this.#region = marketplace?.region ?? 'US';
    const [buyer] = context?.buyerLanguage?.split('-') ?? [];
    this.#languages = [
      ...(buyer ? [buyer.toLowerCase()] : []),
      ...(marketplace?.languages ?? ['en']).map((tag) => tag.split('-')[0] as string),
    ];
  }

  /**
   * The regions and languages for one text, found when they are asked for: its own languages first, as far as its
   * words tell, then the message's.
   *
   * @param lower folded lower-case text.
   * @param labelBefore lower-case text that labels what stands at the text's beginning.
   */
  contextOf(lower: string, labelBefore: () => string = () => ''): PhoneContext {
    return new TextContext(lower, this.#region, this.#languages, labelBefore);
  }
}

class TextContext implements PhoneContext {
  readonly #lower: string;
  readonly #region: string;
  readonly #messageLanguages: readonly string[];
  readonly #findLabel: () => string;
  #bySmallWords: readonly string[] | undefined;
  #languages: readonly string[] | undefined;
  #ownLanguages: readonly string[] | undefined;
  #regions: readonly string[] | undefined;
  #label: string | undefined;

  constructor(lower: string, region: string, languages: readonly string[], findLabel: () => string) {
    this.#lower = lower;
    this.#region = region;
    this.#messageLanguages = languages;
    this.#findLabel = findLabel;
  }

  get languages(): readonly string[] {
    this.#languages ??= [...new Set([...this.#likely.slice(0, 3), ...this.#messageLanguages])];
    return this.#languages;
  }

  get ownLanguages(): readonly string[] {
    if (!this.#ownLanguages) {
      const known = this.#likely.findIndex((language) => this.#messageLanguages.includes(language));
      const likely = this.#likely.slice(0, known === -1 ? 3 : known + 1);
      this.#ownLanguages = [...new Set([...likely, ...this.#messageLanguages])];
    }
    return this.#ownLanguages;
  }

  get #likely(): readonly string[] {
    this.#bySmallWords ??= languagesBySmallWords(this.#lower, this.#messageLanguages);
    return this.#bySmallWords;
  }

  get regions(): readonly string[] {
    this.#regions ??= [
      ...new Set([
        this.#region,
        ...this.languages.flatMap((language) => regionsByLanguage.get(language) ?? []),
      ]),
    ];
    return this.#regions;
  }

  get labelBefore(): string {
    this.#label ??= this.#findLabel();
    return this.#label;
  }
}
