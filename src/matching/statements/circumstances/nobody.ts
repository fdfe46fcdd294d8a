import { denied, FACT, type Mode, unreal } from '../../mode/modes.ts';
import type { Phrase, VerbGroup } from '../../parse/chunks/readChunks.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { hasWord, lastWord } from '../../words/inKey.ts';
import type { VerbUse } from '../../words/relationWords.ts';
import type { Scene } from '../verbs/verbScene.ts';

/** "NOBODY at Scale AI put the price at …", "NO employee followed him": what nobody did is denied; what nobody but one did is not said here. */
export function modeOfNobody(parse: Parse, clause: number | null): Mode {
  if (clause === null || parse.chunks[clause]?.kind !== 'verb') return FACT;
  const nobody =
    subjectOf(parse, clause).phrases.find((phrase) => isNobody(parse, phrase)) ?? nobodyAside(parse, clause);
  if (nobody === undefined) return FACT;
  return exceptsOne(parse, startOf(parse, nobody), (parse.chunks[clause] as VerbGroup).from)
    ? unreal('it is said of all but some')
    : denied('nobody did');
}

/** "NOBODY, be it a researcher or a merchant, HAS to pay": an aside parts the verb from whoever it is about. */
function nobodyAside(parse: Parse, clause: number): number | undefined {
  const { chunks } = parse;
  const isParted = chunks[1]?.kind === 'comma' && clause > 3 && chunks[clause - 1]?.kind === 'comma';
  return isParted && chunks[0]?.kind === 'phrase' && isNobody(parse, 0) ? 0 : undefined;
}

function isNobody(parse: Parse, phrase: number): boolean {
  const from = startOf(parse, phrase);
  const [first, second] = [parse.items[from]?.key ?? '', parse.items[from + 1]?.key ?? ''];
  return NOBODY.test(first) || (first === 'no' && !NO_DENIAL.test(second));
}

const NOBODY = /^(?:nobody|none|neither|few|nothing|no one|noone)$/;

/** "no fewer than", "no doubt": these say that it is so. */
const NO_DENIAL = /^(?:fewer|less|more|doubt|wonder|matter|longer|sooner|later|small|mean|surprise)$/;

/** The first item of the phrases that stand side by side as one: "NO Scale AI employee", but not "With no debate META bought it". */
function startOf({ chunks }: Parse, phrase: number): number {
  let at = phrase;
  while (chunks[at - 1]?.kind === 'phrase' && chunks[at - 2]?.kind !== 'preposition') at -= 1;
  return (chunks[at] as Phrase).from;
}

const exceptsOne = ({ items }: Parse, from: number, to: number): boolean =>
  items.slice(from, to).some(({ key }) => /^(?:but|except|besides|save|other|apart|until|else)$/.test(key));

/** "holds NO votes", "NEITHER control nor votes", "hired NOBODY", "owns it WITHOUT VOTES": a denial, unless the word is one of those that the verb needs. */
export function negatedObject(parse: Parse, at: number, scene: Scene, use: VerbUse): Mode | null {
  if (use.needs.some((need) => NEGATIVE_NEED.test(need))) return null;
  if (isWithout(parse, at, use)) return denied('“without”');
  const isNeeded = (head: number): boolean => isOneOf(use.needs, parse.items[head]?.key ?? '');
  const denying = scene.args.find(({ preposition, phrase }) => {
    const { from, head } = phraseAt(parse, phrase);
    // "the shares that Meta bought carry NO VOTES": what it bought stands before.
    if ((preposition !== null || scene.gap !== null) && !isNeeded(head)) return false;
    if (preposition === null && NOBODY_HIT.test(parse.items[head]?.key ?? ''))
      return !exceptsOne(parse, head + 1, head + 3) && parse.items[head + 1]?.key !== 'less';
    return (
      (/^(?:no|zero|neither)$/.test(parse.items[from]?.key ?? '') ||
        (parse.items[from - 1]?.key === 'not' && /^(?:a|an|one|any)$/.test(parse.items[from]?.key ?? ''))) &&
      !/^(?:more|less|fewer)$/.test(parse.items[from + 1]?.key ?? '')
    );
  });
  if (denying) return isOtherRight(parse, denying.phrase, use) ? unreal(OTHER_RIGHT) : denied('“no”');
  const little = scene.args.some(({ preposition, phrase }) => {
    const { from, head } = phraseAt(parse, phrase);
    return (
      preposition === null &&
      /^(?:little|few|less|fewer)$/.test(parse.items[from]?.key ?? '') &&
      isNeeded(head)
    );
  });
  // "has LITTLE say": neither that there is some nor that there is none.
  return little ? unreal('“little” leaves it open') : null;
}

/** "Its 49% gives it NO VOTE": a right that is missing, beside what the verb means by itself. */
const isOtherRight = (parse: Parse, phrase: number, { needs }: VerbUse): boolean => {
  const { head } = phraseAt(parse, phrase);
  const right = lastWord(parse.items[head]?.key ?? '');
  return RIGHT.test(right) && !needs.some((need) => RIGHT.test(need));
};

const RIGHT =
  /^(?:votes?|say|voice|rights?|vetoe?s?|control|influence|power|seats?|authority|privileges?|access)$/;
const OTHER_RIGHT = 'what is denied is a right that goes with it';

/** "owns 49%, a stake WITHOUT voting power": the first of the verb's words that stands behind it is what is missing. */
function isWithout({ chunks, items }: Parse, at: number, { needs }: VerbUse): boolean {
  if (needs.length === 0) return false;
  for (let next = at + 1; next < chunks.length; next += 1) {
    const chunk = chunks[next] as Parse['chunks'][number];
    if (chunk.kind === 'verb' || chunk.kind === 'semicolon' || chunk.kind === 'but') return false;
    if (chunk.kind !== 'phrase') continue;
    if (isOneOf(needs, items[chunk.head]?.key ?? '')) return chunks[next - 1]?.key === 'without';
  }
  return false;
}

/** Whether a word of the key is one of the `needs`, in the singular or the plural, as a verb's words are met. */
const isOneOf = (needs: readonly string[], key: string): boolean =>
  needs.some((need) => hasWord(key, need) || hasWord(key, `${need}s`));

const NEGATIVE_NEED = /^(?:no|nobody|nothing|none|without)$/;
const NOBODY_HIT = /^(?:nobody|nothing|noone|no one)$/;
