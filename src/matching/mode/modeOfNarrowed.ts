import type { Phrase } from '../parse/chunks/readChunks.ts';
import type { Parse } from '../parse/clauses.ts';
import type { NounUse } from '../words/relationWords.ts';
import { type Mode, unreal } from './modes.ts';

/** How a title, or a noun for an act, is meant: who "is not the LARGEST provider", "not the GO-TO provider", may be a provider still. */
export function modeOfNarrowed(mode: Mode, parse: Parse, phrase: Phrase, place: number, use: NounUse): Mode {
  if (mode.is !== 'denied') return mode;
  return isNarrowed(parse, phrase, place) || isNarrowTitle(use)
    ? unreal('what is denied is a narrower title')
    : mode;
}

/** "no STRATEGIC partnership", "not the LARGEST owner": what stands before the word makes it but one of its kind. */
const isNarrowed = (parse: Parse, phrase: Phrase, place: number): boolean =>
  parse.items
    .slice(phrase.from, place)
    .some(({ tag, key }) => (tag === 'adjective' && !EMPHATIC.test(key)) || SUPERLATIVE.test(key));

const EMPHATIC = /^(?:single|actual|real|such|formal|whatsoever|own|longer|new)$/;
const SUPERLATIVE = /^(?:[a-z]{3,}est|most|only|sole|main|first|leading|top|best)$/;

/** "go-to provider" where the relation has "provider" first. Where "interim CEO" comes before "CEO", the longer title is what it is about. */
function isNarrowTitle({ relation, noun }: NounUse): boolean {
  const last = noun.split(/[ -]/).at(-1) ?? '';
  return [relation.titles, relation.inverseTitles].some((titles) => {
    const bare = titles.indexOf(last);
    return last !== noun && bare >= 0 && bare < titles.indexOf(noun);
  });
}
