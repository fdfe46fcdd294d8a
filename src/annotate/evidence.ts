import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Part, PublishedSentence } from '../model/publication.ts';
import { VERDICT_WORDS } from './badgeWords.ts';
import { bearings } from './bearing.ts';
import { drawCitation } from './citation.ts';
import { capitalised, countWords } from './countWords.ts';
import type { Detail } from './detail.ts';
import { drawFindingBesideClaim, drawRemarks } from './finding.ts';
import { SOURCES_OF_FURTHER_PARTS, SOURCES_SHOWN, strongest } from './strongest.ts';
import { writtenDay } from './writtenDay.ts';

export interface EvidenceOptions {
  /** The parts that the note tells, and in which detail: the evidence tells the rest. */
  told: readonly Part[];
  detail: Detail;
  foot: Element;
  href: (path: string) => string;
}

/**
 * What a receipt unfolds, part by part: what exactly was checked, what the note has no room for, the sources with their findings;
 * then when they were read, who decided and when, once where all parts share it; then `foot`.
 */
export function drawEvidence(sentence: PublishedSentence, options: EvidenceOptions): Element {
  const decisions = new Set(sentence.parts.map(decisionWords));
  const [shared] = decisions.size === 1 ? decisions : [];
  return h('details.evidence', { name: 'evidence' }, [
    h('summary', sentence.parts.length > 0 ? 'Evidence' : 'More'),
    h('div.sheaf', [
      ...sentence.parts.map((part) => drawProof(part, sentence, options, shared === undefined)),
      ...(shared === undefined ? [] : [h('p.decided', shared)]),
      options.foot,
    ]),
  ]);
}

function drawProof(
  part: Part,
  sentence: PublishedSentence,
  { told, detail, href }: EvidenceOptions,
  isDecidedAlone: boolean,
): Element {
  const bearingOf = bearings(part);
  const shown = part === sentence.parts[0] ? SOURCES_SHOWN : SOURCES_OF_FURTHER_PARTS;
  const cited = strongest(part, shown).slice(0, shown);
  const claim = href(`/claims/${part.claim}/`);
  const isTold = told.includes(part);
  const citations = cited.map((one) => drawCitation(one, bearingOf(one)));
  return h('div.proof', [
    h('p', [
      ...(isTold || part.judgement === null ? [] : [drawVerdict(part.judgement), '. ']),
      ...checkedWords(part, sentence),
      ' against the claim: ',
      h('a', { href: claim }, part.statement),
    ]),
    ...(isTold ? (detail.remarks ? [] : drawRemarks(part)) : drawFindingBesideClaim(part)),
    ...(citations.length > 0 ? [h('ul.citations', citations)] : []),
    ...drawDecision(part, { left: part.citations.length - cited.length, claim, isDecidedAlone }),
  ]);
}

/** What exactly was checked, and that the rest was not, where there is more than its full stop. */
function checkedWords({ words: [start, end] }: Part, { text }: PublishedSentence): (Element | string)[] {
  const rest = text.slice(0, start) + text.slice(end);
  if (!/[\p{L}\p{N}]/u.test(rest)) return ['We checked the whole sentence'];
  return ['We checked the words ', h('q', text.slice(start, end)), ', not the rest of the sentence,'];
}

/** Of a point that the note has no room for. */
const drawVerdict = ({ verdict }: NonNullable<Part['judgement']>): Element =>
  h('strong.tone', { dataVerdict: verdict }, VERDICT_WORDS[verdict]);

function drawDecision(
  part: Part,
  { left, claim, isDecidedAlone }: { left: number; claim: string; isDecidedAlone: boolean },
): Element[] {
  const words: ElementContent[] = h(null, [
    ...(left > 0
      ? [h('a', { href: claim }, `${capitalised(countWords(left, 'more source'))} on this claim`), '. ']
      : []),
    part.later ? 'All deciding evidence is later than the article. ' : '',
    isDecidedAlone ? decisionWords(part) : '',
  ]).children as ElementContent[];
  return words.some((word) => word.type !== 'text' || word.value !== '') ? [h('p.decided', words)] : [];
}

const decisionWords = ({ asOf, decidedBy, decidedOn }: Part): string =>
  `Evidence read ${writtenDay(asOf)}. Decided by ${decidedBy}, ${writtenDay(decidedOn)}.`;
