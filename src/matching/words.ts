import { type Parse, phraseAt } from './clauses.ts';
import type { Finding } from './findClaims.ts';
import type { Item } from './readItems.ts';
import { whenFits } from './timing.ts';

/** The words of a sentence that state a claim, as UTF-16 offsets into it: who, what, whom and how much, and the date if the record says when it was. */
export function wordsOf(finding: Finding, parse: Parse): [number, number] {
  let [from, to] = finding.statement.words;
  if (finding.figure) {
    const phrase = phraseAt(parse, finding.figure.phrase);
    from = Math.min(from, finding.figure.from);
    to = Math.max(to, finding.figure.to, Math.min(phrase.to, finding.figure.to + 3));
  }
  const { when } = finding.claim.recognition;
  for (const time of when ? finding.statement.times : []) {
    if (!whenFits(when, [time.quantity])) continue;
    if (time.from >= to && isNear(parse, to, time.from)) to = time.to;
    if (time.to <= from && isNear(parse, time.to, from)) from = time.from;
  }
  const first = parse.items[from] as Item;
  const last = parse.items[Math.max(from, to - 1)] as Item;
  return [first.start, last.end];
}

/** Few words lie between, and no verb but one of purpose: the date belongs to what is said beside it. */
function isNear(parse: Parse, from: number, to: number): boolean {
  const between = parse.items.slice(from, to);
  return (
    between.length <= MOST_WORDS_BETWEEN &&
    !between.some((item, at) => item.tag === 'verb' && between[at - 1]?.tag !== 'to')
  );
}

const MOST_WORDS_BETWEEN = 8;
