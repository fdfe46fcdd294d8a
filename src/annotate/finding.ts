import type { Element, Properties } from 'hast';
import { h } from 'hastscript';
import type { Part, PublishedSentence } from '../model/publication.ts';
import { VERDICTS } from '../model/verdict.ts';
import { VERDICT_WORDS } from './badgeWords.ts';
import { contrastWords } from './contrastWords.ts';
import { capitalised, countWords } from './countWords.ts';
import { drawGlyph } from './glyph.ts';
import { standingWords } from './standingWords.ts';

/** More findings than this in one note push the next paragraph away; the evidence tells the others. */
const PARTS_TOLD = 2;

/**
 * The parts as the note tells them, worst first: what was found, and what a fair reader must know. Parts that are not told there get a
 * line, one together where there are more of the same verdict.
 */
export function drawParts(sentence: PublishedSentence): Element[] {
  const { parts, text } = sentence;
  const told = toldParts(sentence);
  const single = parts.length === 1;
  return [
    ...told.map((part) => h('div.part', verdictOf(part), single ? drawFinding(part) : drawPoint(part))),
    ...VERDICTS.flatMap((verdict) => {
      const same = parts.filter((part) => !told.includes(part) && part.judgement?.verdict === verdict);
      const [first] = same;
      if (first === undefined) return [];
      const what =
        same.length === 1 ? h('q', text.slice(...first.words)) : countWords(same.length, 'other point');
      const point = [drawGlyph(verdict), h('strong', VERDICT_WORDS[verdict]), ': ', what];
      return [h('div.part', verdictOf(first), [h('p.point', point)])];
    }),
  ];
}

/** The parts that the note itself tells: those as bad as the sentence, the first of them, and what has no verdict. */
export function toldParts({ judgement, parts }: PublishedSentence): Part[] {
  const worst = parts.filter((part) => part.judgement?.verdict === judgement?.verdict).slice(0, PARTS_TOLD);
  return parts.filter((part) => part.judgement === null || worst.includes(part));
}

const verdictOf = ({ judgement }: Part): Properties =>
  judgement === null ? {} : { dataVerdict: judgement.verdict, dataReason: judgement.reason };

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
