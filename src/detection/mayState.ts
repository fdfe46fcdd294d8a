import { RELATION_VERBS, ROLE_NOUNS } from './checkableWords.ts';
import { NAMED_VERBS } from './namedVerbs.ts';
import { LINKS } from './states.ts';
import { ORIGIN_VERBS, PARTICLE_VERBS } from './verbPhrases.ts';
import { PRESENT } from './verbs.ts';

/** Whether a word, in lower case, can state something other than by a past tense: most words cannot, whatever stands around them. */
export const mayState = (word: string): boolean => STATING.has(word) || word.endsWith('ing');

export const STATING: ReadonlySet<string> = new Set([
  ...RELATION_VERBS,
  ...ROLE_NOUNS,
  ...NAMED_VERBS,
  ...LINKS,
  ...ORIGIN_VERBS,
  ...PARTICLE_VERBS,
  ...PRESENT,
  ...'been replied will say have include includes included known famed renowned'.split(' '),
]);
