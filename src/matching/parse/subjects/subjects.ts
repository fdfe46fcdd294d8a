import type { VerbGroup } from '../chunks/readChunks.ts';
import {
  chainHead,
  earlierVerb,
  isParticiple,
  isWho,
  type Parse,
  phraseAt,
  type Subject,
} from '../clauses.ts';
import { isContrasted } from '../contrast.ts';
import { examplesOf } from '../examples.ts';
import { namesFrom } from '../lists.ts';
import { namedAmong } from '../namedAmong.ts';
import { antecedentOf } from './antecedent.ts';
import { doingBefore, whatIs } from './cleft.ts';
import { countedNames } from './countedNames.ts';
import { describedSubject } from './describedSubject.ts';
import { infinitiveSubject } from './infinitiveSubject.ts';
import { isInterjected } from './interjected.ts';
import { subjectBehind } from './invertedSubject.ts';
import { isWhose } from './isWhose.ts';
import { joinedBefore } from './joinedBefore.ts';
import { followingSubject, participleSubject } from './nonFiniteSubjects.ts';
import { relativeBeyond } from './relativeBeyond.ts';
import { leadsReport } from './reported.ts';

/**
 * The phrases that are the grammatical subject of the verb group at `at`: several where "and" joins them; none where the sentence
 * names none. For a passive that is who undergoes it. `gap` is the phrase a relative clause leaves out ("the sum Meta paid").
 */
export function subjectOf(parse: Parse, at: number, depth = 0): Subject {
  const known = parse.answers.subjects.get(at);
  if (known) return known;
  const all = findSubject(parse, at, depth);
  const meant = all.phrases.filter((phrase) => !isContrasted(parse.items, phraseAt(parse, phrase)));
  const own = meant.length === all.phrases.length || meant.length === 0 ? all : { ...all, phrases: meant };
  const found = withExamples(parse, own, at);
  if (depth === 0) parse.answers.subjects.set(at, found);
  return found;
}

/** "Rivals like TURING AND SURGE AI gain", "two clients, GOOGLE AND OPENAI, left": those named do it too. */
function withExamples(parse: Parse, subject: Subject, at: number): Subject {
  const named = subject.phrases.flatMap((phrase) =>
    [...examplesOf(parse, phrase), ...countedNames(parse, phrase), ...namedAmong(parse, phrase)].filter(
      (each) => each < at,
    ),
  );
  const others = named.filter((phrase) => !subject.phrases.includes(phrase));
  return others.length === 0 ? subject : { ...subject, phrases: [...subject.phrases, ...others] };
}

function findSubject(parse: Parse, at: number, depth: number): Subject {
  const group = parse.chunks[at] as VerbGroup;
  if (depth > MAX_DEPTH) return NONE;
  const subjectAt = (verb: number): number[] => subjectOf(parse, verb, depth + 1).phrases;
  if (group.infinitive) {
    const doing = doingBefore(parse, at);
    return {
      phrases: doing === null ? infinitiveSubject(parse, at, subjectAt) : subjectAt(doing),
      gap: null,
    };
  }
  if (group.form === 'ing' || isParticiple(parse, at))
    return { phrases: participleSubject(parse, at, subjectAt), gap: null };
  return finiteSubject(parse, at, depth);
}

function finiteSubject(parse: Parse, at: number, depth: number): Subject {
  const { chunks } = parse;
  let back = at - 1;
  const doing = doingBefore(parse, at);
  if (doing !== null) return { phrases: subjectOf(parse, doing, depth + 1).phrases, gap: null };
  const behind = subjectBehind(parse, at);
  if (behind !== null) return { phrases: namesFrom(parse, behind), gap: null };
  const before = chunks[back];
  if (!before) return NONE;
  if (before.kind === 'relative' || isWho(parse, back)) {
    const antecedent = antecedentOf(parse, back);
    return { phrases: antecedent === null ? [] : [antecedent], gap: null };
  }
  const led = relativeBeyond(parse, back);
  if (led !== null) {
    const antecedent = antecedentOf(parse, led);
    return { phrases: antecedent === null ? [] : [antecedent], gap: null };
  }
  // "Wang, TOGETHER WITH FRIEDMAN, heads it": both do.
  let beside: number[] = [];
  if (before.kind === 'comma' || before.kind === 'dash' || before.kind === 'close') {
    const opening = asideStart(parse, back);
    if (opening !== null) {
      if (chunks[opening + 1]?.kind === 'and') beside = [opening + 2];
      back = opening - 1;
    }
  }
  const described = describedSubject(parse, back + 1, (verb) => subjectOf(parse, verb, depth + 1));
  if (described !== null) return { phrases: joinedBefore(parse, described), gap: null };
  const chunk = chunks[back];
  if (chunk?.kind === 'phrase') {
    const head = chainHead(parse, back);
    const joined = joinedBefore(parse, head);
    const gap = gapBefore(parse, joined.at(-1) ?? head, at);
    return { phrases: [...joined, ...beside], gap };
  }
  if (chunk && (['and', 'comma', 'but'].includes(chunk.kind) || chunk.key === 'rather than')) {
    const earlier = earlierVerb(
      parse,
      back,
      (group, place) =>
        group.form === 'finite' &&
        !group.infinitive &&
        !isParticiple(parse, place) &&
        !isCompared(parse, place),
    );
    if (earlier !== null) return { phrases: subjectOf(parse, earlier, depth + 1).phrases, gap: null };
    // "RATHER THAN BUY it, META took a stake"
    if (back === 0)
      return {
        phrases: followingSubject(parse, at, (verb) => subjectOf(parse, verb, depth + 1).phrases),
        gap: null,
      };
  }
  return NONE;
}

