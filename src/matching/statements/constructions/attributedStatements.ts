import type { MatchIndex } from '../../indexLedger.ts';
import { modeOf } from '../../mode/mode.ts';
import { denied, FACT, type Mode, unreal } from '../../mode/modes.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import { isParticiple, type Parse, phraseAt } from '../../parse/clauses.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { oncePer } from '../../words/oncePer.ts';
import type { RelationWords, VerbUse } from '../../words/relationWords.ts';
import { presentAmong, usesAmong } from '../../words/usesAmong.ts';
import { type Party, partyOf } from '../parties/parties.ts';
import { slotOf } from '../parties/slots.ts';
import { type Run, runsOf } from '../span.ts';
import { PLAIN, type Statement } from '../statement.ts';
import { wordsAmong } from '../verbs/wordsAmong.ts';
import { type Attribution, attributionIn } from './attributions.ts';

/** "According to X, Y is not Z", "Y is not Z, X said": what relations of saying ("say not Z") make of it, X as who says it and Y as of whom. */
export function attributedStatements(parse: Parse, index: MatchIndex): Statement[] {
  const said = attributionIn(parse);
  if (said === null) return [];
  const speaker = speakerOf(parse, said.speaker, index);
  if (speaker.ids.length === 0) return [];
  const found: Statement[] = [];
  for (let at = said.from; at < said.to; at += 1) {
    const verb = parse.chunks[at];
    if (verb?.kind !== 'verb' || verb.form !== 'finite' || verb.infinitive || isParticiple(parse, at))
      continue;
    const about = saidOf(parse, at, index);
    if (about.length > 0) found.push(...readSaid(parse, at, said, speaker, about, index.words));
  }
  return found;
}

function readSaid(
  parse: Parse,
  at: number,
  said: Attribution,
  speaker: Party,
  about: Party[],
  vocabulary: RelationWords,
): Statement[] {
  // A particle at its end ("a let-DOWN") is part of no chunk.
  const last = { to: parse.chunks[said.to]?.from ?? parse.items.length };
  const items = parse.items.slice((parse.chunks[at] as VerbGroup).from, last.to);
  const words = items.flatMap(({ key }) => key.split(' '));
  const relations = new Set<string>();
  const present = presentAmong([...wordsAmong(items), 'that'], vocabulary);
  return usesAmong(usesOfTelling(vocabulary), present).flatMap((use): Statement[] => {
    const meaning = `${use.relation.id} ${use.opposite}`;
    if (relations.has(meaning) || !isSaid(words, use)) return [];
    relations.add(meaning);
    return [
      {
        ...PLAIN,
        relation: use.relation,
        subject: slotOf([speaker]),
        object: slotOf(about),
        figures: [],
        times: [],
        mode: meantBy(parse, at, use),
        at,
        runs: [
          ...runsOf(parse, at, [speaker, ...about]),
          ...(items.some(({ quantity }) => quantity)
            ? []
            : [[(parse.chunks[at] as VerbGroup).from, last.to] as Run]),
        ],
        saying: true,
      },
    ];
  });
}

/** The verbs under which the vocabulary lists what somebody says; they can stand for each other. */
export const TELLING = ['say', 'report', 'write', 'note', 'find'];

const usesOfTelling = oncePer(({ verbs }: RelationWords): VerbUse[] => [
  ...new Set(TELLING.flatMap((key) => verbs.get(key)?.uses ?? [])),
]);

/** "in X's view" is X's. */
function speakerOf(parse: Parse, at: number, index: MatchIndex): Party {
  const party = partyOf(parse, at, index);
  const { owner } = phraseAt(parse, at);
  const mention = owner ? parse.items[owner.head]?.mention : undefined;
  return mention ? { ...party, ids: mention.candidates, sure: mention.candidates.length === 1 } : party;
}

/** Of whom or what: the subject, or whose it is. */
function saidOf(parse: Parse, verb: number, index: MatchIndex): Party[] {
  return subjectOf(parse, verb).phrases.flatMap((phrase) => {
    const party = partyOf(parse, phrase, index);
    return party.ids.length > 0
      ? [party]
      : [speakerOf(parse, phrase, index)].filter(({ ids }) => ids.length > 0);
  });
}

/** Whether the words that the verb needs stand there in their order, and none of a weaker sort among them. */
function isSaid(words: readonly string[], { needs }: VerbUse): boolean {
  const wanted = needs.filter((need) => need !== 'that');
  if (wanted.length < 2 && !wanted.some((need) => need.length > SHORT)) return false;
  let from = -1;
  for (const need of wanted) {
    const at = words.findIndex((word, place) => place > from && (word === need || word === `${need}s`));
    if (at < 0) return false;
    from = at;
  }
  return !words.some((word) => WEAKER.test(word));
}

/** "not", "is": too common to say anything alone. */
const SHORT = 5;

const WEAKER = /^(?:only|just|merely|nearly|almost|hardly|if|whether|than|nobody|without)$/;

/** A denial counts only where it is among the words; another one takes them back. */
function meantBy(parse: Parse, verb: number, use: VerbUse): Mode {
  const mode = modeOf(parse, verb);
  const denies = use.needs.some((need) => /^(?:not|no|never|nothing|isn|wasn)$/.test(need));
  const group = parse.chunks[verb] as VerbGroup;
  if (mode.is !== 'fact' && mode.is !== 'denied') return mode;
  if ((mode.is === 'denied' || group.negated) !== (denies && group.negated))
    return unreal('it is not said so');
  return use.opposite === null ? FACT : denied('the opposite is said');
}
