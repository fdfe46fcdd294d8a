import type { Accepted, Claim } from '../model/claim.ts';
import type { Issue } from '../model/issue.ts';
import type { Relation } from '../model/relation.ts';
import { reportedSpans } from './reportedSpans.ts';
import type { Located } from './shelf.ts';
import { familyOf, unitFault } from './units.ts';

/** The unit of a claim's figure must be one, and one of its relation's; every supporting figure must lie within its range. */
export function checkFigures(
  claim: Located<Claim>,
  relations: ReadonlyMap<string, Located<Relation>>,
): Issue[] {
  const { recognition, evidence } = claim.record;
  if (recognition.by !== 'fact' || recognition.quantity === undefined) return [];
  const { quantity, relation } = recognition;
  const unit = checkUnit(claim, quantity, relations.get(relation)?.record);
  if (unit !== null) return [unit];
  // Swapped ends are told on their own; nothing can lie between them.
  if (quantity.low > quantity.high) return [];
  return evidence.flatMap(({ stance, reports }, index) => {
    if (stance !== 'supports' || reports === undefined) return [];
    const spans = reportedSpans(reports, quantity.unit);
    if (spans.some((span) => within(span, quantity))) return [];
    const line = claim.lineOf(['evidence', index, 'reports']);
    return [
      spans.length === 0
        ? noFigure(claim.file, line, reports, quantity)
        : outside(claim.file, line, reports, quantity),
    ];
  });
}

function checkUnit(
  claim: Located<Claim>,
  { unit, low, high }: Accepted,
  relation: Relation | undefined,
): Issue | null {
  const issue = (message: string, advice: string): Issue => ({
    kind: 'invalid-range',
    file: claim.file,
    line: claim.lineOf(['recognition', 'quantity', 'unit']),
    message,
    advice,
  });
  const fault = unitFault(unit, low, high);
  if (fault !== null) return issue(fault.message, fault.advice);
  const allowed = relation?.units ?? [];
  if (relation === undefined || allowed.length === 0 || allowed.includes(familyOf(unit))) return null;
  return issue(
    `The unit "${unit}" does not fit the relation "${relation.id}", whose figures are ${allowed.join(' or ')}.`,
    'Choose another unit or another relation.',
  );
}

const within = (
  [low, high]: readonly [number, number],
  { low: least, high: most, early }: Accepted,
): boolean => (low <= most && high >= least) || (early !== undefined && low <= early[1] && high >= early[0]);

const noFigure = (file: string, line: number, reports: string, { unit }: Accepted): Issue => ({
  kind: 'evidence-outside-range',
  file,
  line,
  message: `"${reports}" gives no figure in the unit of the claim, "${unit}".`,
  advice:
    'Write the figure as the source gives it, such as "$14.8 billion" or "49%"; words belong in the finding.',
});

const outside = (
  file: string,
  line: number,
  reports: string,
  { unit, low, high, early }: Accepted,
): Issue => ({
  kind: 'evidence-outside-range',
  file,
  line,
  message: `The supporting figure "${reports}" lies outside the range of the claim, ${range(unit, [low, high])}${
    early === undefined ? '' : ` or, early, ${range(unit, early)}`
  }.`,
  advice:
    'Correct the figure or the range; a source with another figure contradicts, qualifies or is context.',
});

/** Grouped by thousands, as nobody can count eight zeros; years are not. */
function range(unit: string, [low, high]: readonly [number, number]): string {
  const show = (value: number): string => (unit === 'year' ? String(value) : GROUPED.format(value));
  return low === high ? show(low) : `${show(low)} to ${show(high)}`;
}

const GROUPED = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });
