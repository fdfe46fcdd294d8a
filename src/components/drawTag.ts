import type { Element } from 'hast';
import { h } from 'hastscript';
import { badgeWords } from '../annotate/badgeWords.ts';
import { drawGlyph } from '../annotate/glyph.ts';
import type { Judgement } from '../model/verdict.ts';

/** A verdict where there is no receipt to open: shape and words, without a link. */
export function drawTag(judgement: Judgement, inPart = false): Element {
  return h('span.badge', { dataVerdict: judgement.verdict }, [
    drawGlyph(judgement.verdict),
    h('span.badge-words', badgeWords(judgement, inPart)),
  ]);
}
