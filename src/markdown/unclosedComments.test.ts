import { expect, test } from 'vitest';
import { readArticle } from './readArticle.ts';
import { unclosedComments } from './unclosedComments.ts';

test.each([
  ['to the end of the text', 'One.\n\n<!-- draft\n\nTwo.\n\nThree.', [3]],
  ['within a paragraph', 'One.\nTwo.\n<!-- draft\nThree.', [3]],
  ['in a list item', '- one\n- <!-- two\n- three', [2]],
  ['after one that is closed', '<!-- a --> <!-- b\n\nOne.', [1]],
  ['in a block of HTML', '<div>\n<p>\n<!-- a\n</div>\n\nOne.', [3]],
])('a comment that is never closed is found %s', (_where, text, lines) => {
  expect(unclosedComments(text)).toEqual(lines);
});

test.each([
  ['closed', 'One. <!-- a --> Two.\n\n<!-- b\n\nc -->\n\nThree.'],
  ['empty', '<!-->\n\nOne.\n\n<!--->\n\nTwo.'],
  ['code', '```\n<!-- a\n```\n\nand `<!-- b`'],
  ['words within a line', 'An arrow <!-- and nothing more.'],
])('what is %s is none', (_what, text) => {
  expect(unclosedComments(text)).toEqual([]);
});

test('an article with one is read, and says so with the line of its file', () => {
  const text = '---\nheadline: One\nslug: one\n---\n\n# One\n\nTwo.\n\n<!-- three\n\nFour.\n';
  const { article, issues, warnings } = readArticle({ file: 'content/articles/one.md', text });
  expect(article.text).toBe('One\nTwo.');
  expect(issues).toEqual([]);
  expect(warnings).toMatchObject([{ kind: 'unclosed-comment', file: 'content/articles/one.md', line: 10 }]);
});

test('a megabyte of them is read in linear time', () => {
  expect(unclosedComments('<!-- '.repeat(200_000))).toEqual([1]);
});
