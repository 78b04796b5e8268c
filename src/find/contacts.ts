import type { FoldedText } from '../document/folded-text.ts';
import type { Span } from '../document/span.ts';
import { type ContactHints, contactHints, isHinted } from './contact-hints.ts';
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

/** Whether a text may hold a contact: a cheap test before it is searched. */
export function mayHoldContact(folded: FoldedText): boolean {
  return isHinted(contactHints(folded));
}

/** Services whose contacts are numbers. */
const SERVICE = /(?<!\p{L})(?:whatsapp|telegram|viber|signal|wechat|line|zap)|微信|واتساب/u;

/**
 * Finds e-mail addresses, telephone numbers and names on messengers in a folded text.
 *
 * @returns in order, without overlap; offsets in folded units.
 */
export function findContacts(folded: FoldedText, context: PhoneContext): FoundContact[] {
  const hints = contactHints(folded);
  return isHinted(hints) ? search(folded, hints, context) : [];
}

function search(folded: FoldedText, hints: ContactHints, context: PhoneContext): FoundContact[] {
  const { hasAt, hasSpelledSign, hasDigits, hasNumberWords, hasService, hasAddress } = hints;
  let found: FoundContact[] = [];
  const add = (more: readonly FoundContact[]): void => {
    found = joined(found, more);
  };
  if (hasAt || hasSpelledSign) add(findEmails(folded).map((span) => ({ ...span, type: 'e-mail address' })));
  if (hasAt || hasService || hasAddress)
    add(findHandles(folded, context).map((span) => ({ ...span, type: 'messenger contact' })));
  if (hasDigits || hasNumberWords) {
    add(
      findPhones(folded, context, hasNumberWords).map(({ start, end, label }) => {
        const type = SERVICE.test(label.text.slice(-30)) ? 'messenger contact' : 'phone number';
        return { start, end, type, label: label.text };
      }),
    );
  }
  return found;
}

/** What was found first, and of the others those that overlap none of it and none before them; in order. */
function joined(found: readonly FoundContact[], others: readonly FoundContact[]): FoundContact[] {
  if (others.length === 0) return [...found];
  const result: FoundContact[] = [];
  let next = 0;
  let end = 0;
  for (const other of others.toSorted((a, b) => a.start - b.start)) {
    while (next < found.length && (found[next] as FoundContact).end <= other.start) {
      const known = found[next++] as FoundContact;
      result.push(known);
      end = known.end;
    }
    const ahead = found[next]?.start ?? Number.POSITIVE_INFINITY;
    if (other.start < end || other.end > ahead) continue;
    result.push(other);
    end = other.end;
  }
  return [...result, ...found.slice(next)];
}
