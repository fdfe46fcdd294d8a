import type { VerbGroup } from '../chunks/readChunks.ts';
import { chainHead, isParticiple, isWho, type Parse, type Subject } from '../clauses.ts';

/**
 * The subject of the verb at `at` where a clause that describes it stands between the two: "the CONTRACT that Scale AI won in May is …",
 * "the MAN who founded Scale AI leads …", "the DEAL announced in June was …", "its DECISION to buy 49% met …". Null where none does.
 */
export function describedSubject(
  parse: Parse,
  at: number,
  subjectAt: (verb: number) => Subject,
): number | null {
  const { chunks } = parse;
  let place = at - 1;
  while (chunks[place]?.kind === 'phrase' || chunks[place]?.kind === 'preposition') place -= 1;
  place = pastIncluded(parse, place);
  const verb = chunks[place];
  if (verb?.kind !== 'verb' || isTelling(parse, verb, place, at)) return null;
  const described = describedBy(parse, verb, place, subjectAt);
  return described === null ? null : chainHead(parse, described);
}

/** "Customers that INCLUDE GOOGLE AND OPENAI are …": past the list of those included. */
function pastIncluded({ chunks, items }: Parse, at: number): number {
  let place = at;
  while (/^(?:phrase|preposition|and|comma)$/.test(chunks[place]?.kind ?? '')) place -= 1;
  const verb = chunks[place];
  return verb?.kind === 'verb' &&
    items[verb.main]?.lemma === 'include' &&
    chunks[place - 1]?.kind !== 'phrase'
    ? place
    : at;
}

/** The phrase that the clause of the verb at `place` describes. */
function describedBy(
  parse: Parse,
  verb: VerbGroup,
  place: number,
  subjectAt: (verb: number) => Subject,
): number | null {
  const before = parse.chunks[place - 1];
  const direct = before?.kind === 'phrase' && !isWho(parse, place - 1) ? place - 1 : null;
  if (verb.infinitive || verb.form === 'ing' || isParticiple(parse, place)) return direct;
  if (before?.kind === 'relative' || isWho(parse, place - 1))
    return parse.chunks[place - 2]?.kind === 'phrase' ? place - 2 : null;
  const { gap } = subjectAt(place);
  return gap !== null && isRight(parse, gap, place) ? gap : null;
}

/** What a clause describes stands right before it, without a comma. */
const isRight = ({ chunks }: Parse, gap: number, place: number): boolean =>
  chunks.slice(gap + 1, place).every(({ kind }) => kind !== 'comma' && kind !== 'dash' && kind !== 'verb');

/** "who SAID Scale AI was worth …": what follows is what is said. */
const isTelling = (
  { chunks, items }: Parse,
  { main, passive }: VerbGroup,
  place: number,
  at: number,
): boolean =>
  !passive &&
  at > place + 1 &&
  chunks[place + 1]?.kind === 'phrase' &&
  TELLING.test(items[main]?.lemma ?? '');

const TELLING =
  /^(?:say|tell|think|believe|know|report|claim|reckon|announce|hope|mean|ensure|show|reveal|confirm|estimate|suggest|argue|note|add|warn|write|insist|expect|fear|predict|feel|find|see|learn|hear|understand|admit|assume|explain|state|help|let|make|wish|doubt|forecast|bet|be)$/;
