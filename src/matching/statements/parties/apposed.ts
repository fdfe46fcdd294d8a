import { isName } from '../../names/isName.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';

/** "Anthropic, A COMPANY in which Google has invested": the phrase of the name that a word for its kind, with a clause of its own, goes on about. */
export function nameApposed(parse: Parse, at: number): number | null {
  const { chunks, items } = parse;
  const phrase = phraseAt(parse, at);
  const name = chunks[at - 2];
  if (!KINDS.test(items[phrase.head]?.key ?? '') || phrase.owner !== null) return null;
  if (!/^(?:an?|the)$/.test(items[phrase.from]?.key ?? '')) return null;
  if (chunks[at - 1]?.kind !== 'comma' || name?.kind !== 'phrase') return null;
  if (!isName(items[name.head]?.mention)) return null;
  const led = chunks[at + 1]?.kind === 'preposition' ? at + 2 : at + 1;
  const clause = chunks[led]?.kind === 'relative' || /^who/.test(items[chunks[led]?.from ?? 0]?.key ?? '');
  return clause ? at - 2 : null;
}

const KINDS =
  /^(?:company|firm|startup|business|group|outfit|lab|laboratory|maker|app|service|platform|site|website|model|program|programme|system|chatbot|man|woman|engineer|researcher|scientist)$/;
