/**
 * The spans in quotation marks, marks included, as UTF-16 offsets. A quotation that is not closed runs to the end; where `open`, one goes on
 * from the sentence before. Curled marks and straight ones are told apart by what stands beside them: the inches of a 5" screen open nothing.
 */
export function speechSpans(text: string, open = false): Array<[number, number]> {
  const spans: Array<[number, number]> = [];
  if (!open && !MARK.test(text)) return spans;
  let from = open ? 0 : -1;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i];
    if (unit !== '"' && unit !== '“' && unit !== '”') continue;
    if (from >= 0 && (unit === '”' || (unit === '"' && !opens(text, i)))) {
      spans.push([from, i + 1]);
      from = -1;
    } else if (from < 0 && (unit === '“' || (unit === '"' && opens(text, i)))) from = i;
  }
  if (from >= 0) spans.push([from, text.length]);
  return spans;
}

const MARK = /["“”]/;

/** Whether a quotation is still open at the end of a sentence, and goes on in the next one of the same block. */
export function leavesSpeechOpen(text: string, open: boolean): boolean {
  const last = speechSpans(text, open).at(-1);
  return last !== undefined && last[1] === text.length && !/[”"]$/.test(text);
}

/** A straight mark opens before a word and behind a space, and closes anywhere else. */
function opens(text: string, at: number): boolean {
  return /^(?:$|[\s([—–:-])/.test(text[at - 1] ?? '') && /^\S/.test(text[at + 1] ?? ' ');
}
