import type { Relation } from '../../../model/relation.ts';
import type { MatchIndex } from '../../indexLedger.ts';
import { FACT } from '../../mode/modes.ts';
import { sentenceMode } from '../../mode/sentenceMode.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import { type Figure, figureIn } from '../../parse/figures/figures.ts';
import { OPEN } from '../parties/slots.ts';
import { PLAIN, type Statement } from '../statement.ts';

/** Whether the noun at `at` is a label for what a colon leads to: "Stake: 49%", "The price tag: $14.3 billion". */
export const isLabel = (parse: Parse, at: number): boolean => at === 0 && colonAfter(parse, at) !== null;

/** The figure that a label's colon leads to, in a list; empty where there is none, or other words come first. */
export function labelled(parse: Parse, at: number, relation: Relation): Figure[] {
  const colon = at === 0 ? colonAfter(parse, at) : null;
  if (colon === null || parse.chunks[colon + 1]?.kind !== 'phrase') return [];
  const figure = figureIn(parse, colon + 1, null, relation);
  return figure === null || !endsThere(parse, colon + 1) ? [] : [figure];
}

/** "Founded: 2016", "Valued at: $29 billion": a participle as label. Who and whom stand above it. */
export function labelStatements(parse: Parse, _: MatchIndex): Statement[] {
  const [first] = parse.chunks;
  const colon = first?.kind === 'verb' ? colonAfter(parse, 0) : null;
  if (first?.kind !== 'verb' || colon === null || parse.chunks[colon + 1]?.kind !== 'phrase') return [];
  const main = parse.items[first.main];
  if (first.helpers.length > 0 || main?.forms.has('participle') !== true || !endsThere(parse, colon + 1))
    return [];
  return main.verbs.flatMap((use): Statement[] => {
    const figure = use.needs.length === 0 ? figureIn(parse, colon + 1, null, use.relation) : null;
    if (figure === null) return [];
    return [
      {
        ...PLAIN,
        relation: use.relation,
        subject: OPEN,
        object: OPEN,
        figures: [figure],
        times: [],
        mode: sentenceMode(parse) ?? FACT,
        at: 0,
        clause: 0,
        runs: [[first.from, phraseAt(parse, colon + 1).to]],
        definite: true,
        label: true,
        undergone: use.role === 'undergoes',
      },
    ];
  });
}

/** The colon that ends the label which begins at `at`, past what hangs on it ("Price of the stake:"). */
function colonAfter(parse: Parse, at: number): number | null {
  const last = Math.max(at, ...argumentsOf(parse, at).map(({ phrase }) => phrase));
  const next = parse.chunks[last + 1];
  const colon = next?.kind === 'preposition' ? last + 2 : last + 1;
  return parse.chunks[colon]?.kind === 'colon' ? colon : null;
}

/** Nothing but a full stop, an aside in brackets or a source stands behind the figure. */
function endsThere({ chunks }: Parse, at: number): boolean {
  const after = chunks[at + 1];
  return (
    after === undefined ||
    after.kind === 'stop' ||
    after.kind === 'open' ||
    (after.kind === 'comma' && chunks[at + 2]?.key === 'according to')
  );
}
