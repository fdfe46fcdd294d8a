import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ClaimPage } from '../model/publication.ts';
import { drawTag } from './drawTag.ts';
import { quoteAround } from './quoteAround.ts';

/**
 * What an article says of a claim, in its own words, linked to the sentence, and the verdict on it. With `figure`, the figure alone
 * where the sentence gives one.
 */
export function drawSighting(
  { article, judgement, says, sentence, text, words }: ClaimPage['sightings'][number],
  { figure, href }: { figure: boolean; href: (path: string) => string },
): Element[] {
  const { before, words: marked, after } = quoteAround(text, words);
  const mark = h('mark.words', judgement && { dataVerdict: judgement.verdict }, marked);
  const shown = figure && says !== null ? says : [`“${before}`, mark, `${after}”`];
  return [
    h('a.sighting', { href: href(`/articles/${article}/#${sentence}`) }, shown),
    ...(judgement ? [drawTag(judgement)] : []),
  ];
}
