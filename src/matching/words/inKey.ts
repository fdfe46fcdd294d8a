/** Whether `word` is one of the words of a key, which single spaces part. Asked of every word of a sentence: it makes no list of them. */
export function hasWord(key: string, word: string): boolean {
  if (key.length <= word.length || !key.includes(' ')) return key === word;
  for (let at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 1)) {
    const end = at + word.length;
    if ((at === 0 || key[at - 1] === ' ') && (end === key.length || key[end] === ' ')) return true;
  }
  return false;
}

/** The last word of a key. */
export function lastWord(key: string): string {
  const space = key.lastIndexOf(' ');
  return space < 0 ? key : key.slice(space + 1);
}
