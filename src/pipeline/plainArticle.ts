import type { Article } from '../model/article.ts';
import { type NormalText, normalise } from '../text/normalForm.ts';

/** An article in normal form, sentence by sentence, and the way back from each: recognition must not stumble over typography. */
export interface PlainArticle {
  article: Article;
  /** One for each sentence, in order. */
  sentences: NormalText[];
}

/**
 * The sentences of `article` in normal form, joined by spaces: a soft hyphen, a no-break space or a decomposed accent inside a name
 * hides nothing. Blocks keep their order and types; their offsets are not carried over.
 */
export function plainArticle(article: Article): PlainArticle {
  const sentences = article.sentences.map(({ start, end }) => normalise(article.text.slice(start, end)));
  let length = 0;
  const placed = article.sentences.map((sentence, at) => {
    const start = length;
    const end = start + (sentences[at] as NormalText).text.length;
    length = end + 1;
    return { ...sentence, start, end };
  });
  return {
    article: { ...article, text: sentences.map(({ text }) => text).join(' '), sentences: placed },
    sentences,
  };
}
