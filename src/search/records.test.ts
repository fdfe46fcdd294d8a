import { expect, test } from 'vitest';
import { madeUpClaim, madeUpContent, madeUpSource } from './madeUpContent.ts';
import { SENTENCE_MARK } from './record.ts';
import { searchRecords } from './records.ts';

const deal = madeUpContent(
  {
    deal: [
      ['# The deal'],
      [
        ['Meta pays $1.48 billion.', 'disputed', 'deal-amount'],
        'A bold move.',
        ['It gets a 49% stake.', 'verified', 'stake'],
        'So it goes.',
      ],
      ['Three firms watch:'],
      ['OpenAI.'],
    ],
    other: [['Nothing to see.']],
  },
  {
    claims: [
      madeUpClaim('deal-amount', 'Meta paid $14.3 billion.', 'verified', 'The filing gives $13.79 billion.'),
      madeUpClaim('stake', 'Meta has 49%.', 'verified'),
    ],
    sources: [madeUpSource('filing', 'The filing', 'deal-amount')],
    pages: [{ url: '/methodology/', title: 'Method', text: 'How we check.' }],
  },
);
const records = searchRecords(deal);
const at = (url: string) => records.find((record) => record.url === url);

test('a paragraph has one record for each verdict in it, which links to its first such sentence', () => {
  expect(
    records
      .filter(({ url }) => url.startsWith('/articles/deal/#s-deal1'))
      .map(({ url, filters }) => [url, filters.verdict]),
  ).toEqual([
    ['/articles/deal/#s-deal10', ['disputed']],
    ['/articles/deal/#s-deal11', ['none']],
    ['/articles/deal/#s-deal12', ['verified']],
  ]);
  expect(at('/articles/deal/#s-deal11')?.content).toBe(['A bold move.', 'So it goes.'].join(SENTENCE_MARK));
});

test('no word of a record stands under another verdict than its own', () => {
  expect(at('/articles/deal/#s-deal10')?.content).not.toContain('49%');
  expect(at('/articles/deal/#s-deal10')?.meta.figures).not.toContain('49%');
});

test('every address differs, and all of them sort in their order', () => {
  expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  expect(records.map(({ sort }) => Number(sort.place))).toEqual(records.map((_, place) => place));
});

test('every value is a string, since the engine dies of anything else', () => {
  for (const { meta, sort, filters, content } of records)
    for (const value of [
      content,
      ...Object.values(meta),
      ...Object.values(sort),
      ...Object.values(filters).flat(),
    ])
      expect(typeof value).toBe('string');
});

test('what stands around a record is told apart from what it says', () => {
  expect(at('/articles/deal/#s-deal10')?.meta.around).toBe(
    'The deal A bold move. It gets a 49% stake. So it goes.',
  );
  expect(at('/articles/deal/#s-deal30')?.meta.around).toBe('The deal Three firms watch:');
});

test('a record knows how its claims are stated, and is filtered by them', () => {
  expect(at('/articles/deal/#s-deal10')).toMatchObject({
    meta: { says: 'Meta paid $14.3 billion.' },
    filters: { claim: ['deal-amount'], article: ['deal'], kind: ['sentence'] },
  });
  expect(at('/articles/deal/#s-deal11')?.filters.claim).toBeUndefined();
});

test('a figure of a claim is no figure of the sentence that differs from it', () => {
  expect(at('/articles/deal/#s-deal10')?.meta.figures).not.toContain('14.3');
});

test('claims are found by their findings, sources by what they say, pages by their text', () => {
  expect(at('/claims/deal-amount/')?.meta.figures).toContain('13.79 billion');
  expect(at('/claims/deal-amount/')?.meta.around).toContain('The filing gives $13.79 billion.');
  expect(at('/sources/filing/')).toMatchObject({
    filters: { kind: ['source'], claim: ['deal-amount'] },
    meta: { title: 'The filing' },
  });
  expect(at('/methodology/')?.content).toContain('How we check.');
});

test('sources and pages have no verdict to filter by', () => {
  expect(at('/sources/filing/')?.filters.verdict).toBeUndefined();
  expect(at('/methodology/')?.filters.verdict).toBeUndefined();
});

test('a withdrawn article is not found', () => {
  const [publication] = deal.publications;
  const withdrawn = { ...deal, publications: [{ ...publication!, withdrawn: '2026-01-01' }] };
  expect(searchRecords(withdrawn).some(({ url }) => url.startsWith('/articles/'))).toBe(false);
});
