import type { Element, Properties } from 'hast';
import { h } from 'hastscript';
import type { Part, PublishedSentence } from '../model/publication.ts';
import { VERDICTS } from '../model/verdict.ts';
import { VERDICT_WORDS } from './badgeWords.ts';
import { contrastWords } from './contrastWords.ts';
import { capitalised, countWords } from './countWords.ts';
import { drawGlyph } from './glyph.ts';
import { standingWords } from './standingWords.ts';

/**
 * The parts as the note tells them, worst first: what was found, and what a fair reader must know. Of several, those better than the
 * sentence's verdict get a line, one together where there are more; the evidence tells each.
 */
export function drawParts(sentence: PublishedSentence): Element[] {
  const { parts, text } = sentence;
  const lesser = parts.filter((part) => !isTold(part, sentence));
  const told = parts.filter((part) => isTold(part, sentence));
  const single = parts.length === 1;
  return [
    ...told.map((part) => h('div.part', verdictOf(part), single ? drawFinding(part) : drawPoint(part))),
    ...VERDICTS.flatMap((verdict) => {
      const same = lesser.filter(({ judgement }) => judgement?.verdict === verdict);
      const [first] = same;
      if (first === undefined) return [];
      const what =
        same.length === 1 ? h('q', text.slice(...first.words)) : countWords(same.length, 'other point');
      const point = [drawGlyph(verdict), h('strong', VERDICT_WORDS[verdict]), ': ', what];
      return [h('div.part', verdictOf(first), [h('p.point', point)])];
    }),
  ];
}

const verdictOf = ({ judgement }: Part): Properties =>
  judgement === null ? {} : { dataVerdict: judgement.verdict, dataReason: judgement.reason };

/** Whether the note itself tells the part: it is as bad as the sentence, or has no verdict that could stand in a line. */
export function isTold(part: Part, { judgement, parts }: PublishedSentence): boolean {
  return parts.length === 1 || part.judgement === null || part.judgement.verdict === judgement?.verdict;
}

/** What the sentence says against what the sources say, then what a fair reader must know, then where we looked. */
export function drawFinding(part: Part): Element[] {
  return [h('p.finding', contrastWords(part)), ...drawRemarks(part)];
}

/** The same behind the claim's statement, which is not said twice. */
export function drawFindingBesideClaim(part: Part): Element[] {
  return contrastWords(part) === part.statement ? drawRemarks(part) : drawFinding(part);
}

function drawPoint(part: Part): Element[] {
  const { judgement } = part;
  // Alone, a part's standing is in the head of the receipt.
  const standing = judgement?.verdict === 'disputed' ? ` ${capitalised(standingWords(part))}.` : '';
  const words = [h('span.tone', [drawGlyph(judgement?.verdict ?? 'since')]), contrastWords(part) + standing];
  return [h('p.finding', words), ...drawRemarks(part)];
}

function drawRemarks({ notes, looked }: Part): Element[] {
  return [...notes, ...(looked === null ? [] : [looked])].map((note) => h('p.note', note));
}
