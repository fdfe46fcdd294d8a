import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';

/** "THE BUYER paid $14.3 billion": whether those at `agents` are called no more than what the verb at `at` makes of them, so that others must say who they are. */
export function playsOwnPart({ chunks, items }: Parse, at: number, agents: readonly number[]): boolean {
  const [agent] = agents;
  if (agent === undefined || agents.length > 1 || chunks[agent + 1]?.kind === 'preposition') return false;
  const { from, head, to } = phraseAt({ chunks, items } as Parse, agent);
  if (items[from]?.key !== 'the' || head !== from + 1 || to !== head + 1) return false;
  const deeds = items[(chunks[at] as VerbGroup).main]?.verbs ?? [];
  return (items[head]?.nouns ?? []).some(
    ({ role, relation }) =>
      role === 'title' && deeds.some((deed) => deed.role === 'does' && deed.relation.id === relation.id),
  );
}
