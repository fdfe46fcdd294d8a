import type { Reading, Sighting } from '../../model/sighting.ts';
import type { SentenceMatch } from '../matchArticle.ts';
import type { Parse } from '../parse/clauses.ts';
import { isTimeFigure } from '../parse/figures/figures.ts';
import type { VerbUse } from '../words/relationWords.ts';
import { countsElsewhere } from './cover/countsElsewhere.ts';
import { type Around, coverFigures, type Found } from './cover/coverFigures.ts';
import { withOneOwner } from './cover/withOneOwner.ts';
import { wordsOf } from './cover/words.ts';
import type { Finding } from './readings/findClaims.ts';
import { saidByAnother } from './readings/saidByAnother.ts';

/** From what a sentence was found to say to what is proposed: one sighting a claim at most, and questions where it is not plain. */
export function decide(findings: readonly Finding[], parse: Parse, around: Around): Decided {
  const byClaim = new Map<string, Finding[]>();
  for (const finding of findings)
    byClaim.set(finding.claim.id, [...(byClaim.get(finding.claim.id) ?? []), finding]);
  const sayings = findings.filter((finding) => readingOf(finding) === 'asserts' && finding.statement.saying);
  const match: Decided = { sightings: [], questions: [], reasons: [] };
  const found: Found[] = [];
  const asked: Finding[] = [];
  for (const [id, all] of byClaim) {
    const plain = all.flatMap((finding) => {
      const reading = readingOf(finding);
      const relayed =
        reading === 'denies' &&
        sayings.some((saying) => saidByAnother(finding.statement, saying.statement, parse));
      const elsewhere = reading === 'differs' && countsElsewhere(finding, findings);
      const ended = finding.statement.mode.ended === true && isEndTold(finding, findings);
      return reading === null || relayed || elsewhere || ended ? [] : [{ finding, reading }];
    });
    const readings = new Set(plain.map((each) => each.reading));
    // "Microsoft, not Google, …" names another and denies the one on record: that is one and the same.
    if (readings.has('denies') && readings.delete('differs'))
      plain.splice(0, plain.length, ...plain.filter(({ reading }) => reading === 'denies'));
    const disagreeing = all.some(
      (finding) => finding.question !== undefined && finding.agreement?.is === 'contradicts',
    );
    const rejected = all.some(({ statement }) => statement.mode.is === 'rejected');
    if (
      readings.size > 1 ||
      (rejected && plain.length > 0) ||
      (readings.has('asserts') && disagreeing && plain.some((each) => each.finding.agreement !== null))
    ) {
      match.questions.push(`It says different things of “${id}”.`);
      continue;
    }
    // The tightest hold says it best; then the one whose words name the most of who and whom.
    const [best] = plain.sort(
      (a, b) =>
        Number(b.finding.tight) - Number(a.finding.tight) ||
        b.finding.statement.runs.length - a.finding.statement.runs.length,
    );
    if (best) {
      const sighting = sightingOf(best.finding, best.reading, parse);
      if (best.reading === 'asserts' && hasHappened(all)) sighting.happened = true;
      found.push({ finding: best.finding, sighting, all: plain.map(({ finding }) => finding) });
    } else {
      const open = all.find((finding) => finding.question !== undefined);
      if (open !== undefined) asked.push(open);
    }
  }
  const kept = withOneOwner(found);
  match.reasons = kept.map(({ finding, sighting }) => reasonOf(finding, sighting.reading));
  for (const finding of asked) if (!isTold(finding, kept)) match.questions.push(finding.question as string);
  match.sightings = coverFigures(kept, parse, around).sort(
    (a, b) => a.words[0] - b.words[0] || a.claim.localeCompare(b.claim),
  );
  return match;
}

/** "NO LONGER works with it": where the end itself is on record, that it was so is not denied. */
const isEndTold = ({ statement }: Finding, findings: readonly Finding[]): boolean =>
  findings.some(
    (other) =>
      other.statement.clause === statement.clause &&
      other.statement.mode.is === 'fact' &&
      (other.statement.use as VerbUse | undefined)?.needs?.includes('longer') === true &&
      readingOf(other) === 'asserts',
  );

type Decided = Pick<SentenceMatch, 'sightings' | 'questions' | 'reasons'>;

/** Null where the statement is no sighting of the claim. */
function readingOf(finding: Finding): Reading | null {
  const { statement, agreement, claim } = finding;
  const negative = claim.recognition.negative === true;
  if (finding.question !== undefined) return null;
  if (statement.mode.is === 'denied') {
    if (agreement && agreement.is !== 'agrees') return null;
    // "did not get a $500 million contract" may have had another; "is not the main backer" may be one of them.
    if ((agreement === null && hasFigure(statement)) || statement.ranked) return null;
    if (isInFront(finding)) return null;
    if (negative) return 'asserts';
    return finding.deniable && finding.timing !== 'outside' ? 'denies' : null;
  }
  if (agreement?.is === 'contradicts') return 'differs';
  if (agreement && agreement.is !== 'agrees') return null;
  if (negative) return finding.deniable && statement.mode.is === 'fact' ? 'denies' : null;
  return 'asserts';
}

/** "FOR $14.3 BILLION, Meta isn't getting control": what stands before its subject is taken for granted, and another thing denied. */
const isInFront = ({ figure, statement }: Finding): boolean =>
  figure !== null &&
  statement.subject.parties.length > 0 &&
  statement.subject.parties.every(({ phrase }) => figure.phrase < phrase);

const hasFigure = ({ figures }: Finding['statement']): boolean =>
  figures.some(({ quantity }) => !isTimeFigure(quantity));

/** A figure that tells of one record is no other's that it is not like: "put $14.3 billion into Scale AI" does not ask after the billion that Scale AI raised. */
const isTold = ({ figure, agreement }: Finding, found: readonly Found[]): boolean =>
  figure !== null &&
  agreement?.is !== 'agrees' &&
  found.some(({ finding }) => finding.figure?.quantity.start === figure.quantity.start);

/** What a record foresees is told as a fact by all that is read of it: "stands to gain" is read as a gain, too. */
const hasHappened = (all: readonly Finding[]): boolean =>
  all.every(({ claim, statement }) => claim.claim.outcome !== undefined && statement.mode.is === 'fact');

function sightingOf(finding: Finding, reading: Reading, parse: Parse): Sighting {
  const sighting: Sighting = { claim: finding.claim.id, reading, words: wordsOf(finding, parse) };
  if (finding.figure) sighting.value = finding.figure.quantity.surface;
  if (finding.agreement && finding.agreement.notes.length > 0) sighting.notes = finding.agreement.notes;
  return sighting;
}

function reasonOf(finding: Finding, reading: Reading): string {
  const { statement, claim, figure } = finding;
  if (statement.anchored)
    return `States “${claim.id}”: the figure “${figure?.quantity.surface}” stands with its parties and “${statement.relation.label}”, and nothing else claims it.`;
  const verb = reading === 'asserts' ? 'States' : reading === 'denies' ? 'Denies' : 'Differs from';
  const value = figure ? `, with the figure “${figure.quantity.surface}”` : '';
  return `${verb} “${claim.id}”: names who, “${statement.relation.label}” and whom${value}.`;
}
