import type { Article } from '../../../model/article.ts';
import { recordsBetween } from '../../indexClaim.ts';
import type { IndexedClaim, MatchIndex } from '../../indexLedger.ts';
import { isName } from '../../names/isName.ts';
import type { Figure } from '../../parse/figures/figures.ts';
import { isTimeFigure } from '../../parse/figures/figures.ts';
import { surelyIn } from '../../statements/parties/slots.ts';
import type { Statement } from '../../statements/statement.ts';
import { isMoney } from '../../words/isMoney.ts';
import { type Agreement, countsPeople, sameCounted } from '../agreement/agree.ts';
import { figureFor } from '../agreement/figureFor.ts';
import { newHolder, otherHolder, postMeant } from '../agreement/otherHolder.ts';
import { tellsUndated } from '../agreement/tellsUndated.ts';
import type { Timing } from '../agreement/timing.ts';
import { fillPlaces, heldHere } from '../places/fillPlaces.ts';
import type { Reach } from '../places/reach.ts';
import { judgeClaim } from './judgeClaim.ts';

/**
 * The claims that a statement speaks of, each with what its figure says and how firmly each place is held. Looked up by relation,
 * subject, object and unit: the number of claims in the ledger does not matter, only how many share all four.
 */
export function findClaims(
  statement: Statement,
  index: MatchIndex,
  reach: Reach,
  article: Article,
): Finding[] {
  const findings: Finding[] = [];
  if (isSharedPost(statement, index)) return findings;
  for (const { subject, object } of fillPlaces(statement, index, reach)) {
    const records = recordsBetween(index, statement.relation.id, subject.id, object.id);
    for (const unit of records.length === 0 ? [] : unitsOf(statement, index)) {
      const found = records
        .filter((record) => record.unit === unit)
        .map((claim) => judgeClaim(claim, statement, subject, object, article, index))
        .filter((each) => each !== null)
        .filter((each) => !isOthers(each, subject.id, object.id, reach, index));
      findings.push(...settle(found));
    }
    if (statement.carried) continue;
    if (statement.relation.oneHolder || index.exclusive.has(statement.relation.id))
      findings.push(...otherHolder(statement, subject, object, index, article));
  }
  if (statement.newcomer) findings.push(...newHolder(statement, index, article));
  const post = postMeant(statement, reach.mentions[reach.at] ?? [], index);
  if (post !== null && findings.length === 0)
    for (const { ids, sure } of statement.subject.parties.filter(({ sure }) => sure))
      for (const id of ids)
        findings.push(...otherHolder(statement, heldHere(id, sure), heldHere(post, true), index, article));
  return findings;
}

/** "THE COMPANY lost 4.3%": whom no name says, the very figure of another's record tells to be that other. */
function isOthers(
  { agreement, claim, statement }: Finding,
  subject: string,
  object: string,
  { mentions, at }: Reach,
  index: MatchIndex,
): boolean {
  if (agreement?.is !== 'contradicts' || object === '') return false;
  if ((mentions[at] ?? []).some((each) => isName(each) && each.candidates.includes(subject))) return false;
  const { relation } = claim.recognition;
  return [...(index.subjectsOf.get(relation)?.get(object) ?? [])].some(
    (other) =>
      other !== subject &&
      recordsBetween(index, relation, other, object).some(
        (record) =>
          record.unit === claim.unit && figureFor(record.recognition, statement)?.agreement?.is === 'agrees',
      ),
  );
}

/** "Friedman RUNS IT WITH HIM": who does together what a post is for holds no post of one. */
const isSharedPost = ({ relation, use, subject }: Statement, { joint }: MatchIndex): boolean =>
  relation.oneHolder &&
  !joint.has(relation.id) &&
  use !== undefined &&
  'lemma' in use &&
  new Set(surelyIn(subject)).size > 1;

/** A claim that a statement speaks of, before it is decided how. */
export interface Finding {
  claim: IndexedClaim;
  statement: Statement;
  figure: Figure | null;
  /** Null where the claim has no figure. */
  agreement: Agreement | null;
  /** Whether who and whom are held tightly enough to contradict. */
  tight: boolean;
  /** Whether they are held tightly enough to deny. */
  deniable: boolean;
  timing: Timing;
  /** Its figure is of an event on record at the claim's beginning. */
  ofItsEvent: boolean;
  /** A forecast whose record knows the outcome. */
  forecast: boolean;
  /** Why the editor must look, where it is no sighting. */
  question?: string;
}

/** The units in which a record may give what a statement's figures count; '' is that of a record without a figure. */
export function unitsOf(statement: Statement, index: MatchIndex): string[] {
  const units = new Set(statement.carried ? [] : tellsUndated(statement) ? ['', 'year'] : ['']);
  for (const { quantity } of [...statement.figures, ...statement.times, ...(statement.dates ?? [])]) {
    if (isMoney(quantity)) units.add(quantity.unit);
    else if (quantity.kind === 'percent' || quantity.kind === 'fraction') units.add('percent');
    else if (isTimeFigure(quantity)) units.add('year');
    else if (quantity.kind === 'multiple') units.add('multiple');
    else if (quantity.kind === 'count') {
      if (quantity.unit === 'age') units.add('age');
      else {
        units.add('count');
        for (const unit of index.countUnits)
          if (sameCounted(unit, quantity.unit) || (quantity.unit === '' && countsPeople(unit)))
            units.add(unit);
      }
    }
  }
  return [...units];
}

/** Where several claims have the same parts, a figure that agrees with one contradicts none, and one that agrees with none is of yet another event. */
function settle(found: Finding[]): Finding[] {
  if (found.length < 2 || found.every((finding) => finding.agreement === null)) return found;
  // "Meta's investment values it at $14 billion": not as of that investment.
  const ofEvent = found.filter((finding) => finding.ofItsEvent);
  if (ofEvent.length > 0 && ofEvent.length < found.length) return settle(ofEvent);
  const agreeing = found.filter((finding) => finding.agreement === null || finding.agreement.is === 'agrees');
  // "up to $100 million" is less plainly $99 million than $100 million.
  const exactly = agreeing.filter(({ figure, claim }) => isExactly(figure, claim));
  if (agreeing.length > 0) return exactly.length > 0 ? exactly : agreeing;
  // What changes with time has a record for each time: the one of this time counts.
  const ofNow = found.filter(({ question }) => question === undefined);
  if (
    ofNow.length === 1 &&
    found.every(({ agreement, statement }) => agreement?.is === 'contradicts' && statement.relation.varies)
  )
    return ofNow;
  const inAll = found.find(
    ({ claim, statement, question }) =>
      statement.inAll === 'said' && claim.recognition.quantity?.total === true && question === undefined,
  );
  if (inAll) return [inAll];
  const beyond = found.find((finding) => exceedsAll(finding, found));
  if (beyond) return [beyond];
  return found.slice(0, 1).map((finding) => ({
    ...finding,
    question: `Its figure is none of those that the ledger has for the like of “${finding.claim.id}”.`,
  }));
}

const isExactly = (figure: Figure | null, { recognition: { quantity } }: IndexedClaim): boolean =>
  quantity !== undefined && figure?.quantity.value === quantity.low && quantity.low === quantity.high;

/** More than a running total can be no part of it, and is none of the other sums on record either. */
function exceedsAll(finding: Finding, siblings: readonly Finding[]): boolean {
  const value = finding.figure?.quantity.value;
  return (
    finding.claim.recognition.quantity?.total === true &&
    typeof value === 'number' &&
    siblings.every(
      ({ claim, agreement, question, figure }) =>
        agreement?.is === 'contradicts' &&
        question === undefined &&
        figure?.quantity === finding.figure?.quantity &&
        value > (claim.recognition.quantity?.high ?? 0),
    )
  );
}
