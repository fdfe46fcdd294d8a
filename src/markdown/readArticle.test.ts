import { expect, test } from 'vitest';
import { readArticle } from './readArticle.ts';

const DEEP = 1000;

test('an article nested too deeply is an issue, not a crash', { timeout: 30_000 }, () => {
  for (const opening of ['<div>', '>', '<b>', '<table><tr><td>', '<i><a href="https://example.org">']) {
    const text = `---\nheadline: Deep\nslug: deep\n---\n\n${opening.repeat(DEEP)}words`;
    const { article, frontMatter, issues } = readArticle({ file: 'content/articles/deep.md', text });
    expect(issues).toMatchObject([{ kind: 'invalid-article', file: 'content/articles/deep.md' }]);
    expect(frontMatter).toBeNull();
    expect(article.sentences.map(({ start, end }) => article.text.slice(start, end))).toEqual(['Deep']);
  }
});

test('nesting as deep as texts have it is read', () => {
  const { article, issues } = readArticle({
    file: 'x.md',
    text: `${'> - '.repeat(20)}Deep words.`,
    foreign: true,
  });
  expect(issues).toEqual([]);
  expect(article.text).toBe('Deep words.');
});
