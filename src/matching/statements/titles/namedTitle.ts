import type { MatchIndex } from '../../indexLedger.ts';
import { isName } from '../../names/isName.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { nameCalled } from '../parties/nameCalled.ts';
import { madeBy } from './madeBy.ts';

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
    places.flat().flatMap((place) => [...(index.subjectsOf.get(use.relation.id)?.get(place) ?? [])]),
  );
  return [...new Set(found)].filter((id) => id !== '');
}

/**
 * "Meta invests in Scale AI and recruits CEO": whom a bare title that is a verb's object means, by the one organisation named before it that does
 * not do the hiring. Headlines write so.
 */
export function bareTitleHolder(parse: Parse, at: number, index: MatchIndex): string[] {
  const { chunks, items } = parse;
  const phrase = phraseAt(parse, at);
  const head = items[phrase.head] as Item;
  if (
    chunks[at - 1]?.kind !== 'verb' ||
    phrase.to - phrase.from > 1 ||
    chunks[at + 1]?.kind === 'preposition'
  )
    return [];
  const titles = head.nouns.filter(
    ({ role, relation }) => role === 'title' && (relation.oneHolder || relation.lasting),
  );
  if (titles.length === 0) return [];
  const doers = subjectOf(parse, at - 1).phrases.flatMap(
    (each) => items[phraseAt(parse, each).head]?.mention?.candidates ?? [],
  );
  const places = new Set(
    items
      .slice(0, phrase.from)
      .flatMap(({ mention }) => (isName(mention) ? mention.candidates : []))
      .filter((id) => index.entities.get(id)?.type === 'organisation' && !doers.includes(id)),
  );
  const [place] = places;
  if (place === undefined || places.size > 1 || doers.length === 0) return [];
  const found = titles.flatMap(({ relation }) => [...(index.subjectsOf.get(relation.id)?.get(place) ?? [])]);
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
  const maker = madeBy(parse, at);
  if (maker !== null) return [maker.candidates];
  return argumentsOf(parse, at)
    .filter((argument) => argument.preposition !== null && PLACE_PREPOSITIONS.has(argument.preposition))
    .flatMap((argument) => {
      const named = nameCalled(parse, argument.phrase) ?? argument.phrase;
      const mention = parse.items[phraseAt(parse, named).head]?.mention;
      return mention ? [mention.candidates] : [];
    });
}

const PLACE_PREPOSITIONS = new Set(['of', 'at', 'to', 'for', 'in', 'behind', 'like', 'including']);
