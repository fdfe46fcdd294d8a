import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BASELINES } from './bench/baselines.ts';
import { articleCorpus, lookAlikeCorpus } from './bench/corpora.ts';
import { chain, EDITS, isTypographic } from './bench/edits.ts';
import type { Corpus, Measurement, Task } from './bench/measure.ts';
import { addTo, emptyMeasurement, measureBaseline, measureRegister } from './bench/measure.ts';
import type { Row } from './bench/report.ts';
import { comparison, missedBars, registerTable } from './bench/report.ts';

/**
 * `npm run bench:anchors`: edits articles in every way, and counts where the links and badges of their sentences end up. Deterministic by
 * `--seed`, but for the milliseconds. Prints Markdown; exits 1 if a bar is missed.
 *
 * `--edits` is how many edited articles of each kind are made in each corpus; `--sample` how many of them the other annotators follow.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    edits: { type: 'string', default: '1400' },
    sample: { type: 'string', default: '20' },
  },
});
const seed = Number(values.seed);
const articles = new URL('../../content/articles/', import.meta.url);
const corpora: Corpus[] = [
  articleCorpus(
    readdirSync(articles)
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => ({ file: name, text: readFileSync(new URL(name, articles), 'utf8') })),
  ),
  lookAlikeCorpus(seed),
];
const kinds = [
  ...Object.entries(EDITS).map(([name, edit]) => ({ name, edit, length: 1 })),
  ...[5, 20].map((length) => ({ name: `chain of ${length}`, edit: chain(length), length })),
];

/** A chain is many edits, and takes as long as so many. */
const CHAINS_LESS = 3;

const means = [
  { name: 'the register', measure: measureRegister },
  ...Object.keys(BASELINES).map((name) => ({ name, measure: (task: Task) => measureBaseline(name, task) })),
];

const rows = kinds.map(({ name, edit, length }, k): Row => {
  const tasks = corpora.map(
    (corpus, c): Task => ({
      edit,
      isChain: length > 1,
      corpus,
      count: Math.ceil(Number(values.edits) / (length > 1 ? CHAINS_LESS : 1)),
      seed: seed * 1000 + k * 10 + c,
    }),
  );
  process.stderr.write(`${name} `);
  return {
    name,
    length,
    isTypographic: isTypographic(name),
    measured: tasks.map(measureRegister) as [Measurement, Measurement],
    compared: means.map(({ measure }) => {
      const total = emptyMeasurement();
      for (const task of tasks) addTo(total, measure({ ...task, count: Number(values.sample) }));
      return total;
    }),
  };
});
process.stderr.write('\n');

console.log(registerTable(rows));
console.log();
console.log(
  comparison(
    rows,
    means.map(({ name }) => name),
    Number(values.sample),
  ),
);
const missed = missedBars(rows);
console.log();
for (const bar of missed) console.log(`Missed: ${bar}`);
if (missed.length === 0) console.log('All bars are reached.');
process.exitCode = missed.length > 0 ? 1 : 0;
