import { type FoldedText, foldText } from '../document/folded-text.ts';
import { attribute, type Element } from '../document/node.ts';
import { SpanIndex } from '../document/span-index.ts';
import { type TextTag, unmaskedTags } from '../document/text-tags.ts';
import type { Block } from '../document/visible-text.ts';
import type { Message } from '../message.ts';
import { warrantyWords } from '../policy/warranty-words.data.ts';
import { type Cut, type Pointers, planCuts } from '../wording/cut.ts';
import { WordList } from '../wording/word-list.ts';
import { contactLinkOf } from './contact-link.ts';
import { isLinkTextOnly, showsNumber } from './contact-link-text.ts';
import { type ContactType, type FoundContact, findContacts } from './contacts.ts';
import { contactNames, contactPoints } from './cue-words.ts';
import { MessageLocale } from './phone-regions.ts';
import { foldSigns } from './sign-tags.ts';

/** A cut of a text, and the kinds of contacts that go with it. */
export interface ContactCut extends Cut {
  types: readonly ContactType[];
}

/** What is to be done about a block. */
export interface BlockCuts {
  cuts: readonly ContactCut[];
  /** Contacts that stand in a merge tag which is read as text: cut there, it would be no tag any more. */
  kept: readonly (Cut & { type: ContactType })[];
}

const warrantyList = new WordList(warrantyWords);

/** Plans what to cut for the contacts in the texts of one message. Offsets are units of the text that is given. */
export class ContactCutter {
  readonly #locale: MessageLocale;
  readonly #keepsWarrantyPhones: boolean;

  constructor(message: Message, { keepsWarrantyPhones }: { keepsWarrantyPhones: boolean }) {
    this.#locale = new MessageLocale(message);
    this.#keepsWarrantyPhones = keepsWarrantyPhones;
  }

  /** The cuts of a text that is one value, in order. */
  cutsOfText(text: string): ContactCut[] {
    const folded = foldText(text);
    const contacts = this.#contactsIn(folded, () => '');
    return this.#plan(folded, contacts, []);
  }

  /**
   * The cuts of a block, in order.
   *
   * @param links that lead to a contact, with a text in the block.
   * @param label the text before the block that labels what it begins with.
   * @param signTags merge tags that may be none (see sign-tags.ts).
   * @param barriers in units of the block, which no cut crosses; asked for only where there is something to cut.
   */
  cutsOfBlock(
    block: Block,
    links: Iterable<Element>,
    label: () => string,
    signTags: readonly TextTag[],
    barriers: () => readonly { from: number; to: number }[],
  ): BlockCuts {
    const folded = foldSigns(block, signTags);
    const found = this.#contactsIn(folded, label);
    for (const link of links) this.#addLinkText(found, block, folded, link);
    if (found.length === 0) return { cuts: [], kept: [] };
    const tags = unmaskedTags(block).map(({ from, to }) => ({ start: folded.at(from), end: folded.at(to) }));
    const read = new SpanIndex(tags);
    const isKept = (contact: FoundContact): boolean => read.reachesInto(contact);
    const contacts = found.filter((contact) => !isKept(contact)).sort((a, b) => a.start - b.start);
    const limits = [
      ...tags,
      ...barriers().map(({ from, to }) => ({ start: folded.at(from), end: folded.at(to) })),
    ];
    return {
      cuts: this.#plan(
        folded,
        contacts,
        limits.sort((a, b) => a.start - b.start),
      ),
      kept: found.filter(isKept).map(({ start, end, type }) => {
        return { ...folded.span(start, end), kind: 'word', replacement: '', type };
      }),
    };
  }

  /** The words that point to contacts, in the languages a text may be in. */
  pointersFor(lower: string): Pointers {
    const { languages, ownLanguages } = this.#locale.contextOf(lower);
    return { languages: ownLanguages, points: contactPoints(languages), names: contactNames(languages) };
  }

  #contactsIn(folded: FoldedText, label: () => string): FoundContact[] {
    const found = findContacts(folded, this.#locale.contextOf(folded.lower, label));
    return this.#keepsWarrantyPhones ? found.filter((contact) => !isOfWarranty(contact)) : found;
  }

  #plan(
    folded: FoldedText,
    contacts: readonly FoundContact[],
    barriers: readonly { start: number; end: number }[],
  ): ContactCut[] {
    if (contacts.length === 0) return [];
    const spans = contacts.map(({ start, end, type }) => ({ ...folded.span(start, end), type }));
    let next = 0;
    return planCuts(folded, contacts, this.pointersFor(folded.lower), barriers).map((cut) => {
      while (next < spans.length && (spans[next]?.end ?? 0) <= cut.start) next++;
      const types = new Set<ContactType>();
      for (let at = next; at < spans.length; at++) {
        const { start, type } = spans[at] as (typeof spans)[number];
        if (start >= cut.end) break;
        types.add(type);
      }
      return { ...cut, types: [...types] };
    });
  }

  /** The text of a link that says nothing but where it leads goes like the contact itself. */
  #addLinkText(found: FoundContact[], block: Block, folded: FoldedText, link: Element): void {
    const units = block.unitsIn(link);
    if (!units) return;
    const span = { start: folded.at(units.from), end: folded.at(units.to) };
    if (found.some(({ start, end }) => start < span.end && end > span.start)) return;
    const { languages } = this.#locale.contextOf(folded.lower);
    const text = folded.text.slice(span.start, span.end);
    const contact = contactLinkOf(attribute(link, 'href') ?? '');
    if (!isLinkTextOnly(text, languages) && !showsNumber(text, contact)) return;
    const kind = contact?.kind;
    found.push({
      ...span,
      type: kind === 'email' ? 'e-mail address' : kind === 'phone' ? 'phone number' : 'messenger contact',
    });
  }
}

function isOfWarranty({ type, label }: FoundContact): boolean {
  return type === 'phone number' && label !== undefined && warrantyList.has(label);
}
