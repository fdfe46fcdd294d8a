import { type Parse, phraseAt } from '../../parse/clauses.ts';

/** "SOME 300 of its staff", "A DOZEN of Scale's people", "MANY of its clients", "THE LARGEST of the Llama models": so many of those named behind, or one of them. */
export const isSome = (parse: Parse, at: number): boolean => {
  const { from, head } = phraseAt(parse, at);
  const { quantity, key = '' } = parse.items[head] ?? {};
  if (parse.chunks[at + 1]?.key !== 'of') return false;
  // "the FIRST VERSION of Llama" is it; a later one is another.
  if (VERSIONS.test(key)) return parse.items.slice(from, head).some((item) => FIRST.test(item.key));
  return quantity?.kind === 'count' || PICKED.test(key);
};

const VERSIONS = /^(?:version|edition|iteration|generation|incarnation)$/;
const FIRST = /^(?:first|original|initial)$/;

const PICKED = /^(?:largest|biggest|smallest|newest|latest|oldest|most|many|several|some|all)$/;

/** "12% OF THE TASKERS", "MOST OF THOSE who left": the phrase of whom so many are; null where the one at `at` counts nobody. */
export function wholeOf(parse: Parse, at: number): number | null {
  const isShare = parse.items[phraseAt(parse, at).head]?.quantity !== undefined;
  if (!isSome(parse, at) && !(isShare && parse.chunks[at + 1]?.key === 'of')) return null;
  return parse.chunks[at + 2]?.kind === 'phrase' ? at + 2 : null;
}
