import type { Element, Properties } from 'hast';
import { h } from 'hastscript';
import type { Part, PublishedSentence } from '../model/publication.ts';
import { VERDICTS } from '../model/verdict.ts';
import { VERDICT_WORDS } from './badgeWords.ts';
import { contrastWords } from './contrastWords.ts';
import { capitalised, countWords } from './countWords.ts';
import type { Detail } from './detail.ts';
import { drawGlance } from './glance.ts';
import { drawGlyph } from './glyph.ts';
import { standingWords } from './standingWords.ts';

/** Sources of a part that is told behind a worse one. */
const SOURCES_OF_LESSER_PARTS = 1;

/**
 * What the note tells: of each part in `told` what was found, with remarks what a fair reader must know, and who says so; of the others,
 * with points, a line for each verdict.
 */
export function drawParts(sentence: PublishedSentence, told: readonly Part[], detail: Detail): Element[] {
  const { parts, text } = sentence;
  const draw = (part: Part): Element => (parts.length === 1 ? drawContrast(part) : drawPoint(part, sentence));
  const others = detail.points ? parts.filter((part) => !told.includes(part)) : [];
  return [
    ...told.map((part, at) =>
      h('div.part', verdictOf(part), [
        draw(part),
        ...(detail.remarks ? drawRemarks(part) : []),
        ...drawGlance(part, at === 0 ? detail.sources : SOURCES_OF_LESSER_PARTS),
      ]),
    ),
    ...VERDICTS.flatMap((verdict) => {
      const same = others.filter((part) => part.judgement?.verdict === verdict);
      const [first] = same;
      if (first === undefined) return [];
      const what =
        same.length === 1 ? h('q', text.slice(...first.words)) : countWords(same.length, 'other point');
      const point = [drawGlyph(verdict), h('strong', VERDICT_WORDS[verdict]), ': ', what];
      return [h('div.part', verdictOf(first), [h('p.point', point)])];
    }),
  ];
}

/**
 * The parts that the note itself tells: the first of those as bad as the sentence and, where there is room, of those without a verdict and
 * of the lesser.
 */
export function toldParts({ judgement, parts }: PublishedSentence, { findings, lesser }: Detail): Part[] {
  const first = parts
    .filter((part) => part.judgement?.verdict === judgement?.verdict || (lesser && part.judgement !== null))
    .slice(0, findings);
  const open = parts.filter((part) => part.judgement === null && findings > 1);
  return parts.filter((part) => first.includes(part) || open.includes(part));
}

const verdictOf = ({ judgement }: Part): Properties =>
  judgement === null ? {} : { dataVerdict: judgement.verdict };

/** What the sentence says against what the sources say. */
const drawContrast = (part: Part): Element => h('p.finding', contrastWords(part));

/** The same behind the claim's statement, which is not said twice, with what a fair reader must know. */
export function drawFindingBesideClaim(part: Part): Element[] {
  return contrastWords(part) === part.statement
    ? drawRemarks(part)
    : [drawContrast(part), ...drawRemarks(part)];
}

function drawPoint(part: Part, sentence: PublishedSentence): Element {
  const { judgement } = part;
  const isLesser = judgement !== null && judgement.verdict !== sentence.judgement?.verdict;
  // Alone, a part's standing is in the head of the receipt.
  const standing = judgement?.verdict === 'disputed' ? ` ${capitalised(standingWords(part))}.` : '';
  return h('p.finding', [
    h('span.tone', [
      drawGlyph(judgement?.verdict ?? 'since'),
      // The head has the word of the worst.
      ...(isLesser ? [h('strong', VERDICT_WORDS[judgement.verdict]), ': '] : []),
    ]),
    contrastWords(part) + standing,
  ]);
}

/** What a fair reader must know, and where we looked. */
export function drawRemarks({ notes, looked }: Part): Element[] {
  return [...notes, ...(looked === null ? [] : [looked])].map((note) => h('p.note', note));
}
