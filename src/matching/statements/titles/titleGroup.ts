import type { Parse } from '../../parse/clauses.ts';

/** The phrases of "founder and CEO", which share whose title and what of. */
export function titleGroup(parse: Parse, at: number): number[] {
  const isTitle = (chunk: number): boolean => {
    const phrase = parse.chunks[chunk];
    return (
      phrase?.kind === 'phrase' &&
      parse.items.slice(phrase.from, phrase.to).some((item) => item.nouns.some((use) => use.role !== 'act'))
    );
  };
  const group = [at];
  const end = endOfTitle(parse, at);
  if (parse.chunks[end + 1]?.kind === 'and' && isTitle(end + 2)) group.push(end + 2);
  if (parse.chunks[at - 1]?.kind !== 'and') return group;
  let back = at - 2;
  while (!isTitle(back) && parse.chunks[back - 1]?.kind === 'preposition') back -= 2;
  if (isTitle(back)) group.push(back);
  return group;
}

/** Past the "of Scale AI" and the "and CEO" that belong to the title. */
export function endOfTitle(parse: Parse, at: number): number {
  let end = at;
  while (parse.chunks[end + 1]?.kind === 'preposition' && parse.chunks[end + 2]?.kind === 'phrase') {
    end += 2;
    if (
      parse.chunks[end + 1]?.kind === 'and' &&
      isPlainName(parse, end + 2) &&
      parse.chunks[end - 1]?.key === 'like'
    )
      end += 2;
  }
  return end;
}

/** "companies like OpenAI and Microsoft": the name that ends the list. */
function isPlainName(parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at];
  return chunk?.kind === 'phrase' && parse.items[chunk.head]?.mention !== undefined;
}
