import type { VerbGroup } from '../parse/chunks/readChunks.ts';
import type { Parse } from '../parse/clauses.ts';
import type { Item } from '../parse/items/readItems.ts';
import { announced, FACT, type Mode, rejected, unreal } from './modes.ts';
import { HEARSAY } from './sentenceMode.ts';

/** What the clause around says: "if", "denied that", "analysts expect that". */
export function surroundingMode(parse: Parse, at: number): Mode {
  const { chunks, items } = parse;
  let commas = 0;
  for (let back = at - 1; back >= 0; back -= 1) {
    const chunk = chunks[back];
    if (!chunk) break;
    if (chunk.kind === 'relative') return FACT;
    if (chunk.kind === 'semicolon' || (chunk.kind === 'colon' && back < at - 1)) return FACT;
    if (chunk.kind === 'comma' || chunk.kind === 'but') commas += 1;
    const key = items[chunk.from]?.key ?? '';
    if (
      (chunk.kind === 'subordinator' || chunk.kind === 'verb' || chunk.kind === 'modal') &&
      CONDITIONS.test(key) &&
      commas === 0 &&
      key !== 'until'
    )
      return unreal(`“${key}” sets a condition`);
    if (chunk.kind !== 'verb' || commas > 0) continue;
    const verb = items[chunk.main] as Item;
    const clause = chunks[back + 1];
    const that = clause?.key === 'that' || clause?.kind === 'phrase';
    const ownClause =
      !chunks.slice(back + 1, at).some((between) => between.kind === 'verb' && !between.infinitive) &&
      subjectBetween(parse, back, at);
    if (!that || !ownClause || (chunks[at] as VerbGroup).form !== 'finite') continue;
    if (
      HEARSAY.test(items[chunk.from - 1]?.key ?? '') &&
      /^(?:say|claim|report|write|suggest|allege|post|insist|speculate)$/.test(verb.lemma)
    ) {
      return announced(`it only relays what ${items[chunk.from - 1]?.text} say`);
    }
    if (DENIALS.test(verb.lemma))
      return chunk.negated ? FACT : rejected(`“${verb.text}” says that somebody denies it`);
    if (GUESSES.test(verb.lemma)) return unreal(`“${verb.text}” is a guess`);
    if (chunk.negated && /^(?:say|confirm|report|believe|think|mean|announce|show|suggest)$/.test(verb.lemma))
      return unreal('nobody says so');
  }
  return FACT;
}

const DENIALS = /^(?:deny|refute|rebut|dispute|dismiss|reject|doubt|debunk|contest|disbelieve)$/;
const GUESSES =
  /^(?:wonder|speculate|predict|expect|imagine|suppose|assume|guess|bet|hope|fear|argue|worry|suspect|want|wish|ask|dream|demand|forecast|anticipate)$/;
const CONDITIONS = /^(?:if|whether|unless|until|should|suppose|supposing|assuming|imagine|imagining)$/;

/** Whether a phrase stands between the verbs, so that the later one has a subject of its own. */
function subjectBetween(parse: Parse, from: number, to: number): boolean {
  return parse.chunks.slice(from + 1, to).some((chunk) => chunk.kind === 'phrase');
}
