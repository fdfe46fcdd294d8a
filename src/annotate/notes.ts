import type { Element } from 'hast';
import { h } from 'hastscript';

/** More notes than this beside one block would run past it: the rest is folded. */
export const NOTES_SHOWN = 3;

/**
 * The receipts of one block, beside it: three to be seen, the rest folded behind "2 more". Then what is proposed, never folded: who sees
 * that has come to decide it. Nothing where there is none of either.
 */
export function drawNotes(receipts: readonly Element[], proposals: readonly Element[] = []): Element[] {
  if (receipts.length + proposals.length === 0) return [];
  const rest = receipts.slice(NOTES_SHOWN);
  return [
    h('div.notes', [
      ...receipts.slice(0, NOTES_SHOWN),
      ...(rest.length > 0
        ? [h('details.rest', [h('summary', `${rest.length} more`), h('div.rest-notes', rest)])]
        : []),
      ...proposals,
    ]),
  ];
}
