import { isName } from '../../names/isName.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';

/** "Anthropic, A COMPANY in which Google has invested", "Pathways is AN ARCHITECTURE that Google announced": the phrase of the name that a word for its kind, with a clause of its own, goes on about. */
export function nameApposed(parse: Parse, at: number): number | null {
  const { chunks, items } = parse;
  const phrase = phraseAt(parse, at);
  const name = chunks[at - 2];
  if (!KINDS.test(items[phrase.head]?.key ?? '') || phrase.owner !== null) return null;
  if (!/^(?:an?|the)$/.test(items[phrase.from]?.key ?? '')) return null;
  if (chunks[at - 1]?.kind === 'verb') return isDescribed(parse, at) ? nameEquated(parse, at - 1) : null;
  if (chunks[at - 1]?.kind !== 'comma' || name?.kind !== 'phrase') return null;
  if (!isName(items[name.head]?.mention)) return null;
  return isDescribed(parse, at) ? at - 2 : null;
}

/** A clause of its own says more of it. */
function isDescribed({ chunks, items }: Parse, at: number): boolean {
  const led = chunks[at + 1]?.kind === 'preposition' ? at + 2 : at + 1;
  return chunks[led]?.kind === 'relative' || /^who/.test(items[chunks[led]?.from ?? 0]?.key ?? '');
}

/** "PATHWAYS is an architecture that …": the name that the plain "is" at `at` says it of. */
function nameEquated(parse: Parse, at: number): number | null {
  const group = parse.chunks[at] as VerbGroup;
  if (parse.items[group.main]?.tag !== 'be' || group.negated || group.modal !== '') return null;
  const [name, ...others] = subjectOf(parse, at).phrases;
  if (name === undefined || others.length > 0 || name > at) return null;
  return isName(parse.items[phraseAt(parse, name).head]?.mention) ? name : null;
}

const KINDS =
  /^(?:company|firm|startup|business|group|outfit|lab|laboratory|maker|app|service|platform|site|website|model|program|programme|system|chatbot|tool|product|assistant|architecture|prototype|project|messenger|network|family|man|woman|engineer|researcher|scientist)$/;
