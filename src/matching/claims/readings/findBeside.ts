import type { Article } from '../../../model/article.ts';
import type { IndexedClaim, MatchIndex } from '../../indexLedger.ts';
import type { Parsed } from '../../matchArticle.ts';
import { type ShareBeside, shareBeside, shareTakenUp } from '../../parse/arguments/equation.ts';
import type { Phrase } from '../../parse/chunks/readChunks.ts';
import { phraseAt } from '../../parse/clauses.ts';
import { countBeside } from '../../parse/figures/countBeside.ts';
import type { Figure } from '../../parse/figures/figures.ts';
import { headFigure } from '../../parse/figures/headFigures.ts';
import type { Item } from '../../parse/items/readItems.ts';
import type { Run } from '../../statements/span.ts';
import type { Statement } from '../../statements/statement.ts';
import type { Reach } from '../places/reach.ts';
import { plainlyFound, sayingOf } from '../places/sameParties.ts';
import { type Finding, findClaims } from './findClaims.ts';

/**
 * The claims of which a share speaks that says once more what a figure found before it says ("laid off 200 people, 14% OF ITS STAFF"): of
 * the same subject, and of the whole that the share names. It may differ, for who and whom are as plain as in the figure it repeats.
 */
export function findBeside(
  { parse }: Parsed,
  findings: readonly Finding[],
  reach: Reach,
  index: MatchIndex,
  article: Article,
): Finding[] {
  const plain = plainlyFound(findings);
  if (plain.length === 0) return [];
  return parse.chunks.flatMap((_, mark) => {
    const beside = shareBeside(parse, mark);
    if (beside === null)
      return countsOf(parse, mark, plain, findings).flatMap((statement) =>
        findClaims(statement, index, reach, article),
      );
    if (findings.some(({ figure }) => figure?.phrase === beside.share)) return [];
    const given = plain.filter(({ figure }) => figure?.phrase === beside.given);
    const found = given.flatMap((each) => sharesOf(each, beside, parse, index));
    return unique(found).flatMap((statement) => findClaims(statement, index, reach, article));
  });
}

/** What a count says that once more tells how many a share before it makes ("14% of its staff, OR 200 PEOPLE"): of the same deed. */
function countsOf(
  parse: Parsed['parse'],
  mark: number,
  plain: readonly Finding[],
  findings: readonly Finding[],
): Statement[] {
  const beside = countBeside(parse, mark);
  if (beside === null || findings.some(({ figure }) => figure?.phrase === beside.count)) return [];
  const { from, to } = phraseAt(parse, beside.count);
  const at = parse.items.findIndex(
    ({ quantity }, item) => item >= from && item < to && quantity !== undefined,
  );
  const quantity = parse.items[at]?.quantity;
  if (quantity === undefined) return [];
  const figure: Figure = {
    quantity,
    phrase: beside.count,
    from: at,
    to: at + 1,
    ...(to - from === 1 ? { alone: true as const } : {}),
  };
  return unique(
    plain
      .filter((given) => given.figure?.phrase === beside.given)
      .map(({ statement }) => ({
        ...statement,
        figures: [figure],
        at: beside.count,
        runs: [[from, to] satisfies Run],
      })),
  );
}

/**
 * The claims of which a sentence speaks that gives the one figure of the sentence before it once more, as a share ("THAT IS 14% of its staff"),
 * of whom that sentence plainly spoke: `told` is what was found in it.
 */
export function findTakenUp(
  { parse }: Parsed,
  told: readonly Finding[],
  reach: Reach,
  index: MatchIndex,
  article: Article,
): Finding[] {
  if (told.length === 0) return [];
  const taken = shareTakenUp(parse);
  const plain = taken === null ? [] : plainlyFound(told);
  const [given] = plain;
  if (taken === null || given === undefined) return [];
  if (plain.some(({ figure }) => figure?.from !== given.figure?.from)) return [];
  return unique(sharesOf(given, taken, parse, index))
    .map((statement) => ({ ...statement, clause: null }))
    .flatMap((statement) => findClaims(statement, index, reach, article));
}

/** What the share says, in the relation of each record of the same subject whose whole it names. */
function sharesOf(
  given: Finding,
  { share, whole }: Omit<ShareBeside, 'given'>,
  parse: Parsed['parse'],
  index: MatchIndex,
): Statement[] {
  const figure = headFigure(parse, share) as Figure;
  const records = given.claim.recognition.subject.flatMap(
    (id) => index.bySubject.get(`${id}\npercent`) ?? [],
  );
  return records.flatMap((record): Statement[] => {
    const object = namedWhole(record, given.claim, parse, whole, index);
    if (object === null) return [];
    const run: Run = [phraseAt(parse, share).from, phraseAt(parse, whole).to];
    return [sayingOf(record, given, object, figure, run, index)];
  });
}

const TOTALS = /^(?:total|whole|lot)$/;

/** The record's object, where the whole is that: by a term for it, or by its kind and whose it is ("the group's REVENUE"). */
function namedWhole(
  { recognition }: IndexedClaim,
  given: IndexedClaim,
  { chunks, items }: Parsed['parse'],
  whole: number,
  { entities }: MatchIndex,
): string | null {
  const phrase = chunks[whole];
  if (phrase?.kind !== 'phrase') return null;
  const head = items[phrase.head] as Item;
  // "49% of it in cash" parts the figure itself.
  if (head.mention?.how === 'pronoun') return null;
  // "14% of THE TOTAL": of those of whom the figure before counts some.
  if (TOTALS.test(head.key) && phrase.owner === null && recognition.relation === given.recognition.relation)
    return recognition.object?.[0] ?? null;
  const owner = phrase.owner === null ? undefined : items[phrase.owner.head];
  const owners = owner?.mention?.candidates ?? [];
  const ofSubject = owners.some((id) => given.recognition.subject.includes(id));
  for (const id of recognition.object ?? []) {
    const entity = entities.get(id);
    const parent = entity?.partOf;
    // Staff and the like are the subject's own; what belongs to another must be said to.
    if (head.mention?.candidates.includes(id))
      return parent !== undefined || phrase.owner === null || ofSubject ? id : null;
    if (parent === undefined) continue;
    const isOwners =
      saysOwner(items, phrase) &&
      given.recognition.subject.some((each) => entities.get(each)?.partOf === parent);
    if (!isOwners && !owners.includes(parent)) continue;
    if (owner?.mention?.how === 'pronoun' && ofSubject) continue;
    if (entity?.terms.some((term) => term.split(' ').at(-1) === head.key)) return id;
  }
  return null;
}

/** "27% of ITS PARENT's revenue", "of GROUP sales": whose it is, by what they are to whoever brings it in. */
function saysOwner(items: readonly Item[], { from, head, owner }: Phrase): boolean {
  const [start, end] = owner === null ? [from, head] : [owner.from, owner.to];
  const words = items.slice(start, end);
  if (SOME.test(words[0]?.key ?? '')) return false;
  return words.some(({ key }) => OWNERS.test(key)) && words.every(({ mention }) => mention?.how !== 'name');
}

const OWNERS = /^(?:group|parent|owner|parent company|parent group|mother company)$/;
const SOME = /^(?:an?|another|some)$/;

const unique = (statements: readonly Statement[]): Statement[] => [
  ...new Map(
    statements.map((statement) => [
      [
        statement.relation.id,
        statement.subject.parties[0]?.ids[0],
        statement.object.parties[0]?.ids[0],
        statement.at,
      ].join('\n'),
      statement,
    ]),
  ).values(),
];
