import type { Relation } from '../../../model/relation.ts';
import type { Phrase } from '../../parse/chunks/readChunks.ts';
import { type Argument, type Parse, phraseAt } from '../../parse/clauses.ts';
import { hasWord } from '../../words/inKey.ts';
import { oncePer } from '../../words/oncePer.ts';

/** "largest customer", "youngest billionaire", "main backer": words for whoever comes first of several. "Chief strategy officer" is an office. */
export const saysFirst = (words: string): boolean =>
  !OFFICE.test(words) && words.split(/[\s-]/).some((word) => FIRST.test(word));

/** Whether a relation is about coming first: then its words say so, most of them. */
export const isRanking = oncePer(({ titles, inverseTitles }: Relation): boolean => {
  const words = [...titles, ...inverseTitles];
  return words.length > 0 && words.filter(saysFirst).length * 2 > words.length;
});

/**
 * Whether the title at item `place` of the phrase at `at` is one that several bear, or one behind the first: "ONE OF its largest
 * customers", "AMONG the youngest billionaires", "its THIRD-biggest client". `words` are the title as the relation has it.
 */
export function comesAfterFirst(
  { chunks, items }: Parse,
  at: number,
  phrase: Phrase,
  place: number,
  words: string,
): boolean {
  if (!saysFirst(words)) return false;
  // "SECOND LARGEST" may be one of the ledger's words.
  const before = items.slice(phrase.from, place + 1).map(({ key }) => key);
  if (before.some((key) => ORDINALS.test(key)) && !ORDINALS.test(words)) return true;
  if (before.slice(0, -1).some((key) => SEVERAL.test(key))) return true;
  const preposition = chunks[at - 1];
  if (preposition?.kind !== 'preposition') return false;
  if (preposition.key === 'among' || preposition.key === 'amongst') return true;
  const chosen = chunks[at - 2];
  return (
    preposition.key === 'of' &&
    chosen?.kind === 'phrase' &&
    items.slice(chosen.from, chosen.to).some(({ key }) => SEVERAL.test(key) || key === 'one')
  );
}

/** "is ONE OF THE youngest billionaires": the like for a verb, whose title is among the words it needs. */
export function needComesAfterFirst(
  parse: Parse,
  relation: Relation,
  needs: string[],
  args: Argument[],
): boolean {
  if (!isRanking(relation)) return false;
  const first = needs.find(saysFirst);
  if (first === undefined) return false;
  return args.some(({ phrase: at }) => {
    const phrase = phraseAt(parse, at);
    const place = parse.items.findIndex(
      ({ key }, item) => item >= phrase.from && item < phrase.to && hasWord(key, first),
    );
    if (place < 0) return false;
    return (
      comesAfterFirst(parse, at, phrase, place, needs.join(' ')) || isFirstOfFew(parse, phrase, place, needs)
    );
  });
}

/** "its largest AI deal": first of fewer than the words say. */
const isFirstOfFew = ({ items }: Parse, { head }: Phrase, place: number, needs: readonly string[]): boolean =>
  items
    .slice(place + 1, head)
    .some(({ key, tag }) => tag !== 'adverb' && !needs.includes(key) && !OF_ALL.test(key));

const OF_ALL = /^(?:single|ever|individual|overall|outright)$/;

/** Whether the phrase puts somebody first, whatever the title in it. */
export const ranks = ({ items }: Parse, phrase: Phrase): boolean =>
  items.slice(phrase.from, phrase.to).some(({ key, mention }) => mention === undefined && saysFirst(key));

const FIRST =
  /^(?:(?!inter|gu|requ|inv|for|harv|prot|cont|hon|arr|dig|sugg|lat|conqu|manif|mod|earn)\w{3,}est|most|top|main|chief|leading|prime|principal|primary|foremost|number|key|star|sole|only|best|worst)$/;

const OFFICE = /\bchief (?:\w+ )*(?:officer|executive|exec|scientist)$/;

const ORDINALS = /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|2nd|3rd|4th|5th)\b/;

const SEVERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|few|other|various)$/;
