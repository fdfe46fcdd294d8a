import { isName } from '../../names/isName.ts';
import type { Chunk } from '../chunks/readChunks.ts';
import { chainHead, type Parse } from '../clauses.ts';
import { isContrasted } from '../contrast.ts';
import { manyBehind } from '../examples.ts';

/** The phrase that a relative pronoun at `at` stands for. */
export function antecedentOf(parse: Parse, at: number): number | null {
  let back = at - 1;
  const skips = (chunk: Chunk | undefined): boolean =>
    chunk !== undefined &&
    (['comma', 'preposition', 'dash', 'close'].includes(chunk.kind) ||
      (chunk.kind === 'and' && parse.chunks[back + 1] !== undefined && isNotMeant(parse, back + 1)) ||
      (chunk.kind === 'phrase' && back > 0 && isContrasted(parse.items, chunk)));
  while (skips(parse.chunks[back])) back = beforeAside(parse, back);
  if (back === at - 1 && parse.chunks[at]?.key === 'that') back = pastName(parse, back);
  return parse.chunks[back]?.kind === 'phrase' ? (manyBehind(parse, back) ?? namedBy(parse, back)) : null;
}

/** "the 49% OF SCALE AI that Meta bought": a name is told apart by no such clause; what it hangs on is. */
function pastName(parse: Parse, at: number): number {
  const phrase = parse.chunks[at];
  return phrase?.kind === 'phrase' && isName(parse.items[phrase.head]?.mention) ? chainHead(parse, at) : at;
}

/** "LLaMA (a family of models), WHICH …", "acquisitions — like Instagram — WHICH": what stands in brackets or dashes is passed over. */
function beforeAside({ chunks }: Parse, at: number): number {
  const opening = chunks[at]?.kind === 'close' ? 'open' : chunks[at]?.kind === 'dash' ? 'dash' : null;
  if (opening === null) return at - 1;
  const open = chunks.slice(0, at).findLastIndex(({ kind }) => kind === opening);
  return open > 0 ? open - 1 : at - 1;
}

/** "Google, AND NOT OPENAI, that …". */
function isNotMeant(parse: Parse, at: number): boolean {
  const chunk = parse.chunks[at];
  return chunk?.kind === 'phrase' && isContrasted(parse.items, chunk);
}

/** "Lucy Guo, A CO-FOUNDER WHO left": whom such a noun says more of is named before it. */
function namedBy({ chunks, items }: Parse, at: number): number {
  const [name, comma, own] = [chunks[at - 2], chunks[at - 1], chunks[at]];
  const isApposed =
    own?.kind === 'phrase' &&
    comma?.kind === 'comma' &&
    name?.kind === 'phrase' &&
    items[own.head]?.mention === undefined &&
    items[own.head]?.quantity === undefined &&
    /^(?:an?|the)$/.test(items[own.from]?.key ?? '') &&
    isName(items[name.head]?.mention);
  return isApposed ? at - 2 : at;
}
