import { type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { isPart } from '../../parse/partWords.ts';

/** Whether the phrase at `at` names a part of something: "a 49% STAKE". */
export const isShare = (parse: Parse, at: number): boolean =>
  isPart(parse.items[phraseAt(parse, at).head] as Item);
