import { beforeAll, expect, test } from 'vitest';
import { entitySchema } from '../model/entity.ts';
import { buildIndex } from './buildIndex.ts';
import type { Engine } from './engine.ts';
import { engineInNode } from './engineInNode.ts';
import { madeUpClaim, madeUpContent, madeUpSource } from './madeUpContent.ts';
import { readQuery } from './query.ts';
import { searchRecords } from './records.ts';
import { countLarge, type Request, search } from './search.ts';

const content = madeUpContent(
  {
    deal: [
      [['Meta secures a 49% stake in Scale AI.', 'verified', 'stake'], 'A desperate move, some say.'],
      [['It pays nearly $15 billion.', 'verified', 'price']],
      ['Researchers left: 43% went to rivals.', ['Over 4.3% of top talent left in 2024.', 'disputed']],
      [['Mustafa Suleyman heads the team.', 'disputed']],
      ['Its data-labeling work serves the defense sector.'],
    ],
    rival: [
      [['Meta invests $1.48B, the false figure.', 'disputed', 'price']],
      ['Nothing of note, 49 workers apart.'],
    ],
    many: Array.from({ length: 40 }, (_, at) => [`Filler number ${at} speaks of an orchard.`]) as Array<
      [string]
    >,
  },
  {
    claims: [
      madeUpClaim('stake', 'Meta bought a 49% stake in Scale AI.', 'verified'),
      madeUpClaim('price', 'Meta paid $14.3 billion.', 'verified'),
    ],
    sources: [madeUpSource('filing', 'Quarterly filing', 'stake')],
    entities: [
      {
        id: 'suleyman',
        ...entitySchema.parse({ name: 'Mustafa Suleyman', type: 'person', misspellings: ['Suleiman'] }),
      },
    ],
  },
);
let engine: Engine;
beforeAll(async () => {
  engine = await engineInNode(await buildIndex(searchRecords(content)));
});

const ask = (text: string, more: Partial<Request> = {}) =>
  search(engine, { query: readQuery(text), chosen: {}, sort: 'relevance', limit: 20, ...more });
const first = async (text: string) => (await ask(text)).hits[0]?.hit.url;

test.each([
  '49% stake',
  '49 percent',
  '49 per cent',
  'forty-nine percent',
  '49% Scale',
  '"49% stake"',
  'stake of 49%',
])('%s finds the stake', async (text) => {
  expect(await first(text)).toBe('/articles/deal/#s-deal00');
});

test.each(['$15B', '15 billion', '$15 billion', '15bn', 'fifteen billion dollars', '15,000 million'])(
  '%s finds the price',
  async (text) => {
    expect(await first(text)).toBe('/articles/deal/#s-deal10');
  },
);

test.each(['$1.48B', '1.48 billion', '1,480 million', '1.48'])('%s finds the false figure', async (text) => {
  expect(await first(text)).toBe('/articles/rival/#s-rival00');
});

test('a name is found by a frequent misspelling, a word by its other spelling', async () => {
  expect(await first('suleiman')).toBe('/articles/deal/#s-deal30');
  expect(await first('defence sector')).toBe('/articles/deal/#s-deal40');
  expect(await first('data labelling')).toBe('/articles/deal/#s-deal40');
});

test('4.3% does not find 43%, nor does 49% find 49 workers', async () => {
  expect((await ask('4.3%')).hits.map(({ hit }) => hit.url)).toEqual(['/articles/deal/#s-deal21']);
  expect((await ask('49%')).hits.map(({ hit }) => hit.url)).not.toContain('/articles/rival/#s-rival10');
});

test('a phrase in quotes must stand there', async () => {
  expect((await ask('"desperate move"')).hits.map(({ hit }) => hit.url)).toEqual([
    '/articles/deal/#s-deal01',
  ]);
  expect((await ask('"move desperate"')).total).toBe(0);
});

test('the verdict filter is exact, and its counts are what it gives', async () => {
  const all = await ask('meta');
  for (const [verdict, count] of Object.entries(all.counts?.['verdict'] ?? {})) {
    const some = await ask('meta', { chosen: { verdict } });
    expect([verdict, some.total]).toEqual([verdict, count]);
    expect(some.hits.every(({ hit }) => hit.verdict === verdict)).toBe(true);
  }
});

test('counts of a large result are exact too', async () => {
  const all = await ask('orchard');
  expect(all.total).toBe(40);
  expect(all.counts).toBeNull();
  const counts = await countLarge(engine, { query: readQuery('orchard'), chosen: {} });
  expect(counts['article']).toMatchObject({ many: 40 });
  expect((await ask('orchard', { chosen: { verdict: 'disputed' } })).total).toBe(0);
});

test('a large result comes on in pages, each result once', async () => {
  const urls = (await ask('orchard', { limit: 40 })).hits.map(({ hit }) => hit.url);
  expect(new Set(urls).size).toBe(40);
});

test('results sort by verdict, worst first, and by their place in the articles', async () => {
  const verdicts = (await ask('meta', { sort: 'verdict' })).hits.map(({ hit }) => hit.verdict);
  expect(verdicts.lastIndexOf('disputed')).toBeLessThan(verdicts.indexOf('verified'));
  const places = (await ask('orchard', { sort: 'place', limit: 40 })).hits.map(({ hit }) => hit.url);
  expect(places).toEqual(Array.from({ length: 40 }, (_, at) => `/articles/many/#s-many${at}0`));
});

test('where no record holds all words, those that hold most are found', async () => {
  expect(await first('who secured the stake at last')).toBe('/articles/deal/#s-deal00');
});

test('words that are nowhere are named', async () => {
  expect((await ask('stake zebra ')).missing).toEqual([{ kind: 'word', word: 'zebra' }]);
});

test('a filter alone lists what carries it', async () => {
  const disputed = await ask('', { chosen: { verdict: 'disputed' } });
  expect(disputed.hits.map(({ hit }) => hit.verdict)).toEqual(['disputed', 'disputed', 'disputed']);
});

test('nothing asked, nothing found', async () => {
  expect(await ask('')).toEqual({ hits: [], total: 0, counts: {}, missing: [] });
  expect((await ask('zebra')).total).toBe(0);
});

test('two records with one address are refused', async () => {
  const [record] = searchRecords(content);
  await expect(buildIndex([record!, record!])).rejects.toThrow('share the address /articles/deal/#s-deal00');
});
