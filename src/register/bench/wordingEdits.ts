import { placesIn, replaceSentence, sentenceAt } from './draft.ts';
import type { Edit } from './edits.ts';
import type { Random } from './random.ts';
import { rewrite } from './rewrite.ts';

/** Edits of words that leave the meaning, or may. An edit that does not apply gives null. */
export const WORDING_EDITS: Record<string, Edit> = {
  typo: rewrite((text, random) => {
    const words = text.split(' ');
    const long = words.flatMap((word, k) => (/^\p{L}{4,}$/u.test(word) ? [k] : []));
    if (long.length === 0) return null;
    const at = random.pick(long);
    return words.with(at, mistype(words[at] as string, random)).join(' ');
  }),
  reword: rewrite((text, random) => {
    const words = text.split(' ');
    const plain = words.flatMap((word, k) => (/^\p{Ll}{3,}[,;]?$/u.test(word) ? [k] : []));
    const most = Math.floor(words.length / 3);
    if (plain.length === 0 || most === 0) return null;
    const count = 1 + random.below(Math.min(most, plain.length));
    const chosen = new Set(random.shuffled(plain).slice(0, count));
    return words.map((word, k) => (chosen.has(k) ? random.pick(OTHER_WORDS) : word)).join(' ');
  }),
  'heading rename': (draft, random) => {
    const headings = placesIn(draft).filter(({ block }) => draft.blocks[block]?.type === 'heading');
    if (headings.length === 0) return null;
    const place = random.pick(headings);
    const sentence = sentenceAt(draft, place);
    const words = sentence.text.split(' ');
    const text = random.chance(0.5)
      ? words.with(random.below(words.length), random.pick(TITLE_WORDS)).join(' ')
      : `${sentence.text}: ${random.pick(TITLE_WORDS)} ${random.pick(TITLE_WORDS)}`;
    return text === sentence.text ? null : replaceSentence(draft, place, [{ ...sentence, text }]);
  },
};

function mistype(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  const letter = word[at] as string;
  return random.pick([
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + (word[at + 1] as string) + letter + word.slice(at + 2),
    word.slice(0, at) + random.pick('abcdefghijklmnopqrstuvwxyz'.split('')) + word.slice(at + 1),
  ]);
}

const OTHER_WORDS =
  'largely steady swift notable broad recent keen major clear local joint final formal modest sharp rare open early private public global shared swiftly broadly quietly openly across toward beyond amid within plan effort result measure sector venture scheme matter group field trend'.split(
    ' ',
  );
const TITLE_WORDS = [
  'Outlook',
  'Background',
  'Analysis',
  'Briefly',
  'Overview',
  'Details',
  'Next',
  'Context',
];
