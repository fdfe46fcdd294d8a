import type { MatchIndex } from '../indexLedger.ts';
import { argumentsOf } from '../parse/arguments.ts';
import { type Parse, phraseAt } from '../parse/clauses.ts';
import type { Item } from '../parse/readItems.ts';

/** "its CEO", "Scale AI's founder", "the chief executive of Scale AI": whom the ledger knows under that title there. */
export function titleHolder(parse: Parse, at: number, index: MatchIndex): string[] {
  const phrase = phraseAt(parse, at);
  const head = parse.items[phrase.head] as Item;
  // "appointed A HEAD of it": anybody.
  if (/^(?:an?|another|any)$/.test(parse.items[phrase.from]?.key ?? '')) return [];
  const titles = head.nouns.filter(
    ({ role, relation, noun }) =>
      role === 'title' &&
      (relation.oneHolder || relation.lasting) &&
      (noun.endsWith('s') || !head.key.endsWith('s')),
  );
  if (titles.length === 0) return [];
  const places = titlePlaces(parse, at);
  const found = titles.flatMap((use) =>
    places.flat().flatMap((place) => [...(index.partners.get(`${use.relation.id}<${place}`) ?? [])]),
  );
  return [...new Set(found)].filter((id) => id !== '');
}

/** The organisations that a title phrase is about, by its owner, its first name or its "of": for each, whom the words can mean. */
export function titlePlaces(parse: Parse, at: number): string[][] {
  const phrase = phraseAt(parse, at);
  const owner = phrase.owner && parse.items[phrase.owner.head]?.mention;
  if (phrase.owner) return owner ? [owner.candidates] : [];
  for (let item = phrase.from; item < phrase.head; item += 1) {
    const mention = parse.items[item]?.mention;
    if (mention && mention.how !== 'term') return [mention.candidates];
  }
  return argumentsOf(parse, at)
    .filter((argument) => argument.preposition !== null && PLACE_PREPOSITIONS.has(argument.preposition))
    .flatMap((argument) => {
      const mention = parse.items[phraseAt(parse, argument.phrase).head]?.mention;
      return mention ? [mention.candidates] : [];
    });
}

const PLACE_PREPOSITIONS = new Set(['of', 'at', 'to', 'for', 'in', 'behind', 'like', 'including']);
