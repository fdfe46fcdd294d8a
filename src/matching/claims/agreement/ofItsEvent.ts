import type { IndexedClaim, MatchIndex } from '../../indexLedger.ts';
import type { Statement } from '../../statements/statement.ts';
import { whenFits } from './timing.ts';

/**
 * Whether a statement tells its figure as of an event on record in the very month in which the claim began to hold: "was valued at $19 billion WHEN META
 * INVESTED". `about` is whom the claim is about: an event that leaves a party out is one of theirs.
 */
export function isOfItsEvent(
  { claim }: IndexedClaim,
  { events = [] }: Statement,
  about: string,
  index: MatchIndex,
): boolean {
  const month = claim.holds?.from?.slice(0, 7);
  if (events.length === 0 || month === undefined || month.length < 7) return false;
  const happened = (relation: string | null, who: string, whom: string): boolean =>
    (who === about || whom === about) &&
    index.happened.get(`${relation ?? ''}\n${who}\n${whom}`)?.has(month) === true;
  return events.some(({ relation, who, whom, times }) => {
    const dates = times.map(({ quantity }) => quantity);
    if (!whenFits({ from: month, until: month }, dates)) return false;
    if (who.length > 0 && whom.length > 0)
      return who.some((one) => whom.some((other) => happened(relation, one, other)));
    const named = [...who, ...whom];
    const others =
      named.length > 0
        ? named
        : [...((relation === null ? index.company : index.subjectsOf.get(relation))?.get(about) ?? [])];
    return others.some((other) => happened(relation, other, about) || happened(relation, about, other));
  });
}
