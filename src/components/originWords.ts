import type { Publication } from '../model/publication.ts';

/** What is known of where an article comes from, and plainly what is not; where it was found is said beside it, with a link. */
export function originWords({
  author,
  cites,
  origin,
}: Pick<Publication, 'author' | 'cites' | 'origin'>): string {
  return [
    origin.url ? '' : placeWords(origin.publisher),
    author ? `Author: ${author}.` : 'Author: not known.',
    origin.credits ? `It credits ${origin.credits}.` : '',
    cites.length > 0 ? `It names as its sources: ${cites.join('; ')}.` : '',
    'Text reproduced for review: the words are theirs, the badges ours.',
  ]
    .filter(Boolean)
    .join(' ');
}

function placeWords(publisher: string | null): string {
  return publisher
    ? `Published by ${publisher}; its address is not known.`
    : 'Publisher and address: not known.';
}
