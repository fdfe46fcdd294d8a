import type { Relation } from '../../../model/relation.ts';
import type { MatchIndex } from '../../indexLedger.ts';
import { FACT } from '../../mode/modes.ts';
import { sentenceMode } from '../../mode/sentenceMode.ts';
import { isName } from '../../names/isName.ts';
import type { Chunk } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';
import { isCapitalised } from '../../parse/strangersName.ts';
import { longestPhrase } from '../../words/phraseTree.ts';
import { partyOf } from '../parties/parties.ts';
import { OPEN, type Slot, slotOf } from '../parties/slots.ts';
import { runsOf } from '../span.ts';
import { PLAIN, type Statement } from '../statement.ts';

/**
 * "NO data-labelling company IS LARGER THAN Scale AI", "THERE IS NO BIGGER client THAN Google": whoever nobody of a kind exceeds is the
 * greatest of it, in each relation that has words for that. Only names are compared, and the kind must be told.
 */
export function noneGreater(parse: Parse, index: MatchIndex): Statement[] {
  const { chunks, items } = parse;
  if (!items.some(({ key }) => key === 'no') || sentenceMode(parse) !== null) return [];
  return chunks.flatMap((chunk, than): Statement[] => {
    const most = chunk.kind === 'preposition' && chunk.key === 'than' ? mostOf(parse, than) : null;
    const named = chunks[than + 1];
    if (most === null || named?.kind !== 'phrase') return [];
    const mention = items[named.head]?.mention;
    if (mention === undefined || mention.how === 'term' || named.owner !== null) return [];
    const party = partyOf(parse, than + 1, index);
    const object = ofWhom(parse, most.from, index);
    if (object === null) return [];
    return relationsOf(most, index).map((relation) => ({
      ...PLAIN,
      relation,
      subject: slotOf([party]),
      object,
      figures: [],
      times: [],
      mode: FACT,
      at: than + 1,
      runs: [[(chunks[most.from] as Chunk).from, named.to], ...runsOf(parse, than + 1, [party])],
    }));
  });
}

/** What nobody of the kind exceeds, as words of the kind, and the chunk with which it is told; null where that is not said. */
function mostOf({ chunks, items }: Parse, than: number): Most | null {
  const comparative = items[(chunks[than]?.from ?? 0) - 1];
  const phrase = chunks.slice(0, than).findLastIndex(({ kind }) => kind === 'phrase');
  const wordsIn = (from: number, to: number): string[] =>
    items.slice(from, to).flatMap(({ key }) => key.split(' '));
  const own = chunks[phrase];
  if (own?.kind !== 'phrase') return null;
  const verb = chunks.slice(0, than).findLastIndex(({ kind }) => kind === 'verb');
  const group = chunks[verb];
  if (group?.kind !== 'verb' || group.negated || group.modal !== '') return null;
  if (items[group.main]?.tag !== 'be') return null;
  const words = wordsIn(own.from, own.to);
  if (verb < phrase && words[0] === 'no' && COMPARATIVES.test(words[1] ?? ''))
    return verb === phrase - 1 ? { kind: words.slice(2), from: phrase } : null;
  const first = chunks[0];
  if (comparative === undefined || !COMPARATIVES.test(comparative.key)) return null;
  if (first?.kind !== 'phrase' || items[first.from]?.key !== 'no') return null;
  const between = chunks.slice(1, verb);
  const plain = between.every(({ kind }) => kind === 'preposition' || kind === 'phrase');
  return plain ? { kind: wordsIn(first.from + 1, group.from), from: 0 } : null;
}

/** "no customer OF SCALE AI", "no SCALE AI customer": of whom they are; open where that is not said, null where nobody knows them. */
function ofWhom(parse: Parse, at: number, index: MatchIndex): Slot | null {
  const { chunks, items } = parse;
  const own = chunks[at];
  if (own?.kind !== 'phrase') return null;
  const before = items.slice(own.from + 1, own.to);
  if (before.some((item) => isName(item.mention))) return slotOf([partyOf(parse, at, index)]);
  if (before.some(isCapitalised)) return null;
  const whose = chunks[at + 2];
  if (chunks[at + 1]?.key !== 'of' || whose?.kind !== 'phrase') return OPEN;
  const party = partyOf(parse, at + 2, index);
  return party.ids.length > 0 ? slotOf([party]) : null;
}

const COMPARATIVES = /^(?:bigger|larger|greater)$/;

interface Most {
  kind: string[];
  from: number;
}

/** The relations that have words for the greatest of the kind. */
function relationsOf({ kind }: Most, index: MatchIndex): Relation[] {
  const found = new Set<Relation>();
  for (const most of ['largest', 'biggest']) {
    for (const { relation, lemma, needs, role, opposite } of index.words.verbs.get('is')?.uses ?? [])
      if (
        lemma === 'be' &&
        role === 'does' &&
        opposite === null &&
        needs.length > 1 &&
        needs[0] === most &&
        needs.slice(1).every((need) => kind.includes(need))
      )
        found.add(relation);
    for (const word of kind)
      for (const { relation, role } of longestPhrase(index.words.nouns, [most, word], 0)?.values ?? [])
        if (role === 'title') found.add(relation);
  }
  return [...found];
}
