import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readLedger } from '../ledger/readLedger.ts';
import { readArticle } from '../markdown/readArticle.ts';
import type { Article } from '../model/article.ts';
import { recognise } from './recognise.ts';

/**
 * Prints how fast the four articles are read against the whole ledger, Markdown apart, and how the time grows from 10 to 1,000 articles,
 * with one article in memory at a time. The minimum of several rounds, for a shared machine only ever adds to it.
 */
const ROUNDS = 20;
/** Before these the compiler of Node is still at work on the code. */
const WARM_UP = 100;

const root = fileURLToPath(new URL('../..', import.meta.url));
const { ledger } = await readLedger(root);
if (ledger === null) throw new Error('The ledger has issues: run npm run check.');
const folder = `${root}/content/articles/`;
const articles = readdirSync(folder).map(
  (file) => readArticle({ file, text: readFileSync(folder + file, 'utf8') }).article,
);
const sentences = articles.reduce((sum, article) => sum + article.sentences.length, 0);

const readFour = () => {
  for (const article of articles) recognise(article, ledger);
};
for (let round = 0; round < WARM_UP; round++) readFour();
const four = fastest(ROUNDS, readFour);
console.log(
  `four articles, ${ledger.claims.size} claims: ${four.toFixed(1)} ms warm, ${Math.round((sentences / four) * 1000)} sentences a second`,
);

const perArticle = [10, 1_000].map((count) => ({
  count,
  ms:
    fastest(2, () => {
      for (let at = 0; at < count; at++) recognise(articles[at % articles.length] as Article, ledger);
    }) / count,
}));
const [few = 0, many = 0] = perArticle.map(({ ms }) => ms);
for (const { count, ms } of perArticle) console.log(`${count} articles: ${ms.toFixed(2)} ms an article`);
console.log(`growth of the cost of one article from 10 to 1,000: ×${(many / few).toFixed(2)}`);

function fastest(rounds: number, run: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const before = performance.now();
    run();
    return performance.now() - before;
  });
  return Math.min(...times);
}
