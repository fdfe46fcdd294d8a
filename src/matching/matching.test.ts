import { describe, expect, test } from 'vitest';
import { articleOf } from '../../tests/matching/articleOf.ts';
import { mainLedger, runCases, score } from '../../tests/matching/measureMatching.ts';
import type { Article } from '../model/article.ts';
import { recordsBetween } from './indexClaim.ts';
import { indexLedger } from './indexLedger.ts';
import { matchArticle } from './matchArticle.ts';
import { suggestClaims } from './suggestClaims.ts';

const ledger = await mainLedger();
const index = indexLedger(ledger);

/** Paragraphs parted by line feeds; a line without a final stop is a heading. */
const article = (text: string, written: Article['written'] = ['2025-06-10', '2025-06-13']) =>
  articleOf(text, { written, headings: true });

/** "claim: reading" of each sentence's sightings, in order. */
function sighted(text: string, written?: [string, string] | null): string[][] {
  return matchArticle(article(text, written), index).map(({ sightings }) =>
    sightings.map(({ claim, reading }) => `${claim}: ${reading}`).sort(),
  );
}

describe.each(['dev', 'held-out'] as const)('the %s sentences', async (half) => {
  const measured = score(await runCases(half));
  test('get hardly a wrong badge', () => expect(measured.precisionLow).toBeGreaterThanOrEqual(0.93));
  test('get most of their badges', () => expect(measured.recall).toBeGreaterThanOrEqual(0.85));
  test('link no look-alike', () => expect(measured.lookAlikesLinked).toBe(0));
});

describe('what a sentence leaves out', () => {
  test('a sum finds its object elsewhere in the article', () => {
    const found = sighted(
      'Meta invests $1.48 billion in Scale AI\nMeta’s $1.48 billion investment is not just a cash infusion.',
    );
    expect(found[1]).toEqual(['deal-amount: differs']);
  });

  test('a sum without any object in the article is nobody’s', () => {
    expect(sighted('Meta’s $1.48 billion investment is not just a cash infusion.')).toEqual([[]]);
  });

  test('“the transaction” and “the shares” are those told of before, and a stranger’s are nobody’s', () => {
    const own = sighted('Meta closed its deal with Scale AI. The transaction cost $14.3 billion.');
    const other = sighted(
      'Meta closed its deal with Scale AI.\nNorthmoor, a bank, owns shops. The deal was worth $2 billion.',
    );
    expect(own[1]).toEqual(['deal-amount: asserts']);
    expect(other[2]).toEqual([]);
  });

  test('each of a list has its own year', () => {
    const [right] = sighted('Facebook acquired Instagram in 2012 and WhatsApp in 2014.');
    const [swapped] = sighted('Facebook acquired Instagram in 2014 and WhatsApp in 2012.');
    expect(right).toEqual(['instagram-bought-2012: asserts', 'whatsapp-bought-2014: asserts']);
    expect(swapped).toEqual(['instagram-bought-2012: differs', 'whatsapp-bought-2014: differs']);
  });

  test('a bare percentage finds its object in the sentence before, not further off', () => {
    const near = sighted('Meta is backing Scale AI. It is buying a 49% stake.');
    const far = sighted(
      'Meta is backing Scale AI.\nThe weather was fine. Nobody came. Meta is buying a 49% stake.',
    );
    expect(near[1]).toEqual(['stake-49-percent: asserts']);
    expect(far.flat()).not.toContain('stake-49-percent: asserts');
  });

  test('a description counts only where no other entity in scope fits', () => {
    const plain = sighted('Scale AI is growing.\nMeta has bought 49% of the data-labelling start-up.');
    const mixed = sighted(
      'Scale AI and Surge AI are growing.\nMeta has bought 49% of the data-labelling start-up.',
    );
    expect(plain[1]).toContain('stake-49-percent: asserts');
    expect(mixed[1]).toEqual([]);
  });
});

