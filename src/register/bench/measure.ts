import { badgedRegister, followBaseline, followRegister } from './contenders.ts';
import type { Draft, ReadSentence } from './draft.ts';
import { readDraft } from './draft.ts';
import type { Donor, Edit } from './edits.ts';
import { randomFrom } from './random.ts';
import type { Fate, Score } from './score.ts';
import { emptyScore, score } from './score.ts';

/** Makes the edits of a task, each of a fresh article, and follows every link with the register. */
export function measureRegister(task: Task): Measurement {
  const registers = task.corpus.drafts.map((draft) => badgedRegister(readDraft(draft)));
  return measure(task, (at, now) => followRegister(registers[at] as (typeof registers)[number], now));
}

/** The same with another annotator. */
export function measureBaseline(name: string, task: Task): Measurement {
  const originals = task.corpus.drafts.map(readDraft);
  return measure(task, (at, now) => ({
    fates: followBaseline(name, originals[at] as ReadSentence[], now),
    wrongBlocks: 0,
  }));
}

function measure({ edit, isChain, corpus, count, seed, onScore }: Task, follow: Follow): Measurement {
  const random = randomFrom(seed);
  const originals = corpus.drafts.map(readDraft);
  const result = emptyMeasurement();
  for (let tries = 0; result.edits < count && tries < count * MOST_TRIES; tries++) {
    const at = tries % corpus.drafts.length;
    const edited = edit(corpus.drafts[at] as Draft, random, corpus.donor);
    if (edited === null) continue;
    const old = originals[at] as ReadSentence[];
    const now = readDraft(edited);
    const start = performance.now();
    const { fates, wrongBlocks } = follow(at, now);
    const milliseconds = performance.now() - start;
    const scored = score(old, now, fates, !isChain);
    const more = {
      edits: 1,
      links: old.length,
      shaken: Number(scored.suspended > 0),
      wrongBlocks,
      milliseconds,
    };
    addTo(result, { ...scored, ...more });
    onScore?.(scored, old, now, fates);
  }
  return result;
}

/** Not every article has a list or a percentage. */
const MOST_TRIES = 12;

export const emptyMeasurement = (): Measurement => ({
  ...emptyScore(),
  edits: 0,
  links: 0,
  shaken: 0,
  wrongBlocks: 0,
  milliseconds: 0,
});

export function addTo(total: Measurement, more: Measurement): void {
  for (const key of Object.keys(more) as Array<keyof Measurement>) total[key] += more[key];
}

type Follow = (at: number, now: ReadSentence[]) => { fates: Fate[]; wrongBlocks: number };

export interface Task {
  edit: Edit;
  /** Several edits in one: then either part of what was split is right. */
  isChain: boolean;
  corpus: Corpus;
  /** How many edited articles; fewer where the edit seldom applies. */
  count: number;
  seed: number;
  /** Told of each edited article, for whoever wants to look into one. */
  onScore?: (scored: Score, old: ReadSentence[], now: ReadSentence[], fates: Fate[]) => void;
}

export interface Corpus {
  name: string;
  drafts: readonly Draft[];
  /** Where inserted sentences come from. */
  donor: Donor;
}

export interface Measurement extends Score {
  /** Edited articles. */
  edits: number;
  /** Sentences followed. */
  links: number;
  /** Edited articles in which at least one badge was suspended. */
  shaken: number;
  /** Blocks under an id of old in which nothing stands that came from that block. */
  wrongBlocks: number;
  milliseconds: number;
}
