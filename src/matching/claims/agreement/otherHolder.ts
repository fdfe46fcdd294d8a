import type { Article } from '../../../model/article.ts';
import type { Relation } from '../../../model/relation.ts';
import { recordsBetween } from '../../indexClaim.ts';
import type { IndexedClaim, MatchIndex } from '../../indexLedger.ts';
import type { Mention } from '../../names/findEntities.ts';
import { surelyIn } from '../../statements/parties/slots.ts';
import type { Statement } from '../../statements/statement.ts';
import { oncePer } from '../../words/oncePer.ts';
import type { Held } from '../places/fillPlaces.ts';
import type { Finding } from '../readings/findClaims.ts';
import { timingOf } from './timing.ts';

/**
 * "Maeve Kelly is its chief executive", "Microsoft is its largest customer" where the record has another of the kind: it differs by
 * name, if the record surely holds now. Only of those whom the ledger knows, and who do not share the place.
 */
export function otherHolder(
  statement: Statement,
  subject: Held,
  object: Held,
  index: MatchIndex,
  article: Article,
): Finding[] {
  const { relation, mode } = statement;
  if (
    mode.is !== 'fact' ||
    statement.rival ||
    statement.former ||
    !subject.tight ||
    subject.chosen ||
    !object.tight ||
    object.id === ''
  )
    return [];
  const holders = index.subjectsOf.get(relation.id)?.get(object.id) ?? new Set<string>();
  const type = index.entities.get(subject.id)?.type;
  const alike = [...holders].filter((holder) => index.entities.get(holder)?.type === type);
  if (alike.length === 0 || holders.has(subject.id) || sharesIt(relation, subject.id, object.id, index))
    return [];
  // Who has to do with it in another way on record may be meant in that way.
  const isStranger = !index.company.get(object.id)?.has(subject.id) && !isKin(subject.id, holders, index);
  return alike.flatMap((holder) =>
    recordsBetween(index, relation.id, holder, object.id)
      .filter(({ unit }) => unit === '')
      .filter(({ recognition }) => relation.oneHolder || (recognition.exclusive === true && isStranger))
      .flatMap((claim) => differing(claim, statement, article)),
  );
}

/** The like of somebody whom the ledger does not know, in the place of a person who alone came into that post by their record. */
export function newHolder(statement: Statement, index: MatchIndex, article: Article): Finding[] {
  const { relation, mode, former, object } = statement;
  if (mode.is !== 'fact' || former) return [];
  return surelyIn(object).flatMap((place) =>
    [...(index.subjectsOf.get(relation.id)?.get(place) ?? [])]
      .filter((holder) => index.entities.get(holder)?.type === 'person')
      .flatMap((holder) => recordsBetween(index, relation.id, holder, place))
      .filter(({ unit }) => unit === '')
      .filter(({ recognition }) => recognition.exclusive === true)
      .flatMap((claim) => differing(claim, statement, article)),
  );
}

/** What says of a claim that holds now that it is not so. */
const differing = (claim: IndexedClaim, statement: Statement, { written }: Article): Finding[] =>
  timingOf(claim.claim.holds, written) === 'inside'
    ? [
        {
          claim,
          statement,
          figure: null,
          agreement: { is: 'contradicts', notes: [] },
          tight: true,
          deniable: true,
          timing: 'inside',
          forecast: false,
          ofItsEvent: false,
        },
      ]
    : [];

/**
 * "Wang left Scale AI, and Lucy Guo BECAME interim chief executive": the one organisation of the sentence whose post it is, where the words for it name
 * none and somebody comes into it. Null where several could be meant, or whoever comes belongs to another.
 */
export function postMeant(
  { relation, object, subject, coming }: Statement,
  mentions: readonly Mention[],
  index: MatchIndex,
): string | null {
  if (!relation.oneHolder || object.hold !== 'open' || coming !== true) return null;
  const posts = mentions
    .filter(({ how, candidates }) => how !== 'description' && (how !== 'pronoun' || candidates.length === 1))
    .flatMap(({ candidates }) => candidates)
    .filter((id) => index.subjectsOf.get(relation.id)?.has(id) === true);
  const [post] = posts;
  if (post === undefined || new Set(posts).size > 1) return null;
  const isElsewhere = subject.parties.some(({ ids }) =>
    ids.some((id) => ![undefined, post].includes(index.entities.get(id)?.partOf)),
  );
  return isElsewhere ? null : post;
}

/** The ledger has the two in a relation of nearly the same words ("co-leads"): what is said may be that. */
function sharesIt(relation: Relation, subject: string, object: string, index: MatchIndex): boolean {
  if (index.company.get(object)?.has(subject) !== true) return false;
  return [...index.relations.values()].some(
    (other) => index.objectsOf.get(other.id)?.get(subject)?.has(object) === true && isNearly(other, relation),
  );
}

/** "lead with" is nearly "lead"; so are two relations of one title. */
function isNearly(other: Relation, relation: Relation): boolean {
  const plain = plainWords(relation);
  return firstWords(other).some((word) => plain.has(word));
}

const plainWords = oncePer(
  ({ verbs, titles }: Relation) => new Set([...verbs.filter((verb) => !verb.includes(' ')), ...titles]),
);

const firstWords = oncePer(({ verbs, titles }: Relation): string[] => [
  ...verbs.map((verb) => verb.split(' ')[0] as string),
  ...titles,
]);

/** A parent company and its subsidiary: what one did is often told of the other. */
function isKin(id: string, holders: ReadonlySet<string>, index: MatchIndex): boolean {
  const parent = index.entities.get(id)?.partOf;
  return [...holders].some((holder) => holder === parent || index.entities.get(holder)?.partOf === id);
}
