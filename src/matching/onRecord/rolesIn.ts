import type { Slot } from '../statements/parties/slots.ts';
import type { Statement } from '../statements/statement.ts';
import type { Records } from './recordsOf.ts';

/**
 * Whether a statement in the records' relation may be one of theirs. `own`: it may, or it is not plain who does it. `exchanged`: it has
 * their parties the other way round. `other`: it says so of `party` and somebody else, or of somebody else.
 */
export function rolesIn({ subject, object, mode }: Statement, records: Records, party: string): Role {
  const { side, others, alone } = records;
  const [here, there] = side === 'subject' ? [subject, object] : [object, subject];
  const isParty = (id: string): boolean => id === party;
  const isOther = (id: string): boolean => others.has(id);
  if (holds(here, isOther) && holds(there, isParty)) return 'exchanged';
  // "did not lay ANYONE off"
  if (mode.is === 'denied' && there.hold === 'closed') return 'own';
  if (alone) return !isHeld(here) || holds(here, isParty) || holds(there, isParty) ? 'own' : 'other';
  // "takes ITS OWN business elsewhere" leaves the other place open.
  if (holds(here, isParty))
    return isHeld(there) && !holds(there, isOther) && !holds(there, isParty) ? 'other' : 'own';
  // "Scale AI owns 49% OF A DATA CENTRE": not of Scale AI.
  return holds(there, isParty) && isHeld(here) ? 'other' : 'own';
}

export type Role = 'own' | 'exchanged' | 'other';

/** Whether grammar fills a place, be it with somebody whom the ledger does not know. */
export const isHeld = ({ hold }: Slot): boolean => hold === 'filled' || hold === 'closed';

/** Whether anybody who `fits` is meant in a place, or named within. */
export const holds = ({ parties }: Slot, fits: (id: string) => boolean): boolean =>
  parties.some(({ ids, within }) => ids.some(fits) || within.some(fits));

/** Whether a statement, in whatever relation, is of the party and its partner; where it has none, of the party and anybody else. */
export function tellsOf({ subject, object }: Statement, party: string, partner: string | undefined): boolean {
  const isParty = (id: string): boolean => id === party;
  const [here, there] = holds(subject, isParty) ? [subject, object] : [object, subject];
  if (!holds(here, isParty)) return false;
  return partner === undefined ? isHeld(there) : holds(there, (id) => id === partner);
}
