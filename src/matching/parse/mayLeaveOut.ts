import type { Quantity } from '../../model/quantity.ts';
import type { RelationWords } from '../words/relationWords.ts';
import { holdsTelling } from '../words/telling.ts';
import type { Token } from '../words/tokens.ts';
import { leansOnOthers } from './partWords.ts';

/** Whether a sentence that names nobody may state something on record: only with a figure, words of one relation alone or "that deal". */
export const mayLeaveOut = (
  { tokens, quantities }: { tokens: readonly Token[]; quantities: readonly Quantity[] },
  words: RelationWords,
): boolean => quantities.length > 0 || leansOnOthers(tokens) || holdsTelling(tokens, words);
