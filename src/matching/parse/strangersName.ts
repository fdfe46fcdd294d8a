import type { Item } from './items/readItems.ts';

/** "LABELWISE", "LONDON": a noun written with a capital that names nobody of the ledger. */
export const isStrangersName = (item: Item | undefined): boolean =>
  item?.tag === 'noun' && item.mention === undefined && isCapitalised(item);

/** Whether it is written with a capital. */
export const isCapitalised = (item: Item | undefined): boolean => /^\p{Lu}/u.test(item?.text ?? '');
