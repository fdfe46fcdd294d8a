import type { Clause } from './clauses.ts';
import { clauseAt } from './clauses.ts';
import type { EvidenceInput, Finding } from './evidence.ts';
import { hasObject } from './verbUses.ts';
import type { Word } from './words.ts';

/**
 * What a verb in the plain present says that somebody named, or something in particular, does as a rule: "Adidas makes the official ball",
 * "Barcelona play their home games at the stadium", "the shares come without votes". Any verb that judges nothing; too little by itself to call
 * unsourced. Null for all else.
 */
export function plainPresentAt(words: readonly Word[], i: number, sentence: EvidenceInput): Finding | null {
  const word = words[i] as Word;
  const before = words[i - 1];
  if (before === undefined || !before.isWord || word.text !== word.lower) return null;
  if ((!word.lower.endsWith('s') && !word.facts.present) || JUDGING.has(word.lower)) return null;
  if (!hasObject(words, i) && !GOES_ON.has(words[i + 1]?.lower ?? '')) return null;
  const named = endsName(sentence, before.end);
  const singular =
    THIRD_PERSON.test(word.lower) && (named || (NOUN.test(before.text) && !before.lower.endsWith('s')));
  const plural = word.facts.present && !word.lower.endsWith('s') && (named || PLURAL.test(before.lower));
  if (!singular && !plural) return null;
  const clause = clauseAt(sentence.clauses, word.start);
  if (clause === null || !isSubject(clause, i, words)) return null;
  const particular = sentence.names.length > 0 || PARTICULAR.has(clause.words[0]?.lower ?? '');
  if (!particular) return null;
  const weight = sentence.names.length > 0 ? WEIGHT : WEIGHT_OF_UNNAMED;
  return { of: 'relation', at: word.start, weight, unsure: true, reason: `a relation: “${word.text}”` };
}

/** Whether a name ends at `at`, a possessive ending apart. */
const endsName = ({ names }: EvidenceInput, at: number): boolean =>
  names.some(([, end]) => end === at || end === at - 2);

/** All of the clause before the verb is its subject: no other verb stands there, and no preposition begins it. */
function isSubject(clause: Clause, i: number, words: readonly Word[]): boolean {
  const first = words.findIndex(({ start }) => start === clause.start);
  const subject = words.slice(first, i);
  if (subject.length === 0 || FRONTED.has(subject[0]?.lower ?? '')) return false;
  return !subject.some(({ lower, text, facts }) => text === lower && (facts.finite || lower === 'to'));
}

const WEIGHT = 1.3;
/** "The bakery uses only rye": what a name adds elsewhere. */
const WEIGHT_OF_UNNAMED = 2;
const THIRD_PERSON = /^\p{L}{2,}[^su']s$/u;
const NOUN =
  /^(?!(?:the|a|an|this|that|these|those|its|his|her|their|our|my|your|of|in|on|at|to|for|from|by|with|and|or|but|more|most|two|three|four|five|six|seven|eight|nine|ten|last|past|recent|new|other|many|several|few|all|some|no|not|it|he|she|they|we|you|i)$)\p{L}{3,}$/iu;
const PLURAL = /[^s]s$/;
const GOES_ON = new Set([
  'no',
  'only',
  'with',
  'without',
  'more',
  'nearly',
  'about',
  'almost',
  'at',
  'on',
  'to',
  'from',
]);
const FRONTED = new Set(
  'in on at for from with by of to during after before since over under as about'.split(' '),
);
/** Something in particular is meant. */
const PARTICULAR = new Set('the its his her their this that he she it they'.split(' '));
/** They tell what somebody feels, thinks or says, or what the writer makes of it. */
const JUDGING = new Set(
  `remains remain becomes become seems seem appears appear means mean deserves deserve needs need matters matter loves love hopes hope wants want wishes wish worries worry
  wonders wonder knows know understands understand lies goes feels feel looks look fails fail succeeds struggles struggle enjoys enjoy suffers rests promotes threatens threaten touches
  harms improves changes change drives drive thinks think believes believe says say tells tell asks ask suggests suggest signals reflects highlights mirrors aims aim plans plan seeks seek
  hopes intends intend expects expect predicts predict respects prefers favours fears fear challenges questions tries try is was has does as this thus yes less always perhaps
  shows show proves prove leaves raises brings helps help makes make matters counts talks turns owes serves stands says`
    .split(/\s+/)
    .filter((word) => word !== '' && word !== 'makes' && word !== 'make'),
);
