/**
 * The spans in quotation marks, marks included, as UTF-16 offsets. A quotation that is not closed runs to the end; where
 * `previous`, the sentence before, leaves one open, the text begins inside it.
 */
export function speechSpans(text: string, previous: string | null = null): Array<[number, number]> {
  const spans: Array<[number, number]> = [];
  let open = previous !== null && previous.lastIndexOf('“') > previous.lastIndexOf('”') ? 0 : -1;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i];
    if (unit === '“' || (unit === '"' && open < 0)) {
      if (open < 0) open = i;
    } else if ((unit === '”' || unit === '"') && open >= 0) {
      spans.push([open, i + 1]);
      open = -1;
    }
  }
  if (open >= 0) spans.push([open, text.length]);
  return spans;
}
