import type { Article } from '../../../model/article.ts';
import type { FactRecognition } from '../../../model/claim.ts';
import { firstDay, lastDay } from '../../../model/day.ts';
import type { IndexedClaim, MatchIndex } from '../../indexLedger.ts';
import { type Figure, isTimeFigure } from '../../parse/figures/figures.ts';
import type { Statement } from '../../statements/statement.ts';
import { doneByAnother } from '../agreement/doneByAnother.ts';
import { dateFor, type Found, figureFor } from '../agreement/figureFor.ts';
import { isOfItsEvent } from '../agreement/ofItsEvent.ts';
import { datesBeginning, timingOf, whenFits } from '../agreement/timing.ts';
import { type Held, isCounted } from '../places/fillPlaces.ts';
import type { Finding } from './findClaims.ts';
import { questionOf } from './questionOf.ts';

/** What a statement with these two in its places says of a claim: a finding to agree, differ or ask about; null where it does not speak of it. */
export function judgeClaim(
  claim: IndexedClaim,
  statement: Statement,
  subject: Held,
  object: Held,
  article: Article,
  index: MatchIndex,
): Finding | null {
  const { recognition } = claim;
  if (!withinScope(recognition, subject) || !withinScope(recognition, object)) return null;
  const written = timingOf(claim.claim.holds, article.written);
  // A sentence that dates what it tells to the time of a claim speaks of it, whenever it was written.
  const ofItsEvent = isOfItsEvent(claim, statement, subject.id, index);
  const datedThen = written !== 'inside' && (ofItsEvent || datedInside(claim, statement));
  // What a figure was may still be told when it is no longer: it can agree, never disagree.
  const afterwards = written === 'outside' && !datedThen && toldAfterwards(claim, statement, article);
  const timing = datedThen ? 'inside' : afterwards ? 'perhaps' : written;
  if (timing === 'outside') return null;
  if (statement.former && !statement.relation.lasting && claim.claim.holds?.until === undefined) return null;
  // "NO LONGER runs it" denies nothing of who ran it until then.
  if (statement.mode.ended && claim.claim.holds?.until !== undefined) return null;
  if (recognition.object === undefined && doneByAnother(statement, subject.id, index)) return null;
  const forecast = statement.mode.is === 'unreal' && claim.claim.outcome !== undefined;
  if (statement.mode.is === 'unreal' && !forecast) return null;
  if (statement.relation.wholly && statement.object.parties.some((party) => party.part)) return null;
  if (statement.rival && recognition.quantity !== undefined) return null;
  const { figure, agreement } = statement.rival
    ? DIFFERENT
    : (figureFor(recognition, statement) ?? dateFor(recognition, statement));
  if (recognition.quantity && (!agreement || agreement.is === 'other')) return null;
  if ((afterwards || statement.anchored) && agreement && agreement.is !== 'agrees') return null;
  const isDate = recognition.quantity?.unit === 'year' || (!recognition.quantity && figure !== null);
  const times = isDate ? [] : timesBeside(figure, statement).map((time) => time.quantity);
  if (!whenFits(recognition.when, times)) return null;
  const dated = times.length > 0 && recognition.when === undefined && !datedInside(claim, statement);
  // "Pathways was developed IN 2021": when is what it says, and by whom was said before.
  if (dated && figure === null && statement.passive && !subject.here && subject.reached !== 'sentence')
    return null;
  const narrowed = isDate && statement.narrowed === true;
  const tight =
    !narrowed &&
    statement.ambiguous !== true &&
    isTight(subject, statement) &&
    (isTight(object, statement) || actTogether(statement, subject, object)) &&
    (!statement.joint || actTogether(statement, subject, object)) &&
    !dated &&
    closesOn(statement, recognition);
  const plain = !narrowed && !dated && !statement.joint && statement.object.hold !== 'closed';
  const named = plain && isNamed(subject) && isNamed(object) && closesOn(statement, recognition);
  const beside =
    named &&
    statement.ambiguous !== true &&
    statement.narrowed !== true &&
    isBeside(subject) &&
    isBeside(object) &&
    [subject, object].some(({ beside, byHead }) => beside === true || byHead === true);
  return {
    claim,
    statement,
    figure,
    agreement,
    tight,
    deniable: tight || (named && isDeniable(statement, subject, object)),
    timing,
    ofItsEvent,
    forecast,
    ...questionOf(
      claim,
      statement,
      agreement,
      { tight, beside, named, plain, ofItsEvent },
      timing,
      figure,
      article,
    ),
  };
}

