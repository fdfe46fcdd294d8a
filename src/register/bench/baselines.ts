import search from 'approx-string-match';

/** What other annotators do with a sentence after an edit: the place where it is found in `text`, as UTF-16 offsets, or null. */
export const BASELINES: Record<string, Anchor> = {
  'exact quotation': ({ quote }, text) => {
    const start = text.indexOf(quote);
    return start < 0 ? null : [start, start + quote.length];
  },
  'position only': ({ start, quote }, text) =>
    start < text.length ? [start, Math.min(text.length, start + quote.length)] : null,
  'quotation and context, approximately': matchByContext,
};

/**
 * The rule of Hypothes.is' client in our own words: all closest approximate finds of the quotation, with errors in up to half of its letters,
 * weighed by quotation (50), text before and after (20 each) and place (2). Something nearly always wins.
 */
function matchByContext({ quote, prefix, suffix, start }: Quotation, text: string): Span | null {
  const finds = closest(text, quote, Math.min(MOST_ERRORS, quote.length / 2));
  let best: { span: Span; score: number } | null = null;
  for (const find of finds) {
    const before = text.slice(Math.max(0, find.start - prefix.length), find.start);
    const after = text.slice(find.end, find.end + suffix.length);
    const score =
      50 * (1 - find.errors / quote.length) +
      20 * (prefix === '' ? 1 : closeness(before, prefix)) +
      20 * (suffix === '' ? 1 : closeness(after, suffix)) +
      2 * (1 - Math.abs(find.start - start) / text.length);
    if (best === null || score > best.score) best = { span: [find.start, find.end], score };
  }
  return best?.span ?? null;
}

const MOST_ERRORS = 256;

function closest(text: string, pattern: string, errors: number): Find[] {
  const exact: Find[] = [];
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
    exact.push({ start: at, end: at + pattern.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, pattern, errors);
}

function closeness(text: string, pattern: string): number {
  if (text === '' || pattern === '') return 0;
  const [best] = closest(text, pattern, pattern.length);
  return best === undefined ? 0 : 1 - best.errors / pattern.length;
}

/** What a client keeps of an annotation: W3C's TextQuoteSelector and TextPositionSelector. */
export interface Quotation {
  quote: string;
  /** 32 characters on either side. */
  prefix: string;
  suffix: string;
  start: number;
}

type Span = [start: number, end: number];
type Anchor = (quotation: Quotation, text: string) => Span | null;

interface Find {
  start: number;
  end: number;
  errors: number;
}
