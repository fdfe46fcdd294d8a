import type { Word } from './words.ts';

/** Phrases by their first word, so that a sentence is read once however many there are. */
export type Phrases = ReadonlyMap<string, Begun>;

/** Phrases with one first word. */
type Begun = readonly (readonly string[])[];

/** The phrases of `list`, which "|" parts; their words are in lower case, parted by single spaces. */
export function phrasesOf(list: string): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const phrase of list.split('|').map((part) => part.trim().split(' '))) {
    const first = phrase[0] as string;
    phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
  }
  return phrases;
}

/** Of several lists of phrases, by a first word, the phrases that begin with it, list by list: most words begin none. */
export function listsByOpener<List>(
  lists: readonly List[],
  phrasesIn: (list: List) => Phrases,
): ReadonlyMap<string, readonly (readonly [phrases: Begun, list: List])[]> {
  const found = new Map<string, [Begun, List][]>();
  for (const list of lists)
    for (const [opener, phrases] of phrasesIn(list))
      found.set(opener, [...(found.get(opener) ?? []), [phrases, list]]);
  return found;
}

/** The phrase that begins at word `at`, the first in the order of the list; null where none does. */
export function phraseAt(phrases: Phrases, words: readonly Word[], at: number): readonly string[] | null {
  const begun = phrases.get(words[at]?.lower ?? '');
  return begun === undefined ? null : phraseAmong(begun, words, at);
}

/** The same among phrases whose first word stands at `at`. */
export function phraseAmong(begun: Begun, words: readonly Word[], at: number): readonly string[] | null {
  for (const phrase of begun) {
    let length = 1;
    while (length < phrase.length && words[at + length]?.lower === phrase[length]) length++;
    if (length === phrase.length) return phrase;
  }
  return null;
}
