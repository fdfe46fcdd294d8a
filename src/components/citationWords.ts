import { publisherWords } from '../annotate/citation.ts';
import { capitalised } from '../annotate/countWords.ts';
import { writtenDay } from '../annotate/writtenDay.ts';
import type { Citation } from '../model/publication.ts';

type Cited = Pick<Citation, 'publisher' | 'publisherIs' | 'published' | 'kind' | 'readAt' | 'solid'>;

/** Whose text it is, of when, of what kind and where it was read: "Reuters, 10 June 2025. News, read as a copy at …". */
export function citationWords({ publisher, publisherIs, published, kind, readAt, solid }: Cited): string {
  const who = publisherWords({ publisher, publisherIs });
  const when = published ? writtenDay(published) : 'undated';
  const copy = readAt ? `, read as a copy at ${readAt}` : '';
  return `${who}, ${when}. ${capitalised(kind)}${copy}${solid ? '' : '; cannot decide a verdict'}.`;
}
