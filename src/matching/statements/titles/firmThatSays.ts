import type { MatchIndex } from '../../indexLedger.ts';
import { earlierVerb, type Parse, phraseAt } from '../../parse/clauses.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { isSaying } from '../anchored/anchorClause.ts';

/** "TURING said that OpenAI and Google are clients": whose, where a firm says so and does not say whose. Empty where nobody says it, or no firm by its name. */
export function firmThatSays(parse: Parse, clause: number | null, index: MatchIndex): string[][] {
  if (clause === null) return [];
  const saying = earlierVerb(parse, clause, () => true);
  if (saying === null || !isSaying(parse, saying)) return [];
  return subjectOf(parse, saying).phrases.flatMap((phrase) => {
    const mention = parse.items[phraseAt(parse, phrase).head]?.mention;
    const isFirm = mention?.candidates.some((id) => index.entities.get(id)?.type === 'organisation');
    return mention?.how === 'name' && isFirm ? [mention.candidates] : [];
  });
}
