import type { Article } from '../../model/article.ts';
import type { FactRecognition } from '../../model/claim.ts';
import { firstDay, lastDay } from '../../model/day.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Relation } from '../../model/relation.ts';
import type { IndexedClaim } from '../indexLedger.ts';
import { type Figure, isTimeFigure } from '../parse/figures.ts';
import type { Statement } from '../statements/statements.ts';
import { type Agreement, agree, countsPeople } from './agree.ts';
import { type Held, isCounted } from './fillPlaces.ts';
import type { Finding } from './findClaims.ts';
import { questionOf } from './questionOf.ts';
import { finerThanRecord, isOfOneMonth, monthAlone, timingOf, whenFits } from './timing.ts';

export function judgeClaim(
  claim: IndexedClaim,
  statement: Statement,
  subject: Held,
  object: Held,
  article: Article,
): Finding | null {
  const { recognition } = claim;
  if (!withinScope(recognition, subject) || !withinScope(recognition, object)) return null;
  const written = timingOf(claim.claim.holds, article.written);
  // A sentence that dates what it tells to the time of a claim speaks of it, whenever it was written.
  const datedThen = written === 'outside' && datedInside(claim, statement);
  // What a figure was may still be told when it is no longer: it can agree, never disagree.
  const afterwards = written === 'outside' && !datedThen && toldAfterwards(claim, statement, article);
  const timing = datedThen ? 'inside' : afterwards ? 'perhaps' : written;
  if (timing === 'outside') return null;
  if (statement.former && !statement.relation.lasting && claim.claim.holds?.until === undefined) return null;
  const forecast = statement.mode.is === 'unreal' && claim.claim.outcome !== undefined;
  if (statement.mode.is === 'unreal' && !forecast) return null;
  if (statement.relation.wholly && statement.object.parties.some((party) => party.part)) return null;
  const { figure, agreement } = figureFor(recognition, statement) ?? dateFor(recognition, statement);
  if (recognition.quantity && (!agreement || agreement.is === 'other')) return null;
  if (afterwards && agreement?.is !== 'agrees') return null;
  const isDate = recognition.quantity?.unit === 'year' || (!recognition.quantity && figure !== null);
  const times = isDate ? [] : timesBeside(figure, statement).map((time) => time.quantity);
  if (!whenFits(recognition.when, times)) return null;
  const dated = times.length > 0 && recognition.when === undefined && !datedInside(claim, statement);
  const narrowed = isDate && statement.narrowed === true;
  const tight =
    !narrowed &&
    isTight(subject, statement) &&
    (isTight(object, statement) || actTogether(statement, subject, object)) &&
    (!statement.joint || actTogether(statement, subject, object)) &&
    !dated &&
    closesOn(statement, recognition);
  const named =
    !narrowed &&
    !dated &&
    !statement.joint &&
    isNamed(subject) &&
    isNamed(object) &&
    closesOn(statement, recognition);
  return {
    claim,
    statement,
    figure,
    agreement,
    tight,
    timing,
    forecast,
    ...questionOf(claim, statement, agreement, { tight, named }, timing, figure, article),
  };
}

/** Grammar puts it there, or it is whom the clause of a denial names beside. */
const isTight = (place: Held, { beside }: Statement): boolean =>
  place.tight || (place.reached === 'sentence' && beside?.includes(place.id) === true);

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

/** A claim without object is not spoken of by a figure that belongs to somebody's or something's part in it; what the figure counts is no object. */
const closesOn = (statement: Statement, recognition: FactRecognition): boolean =>
  recognition.object !== undefined ||
  statement.undergone ||
  statement.object.hold === 'open' ||
  isCounted(statement);

function withinScope(recognition: FactRecognition, place: Held): boolean {
  return place.reached !== 'article' || recognition.scope !== 'sentence';
}

function figureFor(recognition: FactRecognition, statement: Statement): Found | null {
  const { quantity } = recognition;
  if (!quantity) return null;
  const candidates =
    quantity.unit === 'year' ? [...statement.figures, ...statement.times] : statement.figures;
  let first: { figure: Figure; agreement: Agreement } | null = null;
  for (const figure of candidates) {
    const agreement =
      quantity.unit === 'year' && monthAlone(figure.quantity) !== null
        ? byMonthAlone(figure, recognition)
        : agree(statedBy(figure, quantity.unit, statement.relation), quantity);
    if (agreement.is === 'other') continue;
    if (agreement.is === 'agrees')
      return { figure, agreement: quantity.unit === 'year' ? byMonth(figure, recognition) : agreement };
    first ??= { figure, agreement };
  }
  return first ?? dateAbove(recognition, statement) ?? { figure: null, agreement: null };
}

/** "IN 2014 it agreed to buy …": the date of the clause above may be the record's year; another one is no other date of it. */
function dateAbove({ quantity, when }: FactRecognition, { dates = [] }: Statement): Found | null {
  if (quantity?.unit !== 'year') return null;
  const figure = dates.find(
    (date) =>
      agree(date.quantity, quantity).is === 'agrees' &&
      whenFits(when, [date.quantity]) &&
      !finerThanRecord(when, date.quantity),
  );
  return figure === undefined ? null : { figure, agreement: { is: 'agrees', notes: [] } };
}

/** The limit itself where the relation is one ("whoever has MORE THAN 700 million users"). */
function statedBy(figure: Figure, unit: string, { limit }: Relation): Quantity {
  const quantity = inUnit(figure, unit);
  return limit ? { ...quantity, modifier: '' } : quantity;
}

/** "lays off 200": a number alone counts people where the record does. */
const inUnit = ({ quantity, alone }: Figure, unit: string): Quantity =>
  alone && quantity.kind === 'count' && quantity.unit === '' && countsPeople(unit)
    ? { ...quantity, unit }
    : quantity;

/** The year is right; a month or day must be the record's own, and is not borne out by a record that has none. */
function byMonth({ quantity }: Figure, { when }: FactRecognition): Agreement {
  if (!whenFits(when, [quantity])) return { is: 'contradicts', notes: [] };
  return { is: finerThanRecord(when, quantity) ? 'unclear' : 'agrees', notes: [] };
}

/** "Llama 4 came out IN APRIL": the record's own month, whatever the year; another may be another year's. */
function byMonthAlone({ quantity }: Figure, { when }: FactRecognition): Agreement {
  if (!isOfOneMonth(when)) return { is: 'other', notes: [] };
  return { is: whenFits(when, [quantity]) ? 'agrees' : 'unclear', notes: [] };
}

/** What happens but once and is dated outside its record differs from it by that date. */
function dateFor({ once, when }: FactRecognition, { times }: Statement): Found {
  const other = once ? times.find(({ quantity }) => !whenFits(when, [quantity])) : undefined;
  return other === undefined
    ? { figure: null, agreement: null }
    : { figure: other, agreement: { is: 'contradicts', notes: [] } };
}

interface Found {
  figure: Figure | null;
  agreement: Agreement | null;
}
