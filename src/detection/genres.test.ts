import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Block, Kind } from '../model/sentence.ts';
import { normalForm } from '../text/normalForm.ts';
import { findQuantities } from '../text/quantities.ts';
import { detect } from './detect.ts';

interface Case {
  genre: string;
  text: string;
  blockType: Block['type'];
  kinds: Kind[];
  unsourced: 'fair' | 'unfair' | 'open';
}

const fixture = new URL('../../tests/fixtures/detection/genres.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(fixture, 'utf8')) as { cases: Case[] };
const answers = cases.map((labelled) => {
  const text = normalForm(labelled.text);
  const { blockType } = labelled;
  const found = detect({ text, quantities: findQuantities(text), names: [], blockType, inQuotation: false });
  return { ...labelled, found };
});

test('sentences of many genres are told to be claims or not', () => {
  const claimed = answers.filter(({ found }) => found.kind === 'claim');
  const claims = answers.filter(({ kinds }) => kinds.join() === 'claim');
  expect(share(claimed, ({ kinds }) => kinds.includes('claim'))).toBeGreaterThanOrEqual(0.9);
  expect(share(claims, ({ found }) => found.kind === 'claim')).toBeGreaterThanOrEqual(0.85);
});

test('a badge is proposed where it is fair, and hardly ever where it is not', () => {
  const proposed = answers.filter(({ found }) => found.sure);
  const fair = answers.filter(({ unsourced }) => unsourced === 'fair');
  expect(share(proposed, ({ unsourced }) => unsourced !== 'unfair')).toBeGreaterThanOrEqual(0.97);
  expect(share(fair, ({ found }) => found.sure)).toBeGreaterThanOrEqual(0.65);
});

type Answer = (typeof answers)[number];

function share(of: readonly Answer[], right: (answer: Answer) => boolean): number {
  return of.filter(right).length / of.length;
}
