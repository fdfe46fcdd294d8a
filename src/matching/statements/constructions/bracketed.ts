import type { MatchIndex } from '../../indexLedger.ts';
import { sentenceMode } from '../../mode/sentenceMode.ts';
import type { Parse } from '../../parse/clauses.ts';
import { partyOf } from '../parties/parties.ts';
import { slotOf } from '../parties/slots.ts';
import { PLAIN, type Statement } from '../statement.ts';

/** "LLaMA (Large Language Model Meta AI)": of two names, one of them alone in brackets behind the other, what a relation says that needs no word. */
export function bracketedStatements(parse: Parse, index: MatchIndex): Statement[] {
  const { chunks, items } = parse;
  if (!chunks.some(({ kind }) => kind === 'open')) return [];
  const relations = [...index.relations.values()].filter(({ implied, units }) => implied && !units);
  return chunks.flatMap((mark, at): Statement[] => {
    const [name, inside] = [chunks[at - 1], chunks[at + 1]];
    if (mark.kind !== 'open' || name?.kind !== 'phrase' || inside?.kind !== 'phrase') return [];
    if (chunks[at + 2]?.kind !== 'close' || !items[name.head]?.mention || !items[inside.head]?.mention)
      return [];
    const [one, other] = [partyOf(parse, at - 1, index), partyOf(parse, at + 1, index)];
    return relations.flatMap((relation) =>
      [[one, other] as const, [other, one] as const].map(([subject, object]) => ({
        ...PLAIN,
        relation,
        subject: slotOf([subject]),
        object: slotOf([object]),
        figures: [],
        times: [],
        mode: sentenceMode(parse, name.from) ?? { is: 'fact' as const, because: '' },
        at: at - 1,
        runs: [[name.head, inside.to + 1] as [number, number]],
      })),
    );
  });
}
