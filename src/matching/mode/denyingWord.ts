import type { VerbGroup } from '../parse/chunks/readChunks.ts';
import type { Parse } from '../parse/clauses.ts';

/** "NEVER bought", "NO LONGER owns": whether a word beside the verb takes it back. What nobody does is read with the subject. */
export function denyingWord(parse: Parse, group: VerbGroup): boolean {
  for (let item = group.from; item < Math.min(group.to + 1, parse.items.length); item += 1) {
    const key = parse.items[item]?.key;
    if (key === 'never' || key === 'nor' || (key === 'longer' && parse.items[item - 1]?.key === 'no'))
      return true;
  }
  const before = parse.items[group.from - 1];
  return before?.key === 'never' || (before?.key === 'longer' && parse.items[group.from - 2]?.key === 'no');
}

/** "is NO LONGER its chief strategist" says that he was. */
export function saysNoLonger({ items }: Parse, group: VerbGroup): boolean {
  return items.slice(Math.max(0, group.from - 1), group.to + 1).some(({ text }) => /^no longer$/i.test(text));
}
