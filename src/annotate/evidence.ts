import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Citation, Part, PublishedSentence } from '../model/publication.ts';
import { type Bearing, drawCitation } from './citation.ts';
import { capitalised, countWords } from './countWords.ts';
import { drawFindingBesideClaim, toldParts } from './finding.ts';
import { SOURCES_OF_FURTHER_PARTS, SOURCES_SHOWN, strongest } from './strongest.ts';
import { type Weighed, weigh } from './weigh.ts';
import { writtenDay } from './writtenDay.ts';

/**
 * What a receipt unfolds, part by part: what exactly was checked, what the note has no room for, the sources with their findings,
 * when they were read, who decided and when; then `foot`.
 */
export function drawEvidence(
  sentence: PublishedSentence,
  foot: Element,
  href: (path: string) => string,
): Element {
  return h('details.evidence', { name: 'evidence' }, [
    h('summary', sentence.parts.length > 0 ? 'Evidence' : 'More'),
    h('div.sheaf', [...sentence.parts.map((part) => drawProof(part, sentence, href)), foot]),
  ]);
}

function drawProof(part: Part, sentence: PublishedSentence, href: (path: string) => string): Element {
  const weighed = weigh(part);
  const shown = part === sentence.parts[0] ? SOURCES_SHOWN : SOURCES_OF_FURTHER_PARTS;
  const cited = strongest(part, shown).slice(0, shown);
  const claim = href(`/claims/${part.claim}/`);
  const citations = cited.map((one) => drawCitation(one, bearingOf(one, weighed)));
  return h('div.proof', [
    h('p.checked', [
      'We checked the words ',
      h('q', sentence.text.slice(...part.words)),
      ', not the rest of the sentence, against the claim: ',
      h('a', { href: claim }, part.statement),
    ]),
    ...(toldParts(sentence).includes(part) ? [] : drawFindingBesideClaim(part)),
    ...(citations.length > 0 ? [h('ul.citations', citations)] : []),
    drawDecision(part, part.citations.length - cited.length, claim),
  ]);
}

function bearingOf(citation: Citation, { agreeing, opposing, qualifying }: Weighed): Bearing {
  if (agreeing.includes(citation)) return 'For';
  if (opposing.includes(citation)) return 'Against';
  return qualifying.includes(citation) ? 'Note' : 'Context';
}

function drawDecision(part: Part, left: number, claim: string): Element {
  const more = capitalised(countWords(left, 'more source'));
  return h('p.decided', [
    ...(left > 0 ? [h('a', { href: claim }, `${more} on this claim`), '. '] : []),
    part.later ? 'All deciding evidence is later than the article. ' : '',
    `Evidence read ${writtenDay(part.asOf)}. Decided by ${part.decidedBy}, ${writtenDay(part.decidedOn)}.`,
  ]);
}