const DIFFERENT: Found = { figure: null, agreement: { is: 'contradicts', notes: [] } };

/** Grammar puts it there, or it is whom the clause of a denial names beside. */
const isTight = (place: Held, { beside }: Statement): boolean =>
  place.tight || (place.reached === 'sentence' && beside?.includes(place.id) === true);

/**
 * Named within the sentence, by its grammar, through its head ("ZUCKERBERG's $41 billion splurge on it") or as the only one who can be meant: firm enough
 * for a figure to contradict.
 */
const isBeside = ({ tight, beside, byHead }: Held): boolean => tight || beside === true || byHead === true;

/** What is not tight may be denied where the statement itself says of whom, no pronoun passes over somebody nearer, and it is no mere plan. */
const isDeniable = ({ relation }: Statement, subject: Held, object: Held): boolean =>
  subject.here &&
  object.reached !== 'sentence' &&
  subject.chosen !== 'further' &&
  object.chosen !== 'further' &&
  relation.planOf === undefined;

/** Whom the statement, its sentence or the one before names. */
const isNamed = ({ here, tight, reached }: Held): boolean =>
  here || tight || reached === 'sentence' || reached === 'before';

/** "X AND Y have entered a partnership": each is the other's. */
function actTogether({ joint, subject }: Statement, one: Held, other: Held): boolean {
  const ids = subject.parties.filter(({ sure }) => sure).flatMap((party) => party.ids);
  return joint && ids.length === 2 && ids.includes(one.id) && ids.includes(other.id);
}

/** "$99 million IN AUGUST and $100 million IN SEPTEMBER": of several sums and several times, the time behind each is its own. */
function timesBeside(figure: Figure | null, { figures, times }: Statement): readonly Figure[] {
  const sums = [
    ...new Set(figures.filter(({ quantity }) => !isTimeFigure(quantity)).map(({ from }) => from)),
  ];
  if (figure === null || times.length < 2 || sums.length < 2) return times;
  const next = sums.find((from) => from > figure.from) ?? Number.POSITIVE_INFINITY;
  const own = times.filter(({ from }) => from > figure.from && from < next);
  return own.length === 1 ? own : times;
}

function datedInside({ claim, recognition }: IndexedClaim, { times }: Statement): boolean {
  const quantities = times.map(({ quantity }) => quantity);
  const { holds } = claim;
  if (datesBeginning(holds, quantities)) return whenFits(recognition.when, quantities);
  return (
    times.length > 0 &&
    holds?.from !== undefined &&
    holds.until !== undefined &&
    whenFits(holds, quantities) &&
    whenFits(recognition.when, quantities)
  );
}

/** "That round VALUED it at $13.8 billion": in the past tense, of a figure, in an article written since. */
function toldAfterwards(
  { claim, recognition }: IndexedClaim,
  statement: Statement,
  { written }: Article,
): boolean {
  const until = claim.holds?.until;
  return (
    statement.past === true &&
    recognition.quantity !== undefined &&
    !statement.relation.implied &&
    until !== undefined &&
    written !== null &&
    firstDay(written[0]) > lastDay(until)
  );
}

/**
 * A claim without object is not spoken of by a figure that belongs to somebody's or something's part in it; what the figure counts is no object, nor is
 * what was only lent by the clause before.
 */
const closesOn = (statement: Statement, recognition: FactRecognition): boolean =>
  recognition.object !== undefined ||
  statement.undergone ||
  statement.object.hold === 'open' ||
  statement.object.hold === 'inherited' ||
  isCounted(statement);

function withinScope(recognition: FactRecognition, place: Held): boolean {
  return place.reached !== 'article' || recognition.scope !== 'sentence';
}
