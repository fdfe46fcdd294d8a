import type { Article } from '../model/article.ts';
import type { FactRecognition } from '../model/claim.ts';
import { firstDay, lastDay } from '../model/day.ts';
import type { Quantity } from '../model/quantity.ts';
import { type Agreement, agree, countsPeople } from './agree.ts';
import type { Figure } from './figures.ts';
import { type Held, isCounted } from './fillPlaces.ts';
import type { Finding } from './findClaims.ts';
import type { IndexedClaim } from './indexLedger.ts';
import type { Statement } from './statements.ts';
import { datesAlike, finerThanRecord, isOfItsMonth, type Timing, timingOf, whenFits } from './timing.ts';

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
  const times = isDate ? [] : statement.times.map((time) => time.quantity);
  if (!whenFits(recognition.when, times)) return null;
  const dated = times.length > 0 && recognition.when === undefined && !datedInside(claim, statement);
  const narrowed = isDate && statement.narrowed === true;
  const tight =
    !narrowed &&
    subject.tight &&
    object.tight &&
    !statement.joint &&
    !dated &&
    closesOn(statement, recognition);
  return {
    claim,
    statement,
    figure,
    agreement,
    tight,
    timing,
    forecast,
    ...questionOf(claim, statement, agreement, tight, timing, figure, article),
  };
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
    const agreement = agree(inUnit(figure, quantity.unit), quantity);
    if (agreement.is === 'other') continue;
    if (agreement.is === 'agrees')
      return { figure, agreement: quantity.unit === 'year' ? byMonth(figure, recognition) : agreement };
    first ??= { figure, agreement };
  }
  return first ?? { figure: null, agreement: null };
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

/** Why a statement that could contradict goes to the editor instead. */
function questionOf(
  claim: IndexedClaim,
  statement: Statement,
  agreement: Agreement | null,
  tight: boolean,
  timing: Timing,
  figure: Figure | null,
  article: Article,
): { question?: string } {
  if (statement.mode.is === 'rejected')
    return { question: `It reports a denial of what “${claim.id}” is about: ${statement.mode.because}.` };
  if (statement.unclear !== undefined)
    return { question: `It may speak of “${claim.id}”, but ${statement.unclear}.` };
  if (agreement?.is === 'agrees' && statement.shared)
    return { question: `It gives one figure for several, among them what “${claim.id}” is about.` };
  if (!agreement || agreement.is === 'agrees') return {};
  if (figure?.part) return { question: `Its figure may be a part of the one of “${claim.id}”.` };
  if (statement.mode.is === 'denied')
    return { question: `It denies a figure that is not the one of “${claim.id}”.` };
  if (agreement.is === 'unclear')
    return { question: `Its figure is near the one of “${claim.id}”, neither agreeing nor contradicting.` };
  if (!tight)
    return { question: `It may contradict “${claim.id}”, but does not itself say of whom or what.` };
  if (statement.mode.is !== 'fact')
    return { question: `It may contradict “${claim.id}”, but ${statement.mode.because}.` };
  const { holds } = claim.claim;
  const ofItsTime =
    timing === 'inside' &&
    holds !== undefined &&
    statement.past !== true &&
    (statement.relation.implied || isOfItsMonth(holds, article.written));
  // "a customer SINCE 2021": since when it holds does not change.
  const isStart = figure?.since === true && claim.recognition.quantity?.unit === 'year';
  const ofItsYear = datesAlike(
    claim.recognition.when ?? holds,
    statement.times.map((time) => time.quantity),
  );
  if (statement.relation.varies && !ofItsTime && !ofItsYear && !isStart)
    return { question: `It gives another figure than “${claim.id}”, perhaps of another time.` };
  if (timing !== 'inside')
    return {
      question: `It contradicts “${claim.id}” only if written while that held, and the date is not known.`,
    };
  return {};
}
