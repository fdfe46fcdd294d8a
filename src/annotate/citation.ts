import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Citation } from '../model/publication.ts';
import { writtenDay } from './writtenDay.ts';

const STANCE_WORDS = {
  supports: 'For',
  contradicts: 'Against',
  qualifies: 'Note',
  context: 'Context',
} as const;

/** A source in a few words, linked: "Associated Press, 13 June 2025". */
export function drawSource(citation: Citation): Element {
  return h('a', { href: citation.url, rel: 'external' }, sourceWords(citation));
}

/** A source with its stance on the claim, its kind and what it says of the claim. */
export function drawCitation(citation: Citation): Element {
  const { stance, kind, readAt, finding } = citation;
  return h('li', [
    h('span.stance', STANCE_WORDS[stance]),
    ' ',
    drawSource(citation),
    ` (${kind}${readAt ? `, read as a copy at ${readAt}` : ''}). ${finding}`,
  ]);
}

/** Who says so and when, and how surely we know it. */
function sourceWords({ publisher, publisherIs, published }: Citation): string {
  const who = publisherIs === 'stated' ? publisher : `${publisher} (publisher ${publisherIs})`;
  return published === null ? `${who}, undated` : `${who}, ${writtenDay(published)}`;
}
