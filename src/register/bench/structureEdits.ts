import type { Draft, DraftBlock, DraftSentence } from './draft.ts';
import { placesIn, replaceBlocks, replaceSentence, sentenceAt } from './draft.ts';
import type { Edit } from './edits.ts';
import type { Random } from './random.ts';

/** Edits that add, take, move, cut or join. An edit that does not apply gives null. */
export const STRUCTURE_EDITS: Record<string, Edit> = {
  insert(draft, random, donor) {
    const place = random.pick(placesIn(draft));
    const text = donor(random, draft);
    if (draft.blocks[place.block]?.type === 'heading') return null;
    return replaceSentence(draft, place, random.shuffled([sentenceAt(draft, place), { text, from: [] }]));
  },
  delete(draft, random) {
    const places = placesIn(draft);
    return places.length > 3 ? replaceSentence(draft, random.pick(places), []) : null;
  },
  move(draft, random) {
    const place = random.pick(placesIn(draft));
    if (draft.blocks[place.block]?.type === 'heading') return null;
    const moved = sentenceAt(draft, place);
    const rest = replaceSentence(draft, place, []);
    const goals = placesIn(rest).filter(({ block }) => rest.blocks[block]?.type !== 'heading');
    if (goals.length === 0) return null;
    const goal = random.pick(goals);
    return replaceSentence(rest, goal, random.shuffled([sentenceAt(rest, goal), moved]));
  },
  'shuffle a paragraph': (draft, random) => {
    const long = blocksWhere(draft, ({ sentences }) => sentences.length > 1);
    if (long.length === 0) return null;
    const at = random.pick(long);
    const { type, sentences } = draft.blocks[at] as DraftBlock;
    return replaceBlocks(draft, at, 1, [{ type, sentences: random.shuffled(sentences) }]);
  },
  'shuffle the paragraphs': (draft, random) => ({
    ...draft,
    blocks: [...draft.blocks.slice(0, 1), ...random.shuffled(draft.blocks.slice(1))],
  }),
  split(draft, random) {
    const places = placesIn(draft).filter((place) => cutPoints(sentenceAt(draft, place).text).length > 0);
    if (places.length === 0) return null;
    const place = random.pick(places);
    const sentence = sentenceAt(draft, place);
    return replaceSentence(draft, place, splitSentence(sentence, random));
  },
  merge(draft, random) {
    const long = blocksWhere(draft, ({ type, sentences }) => type !== 'heading' && sentences.length > 1);
    if (long.length === 0) return null;
    const at = random.pick(long);
    const { type, sentences } = draft.blocks[at] as DraftBlock;
    const first = random.below(sentences.length - 1);
    const merged = mergeSentences(sentences[first] as DraftSentence, sentences[first + 1] as DraftSentence);
    return replaceBlocks(draft, at, 1, [{ type, sentences: sentences.toSpliced(first, 2, merged) }]);
  },
  'paragraph split': (draft, random) => {
    const long = blocksWhere(draft, ({ type, sentences }) => type === 'paragraph' && sentences.length > 1);
    if (long.length === 0) return null;
    const at = random.pick(long);
    const { type, sentences } = draft.blocks[at] as DraftBlock;
    const cut = 1 + random.below(sentences.length - 1);
    return replaceBlocks(draft, at, 1, [
      { type, sentences: sentences.slice(0, cut) },
      { type, sentences: sentences.slice(cut) },
    ]);
  },
  'paragraph merge': (draft, random) => {
    const pairs = blocksWhere(
      draft,
      ({ type }, k) => type === 'paragraph' && draft.blocks[k + 1]?.type === 'paragraph',
    );
    if (pairs.length === 0) return null;
    const at = random.pick(pairs);
    const [one, other] = draft.blocks.slice(at, at + 2) as [DraftBlock, DraftBlock];
    return replaceBlocks(draft, at, 2, [
      { type: 'paragraph', sentences: [...one.sentences, ...other.sentences] },
    ]);
  },
  'list to prose': (draft) => {
    const first = draft.blocks.findIndex(({ type }) => type === 'item');
    if (first < 0) return null;
    const after = draft.blocks.findIndex(({ type }, k) => k > first && type !== 'item');
    const count = (after < 0 ? draft.blocks.length : after) - first;
    const sentences = draft.blocks.slice(first, first + count).flatMap((block) => block.sentences.map(ended));
    return replaceBlocks(draft, first, count, [{ type: 'paragraph', sentences }]);
  },
};

const blocksWhere = ({ blocks }: Draft, is: (block: DraftBlock, k: number) => boolean): number[] =>
  blocks.flatMap((block, k) => (is(block, k) ? [k] : []));

/** In running text an item needs a full stop. */
const ended = (sentence: DraftSentence): DraftSentence =>
  /[.!?]["'”’]?$/.test(sentence.text) ? sentence : { ...sentence, text: `${sentence.text}.` };

const CUT = /(?:,|;) (?:and |but |which |while )?(?=\p{Ll})| (?:and|but|while) (?=\p{Ll})/gu;
/** Each part must say something. */
const SHORTEST_PART = 12;

function cutPoints(text: string): RegExpMatchArray[] {
  return [...text.matchAll(CUT)].filter(
    ({ index = 0, 0: joint }) =>
      index >= SHORTEST_PART && text.length - index - joint.length >= SHORTEST_PART,
  );
}

function splitSentence(sentence: DraftSentence, random: Random): DraftSentence[] {
  const cut = random.pick(cutPoints(sentence.text));
  const rest = sentence.text.slice((cut.index ?? 0) + cut[0].length);
  return [
    { ...sentence, text: `${sentence.text.slice(0, cut.index)}.` },
    { ...sentence, text: `${rest.slice(0, 1).toUpperCase()}${rest.slice(1)}` },
  ];
}

function mergeSentences(one: DraftSentence, other: DraftSentence): DraftSentence {
  const begin = one.text.replace(/[.!?]$/, '');
  return {
    text: `${begin}, and ${other.text}`,
    from: [...one.from, ...other.from],
    meansOther: one.meansOther === true || other.meansOther === true,
  };
}
