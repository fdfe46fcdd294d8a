import type { Verdict } from '../../model/verdict.ts';
import { type MadeUpParagraph, madeUpContent } from '../madeUpContent.ts';
import type { SearchContent } from '../records.ts';

/**
 * So many made-up paragraphs of about 75 words, in articles of 20: a vocabulary of 20,000 words used as unevenly as in news, figures
 * in one sentence of four, a verdict on one sentence in every second paragraph, so that there are one and a half records to a paragraph: between
 * the 1.2 of all blocks of the site's articles, headings included, and the 1.8 of their long paragraphs. The same at every call.
 */
export function madeUpCorpus(paragraphs: number): SearchContent {
  const random = seeded(paragraphs);
  const word = vocabulary(random);
  const articles: Record<string, MadeUpParagraph[]> = {};
  for (let at = 0; at < paragraphs; at += PER_ARTICLE)
    articles[`article-${at / PER_ARTICLE}`] = Array.from(
      { length: Math.min(PER_ARTICLE, paragraphs - at) },
      () => paragraph(random, word),
    );
  return madeUpContent(articles);
}

function paragraph(random: () => number, word: () => string): MadeUpParagraph {
  const judged = random() < 0.5 ? Math.floor(random() * SENTENCES) : -1;
  return Array.from({ length: SENTENCES }, (_, at) => {
    const words = Array.from({ length: 14 + Math.floor(random() * 10) }, word);
    if (random() < 0.25) words.splice(5, 0, figure(random));
    const text = `${words[0]?.[0]?.toUpperCase()}${words.join(' ').slice(1)}.`;
    return at === judged ? [text, VERDICTS[Math.floor(random() * VERDICTS.length)] as Verdict] : text;
  });
}

function figure(random: () => number): string {
  const value = Math.ceil(random() * 400) / 4;
  const unit = Math.floor(random() * 4);
  return [`${value}%`, `$${value} billion`, `$${value}M`, `${2000 + Math.floor(random() * 27)}`][
    unit
  ] as string;
}

/** Words of two to four syllables, the n-th used as often as 1/n. */
function vocabulary(random: () => number): () => string {
  const words = Array.from({ length: WORDS }, () =>
    Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
    ).join(''),
  );
  return () => words[Math.floor(WORDS ** random()) - 1] as string;
}

const SENTENCES = 4;
const PER_ARTICLE = 20;
const WORDS = 20_000;
const VERDICTS: readonly Verdict[] = ['verified', 'disputed', 'unsourced'];
const SYLLABLES = [...'bcdfglmnprstv']
  .flatMap((consonant) => [...'aeiou'].map((vowel) => consonant + vowel))
  .concat('ing', 'er', 'an', 'st');

/** A small generator of Lehmer's kind: good enough to spread words, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
