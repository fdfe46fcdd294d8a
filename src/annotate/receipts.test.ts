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
