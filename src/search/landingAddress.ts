import type { Hit } from './hit.ts';

/** The parameter that carries the words searched for to the page they were found on. */
export const HIGHLIGHT = 'hl';

/** Where a hit leads: to its place, with the words to light up there where its place is a sentence. */
export function landingAddress({ url, kind }: Pick<Hit, 'url' | 'kind'>, text: string): string {
  if (kind !== 'sentence' || text.trim() === '') return url;
  const [page = '', fragment = ''] = url.split('#');
  return `${page}?${new URLSearchParams({ [HIGHLIGHT]: text.trim() })}#${fragment}`;
}
