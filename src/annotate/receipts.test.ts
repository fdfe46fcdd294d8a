import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { part, sentence } from './parts.fixture.ts';
import { drawReceipts } from './receipts.ts';

const one = sentence({
  parts: [
    part({ notes: ['Half of it was paid in shares, which nobody could sell for ten years after that.'] }),
    part({ statement: 'The harbour had been the property of the city since the days of its founder.' }),
  ],
});
const draw = (count: number, length: number | null): Element[] =>
  drawReceipts(
    Array.from({ length: count }, (_, index) => ({ ...one, id: `s-abcd000${index}` })),
    length,
    () => ({ href: (path) => path }),
  );

it('say all beside a long block, and less beside a short one, but never less than the worst finding', () => {
  const [long, short] = [draw(1, 600), draw(1, 40)].map(([receipt]) => atRest(receipt as Element));
  expect(long).toContain('Half of it');
  expect(long).toContain('The harbour had been');
  expect(short).not.toContain('Half of it');
  expect(short).toContain('The city sold the harbour');
});

it('share the room of their block, the first ones first', () => {
  const length = 350;
  expect(atRest(draw(1, length)[0] as Element)).toContain('The harbour had been');
  const told = draw(3, length).map((receipt) => atRest(receipt).length);
  expect(Math.min(...told)).toBeLessThan(atRest(draw(1, length)[0] as Element).length);
  expect(told).toEqual(told.toSorted((a, b) => b - a));
});

it('name a source of the worst part beside the shortest block', () => {
  for (const receipt of draw(3, 1)) expect(atRest(receipt)).toContain('gazette, 5 March 2024');
});

it('name the sources of the worst part before anything of the others', () => {
  for (let length = 1; length < 600; length += 20) {
    const told = atRest(draw(1, length)[0] as Element);
    if (told.includes('The harbour had been') || told.includes('Verified: “'))
      expect(told).toContain('courier');
  }
});

it('say all where they are folded behind three others, whose room they leave alone', () => {
  const [first, second, third, ...folded] = draw(5, 1000).map(atRest);
  expect([first, second, third]).toEqual(draw(3, 1000).map(atRest));
  const beside = draw(5, 1).map(atRest);
  for (const told of [...folded, ...beside.slice(3)]) expect(told).toContain('The harbour had been');
  for (const told of beside.slice(0, 3)) expect(told).not.toContain('The harbour had been');
});

it('say all where room is not counted', () => {
  for (const receipt of draw(3, null)) expect(atRest(receipt)).toContain('Half of it');
});

it('are none for a block without any', () => {
  expect(draw(0, 100)).toEqual([]);
});

/** What a receipt says before anything is unfolded. */
function atRest(receipt: Element): string {
  let evidence = '';
  visit(receipt, 'element', (element) => {
    if (element.tagName === 'details') evidence = textOf(element);
  });
  return textOf(receipt).replace(evidence, '');
}
