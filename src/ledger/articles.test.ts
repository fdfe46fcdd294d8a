import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ARTICLES = fileURLToPath(new URL('../../content/articles/', import.meta.url));
const ORIGINALS = fileURLToPath(new URL('../../tests/fixtures/originals/', import.meta.url));

/**
 * Lines of the originals that are page furniture, in their order. `002` prints its headline twice, as title of the page and of the
 * text: once is kept. Its third line words it otherwise ("$1.48 Billion … Its CEO") and is text, a heading of its own.
 */
const FURNITURE: Record<string, readonly string[]> = {
  '000_22f26e1988b52113.txt': ['Write A Comment'],
  '001_1cfe1e8da24b1ef5.txt': [
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
  ],
  '002_f752ff1e89777b6c.txt': [
    'Meta Invests $1.48B in Scale AI and Recruits CEO',
    '< lang="en">',
    'Tags',
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
    'Automation powered by Artificial Intelligence (AI) is revolutionizing industries and enhancing productivity in ways previously unimaginable.',
    'The integration of AI into automation is not just a trend; it is a transformative force that is reshaping the way we work and live. As technology continues to advance, the potential for AI automation to drive efficiency, reduce costs, and foster innovation will only grow. Embracing this change is essential for organizations looking to thrive in an increasingly competitive landscape.',
    'In summary, the amazing capabilities of AI automation are paving the way for a future where tasks are performed with unparalleled efficiency and accuracy, ultimately leading to a more productive and innovative world.',
    'Tags',
  ],
  '003_8ab5fc63ee7e3a1e.txt': [],
};

describe('every article says what its original says, character for character', () => {
  for (const { file, original, body } of readArticles()) {
    test(`${file}, from ${original}`, () => {
      expect(withoutMarkdown(body)).toEqual(withoutFurniture(original));
    });
  }
});

test('each original has its article', () => {
  expect(
    readArticles()
      .map(({ original }) => original)
      .sort(),
  ).toEqual(readdirSync(ORIGINALS).sort());
});

test('the headline of the front matter is the heading of the text, and the slug is the name of the file', () => {
  for (const { file, headline, slug, body } of readArticles()) {
    expect(withoutMarkdown(body)[0]).toBe(headline);
    expect(body.match(/^# /gm)).toHaveLength(1);
    expect(file).toBe(`${slug}.md`);
  }
});

test('a changed quotation mark, dash, figure or space is a difference', () => {
  for (const { original, body } of readArticles()) {
    for (const change of [/’|'/, /—|-(?=\w)/, /\d/, /(?<=\w) (?=\w)/]) {
      const changed = body.replace(change, '_');
      expect(changed).not.toBe(body);
      expect(withoutMarkdown(changed)).not.toEqual(withoutFurniture(original));
    }
  }
});

/** The lines of a text without its Markdown: headings, list items and bold labels are all that the articles use. */
function withoutMarkdown(body: string): string[] {
  return body
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/^#{1,2} |^- /, '').replace(/^\*\*(.*?)\*\*/, '$1'));
}

/** The lines of an original without furniture and without the signs that its lists begin with. */
function withoutFurniture(original: string): string[] {
  const left = [...(FURNITURE[original] ?? [])];
  const lines = readFileSync(join(ORIGINALS, original), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .filter((line) => {
      if (line !== left[0]) return true;
      left.shift();
      return false;
    })
    .map((line) => line.replace(/^ {2}• |^– /, ''));
  expect(left).toEqual([]);
  return lines;
}

/** The articles that name an original; a text that was born here has none. */
function readArticles(): Array<{
  file: string;
  original: string;
  headline: string;
  slug: string;
  body: string;
}> {
  return readdirSync(ARTICLES)
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const [, yaml = '', body = ''] =
        /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(ARTICLES, file), 'utf8')) ?? [];
      return { file, body, ...(parse(yaml) as { original: string; headline: string; slug: string }) };
    })
    .filter(({ original }) => original !== undefined);
}
