import type { Relation } from '../../../model/relation.ts';
import type { MatchIndex } from '../../indexLedger.ts';
import type { Parsed } from '../../matchArticle.ts';
import type { Mention } from '../../names/findEntities.ts';
import { namesStranger } from '../../names/strangers.ts';
import type { Phrase } from '../../parse/chunks/readChunks.ts';
import type { Figure } from '../../parse/figures/figures.ts';
import { isTimeFigure } from '../../parse/figures/figures.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { isBy } from '../heldBack/rises.ts';
import type { Party } from '../parties/parties.ts';
import { OPEN, type Slot } from '../parties/slots.ts';
import { PLAIN, type Statement } from '../statement.ts';
import { type AnchorClause, anchorClause, turnsIn } from './anchorClause.ts';
import { rolesFit } from './anchorRoles.ts';
import { governs, leadIsAbout, relationsIn } from './anchorWords.ts';
import { movedSums } from './movedSums.ts';
import { tellingFigures } from './tellingFigures.ts';

/**
 * A second reading, for figures in which the first found nothing: what a figure says if its clause names the parties of a record, holds a
 * word of the record's relation, and nothing else that could claim the figure. `lead` is the question or heading that a clause without
 * a verb answers, with whose names and words it is read. Only agreement counts: see {@link findAnchored}.
 */
export function anchoredStatements(
  own: Parsed,
  lead: Parsed | null,
  { isFound, isClaimed }: Figures,
  index: MatchIndex,
): Statement[] {
  const { parse, sentence } = own;
  const figures = tellingFigures(own).filter(
    ({ from }) => !isFound(parse.items[from] as Item) && !isClaimed(parse.items[from] as Item),
  );
  const isSum = ({ quantity }: Item): boolean => quantity?.kind === 'money';
  if (figures.length === 0 && !parse.items.some((item) => isSum(item) && !isFound(item))) return [];
  if (namesStranger(sentence, mentionsOf(own))) return [];
  const anchored = figures.flatMap((figure) => {
    const clause = anchorClause(parse, figure.phrase);
    return clause === null ? [] : readAnchor(own, leadFor(clause, lead), figure, clause, index);
  });
  return [...anchored, ...movedSums(own, isFound, index)];
}

/** Of the item that gives a figure: whether the first reading found a record for it, or gave it to parties without one. */
interface Figures {
  isFound: (item: Item) => boolean;
  isClaimed: (item: Item) => boolean;
}

const mentionsOf = ({ parse }: Parsed): Mention[] => parse.items.flatMap(({ mention }) => mention ?? []);

/** A clause with a verb of its own stands by itself; the words before a bare one must not be turned either. */
function leadFor(clause: AnchorClause, lead: Parsed | null): Parsed | null {
  if (lead === null || clause.verbs.length > 0) return null;
  const turned = turnsIn(lead.parse.items) || namesStranger(lead.sentence, mentionsOf(lead));
  return turned ? null : lead;
}

function readAnchor(
  own: Parsed,
  lead: Parsed | null,
  figure: Figure,
  clause: AnchorClause,
  index: MatchIndex,
): Statement[] {
  const { parse } = own;
  const others = clause.chunks.flatMap((at) => quantitiesIn(parse.items, parse.chunks[at] as Phrase, figure));
  const kinds = others.map(({ quantity }) => quantity?.kind);
  if (kinds.includes(figure.quantity.kind)) return [];
  const named = [
    ...namedIn(own, clause.chunks, clause.sources),
    ...(lead ? namedIn(lead, null, new Set()) : []),
  ];
  const relations = relationsIn(own, clause.chunks, figure, index).filter(
    ({ nouns }) => !(nouns.includes('stake') && isBy(parse, figure.phrase)),
  );
  const led =
    lead === null
      ? []
      : relationsIn(lead, null, null, index).filter((relation) => leadIsAbout(lead, relation));
  const times = others.filter(({ quantity }) => quantity !== undefined && isTimeFigure(quantity));
  return [...new Set([...relations, ...led])].flatMap((relation) =>
    pairsOf(relation, named, index).flatMap(([subject, object]): Statement[] => {
      if (!governs(own, figure, clause, relation)) return [];
      if (!rolesFit(own, clause.chunks, relation, subject, object)) return [];
      return [
        {
          ...PLAIN,
          relation,
          subject: slotFor(subject, figure),
          object: slotFor(object, figure),
          figures: [figure],
          times: times.map((item) => ({
            quantity: item.quantity as Figure['quantity'],
            phrase: figure.phrase,
            from: parse.items.indexOf(item),
            to: parse.items.indexOf(item) + 1,
          })),
          mode: { is: 'fact', because: '' },
          at: figure.phrase,
          runs: [spanOf(own, clause)],
          undergone: object === null && subject !== null,
          definite: true,
          anchored: true,
        },
      ];
    }),
  );
}

