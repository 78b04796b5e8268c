/**
 * What a subject said in brackets, in either case, to reach a buyer who had opted out of messages. Source:
 * https://sellercentral.amazon.com/gp/help/external/help.html?itemID=200383320 ("the word \"important\" must be
 * surrounded by brackets to be effective"), and the same page in the other languages; Amazon took its effect away on
 * 2025-04-25.
 */
export const importantMarks: readonly string[] = [
  // English, French; German; Spanish, Italian, Portuguese; Dutch
  'important',
  'wichtig',
  'importante',
  'belangrijk',
  // Polish; Swedish; Turkish
  'ważne',
  'wazne',
  'ważna wiadomość',
  'ważna informacja',
  'istotne',
  'viktigt',
  'viktig',
  'önemli',
  'onemli',
  // Japanese, Chinese; Arabic
  '重要',
  '重要なお知らせ',
  '重要なご連絡',
  'ご重要',
  'هام',
  'مهم',
  'هامة',
  'مهمة',
  'هام جدا',
];
