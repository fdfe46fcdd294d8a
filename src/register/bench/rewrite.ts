import type { Draft, DraftSentence } from './draft.ts';
import { placesIn, replaceSentence, sentenceAt } from './draft.ts';
import type { Edit } from './edits.ts';
import type { Random } from './random.ts';

/** An edit of the words of one sentence; without `meansOther` it may mean the same still. */
export function rewrite(change: Rewrite, meansOther = false): Edit {
  return (draft, random) => {
    // Not every sentence has a figure or a name: a few are tried.
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const place = random.pick(placesIn(draft));
      const sentence = sentenceAt(draft, place);
      const text = change(sentence.text, random, draft);
      if (text === null || text === sentence.text) continue;
      const edited: DraftSentence = {
        ...sentence,
        text,
        meansOther: meansOther || sentence.meansOther === true,
      };
      return replaceSentence(draft, place, [edited]);
    }
    return null;
  };
}

/** An edit after which the sentence says something else. */
export const changeMeaning = (change: Rewrite): Edit => rewrite(change, true);

const ATTEMPTS = 40;

/** `text` with one find of `pattern` replaced; null where there is none, or `by` will not have it. */
export function replaceOne(
  text: string,
  pattern: RegExp,
  random: Random,
  by: (found: string) => string | null,
): string | null {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return null;
  const { 0: word, index } = random.pick(found);
  const other = by(word);
  return other === null ? null : text.slice(0, index) + other + text.slice(index + word.length);
}

export type Rewrite = (text: string, random: Random, draft: Draft) => string | null;
