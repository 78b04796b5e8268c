/**
 * What a sentence can say about, as far as the rules for wording care. Each language lists its ways to say it, in the
 * notation of `src/wording/notation.ts`; `combinations.ts` says which concepts together break which clause.
 */
export const CONCEPTS = [
  // Requests for reviews
  'review', // the noun: review, rating, feedback
  'rate', // the act: rate it, share your opinion, tell other buyers
  'five-stars', // the highest rating
  'bad-review', // a bad review, few stars, a complaint in public
  'positive', // good, kind, favourable: of a review where one stands beside it
  'praise', // asks for a good review by itself: a kind word
  'if-happy', // if, or whether, the buyer is content
  'if-unhappy', // if, or whether, something is wrong
  'contact', // write to us, give us the chance to put it right
  'before', // before, instead of, rather than
  'hold-off', // do not rate yet, wait with it
  'change', // change, raise, update, remove
  'raise-stars', // asks for more stars than were given, without the word review
  'ask', // please, could you, we would be glad
  'reward', // a thing of value nobody mentions for another reason: gift card, prize, PayPal
  'money', // what a defect may bring as well: refund, free of charge, replacement
  'exchange', // in return, as soon as, all you have to do
  'neutral', // honest, good or bad, as you like
  'content', // mention, point out, write that, leave out
  'text-to-copy', // copy this
  'stuck', // what to write, no idea for a text
  'past-review', // thanks for, or talks about, a review that was written
  // Denial and talk
  'deny', // we cannot, we do not offer, not ours, expired
  'asked', // you asked, as you suggested, someone promised
  // Promotion
  'coupon',
  'hand-out', // here is, use, redeem, for you, valid until
  'discount',
  'charged', // invoice, paid, partial refund: a price that was, not one that is offered
  'next-purchase',
  'other-products',
  'visit',
  'shop',
  'follow',
  'channel',
  'follow-us', // asks to follow by itself
  'newsletter',
  'sign-up',
  // Purpose of the message
  'greeting',
  'sign-off',
  'thanks',
  'warm', // how glad, small and proud the seller is
  'help', // offers help
  'ordered', // the order has come in, is being prepared
  'order-detail', // item, quantity, total
  'shipped', // the order is on its way
  'ship-detail', // tracking, arrival, carrier
  'nothing-to-do',
  'no-stock',
  'cancel', // asks the buyer to cancel
  'choice', // or wait, or your money back
  'matter', // anything that makes it a message of another kind
] as const;

export type Concept = (typeof CONCEPTS)[number];

/** The wording of one language. */
export interface Wording {
  /** BCP 47 primary language. */
  readonly language: string;
  /** How each concept is said: a list of phrases. */
  readonly concepts: Readonly<Record<Concept, string>>;
}
