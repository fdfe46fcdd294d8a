import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import { earlierVerb, governorOf, type Parse } from '../../parse/clauses.ts';
import { type Figure, figuresAmong } from '../../parse/figures/figures.ts';
import type { VerbUse } from '../../words/relationWords.ts';

/** "paid $650 million to hire him": the sum of the verb that the infinitive hangs on. */
export function governingSum(parse: Parse, at: number, use: VerbUse): Figure[] {
  const group = parse.chunks[at] as VerbGroup;
  if (!group.infinitive && !isJoined(parse, at)) return [];
  const { verb } = governorOf(parse, at);
  if (verb === null || !SPENDING.test(parse.items[(parse.chunks[verb] as VerbGroup).main]?.lemma ?? ''))
    return [];
  return figuresAmong(
    parse,
    argumentsOf(parse, verb).filter(({ preposition }) => preposition === null),
    use.relation,
  );
}

/** "to license it and HIRE him": an infinitive that goes on without its "to". */
const isJoined = (parse: Parse, at: number): boolean => {
  const { main, helpers } = parse.chunks[at] as VerbGroup;
  const verb = parse.items[main];
  return (
    parse.chunks[at - 1]?.kind === 'and' &&
    helpers.length === 0 &&
    verb?.key === verb?.lemma &&
    earlierVerb(parse, at - 1, () => true) === earlierVerb(parse, at - 1, ({ infinitive }) => infinitive)
  );
};

const SPENDING =
  /^(?:pay|spend|shell|splash|fork|cough|stump|hand|use|raise|put|lay|splurge|drop|blow|take|cost|need|require)$/;
