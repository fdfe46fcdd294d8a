import type { Quantity } from '../../../model/quantity.ts';
import { commonVerb } from '../../words/lexicon.ts';
import type { RelationWords } from '../../words/relationWords.ts';
import type { Token } from '../../words/tokens.ts';
import type { Item } from './readItems.ts';

/** Whether a quantity is a figure: "first" is none. */
export const isFigure = (quantity: Quantity): boolean => quantity.kind !== 'ordinal';

/** To the end of the figure, with the "-year-old" or "years old" that belongs to an age. */
export function quantityEnd(tokens: readonly Token[], from: number, quantity: Quantity): number {
  let to = from + 1;
  while (to < tokens.length && (tokens[to] as Token).start < quantity.end) to += 1;
  if (quantity.unit === 'age' && /^years?$/.test(tokens[to]?.key ?? '')) {
    to += 1;
    if (tokens[to]?.key === 'old') to += 1;
  }
  if (quantity.kind === 'money') to = conversionEnd(tokens, to);
  return tokens[to]?.key === 'or' && tokens[to + 1]?.key === 'so' ? to + 2 : to;
}

/** "$14.3 billion (£10.6 BILLION)": the same sum in another currency. */
function conversionEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key !== '(') return at;
  const sign = tokens.slice(at + 1, at + 3).find(({ text }) => /^(?:\p{Sc}|[A-Z]{2,3})$/u.test(text));
  if (sign === undefined) return at;
  const close = tokens.slice(at + 1, at + LONGEST_CONVERSION).findIndex(({ key }) => key === ')');
  return close < 0 ? at : at + 1 + close + 1;
}

const LONGEST_CONVERSION = 10;

/** "revenue TRIPLED", "to DOUBLE its sales": what a multiple is as a verb, which its neighbours may make it; null where it can be none. */
export function verbOfMultiple(
  { key, start, end }: Token,
  quantity: Quantity,
  words: RelationWords,
): Partial<Item> | null {
  const common = quantity.kind === 'multiple' ? commonVerb(key) : undefined;
  if (common === undefined || quantity.start < start || quantity.end > end) return null;
  return { verbs: words.verbs.get(key)?.uses ?? [], lemma: common.lemma, forms: common.forms };
}
