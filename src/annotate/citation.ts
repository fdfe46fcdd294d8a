import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Citation } from '../model/publication.ts';
import type { Bearing } from './bearing.ts';
import { writtenDay } from './writtenDay.ts';

/** A source in a few words, linked: "Associated Press, 13 June 2025". */
export function drawSource(citation: Citation): Element {
  return h('a', { href: citation.url }, sourceWords(citation));
}

/** A source with its bearing on the sentence, its kind and what it says. */
export function drawCitation(citation: Citation, bearing: Bearing): Element {
  const { kind, published, readAt, finding } = citation;
  return h('li', [
    h('span.stance', bearing),
    ' ',
    drawSource(citation),
    ` (${published ? '' : 'undated '}${kind}${readAt ? `, read as a copy at ${readAt}` : ''}). ${finding}`,
  ]);
}

/** Who says so and when, and how surely we know it. */
function sourceWords({ publisher, publisherIs, published }: Citation): string {
  const who = publisherWords({ publisher, publisherIs });
  return published === null ? who : `${who}, ${writtenDay(published)}`;
}

/** The publisher, and how it is known where the page does not state it. */
export function publisherWords({
  publisher,
  publisherIs,
}: Pick<Citation, 'publisher' | 'publisherIs'>): string {
  if (publisherIs === 'unknown') return 'Publisher unknown';
  return publisherIs === 'inferred' ? `${publisher} (publisher inferred)` : publisher;
}
