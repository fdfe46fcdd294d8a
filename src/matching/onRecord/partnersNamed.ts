import type { Quantity } from '../../model/quantity.ts';
import type { MatchIndex } from '../indexLedger.ts';
import type { Statement } from '../statements/statement.ts';
import { givesFigure, tellsAmount } from './givesFigure.ts';
import { type Records, recordsOf } from './recordsOf.ts';
import { rolesIn } from './rolesIn.ts';

/**
 * Whether both parties of a record are among `named`, and the sentence gives its figure, or none but times. What is said of the two in
 * words that nobody foresaw may then be the record. It is not where another figure is given, nor where what is read has their places
 * exchanged.
 */
export function partnersNamed(named: readonly string[], read: PartlyRead, index: MatchIndex): boolean {
  const { quantities, statements } = read;
  const tells = tellsAmount(quantities);
  return named.some((party) =>
    recordsOf(party, index).some(
      (records) =>
        named.some((other) => other !== party && records.others.has(other)) &&
        (!tells || (!PLAIN.has(records.unit) && givesFigure(records, quantities) === 'same')) &&
        !isExchanged(statements, records, party),
    ),
  );
}

function isExchanged(statements: readonly Statement[], records: Records, party: string): boolean {
  const roles = statements
    .filter(({ relation }) => relation.id === records.relation)
    .map((statement) => rolesIn(statement, records, party));
  return roles.length > 0 && roles.every((role) => role === 'exchanged');
}

/** Without a figure, or with one that sentences give of whatever they tell. */
const PLAIN = new Set(['', 'year']);

interface PartlyRead {
  quantities: readonly Quantity[];
  statements: readonly Statement[];
}
