import type { Article } from '../model/article.ts';
import type { FactRecognition } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import { type Agreement, agree, sameCounted } from './agree.ts';
import type { Figure } from './figures.ts';
import { claimKey, type IndexedClaim, type MatchIndex } from './indexLedger.ts';
import { type Reach, type Reached, reachFor, reachPair } from './reach.ts';
import type { Slot } from './slots.ts';
import type { Statement } from './statements.ts';
import { datesAlike, type Timing, timingOf, whenFits } from './timing.ts';

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
  for (const { subject, object } of pairs(statement, index, reach)) {
    for (const unit of unitsOf(statement, index)) {
      const bucket = index.claims.get(claimKey(statement.relation.id, subject.id, object.id, unit)) ?? [];
      const found = bucket
        .map((claim) => judge(claim, statement, subject, object, article))
        .filter((each) => each !== null);
      findings.push(...settle(found));
    }
    if (statement.relation.oneHolder)
      findings.push(...otherHolder(statement, subject, object, index, article));
  }
  return findings;
}

/** A claim that a statement speaks of, before it is decided how. */
export interface Finding {
  claim: IndexedClaim;
  statement: Statement;
  figure: Figure | null;
  /** Null where the claim has no figure. */
  agreement: Agreement | null;
  /** Whether who and whom are held tightly enough to contradict. */
  tight: boolean;
  timing: Timing;
  /** A forecast whose record knows the outcome. */
  forecast: boolean;
  /** Why the editor must look, where it is no sighting. */
  question?: string;
}

interface Held {
  id: string;
  tight: boolean;
  /** Named within the statement, not reached for. */
  here: boolean;
  reached: Reached['from'] | null;
}

/** Every way to fill the statement's two places. The empty id stands for a claim that has no object. */
function* pairs(
  statement: Statement,
  index: MatchIndex,
  reach: Reach,
): Generator<{ subject: Held; object: Held }> {
  const relation = statement.relation.id;
  const isBarred = ({ id }: Reached): boolean => statement.barred?.includes(id) === true;
  const subjects = withEmployers(heldBy(statement.subject, statement.object), index);
  const objects = heldBy(statement.object, statement.subject, subjects[0]);
  const nothing: Held = {
    id: '',
    tight: statement.undergone || statement.object.hold === 'open',
    here: true,
    reached: null,
  };
  for (const subject of subjects) {
    if (statement.subject.hold === 'filled' || statement.subject.hold === 'inherited') {
      yield { subject, object: nothing };
      for (const object of objects) if (object.id !== subject.id) yield { subject, object };
      if (statement.object.hold === 'open') {
        for (const scope of SCOPES) {
          const reached = reachFor('object', relation, subject.id, scope, reach, index);
          if (reached && !isBarred(reached)) {
            yield { subject, object: held(reached) };
            break;
          }
        }
      }
    }
  }
  if (statement.subject.hold !== 'open') return;
  if (statement.object.hold === 'open') {
    const reached = reachFor('subject', relation, '', 'sentence', reach, index);
    if (reached && !isBarred(reached)) yield { subject: held(reached), object: nothing };
    const pair = statement.definite ? reachPair(relation, reach, index) : null;
    if (pair) {
      const place = { tight: pair.near, here: false, reached: 'article' as const };
      yield { subject: { ...place, id: pair.subject }, object: { ...place, id: pair.object } };
    }
  }
  for (const object of objects) {
    for (const scope of SCOPES) {
      const reached = reachFor('subject', relation, object.id, scope, reach, index);
      if (reached && !isBarred(reached)) {
        yield { subject: held(reached), object };
        break;
      }
    }
  }
}

const SCOPES = ['sentence', 'paragraph', 'document'] as const;

/** A place that the article fills elsewhere is firm enough for a contradiction where it is tied there to the other. */
const held = (reached: Reached): Held => ({
  id: reached.id,
  tight: reached.from === 'article' && reached.loose !== true,
  here: false,
  reached: reached.from,
});

