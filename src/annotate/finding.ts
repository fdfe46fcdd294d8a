import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Part, PublishedSentence } from '../model/publication.ts';
import { VERDICT_WORDS } from './badgeWords.ts';
import { contrastWords } from './contrastWords.ts';
import { capitalised } from './countWords.ts';
import { drawGlyph } from './glyph.ts';
import { standingWords } from './standingWords.ts';

/** A part as the note tells it: what was found, and what a fair reader must know. Of several, the better ones get a line only. */
export function drawPart(part: Part, sentence: PublishedSentence): Element {
  const { verdict, reason } = part.judgement ?? {};
  const properties = verdict && { dataVerdict: verdict, dataReason: reason };
  if (sentence.parts.length === 1) return h('div.part', properties, drawFinding(part));
  if (verdict === undefined || isTold(part, sentence)) return h('div.part', properties, drawPoint(part));
  return h('div.part', properties, [
    h('p.point', [
      drawGlyph(verdict),
      h('strong', VERDICT_WORDS[verdict]),
      ': ',
      h('q', sentence.text.slice(...part.words)),
    ]),
  ]);
}

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
