/** The run of characters before the stop, without what opens it: "(vs" gives "vs". */
export function wordBefore(text: string, start: number, at: number): string {
  let from = at;
  const stop = Math.max(start, at - LONGEST_WORD);
  while (from > stop && !WORD_BREAK.test(text[from - 1] as string)) from--;
  return text.slice(from, at);
}

const LONGEST_WORD = 60;
const WORD_BREAK = /[\s"'“”‘’«»([\]—–/]/;