/** "Zuckerberg has bought 49%": what the head of a company does may be what it does; too loose to contradict. */
function withEmployers(subjects: Held[], index: MatchIndex): Held[] {
  return subjects.flatMap((subject) => {
    const entity = index.entities.get(subject.id);
    const employer = entity?.type === 'person' ? entity.partOf : undefined;
    return employer === undefined ? [subject] : [subject, { ...subject, id: employer, tight: false }];
  });
}

/** The entities of a place; where a description or pronoun can mean several, those that the other place leaves. */
function heldBy(slot: Slot, other: Slot, first?: Held): Held[] {
  const taken = new Set(other.parties.filter((party) => party.sure).flatMap((party) => party.ids));
  return slot.parties.flatMap((party): Held[] => {
    const things = party.within.map((id): Held => ({ id, tight: true, here: true, reached: null }));
    if (party.sure)
      return [...party.ids.map((id): Held => ({ id, tight: true, here: true, reached: null })), ...things];
    // "It paid … for 49% of it": the second is whom the first leaves.
    const left = party.ids.filter((id) => !taken.has(id) && (party.described === true || id !== first?.id));
    if (party.described === true && left.length > 1) return things;
    return [
      ...left.slice(0, 1).map((id): Held => ({ id, tight: left.length === 1, here: true, reached: null })),
      ...things,
    ];
  });
}

function unitsOf(statement: Statement, index: MatchIndex): string[] {
  const units = new Set(['']);
  for (const { quantity } of [...statement.figures, ...statement.times]) {
    if (quantity.kind === 'money' || quantity.kind === 'money-range') units.add(quantity.unit);
    else if (quantity.kind === 'percent' || quantity.kind === 'fraction') units.add('percent');
    else if (quantity.kind === 'year' || quantity.kind === 'date') units.add('year');
    else if (quantity.kind === 'multiple') units.add('multiple');
    else if (quantity.kind === 'count') {
      if (quantity.unit === 'age') units.add('age');
      else {
        units.add('count');
        for (const unit of index.countUnits) if (sameCounted(unit, quantity.unit)) units.add(unit);
      }
    }
  }
  return [...units];
}

function judge(
  claim: IndexedClaim,
  statement: Statement,
  subject: Held,
  object: Held,
  article: Article,
): Finding | null {
  const { recognition } = claim;
  if (!withinScope(recognition, subject) || !withinScope(recognition, object)) return null;
  const timing = timingOf(claim.claim.holds, article.written);
  if (timing === 'outside') return null;
  if (statement.former && !statement.relation.lasting && claim.claim.holds?.until === undefined) return null;
  const forecast = statement.mode.is === 'unreal' && claim.claim.outcome !== undefined;
  if (statement.mode.is === 'unreal' && !forecast) return null;
  if (statement.relation.wholly && statement.object.parties.some((party) => party.part)) return null;
  const { figure, agreement } = figureFor(recognition, statement);
  if (recognition.quantity && (!agreement || agreement.is === 'other')) return null;
  const times = recognition.quantity?.unit === 'year' ? [] : statement.times.map((time) => time.quantity);
  if (!whenFits(recognition.when, times)) return null;
  const dated = times.length > 0 && recognition.when === undefined;
  const tight =
    subject.tight && object.tight && !statement.joint && !dated && closesOn(statement, recognition);
  return {
    claim,
    statement,
    figure,
    agreement,
    tight,
    timing,
    forecast,
    ...questionOf(claim, statement, agreement, tight, timing, figure?.part === true),
  };
}

/** A claim without object is not spoken of by a figure that belongs to somebody's or something's part in it. */
const closesOn = (statement: Statement, recognition: FactRecognition): boolean =>
  recognition.object !== undefined || statement.undergone || statement.object.hold === 'open';

function withinScope(recognition: FactRecognition, place: Held): boolean {
  return place.reached !== 'article' || recognition.scope !== 'sentence';
}

