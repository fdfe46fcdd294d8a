import type { Citation, Part, PublishedSentence } from '../model/publication.ts';

/** A solid news source that supports, unless told otherwise. */
export function citation(change: Partial<Citation> = {}): Citation {
  const source = change.source ?? 'gazette';
  return {
    source,
    stance: 'supports',
    finding: 'Reports the sale.',
    reports: null,
    title: 'Harbour sold',
    publisher: source,
    publisherIs: 'stated',
    published: '2024-03-05',
    kind: 'news',
    url: `https://${source}.example/harbour`,
    readAt: null,
    solid: true,
    ...change,
  };
}

/** "The city sold the harbour for $2 million", verified by two publishers, unless told otherwise. */
export function part(change: Partial<Part> = {}): Part {
  return {
    claim: 'harbour-price',
    statement: 'The city sold the harbour for $20 million.',
    reading: 'asserts',
    judgement: { verdict: 'verified', reason: 'supported' },
    words: [9, 40],
    says: null,
    sourcesSay: null,
    notes: [],
    outcome: null,
    looked: null,
    asOf: '2024-04-01',
    later: false,
    citations: [citation(), citation({ source: 'courier' })],
    decidedBy: 'Ada',
    decidedOn: '2024-04-02',
    ...change,
  };
}

export function sentence(change: Partial<PublishedSentence> = {}): PublishedSentence {
  const parts = change.parts ?? [part()];
  return {
    id: 's-abcd1234',
    block: 'p-abcd1234',
    text: 'The city sold the harbour for $2 million, and everybody cheered.',
    kind: 'claim',
    judgement: parts[0]?.judgement ?? null,
    inPart: false,
    parts,
    suspended: null,
    also: [],
    ...change,
  };
}
