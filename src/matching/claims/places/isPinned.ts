import type { IndexedClaim, MatchIndex } from '../../indexLedger.ts';
import { surelyIn } from '../../statements/parties/slots.ts';
import type { Statement } from '../../statements/statement.ts';

/**
 * Whether whoever surely has the other place leaves but one for this: all the records that have him there have the same one here ("The AI
 * SAFETY INSTITUTE picked it").
 */
export function isPinned(
  place: 'subject' | 'object',
  { recognition }: IndexedClaim,
  statement: Statement,
  index: MatchIndex,
): boolean {
  const other = place === 'subject' ? 'object' : 'subject';
  const known = (place === 'subject' ? index.subjectsOf : index.objectsOf).get(recognition.relation);
  const wanted = recognition[other] ?? [];
  return surelyIn(statement[other]).some((id) => {
    if (!wanted.includes(id)) return false;
    const partners = known?.get(id) ?? [];
    return [...partners].every((each) => each !== '' && recognition[place]?.includes(each) === true);
  });
}