function figureFor(
  recognition: FactRecognition,
  statement: Statement,
): { figure: Figure | null; agreement: Agreement | null } {
  const { quantity } = recognition;
  if (!quantity) return { figure: null, agreement: null };
  const candidates =
    quantity.unit === 'year' ? [...statement.figures, ...statement.times] : statement.figures;
  let first: { figure: Figure; agreement: Agreement } | null = null;
  for (const figure of candidates) {
    const agreement = agree(figure.quantity as Quantity, quantity);
    if (agreement.is === 'other') continue;
    if (agreement.is === 'agrees') return { figure, agreement };
    first ??= { figure, agreement };
  }
  return first ?? { figure: null, agreement: null };
}

/** Why a statement that could contradict goes to the editor instead. */
function questionOf(
  claim: IndexedClaim,
  statement: Statement,
  agreement: Agreement | null,
  tight: boolean,
  timing: Timing,
  part: boolean,
): { question?: string } {
  if (statement.mode.is === 'rejected')
    return { question: `It reports a denial of what “${claim.id}” is about: ${statement.mode.because}.` };
  if (statement.unclear !== undefined)
    return { question: `It may speak of “${claim.id}”, but ${statement.unclear}.` };
  if (!agreement || agreement.is === 'agrees') return {};
  if (part) return { question: `Its figure may be a part of the one of “${claim.id}”.` };
  if (statement.mode.is === 'denied')
    return { question: `It denies a figure that is not the one of “${claim.id}”.` };
  if (agreement.is === 'unclear')
    return { question: `Its figure is near the one of “${claim.id}”, neither agreeing nor contradicting.` };
  if (!tight)
    return { question: `It may contradict “${claim.id}”, but does not itself say of whom or what.` };
  if (statement.mode.is !== 'fact')
    return { question: `It may contradict “${claim.id}”, but ${statement.mode.because}.` };
  const ofItsTime =
    statement.relation.implied &&
    timing === 'inside' &&
    claim.claim.holds !== undefined &&
    statement.past !== true;
  const ofItsYear = datesAlike(
    claim.recognition.when,
    statement.times.map((time) => time.quantity),
  );
  if (statement.relation.varies && !ofItsTime && !ofItsYear)
    return { question: `It gives another figure than “${claim.id}”, perhaps of another time.` };
  if (timing !== 'inside')
    return {
      question: `It contradicts “${claim.id}” only if written while that held, and the date is not known.`,
    };
  return {};
}

/** "Maeve Kelly is its chief executive" where the record has somebody else: it differs by name, if the record surely holds now. */
function otherHolder(
  statement: Statement,
  subject: Held,
  object: Held,
  index: MatchIndex,
  article: Article,
): Finding[] {
  const { relation, mode } = statement;
  if (mode.is !== 'fact' || statement.former || !subject.tight || !object.tight || object.id === '')
    return [];
  const holders = index.partners.get(`${relation.id}<${object.id}`) ?? new Set<string>();
  if (holders.has(subject.id) || index.entities.get(subject.id)?.type !== 'person') return [];
  return [...holders].flatMap((holder) =>
    (index.claims.get(claimKey(relation.id, holder, object.id, '')) ?? [])
      .filter(({ claim }) => timingOf(claim.holds, article.written) === 'inside')
      .map(
        (claim): Finding => ({
          claim,
          statement,
          figure: null,
          agreement: { is: 'contradicts', notes: [] },
          tight: true,
          timing: 'inside',
          forecast: false,
        }),
      ),
  );
}

/** Where several claims have the same parts, a figure that agrees with one contradicts none, and one that agrees with none is of yet another event. */
function settle(found: Finding[]): Finding[] {
  if (found.length < 2 || found.every((finding) => finding.agreement === null)) return found;
  const agreeing = found.filter((finding) => finding.agreement === null || finding.agreement.is === 'agrees');
  if (agreeing.length > 0) return agreeing;
  return found.slice(0, 1).map((finding) => ({
    ...finding,
    question: `Its figure is none of those that the ledger has for the like of “${finding.claim.id}”.`,
  }));
}
