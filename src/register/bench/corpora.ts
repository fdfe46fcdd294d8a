import { draftOf, placesIn, sentenceAt } from './draft.ts';
import { lookAlikeDraft, lookAlikeSentence } from './lookAlikes.ts';
import type { Corpus } from './measure.ts';
import { randomFrom } from './random.ts';

/** Real articles; what is inserted into one comes from the others, so that no copy of its own sentences does. */
export function articleCorpus(files: ReadonlyArray<{ file: string; text: string }>): Corpus {
  const drafts = files.map(({ file, text }) => draftOf(text, file));
  const own = new Map(drafts.map((draft) => [draft.file, new Set(textsOf(draft))]));
  return {
    name: 'articles',
    drafts,
    donor(random, draft) {
      const known = own.get(draft.file) ?? new Set();
      const others = drafts.flatMap((other) => (other.file === draft.file ? [] : textsOf(other)));
      return random.pick(others.filter((text) => text.length >= SHORTEST_INSERTED && !known.has(text)));
    },
  };
}

/** Generated news, rich in look-alikes; what is inserted is one more of them. */
export function lookAlikeCorpus(seed: number): Corpus {
  const random = randomFrom(seed);
  return {
    name: 'look-alikes',
    drafts: Array.from({ length: GENERATED }, () => lookAlikeDraft(random)),
    donor: lookAlikeSentence,
  };
}

const textsOf = (draft: ReturnType<typeof draftOf>): string[] =>
  placesIn(draft).map((place) => sentenceAt(draft, place).text);

const GENERATED = 24;
/** Headings and stubs are not what an author adds to a paragraph. */
const SHORTEST_INSERTED = 40;
