import type { Token } from '../words/tokens.ts';
import type { Mention } from './findEntities.ts';

/** "With META it developed a model", "Unlike GOOGLE, it sells them": who is set beside the subject at `place` is another than it; null where nobody is. */
export function besideSubject(
  tokens: readonly Token[],
  own: readonly Mention[],
  place: number,
): string | null {
  const end = tokens[place - 1]?.key === ',' ? place - 1 : place;
  const beside = own.find(({ to, from }) => to === end && BESIDE.test(tokens[from - 1]?.key ?? ''));
  return beside === undefined || beside.candidates.length > 1 ? null : (beside.candidates[0] ?? null);
}

const BESIDE = /^(?:with|alongside|unlike|like|besides|against|than|versus|beside)$/;
