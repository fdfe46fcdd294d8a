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
  const sentences = article.sentences.map(({ start, end }) => withDashes(article.text.slice(start, end)));
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

/** The normal form, but that a dash without spaces around it ("Instagram—which") stays one: as a hyphen it would join two words. */
function withDashes(text: string): NormalText {
  const normal = normalise(text);
  if (!LONG_DASH.test(text)) return normal;
  const units = normal.text.split('');
  const kept = units.map((unit, at) =>
    unit === '-' && LONG_DASH.test(text[normal.toOriginal(at)] ?? '') && units[at - 1] !== ' ' ? '—' : unit,
  );
  return { ...normal, text: kept.join('') };
}

const LONG_DASH = /[\u2014\u2015]/;
