import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { Phrase } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';

/** "is chief executive", "the interim boss": a title that does not say of what, for the words before to say. */
export function isBareTitle(parse: Parse, at: number, phrase: Phrase): boolean {
  // At the beginning of a sentence a capital tells nothing.
  const plain = parse.items
    .slice(phrase.from, phrase.to)
    .every(
      ({ text, tag, mention }, place) =>
        tag === 'determiner' ||
        (mention !== undefined && mention.how !== 'term') ||
        phrase.from + place === 0 ||
        /^(?:\p{Ll}|CEO)/u.test(text),
    );
  return (
    plain &&
    phrase.owner === null &&
    parse.chunks[at + 1]?.kind !== 'and' &&
    !argumentsOf(parse, at).some(({ preposition }) =>
      /^(?:of|at|for|in|to|with|from)$/.test(preposition ?? ''),
    )
  );
}
