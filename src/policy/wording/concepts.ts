/** A unit of meaning. */
export interface ConceptDeclaration {
  /** What it says, with English examples: what the list of a language has to cover. */
  readonly says: string;
  /** How it is made of other concepts, in every language; see the notation in `src/wording/notation.ts`. */
  readonly made?: string;
}

/**
 * What a sentence can say, as far as the rules for wording care. Most are small units, which a language lists as
 * words; some are made of others, which the language need not list but may add to. `combinations.ts` says which of
 * them together, in one sentence or in neighbours, break which clause. A concept is made only of those before it.
 */
export const CONCEPTS = {
  // Small words of every kind of sentence
  not: { says: 'negates: not, no, never, without' },
  if: { says: 'opens a condition: if, when, should you, in case, once, provided' },
  ask: { says: 'asks or hopes for something: please, could you, we would be glad, do not forget to' },
  before: { says: 'before, instead of, rather than, first' },
  us: { says: 'the seller as one who is told something: us, to us, me, our team' },
  deny: {
    says: 'the seller does not, or cannot: we never offer, we cannot change, is not ours, has expired',
  },
  asked: {
    says: 'takes up what somebody else said: you asked whether, as you suggested, if anybody promises you',
  },
  thanks: { says: 'thanks, whatever for' },

  // Requests for reviews
  review: { says: 'the thing: review, rating, feedback, testimonial; not the verb' },
  give: { says: 'how a review comes about: write, leave, post, share, publish, submit, tell' },
  opinion: { says: 'opinion, experience, impression, thoughts' },
  words: { says: 'a few words, two lines, a sentence, a comment' },
  others: {
    says: 'who reads it, and where: other buyers, other parents, people; on Amazon, the product page',
  },
  rate: {
    says: 'the act by itself: rate us, review the product, how many stars would you give',
    made: '{give} <6> {review}, {give} <5> {opinion}, {give} <5> {words} ~6 {others}, {others} ~6 {words} ~5 {give}, {give} ~3 {others}, {words} ~3 {others}',
  },
  'five-stars': { says: 'the highest rating: five stars, ★★★★★, full marks, top score, nothing below five' },
  positive: { says: 'positive, good, kind, nice, favourable: of a review where one stands beside it' },
  negative: { says: 'negative, bad, poor, low, critical: of a review where one stands beside it' },
  'good-review': {
    says: 'a good review without the word: a kind word, praise, recommend us, thumbs up',
    made: '{positive} <1> {review}',
  },
  'bad-review': {
    says: 'a bad review without the word: one star, mark us down, complain in public, an A-to-z claim',
    made: '{negative} <1> {review}',
  },
  pleased: { says: 'content: happy, satisfied, pleased, like it, love it, meets your expectations' },
  happy: {
    says: 'is pleased: only where it takes more than a word',
    made: '{pleased}, {positive} <3> {opinion}, !{not} ~3 {pleased}',
  },
  unhappy: {
    says: 'discontent, or has trouble: disappointed, unhappy, problem, issue, something is wrong, not perfect',
    made: '{not} ~3 {pleased}',
  },
  'if-happy': {
    says: 'if the buyer is content: only idioms and inflected conditions that `if` and `happy` do not make',
    made: '{if} ~6 {happy}, {happy} ~6 ?',
  },
  'if-unhappy': {
    says: 'if the buyer is not: only idioms and inflected conditions that `if` and `unhappy` do not make',
    made: '{if} ~6 {unhappy}, {unhappy} ~6 ?, {if} {not}',
  },
  contact: {
    says: 'turn to the seller: contact us, reply, get in touch, give us the chance to put it right',
    made: '{give} ~1 {us}, !{give} ~1 {us} ~3 {review|opinion|words}',
  },
  wait: { says: 'holds back: wait, hold off, refrain, avoid, give us time' },
  'hold-off': {
    says: 'do not rate yet: only idioms that `not` and `wait` do not make',
    made: '{not} ~3 {rate}, {wait} ~5 {rate|review|bad-review}, {not} ~3 {bad-review}',
  },
  change: { says: 'change, edit, update, raise, correct, remove, delete, take down, withdraw, reconsider' },
  'raise-stars': {
    says: 'asks for more stars than were given, without the word review: turn the three stars into five',
    made: '{change} ~5 {five-stars}',
  },
  reward: {
    says: 'a thing of value with no other reason in a message: gift card, cash, prize, draw, PayPal, bonus, free product',
  },
  benefit: {
    says: 'what a defect may bring as well: refund, money back, free of charge, replacement, an amount',
  },
  exchange: {
    says: 'ties it to the review: in return, as a thank-you, as soon as it is online, send a screenshot, everybody who',
    made: '{if} ~6 {review|rate}',
  },
  neutral: { says: 'honest, good or bad, positive or negative, whatever you think, voluntary' },
  mention: { says: 'says what a review holds: mention, point out, say that, leave out, with the words' },
  'text-to-copy': { says: 'a text that is ready: copy this text, a template, you could write: …' },
  stuck: { says: 'no idea what to write, lost for words' },
  'past-review': {
    says: 'talks of a review that was written: thank you for your review, we read it, you mentioned in your feedback',
  },

  // Promotion
  coupon: { says: 'coupon, voucher, discount code, gift card, store credit, points' },
  'hand-out': {
    says: 'gives it to the buyer: here is, use, redeem, enclosed, for you, valid until, at checkout',
  },
  discount: { says: 'a lower price: discount, 10 % off, sale, half price, reduced, buy two get one' },
  charged: { says: 'a price that was, not one that is offered: invoice, paid, partial refund, VAT' },
  next: { says: 'next, future, another, second: of a purchase' },
  purchase: { says: 'the thing: order, purchase, shopping' },
  buy: {
    says: 'the act, also as seen by the seller: buy, order, shop, come back, see you, serve you, welcome you',
  },
  again: { says: 'again, back, soon, once more, any time' },
  'next-purchase': {
    says: 'invites to buy again by an idiom: restock, running low, become a regular',
    made: '{next} <1> {purchase}, {buy} <3> {again}, !{not} ~1 {buy} ~2 {again}, !{buy} ~1 {not} ~1 {again}',
  },
  products: { says: 'what else there is: other products, range, collection, accessories, new arrivals' },
  advertise: {
    says: 'sets it before the buyer: discover, have a look at, just launched, also available, you may like, we also make',
  },
  'other-products': {
    says: 'advertises by an idiom: you may also like, goes well with, customers also bought',
    made: '{advertise} <5> {products}',
  },
  visit: { says: 'visit, drop by, browse, take a look around, find us' },
  shop: { says: 'shop, store, storefront, brand page, showroom, stall, website' },
  follow: { says: 'follow, like, subscribe, join, tag, be part of' },
  channel: { says: 'Instagram, Facebook, YouTube, TikTok, blog, channel, community' },
  'follow-us': { says: 'invites by itself: follow us, tag us, our hashtag' },
  newsletter: { says: 'newsletter, mailing list, monthly mail, bulletin' },
  'sign-up': {
    says: 'sign up, subscribe, register, be the first to know, receive regularly, shall we add you',
  },

  // What a message is for
  greeting: { says: 'opens a message: dear, hello, good morning' },
  'sign-off': { says: 'closes it: kind regards, your team' },
  patronage: {
    says: 'what thanks alone are for: your trust, support, choosing us, being our customer',
    made: '{purchase}',
  },
  warm: {
    says: 'how the seller feels, and wishes: means a lot, small family business, proud, enjoy, have a nice day, hope you love it',
  },
  help: {
    says: 'offers help: any questions, here for you, do not hesitate, happy to help, at your disposal',
  },
  ordered: {
    says: 'the order has come in: we received your order, is confirmed, is being prepared, will ship soon',
  },
  'order-detail': {
    says: 'what an order confirmation lists: item, quantity, total, payment, address, estimated dispatch',
  },
  shipped: {
    says: 'the order is on its way: has shipped, handed to the carrier, left our warehouse, dispatched',
  },
  'ship-detail': {
    says: 'what a shipping confirmation adds: tracking number, arrives by, carrier, track it',
  },
  'nothing-to-do': { says: 'the buyer need do nothing: no action needed, sit back' },
  'no-stock': { says: 'sold out, out of stock, no longer made, cannot supply' },
  cancel: {
    says: 'asks the buyer to cancel: please cancel the order, request the cancellation, could you cancel',
  },
  choice: {
    says: 'leaves the buyer another way: or wait, or a refund, whichever you prefer, let us know if',
  },
  matter: {
    says: 'makes it a message of another kind: refund, return, damaged, missing, size, colour, address, invoice, manual, photo, appointment, attached, before first use',
  },
} as const satisfies Record<string, ConceptDeclaration>;

export type Concept = keyof typeof CONCEPTS;

/**
 * The wording of one language. What makes a list find what nobody has thought of:
 *
 * - words rather than sentences: `give: 'leave, write*, post*'` and `review: 'review*, rating*'` find every sentence in
 *   which both stand near each other, as `made` of `rate` says;
 * - stems with `*` for what is inflected, `*stem*` for what is compounded (three letters at least);
 * - in phrases of one's own, references to the units and gaps: `(could|may) ~3 {change} ~4 {review}`;
 * - an exception (`!peer review`) for each harmless sense, as wide as that sense is;
 * - `matter` holds what only a message of an allowed kind says, in any place of it; an offer of help within three words
 *   takes it back (`questions about your return`).
 */
export interface Wording {
  /** BCP 47 primary language. */
  readonly language: string;
  /**
   * How each concept is said: phrases in the notation of `src/wording/notation.ts`, beside what the concept is made
   * of. What is made of others need not be listed.
   */
  readonly concepts: Readonly<Partial<Record<Concept, string>>>;
}
