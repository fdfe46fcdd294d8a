import type { Article } from '../../../model/article.ts';
import { recordsBetween } from '../../indexClaim.ts';
import type { IndexedClaim, MatchIndex } from '../../indexLedger.ts';
import type { Parsed } from '../../matchArticle.ts';
import { isName } from '../../names/isName.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Statement } from '../../statements/statement.ts';
import { isMoney } from '../../words/isMoney.ts';
import { isTelling } from '../../words/telling.ts';
import type { Held } from '../places/fillPlaces.ts';
import { isPinned } from '../places/isPinned.ts';
import { namesStrangerAt } from '../places/namesStrangerAt.ts';
import type { Reach } from '../places/reach.ts';
import { sentencesAbove } from '../places/sentencesAbove.ts';
import { whoFits } from '../places/whoFits.ts';
import { type Finding, unitsOf } from './findClaims.ts';
import { judgeClaim } from './judgeClaim.ts';
import { standsFor } from './standsFor.ts';

/**
 * The claims that a statement fits though its grammar does not show who and whom: those are named elsewhere in the sentence or in those
 * above, nobody else is, and either the record's figure stands there or words that hardly another relation has. Only for statements and
 * claims that the readings before (`findings`) left alone. It never disputes a figure and never denies.
 */
export function findFitting(
  own: Parsed,
  findings: readonly Finding[],
  reach: Reach,
  index: MatchIndex,
  article: Article,
): Finding[] {
  const told = new Set(findings.map(({ statement }) => statement));
  const left = own.statements.filter((each) => each.mode.is === 'fact' && !told.has(each));
  if (left.length === 0 || namesStrangerAt(reach)) return [];
  const found = new Set(findings.map(({ claim }) => claim.id));
  const around = namedAround(reach);
  return left.flatMap((statement) => {
    const fitting = recordsOf(statement, around, index)
      .filter(({ id }) => !found.has(id))
      .map((record) => fit(record, statement, own, reach, index, article))
      .filter((each) => each !== null);
    const wordy = fitting.filter(({ finding }) => finding.figure === null);
    // Words that fit several records tell of none of them, unless they are of all whom the sentence names: "Both were met with doubt."
    const isPlain = wordy.length < 2 || PLACES.every((place) => isShared(wordy, place));
    return (isPlain ? fitting : fitting.filter((each) => !wordy.includes(each))).map(
      ({ finding }) => finding,
    );
  });
}

/** Whether all have the same one in a place, or each the one whom the sentence itself names. */
const isShared = (fitting: readonly Fit[], place: Place): boolean =>
  fitting.every((each) => each[place].id === fitting[0]?.[place].id) ||
  fitting.every((each) => isInSentence(each[place]) && each[place].chosen === undefined);

/** A finding with who fits and whom. */
interface Fit extends Record<Place, Held> {
  finding: Finding;
}

type Place = 'subject' | 'object';

function fit(
  record: IndexedClaim,
  statement: Statement,
  own: Parsed,
  reach: Reach,
  index: MatchIndex,
  article: Article,
): Fit | null {
  const { subject, object, quantity } = record.recognition;
  const isTold = isTelling(statement.use) || isTakenUp(record, statement, own.parse, index);
  if (quantity === undefined && (!isTold || hasOwnFigure(statement) || statement.relation.wholly))
    return null;
  // "She joined a fund AND LEFT IN 2018": a year alone does not tell what was left.
  if (quantity?.unit === 'year' && statement.object.hold === 'closed' && !isTelling(statement.use))
    return null;
  const who = whoFits('subject', subject, record, statement, own, reach, index);
  const whom =
    object === undefined ? NOBODY : whoFits('object', object, record, statement, own, reach, index);
  if (who === null || whom === null || !standsFor(record, statement, own.parse, index)) return null;
  // A bare share wants its whole close by.
  if (quantity?.unit === 'percent' && whom.reached === 'topic') return null;
  if (isOffTopic(who, whom, reach, index)) return null;
  const finding = judgeClaim(record, statement, who, whom, article, index);
  if (finding === null || finding.question !== undefined) return null;
  const { agreement } = finding;
  const found = { finding, subject: who, object: whom };
  // Where the sentence names none of them, only the record's very figure will do, or, far from where they are named, words that say all of it.
  const isNear = isInSentence(who) || (whom !== NOBODY && isInSentence(whom));
  if (agreement === null)
    return isNear || isTelling(statement.use, isLoose(statement, who, whom) ? 2 : 1) ? found : null;
  return agreement.is === 'agrees' && (isNear || agreement.notes.length === 0) ? found : null;
}

