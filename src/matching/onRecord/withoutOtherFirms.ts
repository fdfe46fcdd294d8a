import type { Quantity } from '../../model/quantity.ts';
import type { MatchIndex } from '../indexLedger.ts';
import { surelyIn } from '../statements/parties/slots.ts';
import type { Statement } from '../statements/statement.ts';
import { givesFigure } from './givesFigure.ts';
import { isSlip } from './nearFigure.ts';
import { recordsOf } from './recordsOf.ts';

/** The figures but those that are read to be of a firm which is named and has none like them on record: "OPENAI's revenue came to $870 million". */
export function withoutOtherFirms(
  { quantities, statements }: { quantities: readonly Quantity[]; statements: readonly Statement[] },
  named: readonly string[],
  index: MatchIndex,
): readonly Quantity[] {
  const isFirm = (id: string): boolean =>
    index.entities.get(id)?.type === 'organisation' && named.includes(id);
  return quantities.filter((quantity) => {
    const told = statements.filter(({ figures }) =>
      figures.some((figure) => figure.quantity.start === quantity.start),
    );
    const firms = told.flatMap(({ subject }) => surelyIn(subject)).filter(isFirm);
    return (
      firms.length === 0 ||
      firms.some((id) =>
        recordsOf(id, index).some(
          (records) => givesFigure(records, [quantity]) === 'same' || isSlip(quantity, records),
        ),
      )
    );
  });
}
