const OPENING = { "'": '‘', '"': '“' } as const;
const CLOSING = { "'": '’', '"': '”' } as const;
/** Behind these, or at the start, a quotation mark opens. */
const BEFORE_OPENING = /^[\s([{‘“—–-]?$/u;

/**
 * Text of our own, as editors type it, with the quotation marks and apostrophes that printers use: "Meta’s", “so-called”, ‘so-called’, ’90s.
 * Each mark stands for one, so that offsets stay what they are. Words of an article are never passed through here.
 */
export function typographic(text: string): string {
  let set = '';
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    set += mark === "'" || mark === '"' ? markAt(text, at, mark, set.slice(-1)) : mark;
  }
  return set;
}

function markAt(text: string, at: number, mark: "'" | '"', before: string): string {
  const next = text.charAt(at + 1);
  const isElision = mark === "'" && /^\d\ds/.test(text.slice(at + 1, at + 4));
  const opens = BEFORE_OPENING.test(before) && next !== '' && !/\s/.test(next) && !isElision;
  return opens ? OPENING[mark] : CLOSING[mark];
}
