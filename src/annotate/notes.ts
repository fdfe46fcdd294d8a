import type { Element } from 'hast';
import { h } from 'hastscript';

/** More notes than this beside one block would run past it: the rest is folded. */
const NOTES_SHOWN = 3;

/** The receipts of one block, beside it: three to be seen, the rest folded behind "2 more". Nothing where there is none. */
export function drawNotes(receipts: readonly Element[]): Element[] {
  if (receipts.length === 0) return [];
  const rest = receipts.slice(NOTES_SHOWN);
  return [
    h('div.notes', [
      ...receipts.slice(0, NOTES_SHOWN),
      ...(rest.length > 0
        ? [h('details.rest', [h('summary', `${rest.length} more`), h('div.rest-notes', rest)])]
        : []),
    ]),
  ];
}
