import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PublishedSentence } from '../model/publication.ts';
import type { Verdict } from '../model/verdict.ts';
import { badgeWords, VERDICT_WORDS } from './badgeWords.ts';
import { drawGlyph } from './glyph.ts';
import { receiptId } from './receiptId.ts';

/**
 * The badge of a sentence: a link to its receipt, with a shape and the verdict in words. It stands right behind the sentence, without
 * a space; the style sheet keeps it on the line of the last word. A sentence without a verdict gets a plain pointer to its receipt.
 */
export function drawBadge(sentence: PublishedSentence): Element {
  const { id, judgement, suspended } = sentence;
  return h(
    'a.badge',
    {
      href: `#${receiptId(id)}`,
      dataBadge: '',
      ...(judgement && { dataVerdict: judgement.verdict }),
      ...(!judgement && { dataPointer: suspended ? 'suspended' : 'since' }),
    },
    [drawGlyph(shapeOf(sentence)), h('span.badge-words', badgeContent(sentence))],
  );
}

/** The shape that goes with the words. */
export function shapeOf({ judgement, suspended }: PublishedSentence): Verdict | 'suspended' | 'since' {
  return judgement?.verdict ?? (suspended ? 'suspended' : 'since');
}

/** The words of a badge, or of the pointer to a receipt without a verdict. */
export function pointerWords({ judgement, inPart, suspended }: PublishedSentence): string {
  if (judgement !== null) return badgeWords(judgement, inPart);
  return suspended === null ? 'What happened since' : 'Badge suspended';
}

/** Where nobody has looked, the eye reads that first; "unsourced" alone would sound like an accusation. */
function badgeContent(sentence: PublishedSentence): ElementContent[] | string {
  const { inPart, judgement } = sentence;
  if (judgement?.reason !== 'unchecked' || inPart) return pointerWords(sentence);
  return [h('span.unsaid', `${VERDICT_WORDS[judgement.verdict]}: `), h('span', 'Not checked yet')];
}
