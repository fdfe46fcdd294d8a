import type { Parse } from '../../parse/clauses.ts';
import { isBareAge } from './isBareAge.ts';

/** The age that the phrases from chunk `at` on give somebody: "22", "all of 22", "a 22-year-old student", "a student of 22", "22 years of age". Null where they give none. */
export function agePhrase({ chunks, items }: Parse, at: number): AgePhrase | null {
  const chunk = chunks[at];
  if (chunk?.kind !== 'phrase' || chunk.owner !== null) return null;
  for (let item = chunk.from; item < chunk.to; item += 1) {
    const quantity = items[item]?.quantity;
    if (quantity?.kind !== 'count') continue;
    if (quantity.unit === 'age') return { item, phrase: at, to: at + 1 };
    const isOld = quantity.unit === 'years' && chunks[at + 1]?.key === 'of' && isWord(chunks[at + 2], 'age');
    if (isOld) return { item, phrase: at, to: at + 3 };
    return isBareAge(items[item]?.quantity) && chunk.to - chunk.from === 1
      ? { item, phrase: at, to: at + 1 }
      : null;
  }
  const number = chunks[at + 2];
  if (chunks[at + 1]?.key !== 'of' || number?.kind !== 'phrase') return null;
  const isWhose = YOUNG.test(items[chunk.head]?.key ?? '') && number.to - number.from === 1;
  return isWhose && isBareAge(items[number.head]?.quantity)
    ? { item: number.head, phrase: at + 2, to: at + 3 }
    : null;

  function isWord(phrase: (typeof chunks)[number] | undefined, word: string): boolean {
    return phrase?.kind === 'phrase' && items[phrase.head]?.key === word;
  }
}

export interface AgePhrase {
  /** Item of the number, and chunk of its phrase. */
  item: number;
  phrase: number;
  /** The chunk behind it all. */
  to: number;
}

/** Whom an age can be "of". */
const YOUNG =
  /^(?:all|age|teen|teenager|student|undergraduate|boy|girl|lad|man|woman|kid|youth|youngster|dropout|prodigy|freshman|sophomore|wunderkind|entrepreneur)$/;
