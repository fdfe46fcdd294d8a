import { nearWords } from './nearWords.ts';
import type { Query, Term } from './query.ts';

/**
 * Queries spelt nearly like this one whose words the vocabulary holds, nearest first: unknown words are replaced by what is near, or
 * dropped where nothing is. Empty where every word is known, or where nothing would be left.
 */
export function nearQueries(vocabulary: Readonly<Record<string, number>>, { terms }: Query): string[] {
  const isUnknown = (term: Term): boolean => term.kind === 'word' && !Object.hasOwn(vocabulary, term.word);
  if (!terms.some(isUnknown)) return [];
  const options = terms.map((term) => {
    if (term.kind === 'number') return [term.typed];
    return isUnknown(term) ? nearWords(term.word, vocabulary, MOST) : [term.word];
  });
  const queries = Array.from({ length: MOST }, (_, choice) =>
    options.flatMap((words) => words[Math.min(choice, words.length - 1)] ?? []).join(' '),
  );
  return [...new Set(queries)].filter((query) => query !== '');
}

const MOST = 3;