const NOBODY: Held = { id: '', tight: false, here: true, reached: null };

/** Nobody of the record's is named in the sentence, and the title names others: "Apple buys a start-up". */
function isOffTopic(
  who: Held,
  whom: Held,
  { sentences, mentions }: Reach,
  { entities }: MatchIndex,
): boolean {
  const places = [who, whom].filter((place) => place !== NOBODY);
  if (places.some(isInSentence) || !isFar(who, whom)) return false;
  const title = sentences[0]?.titleCase ? (mentions[0] ?? []).filter(isName) : [];
  const named = title.flatMap(({ candidates }) => candidates);
  return (
    named.some((id) => entities.get(id)?.type === 'organisation') &&
    !places.some(({ id }) => named.includes(id))
  );
}

/** "A DISAPPOINTMENT IS what you call …": of what is said to be so without a name, one word alone tells as little as of what stands far off. */
const isLoose = ({ use }: Statement, who: Held, whom: Held): boolean =>
  isFar(who, whom) || (use !== undefined && 'lemma' in use && use.lemma === 'be');

const isFar = (who: Held, whom: Held): boolean => who.reached === 'topic' || whom.reached === 'topic';

const isInSentence = ({ here, reached }: Held): boolean => here || reached === 'sentence';

/** "The AI SAFETY INSTITUTE picked IT": a pronoun has the place for which whoever has the other leaves but one. */
const isTakenUp = (record: IndexedClaim, statement: Statement, parse: Parse, index: MatchIndex): boolean =>
  PLACES.some(
    (place) =>
      statement[place].parties.some(
        ({ phrase }) => parse.items[phraseAt(parse, phrase).head]?.mention?.how === 'pronoun',
      ) && isPinned(place, record, statement, index),
  );

const PLACES = ['subject', 'object'] as const;

/** A share or sum that a record does not have is of something else: "holds 49% OF THE VOTES". */
const hasOwnFigure = ({ figures }: Statement): boolean =>
  figures.some(({ quantity }) => isMoney(quantity) || quantity.kind === 'percent');

/** Everybody whom the sentence and those above name, up to one on somebody unknown, and whom the article is about. */
function namedAround(reach: Reach): ReadonlySet<string> {
  const named = new Set<string>(reach.topics);
  for (const at of sentencesAbove(reach)) {
    for (const { candidates } of reach.mentions[at] ?? []) for (const id of candidates) named.add(id);
    if (namesStrangerAt(reach, at)) break;
  }
  return named;
}

/** The records of a statement's relation between any two of those named around it: however many there are of others does not matter. */
function recordsOf(statement: Statement, named: ReadonlySet<string>, index: MatchIndex): IndexedClaim[] {
  const relation = statement.relation.id;
  const objectsOf = index.objectsOf.get(relation);
  const found = new Set<IndexedClaim>();
  if (objectsOf === undefined) return [];
  for (const subject of named) {
    const partners = objectsOf.get(subject);
    if (partners === undefined) continue;
    for (const object of [...named, '']) {
      if (!partners.has(object)) continue;
      const records = recordsBetween(index, relation, subject, object);
      for (const unit of unitsOf(statement, index))
        for (const record of records) if (record.unit === unit) found.add(record);
    }
  }
  return [...found];
}
