import type { MatchIndex } from '../../indexLedger.ts';
import type { Phrase, VerbGroup } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';
import type { Figure } from '../../parse/figures/figures.ts';
import { type Party, partyOf } from '../parties/parties.ts';
import { type AgePhrase, agePhrase } from './agePhrase.ts';

/**
 * The ages that stand beside the name of a person at `at`: "Wang, THEN 22", "Wang, AGED 22", "A 22-YEAR-OLD Wang", "A 22-YEAR-OLD named Wang". One that may as well be
 * the age of today ("Wang, 22,", "the 22-year-old Wang") is told so.
 */
export function agesAside(parse: Parse, at: number, index: MatchIndex): AgeTold[] {
  const { chunks, items } = parse;
  const phrase = chunks[at] as Phrase;
  if (items[phrase.head]?.mention === undefined) return [];
  const found = within(parse, phrase, at) ?? named(parse, at) ?? inFront(parse, at) ?? behind(parse, at);
  if (found === null) return [];
  const holder = partyOf(parse, at, index);
  const isPerson =
    holder.ids.length > 0 && holder.ids.every((id) => index.entities.get(id)?.type === 'person');
  if (!isPerson) return [];
  const { age, ofThen } = found;
  return [
    {
      holder,
      verb: null,
      item: age.item,
      phrase: age.phrase,
      deeds: null,
      ...(ofThen ? {} : { perhapsNow: true as const }),
    },
  ];
}

/** "a 19-YEAR-OLD Wang", "the then 19-YEAR-OLD Wang", "the 19-YEAR-OLD Wang". */
function within(parse: Parse, { from, head, owner }: Phrase, at: number): Aside | null {
  const words = parse.items.slice(from, head);
  const number = words.findIndex(({ quantity }) => quantity?.kind === 'count' && quantity.unit === 'age');
  if (number < 0 || owner !== null) return null;
  const ofThen = words.slice(0, number).some(({ key }) => /^(?:a|an|then)$/.test(key));
  return { age: { item: from + number, phrase: at, to: at + 1 }, ofThen };
}

/** "A 19-YEAR-OLD named Wang". */
function named(parse: Parse, at: number): Aside | null {
  const verb = parse.chunks[at - 1];
  const age = verb?.kind === 'verb' && isNaming(parse, verb) ? agePhrase(parse, at - 2) : null;
  return age === null ? null : { age, ofThen: true };
}

const isNaming = ({ items }: Parse, { main }: VerbGroup): boolean =>
  /^(?:name|call)$/.test(items[main]?.lemma ?? '');

/** "THEN 19, Wang …", "THEN A STUDENT OF 19, he …". */
function inFront(parse: Parse, at: number): Aside | null {
  const { chunks, items } = parse;
  if (chunks[at - 1]?.kind !== 'comma' || items[0]?.key !== 'then') return null;
  const age = agePhrase(parse, 0);
  return age?.to === at - 1 ? { age, ofThen: true } : null;
}

/** "Wang, THEN 19,", "Wang, AGED 19,", "Wang, 19,". */
function behind(parse: Parse, at: number): Aside | null {
  const { chunks, items } = parse;
  const mark = chunks[at + 1];
  if (mark?.kind !== 'comma' && mark?.kind !== 'open') return null;
  const aged = chunks[at + 2]?.key === 'aged';
  const age = agePhrase(parse, aged ? at + 3 : at + 2);
  const end = age === null ? undefined : chunks[age.to]?.kind;
  if (age === null || (end !== undefined && !/^(?:comma|close|stop|and)$/.test(end))) return null;
  const ofThen = items.slice(mark.to, age.item).some(({ key }) => key === 'then');
  return { age, ofThen };
}

interface Aside {
  age: AgePhrase;
  ofThen: boolean;
}

/** The figure of an age: its number, which may count nothing else. */
export function figuresOf({ items }: Parse, item: number, phrase: number): Figure[] {
  const quantity = items[item]?.quantity;
  return quantity ? [{ quantity: { ...quantity, unit: 'age' }, phrase, from: item, to: item + 1 }] : [];
}

export interface AgeTold {
  holder: Party;
  /** The verb that says so; null where none does. */
  verb: number | null;
  /** Item of the number, and chunk of its phrase. */
  item: number;
  phrase: number;
  /** The verbs or nouns of what was done then; null where the age stands beside whoever did it. */
  deeds: readonly number[] | null;
  /** It may as well be the age of today. */
  perhapsNow?: true;
}
