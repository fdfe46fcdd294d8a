import type { Citation, Part, PublishedSentence } from '../src/model/publication.ts';
import type { Judgement } from '../src/model/verdict.ts';

/** A citation in which only what a test is about needs saying. */
export function madeUpCitation(fields: Partial<Citation> = {}): Citation {
  return {
    source: 'wire-report',
    stance: 'supports',
    finding: 'Reports the amount.',
    reports: null,
    title: 'A report',
    publisher: 'The Wire',
    publisherIs: 'stated',
    published: '2025-06-13',
    kind: 'news',
    url: 'https://wire.example/report',
    readAt: null,
    solid: true,
    ...fields,
  };
}

/** An accepted sighting in which only what a test is about needs saying; it covers no words unless told which. */
export function madeUpPart(fields: Partial<Part> = {}): Part {
  return {
    claim: 'deal-amount',
    statement: 'Meta paid about $14.3 billion.',
    reading: 'asserts',
    judgement: { verdict: 'verified', reason: 'supported' },
    words: [0, 0],
    says: null,
    sourcesSay: null,
    notes: [],
    outcome: null,
    looked: null,
    asOf: '2025-11-20',
    later: false,
    citations: [madeUpCitation()],
    decidedBy: 'The desk',
    decidedOn: '2025-11-21',
    ...fields,
  };
}

/** The published sentence number `index` of an article, with ids made from its number; without a badge unless told otherwise. */
export function madeUpSentence(
  index: number,
  text: string,
  fields: Partial<PublishedSentence> = {},
): PublishedSentence {
  return {
    id: madeUpId('s', index),
    block: madeUpId('p', index),
    text,
    kind: 'claim',
    judgement: null,
    inPart: false,
    parts: [],
    suspended: null,
    also: [],
    ...fields,
  };
}

/** An id in the shape of those that the register mints. */
export function madeUpId(prefix: 's' | 'p', index: number): string {
  return `${prefix}-${String(index).padStart(8, '0')}`;
}

/** A verdict of each kind with a reason that goes with it. */
export const JUDGEMENTS: readonly Judgement[] = [
  { verdict: 'verified', reason: 'supported' },
  { verdict: 'verified', reason: 'noted' },
  { verdict: 'disputed', reason: 'contradicted' },
  { verdict: 'disputed', reason: 'contested' },
  { verdict: 'unsourced', reason: 'searched' },
  { verdict: 'unsourced', reason: 'unchecked' },
];