const quantitiesIn = (items: readonly Item[], { from, to }: Phrase, figure: Figure): Item[] =>
  items.slice(from, to).filter((item, at) => item.quantity !== undefined && from + at !== figure.from);

/** Whom the chunks name, but for those who are only quoted. A pronoun counts for all it can mean. */
function namedIn(
  { parse }: Parsed,
  chunks: readonly number[] | null,
  sources: ReadonlySet<number>,
): string[][] {
  const places = chunks ?? parse.chunks.map((_, at) => at);
  return places
    .filter((at) => !sources.has(at))
    .flatMap((at) => {
      const chunk = parse.chunks[at];
      if (chunk === undefined) return [];
      return parse.items
        .slice(chunk.from, chunk.to)
        .flatMap(({ mention }) => (mention ? [mention.candidates] : []));
    });
}

/** Who could be subject and object of the relation's records, if all that are named have a part in it. Null for one left out. */
function pairsOf(
  relation: Relation,
  named: readonly string[][],
  index: MatchIndex,
): [string | null, string | null][] {
  const ids = [...new Set(named.flat())].slice(0, MOST_NAMED);
  const covers = (pair: readonly (string | null)[]): boolean =>
    named.every((candidates) =>
      candidates.some((id) => pair.some((party) => party !== null && isOf(id, party, index))),
    );
  const objectsOf = (id: string): ReadonlySet<string> =>
    index.objectsOf.get(relation.id)?.get(id) ?? new Set();
  const subjectsOf = (id: string): ReadonlySet<string> =>
    index.subjectsOf.get(relation.id)?.get(id) ?? new Set();
  const parties = [...new Set([...ids, ...ids.flatMap((id) => index.entities.get(id)?.partOf ?? [])])];
  const both = parties.flatMap((subject) =>
    parties.flatMap((object): [string, string][] =>
      objectsOf(subject).has(object) ? [[subject, object]] : [],
    ),
  );
  const whole = both.filter(covers);
  if (whole.length > 0 || ids.length === 0) return whole.length === 1 ? whole : [];
  const single = parties.flatMap((id): [string | null, string | null][] => [
    ...(objectsOf(id).size > 0 ? ([[id, null]] as [string, null][]) : []),
    ...(subjectsOf(id).size > 0 ? ([[null, id]] as [null, string][]) : []),
  ]);
  const fitting = single.filter(covers);
  return fitting.length === 1 ? fitting : [];
}

/** More names than that are a list. */
const MOST_NAMED = 5;

/** "Zuckerberg" for Meta: who heads a party, or is a part of it, stands for it. */
const isOf = (id: string, party: string, index: MatchIndex): boolean =>
  id === party || index.entities.get(id)?.partOf === party;

function slotFor(id: string | null, { phrase, from, to }: Figure): Slot {
  if (id === null) return OPEN;
  const party: Party = { ids: [id], sure: true, phrase, from, to, within: [], former: false };
  return { parties: [party], hold: 'filled' };
}

function spanOf({ parse }: Parsed, { chunks }: AnchorClause): [number, number] {
  const inside = chunks.filter(
    (at) => parse.chunks[at]?.kind === 'phrase' || parse.chunks[at]?.kind === 'verb',
  );
  const [first, last] = [inside[0] as number, inside.at(-1) as number];
  return [parse.chunks[first]?.from ?? 0, parse.chunks[last]?.to ?? parse.items.length];
}
