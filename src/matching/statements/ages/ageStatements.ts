import type { MatchIndex } from '../../indexLedger.ts';
import { modeOf } from '../../mode/mode.ts';
import { FACT } from '../../mode/modes.ts';
import { sentenceMode } from '../../mode/sentenceMode.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { Phrase, VerbGroup } from '../../parse/chunks/readChunks.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import { type Figure, isDated } from '../../parse/figures/figures.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { ownerOf } from '../parties/ownerOf.ts';
import { type Party, partyOf } from '../parties/parties.ts';
import { timesAround } from '../span.ts';
import { PLAIN, type Statement } from '../statement.ts';
import { agePlace, isCalledAge } from './agePlaces.ts';

/** Ages, which need no verb: "Wang, 28, …", "28-year-old Alexandr Wang", "Wang, aged 28", "Wang is 28", "At just 28, he has …". */
export function ageStatements(parse: Parse, index: MatchIndex): Statement[] {
  if (!parse.items.some(({ quantity }) => quantity?.kind === 'count')) return [];
  const relations = [...index.relations.values()].filter(({ implied, units }) => implied && units);
  if (relations.length === 0) return [];
  return parse.chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'phrase') return [];
    const figure = ageIn(parse, at, chunk);
    const holder = figure && holderOf(parse, at, chunk, figure, index);
    if (!holder) return [];
    const phrase = phraseAt(parse, holder.party.phrase);
    const verb =
      holder.verb === null
        ? figure
        : { from: Math.min(figure.from, (parse.chunks[holder.verb] as VerbGroup).from), to: figure.to };
    return relations.map(
      (relation): Statement => ({
        ...PLAIN,
        relation,
        subject: { parties: [holder.party], hold: 'filled' },
        object: { parties: [], hold: 'open' },
        figures: [figure],
        times: holder.verb === null ? [] : timesOf(parse, holder.verb),
        mode: holder.verb === null ? (sentenceMode(parse) ?? FACT) : modeOf(parse, holder.verb),
        past: holder.verb !== null && (parse.chunks[holder.verb] as VerbGroup).past,
        at,
        clause: holder.verb,
        runs: [
          Math.abs(holder.party.phrase - at) <= 3
            ? [Math.min(phrase.from, verb.from), Math.max(phrase.to, verb.to)]
            : [verb.from, verb.to],
        ],
      }),
    );
  });
}

/** "IN JUNE 2025 he was 28". */
const timesOf = (parse: Parse, verb: number): Figure[] =>
  isDated(parse) ? timesAround(parse, verb, argumentsOf(parse, verb), subjectOf(parse, verb).phrases) : [];

function ageIn(parse: Parse, at: number, phrase: Phrase): Figure | null {
  for (let item = phrase.from; item < phrase.to; item += 1) {
    const quantity = parse.items[item]?.quantity;
    if (quantity?.kind !== 'count') continue;
    const bare =
      quantity.unit === '' &&
      (parse.chunks[at - 1]?.key === 'at' ||
        parse.chunks[at - 1]?.kind === 'open' ||
        saysAge(parse, at, phrase) ||
        isCalledAge(parse, at)) &&
      isHumanAge(quantity.value);
    if (quantity.unit === 'age' || bare)
      return { quantity: { ...quantity, unit: 'age' }, phrase: at, from: item, to: item + 1 };
  }
  return null;
}

/** "Wang IS 28": a bare number that is all the verb of being leads to. */
function saysAge(parse: Parse, at: number, phrase: Phrase): boolean {
  const before = parse.chunks[at - 1];
  const after = parse.chunks[at + 1]?.kind;
  return (
    before?.kind === 'verb' &&
    parse.items[before.main]?.tag === 'be' &&
    phrase.to - phrase.from === 1 &&
    (after === undefined || ENDS_AGE.has(after))
  );
}

const ENDS_AGE = new Set(['stop', 'comma', 'and', 'but', 'semicolon', 'subordinator', 'dash', 'close']);

const isHumanAge = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value > 12 && value < 110;

function holderOf(
  parse: Parse,
  at: number,
  phrase: Phrase,
  figure: Figure,
  index: MatchIndex,
): { party: Party; verb: number | null } | null {
  const { chunks, items } = parse;
  const head = items[phrase.head] as Item;
  const isPerson = (party: Party | null): party is Party =>
    party !== null &&
    party.ids.length > 0 &&
    party.ids.every((id) => index.entities.get(id)?.type === 'person');
  const person = (chunk: number): Party | null => {
    if (chunks[chunk]?.kind !== 'phrase') return null;
    const party = partyOf(parse, chunk, index);
    return isPerson(party) ? party : null;
  };
  const elsewhere = agePlace(parse, at);
  if (elsewhere !== null) {
    const party = elsewhere.owner ? ownerOf(parse, elsewhere.phrase) : person(elsewhere.phrase);
    if (isPerson(party)) return { party, verb: elsewhere.verb };
  }
  if (head.mention && phrase.head > figure.from) return wrap(person(at), null);
  if (
    phrase.head !== figure.from &&
    !/^(?:founder|cofounder|entrepreneur|billionaire|prodigy|executive|boss|ceo|chief|dropout|man|star|striker|player|midfielder|forward|goalkeeper|defender|director|actor|actress|singer|author|politician|minister)$/.test(
      head.key,
    )
  )
    return null;
  const before = chunks[at - 1];
  // "Scale AI's 28-YEAR-OLD CHIEF", "the services of its 28-YEAR-OLD BOSS"
  const own = phrase.head > figure.from && phrase.owner !== null ? person(at) : null;
  if (own !== null) return wrap(own, null);
  if (before?.kind === 'comma' || before?.kind === 'open') return wrap(person(at - 2), null);
  // "Wang, at 28, is …"
  if (before?.key === 'at' && chunks[at - 2]?.kind === 'comma' && chunks[at + 1]?.kind === 'comma')
    return wrap(person(at - 3), null);
  if (before?.kind === 'verb') {
    const main = items[before.main] as Item;
    if (main.tag === 'be' || main.lemma === 'age' || main.lemma === 'turn') {
      const [subject] = subjectOf(parse, at - 1).phrases;
      return subject === undefined ? null : wrap(person(subject), at - 1);
    }
  }
  if (before?.kind === 'preposition' && before.key === 'at') {
    const comma = chunks[at + 1]?.kind === 'comma' ? chunks[at + 3] : undefined;
    if (comma?.kind === 'verb' && !comma.past) return wrap(person(at + 2), null);
  }
  return null;
}

const wrap = (party: Party | null, verb: number | null): { party: Party; verb: number | null } | null =>
  party ? { party, verb } : null;
