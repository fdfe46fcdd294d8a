/** A tree of phrases, word by word: looking up the longest phrase at a place costs its length, however many phrases there are. */
export interface PhraseTree<T> {
  next: Map<string, PhraseTree<T>>;
  values: T[];
}

/** A tree without phrases. */
export const phraseTree = <T>(): PhraseTree<T> => ({ next: new Map(), values: [] });

/** Adds a phrase by its words, with what it stands for; a value that it has already, or a phrase of no words, adds nothing. */
export function addPhrase<T>(tree: PhraseTree<T>, keys: readonly string[], value: T): void {
  if (keys.length === 0) return;
  let node = tree;
  for (const key of keys) {
    let next = node.next.get(key);
    if (!next) {
      next = phraseTree<T>();
      node.next.set(key, next);
    }
    node = next;
  }
  if (!node.values.includes(value)) node.values.push(value);
}

/** The longest phrase that begins at `at`, with its length in words; undefined where none does. */
export function longestPhrase<T>(tree: PhraseTree<T>, keys: readonly string[], at: number): Found<T> {
  const first = tree.next.get(keys[at] as string);
  return first && longestFrom(first, keys, at);
}

/** The same where it is known with which branch of the tree the word at `at` begins. */
export function longestFrom<T>(first: PhraseTree<T>, keys: readonly string[], at: number): Found<T> {
  let node: PhraseTree<T> | undefined = first;
  let found: Found<T>;
  for (let length = 1; node !== undefined; length += 1) {
    if (node.values.length > 0) found = { values: node.values, length };
    if (node.next.size === 0 || at + length === keys.length) break;
    node = node.next.get(keys[at + length] as string);
  }
  return found;
}

type Found<T> = { values: readonly T[]; length: number } | undefined;
