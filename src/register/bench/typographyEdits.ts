import type { Draft, Style } from './draft.ts';
import { placesIn, replaceSentence, sentenceAt } from './draft.ts';
import type { Edit } from './edits.ts';
import type { Random } from './random.ts';

/** Edits of the file that change no word: no badge may be suspended for them. */
export const TYPOGRAPHY_EDITS: Record<string, Edit> = {
  emphasis: (draft, random) => mark(draft, random, 'emphasis'),
  link: (draft, random) => mark(draft, random, 'link'),
  're-wrapped lines': restyle((random) => ({ wrap: 40 + random.below(60) })),
  CRLF: restyle((random) => ({ crlf: true, ...(random.chance(0.5) && { wrap: 72 }) })),
  'NFC to NFD': restyle(() => ({ nfd: true })),
  'quote marks': restyle((random) => ({ quotes: random.pick(['straight', 'curly'] as const) })),
};

function mark(draft: Draft, random: Random, kind: 'emphasis' | 'link'): Draft {
  const place = random.pick(placesIn(draft));
  const sentence = sentenceAt(draft, place);
  const word = random.below(sentence.text.split(' ').length);
  return replaceSentence(draft, place, [{ ...sentence, mark: { word, kind } }]);
}

function restyle(change: (random: Random) => Partial<Style>): Edit {
  return (draft, random) => ({ ...draft, style: { ...draft.style, ...change(random) } });
}