describe('time', () => {
  test('a claim bound to a time is not sighted in an article of another', () => {
    expect(sighted('Alexandr Wang, 28, lives in California.', ['2027-01-01', '2027-01-02'])).toEqual([[]]);
  });

  test('in an article without date what agrees is sighted, what differs is a question', () => {
    expect(sighted('Alexandr Wang, 28, lives in California.', null)).toEqual([['wang-age-28: asserts']]);
    expect(sighted('Alexandr Wang, 31, lives in California.', null)).toEqual([[]]);
  });

  test('a sentence that dates the event otherwise speaks of another', () => {
    expect(sighted('In 2023 Meta invested $1.48 billion in Scale AI.')).toEqual([[]]);
    expect(sighted('Last year Meta invested $1.48 billion in Scale AI.')).toEqual([[]]);
  });
});

describe('words', () => {
  test('each of several sightings has its own', () => {
    const text =
      'Meta is investing $14.3 billion in Scale AI, securing a 49% stake and recruiting Alexandr Wang.';
    const [found] = matchArticle(article(text), index);
    expect(found?.sightings.map(({ words }) => text.slice(...words))).toEqual([
      'Meta is investing $14.3 billion in Scale AI',
      'securing a 49% stake',
      'recruiting Alexandr Wang',
    ]);
  });

  test('they never reach over a figure that the claim does not answer for', () => {
    const text = 'Alexandr Wang, 35, founded Scale AI.';
    const [found] = matchArticle(article(text), index);
    const founded = found?.sightings.find(({ claim }) => claim === 'scale-founded-by-wang');
    expect(founded && text.slice(...founded.words)).toBe('founded Scale AI');
  });
});

test('a sentence that says two things of one claim is a question, not a sighting', () => {
  const [found] = matchArticle(
    article('Meta invested $14.3 billion in Scale AI, and Meta invested $1.48 billion in Scale AI.'),
    index,
  );
  expect(found?.sightings.map(({ claim }) => claim)).not.toContain('deal-amount');
  expect(found?.questions.join()).toContain('deal-amount');
});

test('a figure that tells of one claim is no question about another', () => {
  const [found] = matchArticle(article('Meta put $14.3 billion into Scale AI.'), index);
  expect(found?.sightings.map(({ claim }) => claim)).toEqual(['deal-amount']);
  expect(found?.questions).toEqual([]);
});

test('claims are found by their relation and who has it with whom, however many others there are', () => {
  const records = recordsBetween(index, 'invest', 'meta', 'scale-ai').filter(({ unit }) => unit === 'USD');
  expect(records.map(({ id }) => id)).toEqual(['deal-amount']);
});

test('the nearest claims are suggested, best first', () => {
  expect(suggestClaims('The voting power of the stake that Meta holds in Scale AI', index.ledger)).toContain(
    'stake-non-voting',
  );
  expect(suggestClaims('', index.ledger)).toEqual([]);
});

test.each([
  ['nothing', ''],
  ['a lone surrogate', 'Meta \ud800 invested $14.3 billion \udc00 in Scale AI.'],
  ['null characters', 'Meta\0 invested \0$14.3 billion in Scale AI.'],
  ['right-to-left text', 'ميتا استثمرت $14.3 billion في Scale AI.'],
  ['marks only', '—“”(),;:!?…'],
])('%s does no harm, and offsets stay within', (_, text) => {
  for (const { sightings } of matchArticle(article(text), index)) {
    for (const { words } of sightings) expect(words[0] < words[1] && words[1] <= text.length).toBe(true);
  }
});

test('a sentence too long to be read is a question, whatever it says', () => {
  const long = `Meta invested $14.3 billion in Scale AI${', and so did everybody else'.repeat(100)}.`;
  const [found] = matchArticle(article(long), index);
  expect(found?.sightings).toEqual([]);
  expect(found?.questions.join()).toContain('by hand');
});

test('a megabyte in one line takes time in proportion', () => {
  const line = 'Meta, which invested in Scale AI, and '.repeat(27_000);
  expect(matchArticle(article(`${line}.`), index)).toHaveLength(1);
});

test('an article that repeats itself takes time in proportion', () => {
  const line = 'Meta bought 49% of Scale AI in a deal worth $14.3 billion, and it cost $15 billion.';
  expect(matchArticle(article(Array(6000).fill(line).join('\n')), index)).toHaveLength(6000);
});
