/** A character without compatibility forms, as it is compared: dashes, quotes and digits as ASCII. */
export function foldCharacter(character: string): string {
  if (character.length === 1 && character >= '!' && character <= '~') return character;
  if (/\p{Pd}|\u2212|\u2043/u.test(character)) return '-';
  if (/\p{Nd}/u.test(character)) return String(digitValue(character));
  if (/[\u2018\u2019\u201a\u201b\u02bc\u02b9\u2032]/.test(character)) return "'";
  if (/[\u2044\u2215]/.test(character)) return '/';
  if (/\s/u.test(character)) return ' ';
  return character;
}

/** The digits of a script stand in a row, zero first. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) as number;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
