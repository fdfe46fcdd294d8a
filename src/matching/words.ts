import { firstDay, lastDay } from '../model/day.ts';
import type { Parse } from './clauses.ts';
import type { Finding } from './findClaims.ts';
import type { Item } from './readItems.ts';
import { whenFits } from './timing.ts';

/** The words of a sentence that state a claim, as UTF-16 offsets into it: who, what, whom and how much, and the date if the claim covers it. */
export function wordsOf(finding: Finding, parse: Parse): [number, number] {
  let [from, to] = finding.statement.words;
  if (finding.figure) {
    from = Math.min(from, finding.figure.from);
    to = Math.max(to, finding.figure.to);
  }
  for (const time of finding.statement.times) {
    const { when } = finding.claim.recognition;
    if (when && (when.from ?? when.until) && covers(when) && whenFits(when, [time.quantity])) {
      if (time.from >= to && time.from - to < 4) to = time.to;
      if (time.to <= from && from - time.to < 4) from = time.from;
    }
  }
  const first = parse.items[from] as Item;
  const last = parse.items[Math.max(from, to - 1)] as Item;
  return [first.start, last.end];
}

const covers = (when: { from?: string | undefined; until?: string | undefined }): boolean =>
  when.from !== undefined && when.until !== undefined && firstDay(when.from) <= lastDay(when.until);
