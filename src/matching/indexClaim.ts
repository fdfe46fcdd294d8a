import type { Claim, FactRecognition } from '../model/claim.ts';
import type { IndexedClaim, MatchIndex } from './indexLedger.ts';

/** Adds to an index a claim, whom it is about, and what the records of its relation tell. */
export function indexClaim(index: MatchIndex, claim: Claim, recognition: FactRecognition): void {
  const unit = recognition.quantity?.unit ?? '';
  if (/^[a-z]/.test(unit) && !PLAIN_UNITS.has(unit)) index.countUnits.add(unit);
  if (unit === 'age' && recognition.object !== undefined) index.aged.add(recognition.relation);
  if (recognition.quantity?.total) index.totals.add(recognition.relation);
  if (recognition.exclusive) index.exclusive.add(recognition.relation);
  const entry: IndexedClaim = { id: claim.id, claim, recognition, unit };
  if (unit !== '')
    for (const subject of recognition.subject) {
      const key = `${subject}\n${unit}`;
      const known = index.bySubject.get(key);
      if (known) known.push(entry);
      else index.bySubject.set(key, [entry]);
    }
  const ofRelation = within(index.claims, recognition.relation);
  for (const subject of recognition.subject) {
    const ofSubject = within(ofRelation, subject);
    for (const object of recognition.object ?? ['']) {
      const between = ofSubject.get(object);
      if (between) between.push(entry);
      else ofSubject.set(object, [entry]);
      addPartner(index, recognition.relation, subject, object);
      if (object !== '' && index.relations.get(recognition.relation)?.oneHolder)
        addTo(index.ledBy, subject, object);
      const month = recognition.when?.from?.slice(0, 7) ?? '';
      if (month.length === 7) {
        for (const relation of [recognition.relation, '']) {
          const key = `${relation}\n${subject}\n${object}`;
          index.happened.set(key, (index.happened.get(key) ?? new Set()).add(month));
        }
      }
    }
  }
}

/** The claims of a relation between two, in the order of the ledger. An empty object stands for a claim that names none. */
export const recordsBetween = (
  { claims }: MatchIndex,
  relation: string,
  subject: string,
  object: string,
): readonly IndexedClaim[] => claims.get(relation)?.get(subject)?.get(object) ?? NONE;

const NONE: readonly IndexedClaim[] = [];

const PLAIN_UNITS = new Set(['percent', 'year', 'age', 'count', 'multiple']);

/** Which entities a relation's claims are about: what a left-out subject or object may be, and who shares a claim with whom. */
function addPartner(index: MatchIndex, relation: string, subject: string, object: string): void {
  addTo(within(index.objectsOf, relation), subject, object);
  addTo(within(index.subjectsOf, relation), object, subject);
  if (object === '') return;
  addTo(index.company, subject, object);
  addTo(index.company, object, subject);
}

/** The map under a key of another, made where it is missing. */
function within<Value>(map: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const inner = map.get(key) ?? new Map<string, Value>();
  map.set(key, inner);
  return inner;
}

/** Adds to the set under a key. */
export function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}
