import { argumentsOf } from '../arguments/arguments.ts';
import type { VerbGroup } from '../chunks/readChunks.ts';
import { earlierVerb, isPassive, type Parse } from '../clauses.ts';

/** "criticised META FOR CALLING it open", "praised HIM FOR building it": whoever is blamed or thanked for something did it. Empty where the verb above is no such one. */
export function blamedFor(parse: Parse, at: number, led: string): number[] {
  if (led !== 'for' && led !== 'of') return [];
  const verb = earlierVerb(parse, at, () => true);
  if (verb === null || isPassive(parse, verb)) return [];
  if (!BLAMING.test(parse.items[(parse.chunks[verb] as VerbGroup).main]?.lemma ?? '')) return [];
  return argumentsOf(parse, verb)
    .filter(({ preposition, phrase }) => preposition === null && phrase < at)
    .map(({ phrase }) => phrase);
}

const BLAMING =
  /^(?:critici[sz]e|accuse|blame|fault|slam|rebuke|condemn|attack|chide|scold|berate|censure|lambast|lambaste|sue|fine|suspect|praise|thank|commend|laud|applaud|credit|mock|forgive)$/;
