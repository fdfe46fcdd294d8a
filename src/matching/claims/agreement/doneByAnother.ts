import type { MatchIndex } from '../../indexLedger.ts';
import type { Statement } from '../../statements/statement.ts';
import { areKin } from '../places/areKin.ts';

/**
 * Whether what came about is told as the work of somebody whose it is not by the ledger: "MICROSOFT launched ChatGPT in 2022". The record says only when; that
 * does not bear out by whom. False where nobody is said to have done it, or the ledger does not know whose it is.
 */
export function doneByAnother(
  { doers: told = [], relation }: Statement,
  about: string,
  index: MatchIndex,
): boolean {
  // "one of the PEOPLE who started it" is nobody in particular.
  const doers = told.filter((id) => /^(?:organisation|person)$/.test(index.entities.get(id)?.type ?? ''));
  if (doers.length === 0) return false;
  const makers = index.subjectsOf.get(relation.comesOf ?? '')?.get(about);
  if (makers !== undefined && makers.size > 0) return !doers.some((id) => makers.has(id));
  const owner = index.entities.get(about)?.partOf;
  const house = owner === undefined ? [...(index.company.get(about) ?? [])] : [owner, about];
  return (
    house.some((id) => id !== '') && !doers.some((id) => house.some((each) => isOfHouse(id, each, index)))
  );
}

/** One of those whose it is, a part of theirs, or a person whose place the ledger does not tell. */
const isOfHouse = (id: string, other: string, index: MatchIndex): boolean => {
  const entity = index.entities.get(id);
  return id === other || areKin(id, other, index) || (entity?.type === 'person' && !entity.partOf);
};
