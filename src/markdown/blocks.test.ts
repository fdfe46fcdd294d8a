import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { findBlocks } from './blocks.ts';
import { toHast } from './toHast.ts';

function blocksOf(markdown: string) {
  const tree = toHast(markdown);
  const found = findBlocks(tree);
  return { ...found, texts: found.blocks.map((block) => found.text.slice(block.start, block.end)) };
}

describe('blocks', () => {
  test('the text of a block is the text of its element, whatever the markup', () => {
    const samples = [
      'Meta *invests* in\n[Scale AI](https://scale.com)  and\nmore.',
      '- **Talent:** Wang\n  joins\n\n  Second paragraph\n- two',
      '> A quotation\n> on two lines\n\n| a | b |\n|---|---|\n| 1 | 2 |',
      'one  \ntwo<br>three',
      '<div>loose words</div> and <b>bold</b> ones',
      'Footnoted.[^1]\n\n[^1]: The note.',
    ];
    for (const sample of samples) {
      const { elements, texts } = blocksOf(sample);
      expect(elements.map((element) => textOf(element))).toEqual(texts);
      expect(texts.every((text) => text === text.trim() && text !== '' && !/\s\s/.test(text))).toBe(true);
    }
  });

  test('types follow where the words stand', () => {
    const { blocks, texts } = blocksOf('# Head\n\nPara\n\n- item\n\n> quote\n\n| a |\n|---|\n| b |');
    expect(blocks.map((block, index) => [block.type, texts[index]])).toEqual([
      ['heading', 'Head'],
      ['paragraph', 'Para'],
      ['item', 'item'],
      ['quote', 'quote'],
      ['cell', 'a'],
      ['cell', 'b'],
    ]);
  });

  test('a list belongs to the paragraph ending in a colon above it, other blocks to their heading', () => {
    const { blocks } = blocksOf('# H\n\nReasons:\n\n- a\n- b\n\nEnd.\n\n- c');
    expect(blocks.map((block) => block.under)).toEqual([null, 0, 1, 1, 0, 0]);
  });

  test('lines are those of the file, also inside a wrapped paragraph', () => {
    const { text, lineAt } = blocksOf('\n\nfirst line\nsecond line\n\nthird');
    expect(['first', 'second', 'third'].map((word) => lineAt(text.indexOf(word)))).toEqual([3, 4, 6]);
  });

  test('line ends and wrapping leave the text alone', () => {
    expect(blocksOf('a b\r\nc d\r\n\r\ne').text).toBe(blocksOf('a b c\nd\n\ne').text);
  });

  test('only the first headline stays one', () => {
    expect(blocksOf('# a\n\n# b').elements.map((element) => element.tagName)).toEqual(['h1', 'h2']);
  });

  test('a tree without words has no blocks', () => {
    expect(blocksOf('')).toMatchObject({ text: '', blocks: [] });
    expect(blocksOf('<!-- nothing -->\n\n---')).toMatchObject({ text: '', blocks: [] });
  });

  test('a megabyte in one line is read in linear time', { timeout: 30_000 }, () => {
    const { texts } = blocksOf('word '.repeat(200_000));
    expect(texts[0]?.length).toBe(999_999);
  });
});
