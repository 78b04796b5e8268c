import type { FoldedText } from '../document/folded-text.ts';
import type { Span } from '../document/span.ts';
import { type ContactHints, contactHints, isHinted, mayHint } from './contact-hints.ts';
import { findEmails } from './email.ts';
import { findHandles } from './handle.ts';
import { findPhones, type PhoneContext } from './phone.ts';

export type ContactType = 'e-mail address' | 'phone number' | 'messenger contact';

/** A contact in a text, in folded units. */
export interface FoundContact extends Span {
  type: ContactType;
  /** Of a phone number: the lower-case words that tell whose it is. */
  label?: string;
}

/** Whether a text as it is written may hold a contact: a cheap test before it is folded and searched. */
export function mayHoldContact(text: string): boolean {
  if (!mayHint(text)) return false;
  const hints = contactHints(text);
  return hints.needsFolding || isHinted(hints);
}

/** Services whose contacts are numbers. */
const SERVICE = /(?<!\p{L})(?:whatsapp|telegram|viber|signal|wechat|line|zap)|微信|واتساب/u;

/**
 * Finds e-mail addresses, telephone numbers and names on messengers in a folded text.
 *
 * @returns in order, without overlap; offsets in folded units.
 */
export function findContacts(folded: FoldedText, context: PhoneContext): FoundContact[] {
  const hints = contactHints(folded.text);
  return isHinted(hints) ? search(folded, hints, context) : [];
}

function search(folded: FoldedText, hints: ContactHints, context: PhoneContext): FoundContact[] {
  const { hasAt, hasSpelledSign, hasDigits, hasNumberWords, hasService, hasAddress } = hints;
  const found: FoundContact[] = [];
  const add = (contact: FoundContact): void => {
    if (!found.some(({ start, end }) => start < contact.end && end > contact.start)) found.push(contact);
  };
  if (hasAt || hasSpelledSign) {
    for (const span of findEmails(folded)) add({ ...span, type: 'e-mail address' });
  }
  if (hasAt || hasService || hasAddress) {
    for (const span of findHandles(folded, context)) add({ ...span, type: 'messenger contact' });
  }
  if (hasDigits || hasNumberWords) {
    for (const { start, end, label } of findPhones(folded, context, hasNumberWords)) {
      const type = SERVICE.test(label.text.slice(-30)) ? 'messenger contact' : 'phone number';
      add({ start, end, type, label: label.text });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
