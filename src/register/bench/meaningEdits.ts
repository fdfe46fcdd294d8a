import { placesIn, replaceSentence, sentenceAt } from './draft.ts';
import type { Edit } from './edits.ts';
import { changeMeaning, replaceOne } from './rewrite.ts';

/** Edits that change what a sentence says, if only by one character. */
export const MEANING_EDITS: Record<string, Edit> = {
  number: changeMeaning((text, random) =>
    replaceOne(text, FIGURE, random, (figure) => {
      const digit = random.below(figure.length);
      if (!/\d/.test(figure[digit] as string)) return null;
      return (
        figure.slice(0, digit) +
        String((Number(figure[digit]) + 1 + random.below(9)) % 10) +
        figure.slice(digit + 1)
      );
    }),
  ),
  'decimal point': changeMeaning((text, random) =>
    replaceOne(text, FIGURE, random, (figure) => {
      if (figure.includes('.')) return figure.replace('.', '');
      return figure.length > 1 && !figure.includes(',') ? `${figure.slice(0, -1)}.${figure.slice(-1)}` : null;
    }),
  ),
  sign: changeMeaning((text, random) =>
    replaceOne(text, /\p{Sc}?\d[\d.,]*%?/gu, random, (figure) => `-${figure}`),
  ),
  currency: changeMeaning((text, random) =>
    replaceOne(text, /[$€£]/g, random, (sign) => (sign === '$' ? '€' : '$')),
  ),
  negation: changeMeaning((text, random) =>
    replaceOne(
      text,
      /\b(?:is|are|was|were|has|have|had|will|can|could|does|did|may)\b(?! not)/g,
      random,
      (verb) => `${verb} not`,
    ),
  ),
  antonym: changeMeaning((text, random) =>
    replaceOne(text, OPPOSITE, random, (word) => ANTONYMS[word.toLowerCase()] ?? null),
  ),
  quantifier: changeMeaning((text, random) =>
    replaceOne(text, /\b(?:all|some|most|many|few|no|more|several|every|each|other)\b/g, random, (word) =>
      word === 'some' ? 'all' : 'some',
    ),
  ),
  'entity swap': changeMeaning((text, random, draft) => {
    const names = [...new Set(placesIn(draft).flatMap((place) => namesIn(sentenceAt(draft, place).text)))];
    const own = namesIn(text);
    const others = names.filter((name) => !own.includes(name));
    if (own.length === 0 || others.length === 0) return null;
    return text.replace(random.pick(own), random.pick(others));
  }),
  antecedent(draft, random) {
    const places = placesIn(draft);
    const pairs = places.flatMap((place, k) => {
      const next = places[k + 1];
      const leans = next?.block === place.block && LEANING.test(sentenceAt(draft, next).text);
      return leans && namesIn(sentenceAt(draft, place).text).length > 0 ? [[place, next] as const] : [];
    });
    if (pairs.length === 0) return null;
    const [place, next] = random.pick(pairs);
    const sentence = sentenceAt(draft, place);
    const [name] = namesIn(sentence.text) as [string];
    const stranger = random.pick(STRANGERS);
    const text = sentence.text.replaceAll(name, stranger);
    const edited = replaceSentence(draft, place, [{ ...sentence, text, meansOther: true }]);
    return replaceSentence(edited, next, [{ ...sentenceAt(draft, next), antecedent: stranger }]);
  },
  tense: changeMeaning((text, random) => replaceOne(text, TENSED, random, (verb) => TENSES[verb] ?? null)),
  'question for statement': changeMeaning((text) => (text.endsWith('.') ? `${text.slice(0, -1)}?` : null)),
};

/** Names as a reader sees them: capitals within the sentence, or at its beginning before another one. */
const namesIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?<=\S )\p{Lu}[\p{L}\p{N}]+(?: \p{Lu}[\p{L}\p{N}]+)*|^\p{Lu}\p{L}+(?= (?:\p{Lu}|raised|said|acquired|employs|was|has|is))/gu,
    ),
  ]
    .map(([name]) => name)
    .filter(
      (name) =>
        !/^(?:It|Its|The|This|That|These|His|Her|Their|They|He|She|In|At|On|By|With|All|As|For|If|While|Shares|Analysts)$/.test(
          name,
        ),
    );

const FIGURE = /\d[\d.,]*\d|\d/g;
const LEANING =
  /^(?:It|Its|He|His|She|Her|They|Their|This|(?:The|This) (?:company|deal|move|investment|partnership|collaboration|acquisition))\b/;
const STRANGERS = ['Zephyr', 'Orion Works', 'Vantage', 'Marigold'];
const ANTONYMS: Record<string, string> = {
  rose: 'fell',
  fell: 'rose',
  up: 'down',
  more: 'less',
  less: 'more',
  before: 'after',
  after: 'before',
  open: 'closed',
  new: 'old',
  increase: 'decrease',
  better: 'worse',
  strong: 'weak',
  success: 'failure',
  first: 'last',
  high: 'low',
  internal: 'external',
  external: 'internal',
  best: 'worst',
  founded: 'dissolved',
  acquired: 'sold',
  raised: 'lost',
  gained: 'lost',
  hire: 'dismiss',
  securing: 'losing',
  critical: 'irrelevant',
  future: 'past',
  early: 'late',
  rapid: 'slow',
  safe: 'unsafe',
  leave: 'join',
  accelerate: 'delay',
};
const OPPOSITE = new RegExp(`\\b(?:${Object.keys(ANTONYMS).join('|')})\\b`, 'g');
const TENSES: Record<string, string> = {
  is: 'was',
  was: 'is',
  are: 'were',
  were: 'are',
  has: 'had',
  have: 'had',
  will: 'would',
  said: 'says',
  rose: 'rises',
  fell: 'falls',
  raised: 'raises',
  acquired: 'acquires',
  employs: 'employed',
  expects: 'expected',
  plans: 'planned',
  values: 'valued',
  raises: 'raised',
  announced: 'announces',
  signals: 'signalled',
  suggests: 'suggested',
  gives: 'gave',
  depends: 'depended',
  can: 'could',
  remains: 'remained',
};
const TENSED = new RegExp(`\\b(?:${Object.keys(TENSES).join('|')})\\b`, 'g');
