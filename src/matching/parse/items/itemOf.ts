import type { Token } from '../../words/tokens.ts';
import { NO_FORMS, NONE } from './knownWords.ts';
import type { Item, Tag } from './readItems.ts';

/** The tokens `[from, to)` as one item, with what else is `known` of it. Each has all properties in one order, which keeps reading them fast. */
export function itemOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  tag: Tag | null,
  known: Partial<Item> = NOTHING,
): Item {
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const parts = to === from + 1 ? null : tokens.slice(from, to);
  return {
    start: first.start,
    end: last.end,
    key: known.key ?? parts?.map(({ key }) => key).join(' ') ?? first.key,
    text: parts?.map(({ text }) => text).join(' ') ?? first.text,
    glued: first.glued,
    tag,
    mention: known.mention,
    quantity: known.quantity,
    nouns: known.nouns ?? NONE,
    verbs: known.verbs ?? NONE,
    lemma: known.lemma ?? first.key,
    forms: known.forms ?? NO_FORMS,
  };
}

const NOTHING: Partial<Item> = {};
