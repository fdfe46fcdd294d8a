import type { Article } from '../../src/model/article.ts';
import { findSentences } from '../../src/text/sentences.ts';

/** A text as an article without front matter: each line is a block, a heading where it ends without a stop and `headings` are looked for. */
export function articleOf(text: string, { written = null, headings = false }: Options = {}): Article {
  const blocks: Article['blocks'] = [];
  const sentences: Article['sentences'] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const block = blocks.length;
    const type = headings && !/[.!?]$/.test(line) ? 'heading' : 'paragraph';
    blocks.push({ type, start, end: start + line.length, line: block + 1, under: null });
    for (const [from, to] of findSentences(line))
      sentences.push({ block, start: start + from, end: start + to, line: block + 1 });
    start += line.length + 1;
  }
  return { slug: 'case', file: 'case.md', headline: '', written, basedOn: [], text, blocks, sentences };
}

interface Options {
  written?: Article['written'];
  headings?: boolean;
}
