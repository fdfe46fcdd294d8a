import type { Article } from '../../../model/article.ts';
import type { FactRecognition } from '../../../model/claim.ts';
import type { IndexedClaim } from '../../indexLedger.ts';
import type { Figure } from '../../parse/figures/figures.ts';
import type { Statement } from '../../statements/statement.ts';
import { isSpan } from '../../words/isSpan.ts';
import type { Agreement } from '../agreement/agree.ts';
import { isSlip } from '../agreement/isSlip.ts';
import { datesAlike, datesBeginning, isOfItsMonth, type Timing } from '../agreement/timing.ts';

/** Why a statement that could contradict goes to the editor instead. */
export function questionOf(
  claim: IndexedClaim,
  statement: Statement,
  agreement: Agreement | null,
  hold: Hold,
  timing: Timing,
  figure: Figure | null,
  article: Article,
): { question?: string } {
  if (statement.mode.is === 'rejected')
    return { question: `It reports a denial of what “${claim.id}” is about: ${statement.mode.because}.` };
  // Whoever did it, alone or not, did not do it with another figure.
  if (statement.unclear !== undefined && agreement?.is !== 'contradicts')
    return { question: `It may speak of “${claim.id}”, but ${statement.unclear}.` };
  if (agreement?.is === 'agrees' && statement.shared)
    return { question: `It gives one figure for several, among them what “${claim.id}” is about.` };
  if (!agreement || agreement.is === 'agrees') return {};
  if (figure?.quantity.reckoned)
    return {
      question: `It may contradict “${claim.id}”, but counts its time from one that was told further off.`,
    };
  if (figure?.part || mayBePart(claim, statement, figure))
    return { question: `Its figure may be a part of the one of “${claim.id}”.` };
  if (statement.mode.is === 'denied')
    return { question: `It denies a figure that is not the one of “${claim.id}”.` };
  if (agreement.is === 'unclear')
    return { question: `Its figure is near the one of “${claim.id}”, neither agreeing nor contradicting.` };
  const plain =
    hold.tight ||
    (hold.beside && !statement.relation.varies) ||
    (hold.plain && slips(claim, figure)) ||
    (statement.rival === true && (hold.named || statement.object.hold === 'open'));
  if (!plain)
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
  const times = statement.times.map((time) => time.quantity);
  const ofItsYear = datesAlike(claim.recognition.when ?? holds, times) || datesBeginning(holds, times);
  const unit = claim.recognition.quantity?.unit ?? '';
  // How long something runs is agreed once, whatever else of it changes.
  if (
    statement.relation.varies &&
    !isSpan(unit) &&
    !ofItsTime &&
    !hold.ofItsEvent &&
    !ofItsYear &&
    !isStart &&
    !slips(claim, figure)
  )
    return { question: `It gives another figure than “${claim.id}”, perhaps of another time.` };
  // What is now so and has the record's own digits, wrongly set, is of the record's own time.
  const isSlipOfNow = timing === 'perhaps' && statement.past !== true && slips(claim, figure);
  if (
    timing !== 'inside' &&
    !isSlipOfNow &&
    !outgrows(claim, figure) &&
    !toldInAll(claim, statement, figure, article)
  )
    return {
      question: `It contradicts “${claim.id}” only if written while that held, and the date is not known.`,
    };
  return {};
}

/**
 * How firmly a statement has who and whom: by its grammar (`tight`), by its grammar or as the only ones in the sentence who can be meant (`beside`),
 * or at least within the sentence and the one before (`named`).
 */
export interface Hold {
  tight: boolean;
  beside: boolean;
  named: boolean;
  /** Nothing beside it makes it another event, wherever who and whom are named: enough for a slip of the pen. */
  plain: boolean;
  /** Its figure is of an event on record at the claim's beginning. */
  ofItsEvent: boolean;
}

/** "put $10 billion into it": of a running total what is less, and not said to be all, may be a part. */
const mayBePart = ({ recognition }: IndexedClaim, { inAll }: Statement, figure: Figure | null): boolean =>
  recognition.quantity?.total === true &&
  inAll === undefined &&
  typeof figure?.quantity.value === 'number' &&
  figure.quantity.value < recognition.quantity.low;

/** What a text without a date calls the whole sum is the one of today, and so is the record's with its point elsewhere. */
const toldInAll = (
  { recognition }: IndexedClaim,
  { inAll }: Statement,
  figure: Figure | null,
  { written }: Article,
): boolean =>
  written === null &&
  (inAll === 'said' || (inAll === 'now' && isShifted(recognition.quantity, figure?.quantity.value)));

/** "$1.3 billion" for more than $13 billion. */
const isShifted = (accepted: FactRecognition['quantity'], value: unknown): boolean =>
  accepted?.total === true &&
  typeof value === 'number' &&
  isSlip(value, { low: accepted.low, high: accepted.low });

/** More than a running total that holds to this day was no part of it, whenever that was written. */
const outgrows = ({ recognition, claim }: IndexedClaim, figure: Figure | null): boolean =>
  recognition.quantity?.total === true &&
  claim.holds?.until === undefined &&
  typeof figure?.quantity.value === 'number' &&
  figure.quantity.value > recognition.quantity.high;

const slips = ({ recognition }: IndexedClaim, figure: Figure | null): boolean =>
  recognition.quantity !== undefined &&
  typeof figure?.quantity.value === 'number' &&
  isSlip(figure.quantity.value, recognition.quantity);
