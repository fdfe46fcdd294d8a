import type { Citation, Part } from '../model/publication.ts';
import { weigh } from './weigh.ts';

/** How a source bears on the sentence, which may itself deny the claim that the source supports. */
export type Bearing = 'For' | 'Against' | 'Note' | 'Context';

/** How a part's citations bear on it. */
export function bearings(part: Pick<Part, 'citations' | 'reading'>): (citation: Citation) => Bearing {
  const { agreeing, opposing, qualifying } = weigh(part);
  return (citation) => {
    if (agreeing.includes(citation)) return 'For';
    if (opposing.includes(citation)) return 'Against';
    return qualifying.includes(citation) ? 'Note' : 'Context';
  };
}