/** "earned more THAN Scale DID": a clause of comparison lends nobody its subject. */
function isCompared({ chunks, items }: Parse, at: number): boolean {
  return (
    chunks[at - 1]?.kind === 'phrase' &&
    chunks[at - 2]?.kind === 'preposition' &&
    items[chunks[at - 2]?.from ?? 0]?.key === 'than'
  );
}

/** Where the aside that ends at `at` begins: "Meta, which owns Instagram, …", "Wang, CEO of Scale AI, …", "Wang (28) …". */
function asideStart(parse: Parse, at: number): number | null {
  const { chunks } = parse;
  const mark = chunks[at]?.kind;
  const opening = mark === 'close' ? 'open' : mark;
  for (let back = at - 1; back > 0; back -= 1) {
    if (chunks[back]?.kind !== opening) continue;
    const first = chunks[back + 1];
    if (!first || chunks[back - 1]?.kind !== 'phrase') return null;
    if (
      mark !== 'comma' ||
      first.kind === 'relative' ||
      // "Scale AI, WHERE he was chief, …", "Facebook, IF you remember, …"
      first.kind === 'subordinator' ||
      isWho(parse, back + 1) ||
      isWhose(parse, back + 1) ||
      first.kind === 'preposition'
    )
      return back;
    if (isInterjected(parse, back + 1, at)) return back;
    if (first.kind === 'and' && back + 3 === at && chunks[back + 2]?.kind === 'phrase') return back;
    if (first.kind === 'verb') return first.form !== 'finite' || isParticiple(parse, back + 1) ? back : null;
    if (first.kind !== 'phrase') return null;
    for (let inner = back + 1; inner < at; inner += 1) {
      // "Surge AI, a rival THAT NOBODY KNOWS, …": what says more of the noun is a part of the aside.
      if (chunks[inner]?.kind === 'relative' || isWho(parse, inner)) return back;
      if (chunks[inner]?.kind === 'verb' && !isParticiple(parse, inner)) return null;
    }
    return back;
  }
  return null;
}

/** "the $14.3 billion Meta paid", "a sum that Meta paid", "Scale AI, in which Meta holds 49%". */
function gapBefore(parse: Parse, subject: number, at: number): number | null {
  const { chunks } = parse;
  const before = chunks[subject - 1];
  if (before?.kind === 'phrase') {
    // "Wang, WHOM Meta hired"
    if (isWho(parse, subject - 1)) return antecedentOf(parse, subject - 1);
    const what = whatIs(parse, subject - 1, at);
    return what ?? (isFronted(parse, subject - 1) ? null : subject - 1);
  }
  if (before?.kind === 'relative') {
    if (leadsReport(parse, subject - 1)) return null;
    const antecedent = antecedentOf(parse, subject - 1);
    return (antecedent === null ? null : whatIs(parse, antecedent, at)) ?? antecedent;
  }
  return null;
}

/** "FOR HALF OF SCALE AI it paid …": what opens the sentence with a preposition is no phrase that a clause describes. */
function isFronted(parse: Parse, at: number): boolean {
  const head = chainHead(parse, at);
  return parse.chunks[head - 1]?.kind === 'preposition' && head === 1;
}

const NONE: Subject = { phrases: [], gap: null };
const MAX_DEPTH = 8;
