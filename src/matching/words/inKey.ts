/** Whether `word` is one of the words of a key, which single spaces part. */
export const hasWord = (key: string, word: string): boolean =>
  key === word || (key.includes(' ') && key.split(' ').includes(word));

/** The last word of a key. */
export const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);
