import type { Element, Properties } from 'hast';
import { h } from 'hastscript';
import type { Part, PublishedSentence } from '../model/publication.ts';
import { VERDICTS } from '../model/verdict.ts';
import { VERDICT_WORDS } from './badgeWords.ts';
import { contrastWords } from './contrastWords.ts';
import { capitalised, countWords } from './countWords.ts';
import type { Detail } from './detail.ts';
import { drawGlyph } from './glyph.ts';
import { standingWords } from './standingWords.ts';

/**
 * What the note tells: of each part in `told` what was found and, with remarks, what a fair reader must know; of the others, with points,
 * a line for each verdict.
 */
export function drawParts(sentence: PublishedSentence, told: readonly Part[], detail: Detail): Element[] {
  const { parts, text } = sentence;
  const draw = parts.length === 1 ? drawContrast : drawPoint;
  const others = detail.points ? parts.filter((part) => !told.includes(part)) : [];
  return [
    ...told.map((part) =>
      h('div.part', verdictOf(part), [draw(part), ...(detail.remarks ? drawRemarks(part) : [])]),
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

/** The parts that the note itself tells: the first of those as bad as the sentence and, where there is room, of those without a verdict. */
export function toldParts({ judgement, parts }: PublishedSentence, { findings }: Detail): Part[] {
  const worst = parts.filter((part) => part.judgement?.verdict === judgement?.verdict).slice(0, findings);
  const open = parts.filter((part) => part.judgement === null && findings > 1);
  return parts.filter((part) => worst.includes(part) || open.includes(part));
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

function drawPoint(part: Part): Element {
  const { judgement } = part;
  // Alone, a part's standing is in the head of the receipt.
  const standing = judgement?.verdict === 'disputed' ? ` ${capitalised(standingWords(part))}.` : '';
  return h('p.finding', [
    h('span.tone', [drawGlyph(judgement?.verdict ?? 'since')]),
    contrastWords(part) + standing,
  ]);
}

/** What a fair reader must know, and where we looked. */
export function drawRemarks({ notes, looked }: Part): Element[] {
  return [...notes, ...(looked === null ? [] : [looked])].map((note) => h('p.note', note));
}
