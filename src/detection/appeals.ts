import { phraseAt, phrasesOf } from './phrases.ts';
import { isPresent } from './verbs.ts';
import type { Word } from './words.ts';

/** Whether the sentence that begins at word `first` calls upon its reader. "Mark Rutte has" names somebody; "Consider Meta" does not begin with a name. */
export function isAppeal(
  words: readonly Word[],
  first: number,
  names: readonly (readonly [number, number])[],
): boolean {
  const opening = words[first] as Word;
  const next = words[first + 1];
  if (!IMPERATIVES.has(opening.lower) || next === undefined || next.text === ',') return false;
  if (opening.lower === 'never') return isPresent(next.lower);
  return !GIVEN_NAMES.has(opening.text) || !names.some(([start]) => start === opening.start);
}

/** "Preheat the oven to 180 degrees", "Set aside $500": the sentence that begins at word `first` tells its reader what to do; its figures are no facts. */
export function isInstruction(words: readonly Word[], first: number): boolean {
  if (phraseAt(INSTRUCTIONS, words, first) !== null) return true;
  const opening = words[first] as Word;
  return INSTRUCTING.has(opening.lower) && THINGS.has(words[first + 1]?.lower ?? '');
}

/** Imperatives that are people's names as well. */
const GIVEN_NAMES = new Set(['Mark']);
const IMPERATIVES = new Set(
  "let let's make imagine consider stay watch remember forget don't never think look listen try keep be eat ask take enjoy expect welcome suppose picture meet beware mark".split(
    ' ',
  ),
);

/** What recipes, manuals and advisers begin with. Verbs whose past looks the same ("cut", "put", "set", "read") are left out: they open reports too. */
const INSTRUCTING = new Set(
  `preheat mix stir add bake boil fry chop peel pour drain season sprinkle whisk fold roll simmer grate drink eat avoid choose pick check click tap press type select download install visit
  bring wear apply rinse wash dry store remove place turn use start begin try keep save buy sell book plan write learn practise practice find join email send submit enter fill sign register follow stop
  take get give make do put-on hold open close leave move carry call phone ring contact consult ask tell show share compare measure test replace connect plug unplug charge switch pull push drag
  draw print copy paste delete create build grow plant water cover heat cook serve combine cool chill arrange line grease repeat switch lower raise cancel claim renew pay invest spend track review update
  consider imagine remember forget ignore embrace treat trust respect protect reduce increase limit set put cut`
    .split(/\s+/)
    .filter((verb) => verb !== 'set' && verb !== 'put' && verb !== 'cut' && verb !== ''),
);
const THINGS = new Set(
  'the a an your yourself any every each enough plenty more some all only as this that these those it them me us'.split(
    ' ',
  ),
);
const INSTRUCTIONS = phrasesOf(
  `start with|begin with|listen to|invest in|talk to|speak to|look for|look at|ask for|wait for|wait until|apply for|sign up|set aside|turn off|turn on|switch off|switch on|focus on|aim for|think about
  |stick to|pay attention|opt for|go to|go for|watch out|head to|take care|make sure|be sure|be careful|be prepared|be ready|be aware|keep in mind|bear in mind|keep calm|stay away|stay safe|get some|get ready|do not|don't`,
);
