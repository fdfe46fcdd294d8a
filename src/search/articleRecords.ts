import { badgeWords } from '../annotate/badgeWords.ts';
import type { Publication, PublishedSentence } from '../model/publication.ts';
import type { Draft } from './records.ts';

/**
 * One draft for each block and verdict of an article, in the order of its first such sentence; none for a withdrawn article.
 * `says` gives the words of a claim by its id.
 */
export function articleRecords(article: Publication, says: ReadonlyMap<string, string>): Draft[] {
  if (article.withdrawn !== null) return [];
  const blocks = [...grouped(article.sentences, ({ block }) => block).values()];
  let heading = '';
  let lead = '';
  return blocks.flatMap((block) => {
    const around = { heading, lead };
    const text = textOf(block);
    if (block.every(({ kind }) => kind === 'heading')) [heading, lead] = [text, ''];
    else if (text.endsWith(':')) lead = text;
    return [...grouped(block, verdictOf)].map(([verdict, sentences]) =>
      draft({ article, block, verdict, sentences, says, around: [around.heading, around.lead] }),
    );
  });
}

function draft({ article, block, verdict, sentences, says, around }: Group): Draft {
  const first = sentences[0] as PublishedSentence;
  const claims = [...new Set(sentences.flatMap(({ parts }) => parts.map(({ claim }) => claim)))];
  const others = block.filter((sentence) => !sentences.includes(sentence));
  return {
    kind: 'sentence',
    url: `/articles/${article.slug}/#${first.id}`,
    title: article.headline,
    badge: first.judgement ? badgeWords(first.judgement, first.inPart) : '',
    sentences: sentences.map(({ text }) => text),
    around: [...around, textOf(others)].filter(Boolean).join(' '),
    says: claims.map((claim) => says.get(claim) ?? '').join(' '),
    filters: { verdict: [verdict], article: [article.slug], claim: claims },
  };
}

const verdictOf = ({ judgement }: PublishedSentence): string => judgement?.verdict ?? 'none';
const textOf = (sentences: PublishedSentence[]): string => sentences.map(({ text }) => text).join(' ');

function grouped<T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

interface Group {
  article: Publication;
  block: PublishedSentence[];
  verdict: string;
  sentences: PublishedSentence[];
  says: ReadonlyMap<string, string>;
  around: string[];
}
