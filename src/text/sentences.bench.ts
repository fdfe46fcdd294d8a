import { readFileSync } from 'node:fs';
import { findSentences } from './sentences.ts';

/** Prints how fast sentences are found, beside `Intl.Segmenter` on the same text in the same run. */
const fixture = new URL('../../tests/fixtures/text/sentences-own.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(fixture, 'utf8')) as { cases: { text: string }[] };
const paragraphs = Array.from({ length: 200 }, (_, i) => {
  const from = (i * 4) % cases.length;
  return cases
    .slice(from, from + 4)
    .map(({ text }) => text)
    .join(' ');
});
const characters = paragraphs.reduce((sum, text) => sum + text.length, 0);
const intl = new Intl.Segmenter('en', { granularity: 'sentence' });

const ours = fastest(() => paragraphs.reduce((count, text) => count + findSentences(text).length, 0));
const theirs = fastest(() => paragraphs.reduce((count, text) => count + [...intl.segment(text)].length, 0));

console.log(
  `sentences: ${speed(ours)} MB/s, Intl.Segmenter: ${speed(theirs)} MB/s, ratio ${(theirs / ours).toFixed(2)}`,
);

function fastest(run: () => number): number {
  const times = Array.from({ length: 30 }, () => {
    const before = performance.now();
    run();
    return performance.now() - before;
  });
  return Math.min(...times);
}

function speed(milliseconds: number): string {
  return (characters / 1000 / milliseconds).toFixed(1);
}
