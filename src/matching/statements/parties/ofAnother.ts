import type { MatchIndex } from '../../indexLedger.ts';
import type { Phrase } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';
import { isStrangersName } from '../../parse/strangersName.ts';

/** "OPENAI'S superintelligence team" is no part of Meta: of those whom the words of a phrase can mean, the ones that do not belong to another than its owner. */
export function withoutOthers(
  ids: readonly string[],
  { items }: Parse,
  { owner }: Phrase,
  index: MatchIndex,
): string[] {
  const holder = owner === null ? undefined : items[owner.head];
  if (holder === undefined) return [...ids];
  const owners = (holder.mention?.candidates ?? []).filter(
    (id) => index.entities.get(id)?.type === 'organisation',
  );
  const isStranger = isStrangersName(holder);
  return ids.filter((id) => {
    const whole = index.entities.get(id)?.partOf;
    if (whole === undefined || (owners.length === 0 && !isStranger)) return true;
    return owners.includes(whole) || owners.includes(id);
  });
}
