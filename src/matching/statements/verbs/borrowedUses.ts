import type { MatchIndex } from '../../indexLedger.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { subjectBehind } from '../../parse/subjects/invertedSubject.ts';
import { oncePer } from '../../words/oncePer.ts';
import type { RelationWords, VerbUse } from '../../words/relationWords.ts';
import { SAYING } from '../constructions/attributions.ts';

/**
 * What the verb group at `at` can mean in the words of a plainer verb: "POINTED OUT that …" is read as "said that …", and "In February
 * CAME Gemma" as "appeared". Empty where it stands for none.
 */
export function borrowedUses(parse: Parse, at: number, index: MatchIndex): readonly VerbUse[] {
  const { items, chunks } = parse;
  const group = chunks[at] as VerbGroup;
  const { lemma } = items[group.main] as Item;
  if (SAYING.test(lemma) && lemma !== 'say' && !group.passive && chunks[at + 1]?.key === 'that')
    return tellingUses(index.words);
  if (!COMING.test(lemma) || subjectBehind(parse, at) !== at + 1) return NONE;
  const opener = chunks[at - 1];
  const timed = opener?.kind === 'phrase' && items[opener.head]?.quantity !== undefined;
  return timed ? appearingUses(index.words) : NONE;
}

const tellingUses = oncePer(({ verbs }: RelationWords): readonly VerbUse[] =>
  (verbs.get('say')?.uses ?? []).filter(({ lemma, needs }) => lemma === 'say' && needs.length > 1),
);

const appearingUses = oncePer(({ verbs }: RelationWords): readonly VerbUse[] =>
  (verbs.get('appear')?.uses ?? []).filter(({ lemma, needs }) => lemma === 'appear' && needs.length === 0),
);

const NONE: readonly VerbUse[] = [];

const COMING = /^(?:come|follow|arrive)$/;
