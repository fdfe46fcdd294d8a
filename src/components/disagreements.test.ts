import { expect, it } from 'vitest';
import type { ClaimPage } from '../model/publication.ts';
import { disagreements } from './disagreements.ts';

type Sighting = ClaimPage['sightings'][number];
const right = { judgement: { verdict: 'verified', reason: 'supported' }, reading: 'asserts' } as const;
const wrong = { judgement: { verdict: 'disputed', reason: 'contradicted' }, reading: 'differs' } as const;

function page(id: string, ...sightings: Array<typeof right | typeof wrong>): ClaimPage {
  return {
    id,
    sightings: sightings.map(
      (one, index) => ({ ...one, article: `article-${index}` }) as unknown as Sighting,
    ),
  } as unknown as ClaimPage;
}

it('puts first what one article states rightly and another wrongly', () => {
  const order = disagreements([page('wrong', wrong), page('parted', right, wrong)]);
  expect(order.map(({ id }) => id)).toEqual(['parted', 'wrong']);
});

it('prefers what more articles speak of', () => {
  const order = disagreements([page('two', right, wrong), page('three', right, right, wrong)]);
  expect(order.map(({ id }) => id)).toEqual(['three', 'two']);
});

it('leaves out what no article gets wrong', () => {
  expect(disagreements([page('agreed', right, right), page('silent')])).toEqual([]);
});
