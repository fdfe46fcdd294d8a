import { existsSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../../tests/browser.ts';
import { type Cost, measureCost } from './cost.ts';
import { type Answered, type Half, measureRelevance } from './relevance.ts';

/**
 * `npm run bench:search`: how well the search finds, and what it costs. Needs a built site (`npm run build`). Arguments choose: `relevance`,
 * `cost`, or both where there is none. Ends with 1 where a bar is missed.
 */
const dist = fileURLToPath(new URL('../../../dist', import.meta.url));
if (!existsSync(`${dist}/search/index.html`)) {
  console.error('There is no built site to measure. Run "npm run build" first.');
  process.exit(1);
}
/** The bar: shares of queries, seconds for the largest index, bytes before the first result at 1,000 paragraphs. */
const FIRST = 0.95;
const AMONG_THREE = 0.99;
const MOST_SECONDS = 25;
const MOST_BYTES = 180_000;
const SIZES = [100, 1000, 20_000];
const asked = new Set(process.argv.slice(2));
const wants = (part: string) => asked.size === 0 || asked.has(part);
const misses: string[] = [];
const browser = await launchBrowser();
try {
  if (wants('relevance')) await reportRelevance();
  if (wants('cost')) for (const paragraphs of SIZES) reportCost(await measureCost(browser, dist, paragraphs));
} finally {
  await browser.close();
}
for (const miss of misses) console.error(`Missed: ${miss}`);
process.exitCode = misses.length > 0 ? 1 : 0;

async function reportRelevance(): Promise<void> {
  const { answers, filtered, wrong } = await measureRelevance(browser, dist);
  for (const half of ['tuned', 'held'] as const)
    reportHalf(
      half,
      answers.filter((answer) => answer.half === half),
    );
  console.log(`Verdict chosen: ${filtered} results, ${wrong.length} of another verdict.`);
  if (wrong.length > 0)
    misses.push(`results of another verdict than chosen: ${wrong.slice(0, 5).join('; ')}`);
  for (const { q, rank } of answers.filter((answer) => answer.rank !== 1))
    console.log(`  ${rank === 0 ? 'not found' : `place ${rank}`}: ${q}`);
}

function reportHalf(half: Half, answers: Answered[]): void {
  const share = (isRight: (answer: Answered) => boolean) => answers.filter(isRight).length / answers.length;
  const first = share(({ rank }) => rank === 1);
  const three = share(({ rank }) => rank >= 1 && rank <= 3);
  const ofAll = share(({ rankOfAll }) => rankOfAll === 1);
  console.log(
    `${half} half, ${answers.length} queries: right paragraph first ${percent(first)}, among the first three ${percent(three)}; ` +
      `first of all results, claims and sources included, ${percent(ofAll)}.`,
  );
  if (first < FIRST) misses.push(`${half}: first ${percent(first)} instead of ${percent(FIRST)}`);
  if (three < AMONG_THREE)
    misses.push(`${half}: among three ${percent(three)} instead of ${percent(AMONG_THREE)}`);
}

function reportCost({ paragraphs, files, indexSeconds, ours, miniSearch }: Cost): void {
  console.log(
    `\n${paragraphs.toLocaleString('en-GB')} paragraphs: index in ${indexSeconds.toFixed(1)} s, ${files.toLocaleString('en-GB')} files (load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores).`,
  );
  for (const [name, { bytes, engineBytes, times }] of [
    ['Receipts', ours],
    ['MiniSearch, whole index', miniSearch],
  ] as const)
    console.log(
      `  ${name}: first result ${kB(bytes[0] ?? 0)} (engine ${kB(engineBytes)}), ${Math.round(times[0] ?? 0)} ms; ` +
        `next ones ${kB(median(bytes.slice(1)))}, ${Math.round(median(times.slice(1)))} ms (medians of ${times.length - 1}).`,
    );
  if (paragraphs === 1000 && (ours.bytes[0] ?? 0) > MOST_BYTES)
    misses.push(`${kB(ours.bytes[0] ?? 0)} before the first result at 1,000 paragraphs`);
  if (indexSeconds > MOST_SECONDS)
    misses.push(`index of ${paragraphs} paragraphs in ${indexSeconds.toFixed(1)} s`);
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function kB(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
