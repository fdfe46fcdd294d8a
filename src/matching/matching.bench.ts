/**
 * How the cost of a sentence grows with the ledger: `npx node src/matching/matching.bench.ts`. Prints, for made-up ledgers of 100, 1,000 and
 * 10,000 claims of which a fifth are about one company, microseconds a sentence and the growth against the smallest.
 */
import type { Article } from '../model/article.ts';
import { claimSchema } from '../model/claim.ts';
import { entitySchema } from '../model/entity.ts';
import type { Ledger } from '../model/ledger.ts';
import { relationSchema } from '../model/relation.ts';
import { indexLedger } from './indexLedger.ts';
import { matchArticle } from './matchArticle.ts';

const SIZES = [100, 1_000, 10_000];
const ROUNDS = 15;
/** Every fifth claim is about the same company. */
const SHARE = 5;

const article = articleOf([
  'Acme has invested $14.3 billion in Firm B5, securing a 49% stake.',
  'Firm B10, founded in 2016, was bought by Firm A3 for $3 million.',
  'Acme’s $5 million investment in Firm B20 surprised its rivals.',
  'Nothing of note was said about the weather.',
  'Firm A7 may invest $2 billion in Firm B7.',
]);

const costs = SIZES.map((size) => {
  const index = indexLedger(ledgerOf(size));
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    for (let repeat = 0; repeat < 40; repeat += 1) matchArticle(article, index);
    times.push((performance.now() - start) / (40 * article.sentences.length));
  }
  return Math.min(...times) * 1000;
});
SIZES.forEach((size, at) => {
  const cost = costs[at] as number;
  console.log(
    `${size} claims: ${cost.toFixed(1)} µs a sentence, ×${(cost / (costs[0] as number)).toFixed(2)}`,
  );
});

function articleOf(texts: string[]): Article {
  const text = texts.join(' ');
  let start = 0;
  const sentences = texts.map((each) => {
    const sentence = { block: 0, start, end: start + each.length, line: 1 };
    start += each.length + 1;
    return sentence;
  });
  return {
    slug: 'bench',
    file: 'bench.md',
    headline: '',
    written: null,
    basedOn: [],
    text,
    blocks: [{ type: 'paragraph', start: 0, end: text.length, line: 1, under: null }],
    sentences,
  };
}

function ledgerOf(size: number): Ledger {
  const relations = new Map(
    [
      {
        id: 'invest',
        label: 'invests in',
        verbs: ['invest', 'pour into', 'put into'],
        nouns: ['investment', 'bet'],
        objectAfter: ['in', 'into'],
      },
      { id: 'buy', label: 'buys', verbs: ['buy', 'acquire'], nouns: ['purchase'] },
    ].map(({ id, ...fields }) => [id, { ...relationSchema.parse(fields), id }]),
  );
  const entities = new Map<string, ReturnType<typeof entity>>([['acme', entity('acme', 'Acme')]]);
  const claims = new Map();
  for (let at = 0; at < size; at += 1) {
    const subject = at % SHARE === 0 ? 'acme' : `a${at}`;
    entities.set(`a${at}`, entity(`a${at}`, `Firm A${at}`));
    entities.set(`b${at}`, entity(`b${at}`, `Firm B${at}`));
    claims.set(`c${at}`, {
      ...claimSchema.parse({
        statement: `${subject} invested in b${at}`,
        asOf: '2025',
        rationale: 'Made up.',
        recognition: {
          by: 'fact',
          subject: [subject],
          relation: at % 2 === 0 ? 'invest' : 'buy',
          object: [`b${at}`],
          quantity: { unit: 'USD', low: at * 1e6, high: at * 1e6 },
        },
        evidence: [{ source: 's', stance: 'supports', finding: 'So it says.' }],
      }),
      id: `c${at}`,
    });
  }
  return { claims, entities, relations, sources: new Map(), settings: {} } as unknown as Ledger;
}

function entity(id: string, name: string) {
  return { ...entitySchema.parse({ name, type: 'organisation' }), id };
}
