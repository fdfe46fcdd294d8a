import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { readArticle } from '../src/markdown/readArticle.ts';
import { registerSchema } from '../src/model/register.ts';
import { REASONS, VERDICTS } from '../src/model/verdict.ts';
import { attribute, builtPages, elementsIn, holds } from './builtPages.ts';

/** What tools rely on (README): blocks, sentences, badges and receipts, on each article as it was built. */
const articles = builtPages(inject('dist'))
  .filter(({ path }) => path.startsWith('/articles/'))
  .map((page) => {
    const slug = page.path.split('/')[2] ?? '';
    const file = `content/articles/${slug}.md`;
    const { article } = readArticle({ file, text: readFileSync(join(inject('root'), file), 'utf8') });
    const register = registerSchema.parse(
      JSON.parse(readFileSync(join(inject('root'), `content/annotations/${slug}.json`), 'utf8')),
    );
    const sentences = elementsIn(page.tree, (one) => attribute(one, 'dataSentence') !== null);
    const badges = elementsIn(page.tree, (one) => attribute(one, 'dataBadge') !== null);
    return { ...page, slug, article, register, sentences, badges };
  });

test('the four articles are there', () => {
  expect(articles.map(({ slug }) => slug)).toEqual([
    'can-scale-ai-boost-meta',
    'meta-15b-bet-on-alexandr-wang',
    'meta-invests-1-48b-in-scale-ai',
    'meta-strategic-bet-scale-ai',
  ]);
});

describe.each(articles)('$slug', ({ tree, article, register, sentences, badges }) => {
  test('has every sentence of the article, in order, each one element with its text and nothing else', () => {
    expect(sentences.map((element) => textOf(element))).toEqual(
      article.sentences.map(({ start, end }) => article.text.slice(start, end)),
    );
  });

  test('gives each sentence the id of its line in the register', () => {
    expect(sentences.map((element) => attribute(element, 'id'))).toEqual(
      register.sentences.map(({ id }) => id),
    );
    for (const element of sentences) expect(attribute(element, 'id')).toMatch(/^s-[a-z0-9]{8}$/);
  });

  test('gives each block that holds sentences an id, and no sentence to two blocks', () => {
    const blocks = elementsIn(
      tree,
      (one) => /^p-/.test(attribute(one, 'id') ?? '') && one.tagName !== 'span',
    );
    const held = blocks.map((block) => sentences.filter((sentence) => holds(block, sentence)));
    expect(held.flat().map((one) => attribute(one, 'id'))).toEqual(register.sentences.map(({ id }) => id));
    expect(held.every((list) => list.length > 0)).toBe(true);
    expect(held.flatMap((list, index) => list.map(() => attribute(blocks[index] as Element, 'id')))).toEqual(
      register.sentences.map(({ block }) => block),
    );
  });

  test('shows each verdict that the register records, with its reason, and no other', () => {
    const decided = ({ state }: { state: string }) => state === 'accepted';
    expect(sentences.map((one) => [attribute(one, 'dataVerdict'), attribute(one, 'dataReason')])).toEqual(
      register.sentences.map((line) => (decided(line) ? [line.verdict, line.reason] : [null, null])),
    );
    for (const element of elementsIn(tree)) {
      const [verdict, reason] = [attribute(element, 'dataVerdict'), attribute(element, 'dataReason')];
      if (verdict !== null) expect(VERDICTS).toContain(verdict);
      if (reason !== null) expect(REASONS).toContain(reason);
    }
  });

  test('has at least one badge, each outside of its sentence, and a receipt for each', () => {
    expect(badges.length).toBeGreaterThan(0);
    expect(sentences.filter((sentence) => badges.some((badge) => holds(sentence, badge)))).toEqual([]);
    const judged = sentences.filter((one) => attribute(one, 'dataVerdict') !== null);
    for (const sentence of judged) {
      const receipt = attribute(sentence, 'ariaDetails');
      expect(receipt).toBe(attribute(sentence, 'id')?.replace('s-', 'r-'));
      const badge = badges.filter((one) => attribute(one, 'href') === `#${receipt}`);
      expect(badge).toHaveLength(1);
      expect(attribute(badge[0] as Element, 'dataVerdict')).toBe(attribute(sentence, 'dataVerdict'));
      expect(elementsIn(tree, (one) => attribute(one, 'id') === receipt)).toHaveLength(1);
    }
  });

  test('marks words within sentences only, none of them empty', () => {
    const marks = elementsIn(tree, (one) => attribute(one, 'dataClaim') !== null && one.tagName === 'mark');
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) {
      expect(textOf(mark)).not.toBe('');
      expect(sentences.some((sentence) => holds(sentence, mark))).toBe(true);
    }
  });

  test('lands wherever the register promises a place', () => {
    const ids = new Set(elementsIn(tree).map((one) => attribute(one, 'id')));
    const promised = [
      ...register.sentences.flatMap(({ id, block, also = [], alsoBlocks = [] }) => [
        id,
        block,
        ...also,
        ...alsoBlocks,
      ]),
      ...register.tombstones.flatMap(({ id, block, also = [], alsoBlocks = [] }) => [
        id,
        block,
        ...also,
        ...alsoBlocks,
      ]),
    ];
    expect([...new Set(promised)].filter((id) => !ids.has(id))).toEqual([]);
  });
});
