/**
 * The words one typing slip away: a letter left out, doubled or foreign, two swapped, one replaced. Hunspell's own
 * suggestions follow each dictionary's tables and miss some of them.
 *
 * @param word in lower case
 * @param alphabet the letters that can be put in
 */
export function* slipsOf(word: string, alphabet: string): Generator<string> {
  yield* swapsOf(word);
  for (let at = 0; at <= word.length; at += 1) {
    const before = word.slice(0, at);
    const after = word.slice(at);
    if (after.length > 0) yield before + after.slice(1);
    for (const letter of alphabet) {
      yield before + letter + after;
      if (after.length > 0) yield before + letter + after.slice(1);
    }
  }
}

/**
 * The word with the accent of one letter changed, taken off or put on.
 *
 * @param word in lower case
 * @param accented the accented letters of the language
 */
export function* accentsOf(word: string, accented: string): Generator<string> {
  for (let at = 0; at < word.length; at += 1) {
    const base = baseOf(word.charAt(at));
    for (const letter of base + accented) {
      if (letter !== word.charAt(at) && baseOf(letter) === base)
        yield word.slice(0, at) + letter + word.slice(at + 1);
    }
  }
}

function baseOf(letter: string): string {
  return letter.normalize('NFD').charAt(0);
}

/** The words with two neighbouring letters swapped, the commonest slip of fast typing. */
export function* swapsOf(word: string): Generator<string> {
  for (let at = 0; at + 1 < word.length; at += 1) {
    yield word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  }
}
