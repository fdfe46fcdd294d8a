import { normalForm } from '../../text/normalForm.ts';
import type { ReadSentence } from './draft.ts';

/**
 * Counts what became of the sentences of `old` in `now`, given for each of them the new sentence to which its link leads.
 *
 * A place is wrong unless the sentence there is the old one's successor. Sentences equal in normal form are interchangeable, and of a
 * sentence that was split by this very edit only the larger part is right (`strict`). A sentence inserted where a removed one
 * stood, with at most a third of its words other, gives the same pair of texts as an edit, and counts as neither.
 */
export function score(
  old: readonly ReadSentence[],
  now: readonly ReadSentence[],
  fates: readonly Fate[],
  strict: boolean,
): Score {
  const total = emptyScore();
  const oldTexts = old.map(({ text }) => normalForm(text));
  const newTexts = now.map(({ text }) => normalForm(text));
  const successors = successorsOf(old.length, now, newTexts);
  fates.forEach(({ place, badge }, i) => {
    const text = oldTexts[i] as string;
    const there = successors[i] as number[];
    const [largest] = there;
    if (place === 'lost') total.lost++;
    const isRight = typeof place === 'number' && isSuccessor(place, i, text);
    if (typeof place === 'number' && !isRight) {
      if (there.length === 0 && now[place]?.from.length === 0 && isLikeAnEdit(place, i)) total.alike++;
      else total.wrong++;
    }
    if (typeof place === 'number' && badge && changesMeaning(place, i)) total.lies++;
    if (!badge) total.suspended++;
    if (there.length === 0 && !newTexts.includes(text)) {
      total.removed++;
      if (typeof place === 'number') total.removedElsewhere++;
    }
    if (there.some((j) => changesMeaning(j, i))) total.changed++;
    if (largest === undefined || newTexts[largest] === text) return;
    if (shareChanged(text, newTexts[largest] as string) > A_THIRD) return;
    total.slightlyEdited++;
    if (isRight) total.kept++;
  });
  return total;

  function isSuccessor(place: number, i: number, text: string): boolean {
    if (newTexts[place] === text) return true;
    const largest = Math.max(...(successors[i] as number[]).map((j) => (newTexts[j] as string).length));
    return (now[place]?.from ?? []).some(
      (origin) =>
        (origin === i || oldTexts[origin] === text) &&
        (!strict || origin !== i || (newTexts[place] as string).length === largest),
    );
  }

  /** In the same gap: what stands before or after the removed one stands there before or after the new one. */
  function isLikeAnEdit(place: number, i: number): boolean {
    if (shareChanged(oldTexts[i] as string, newTexts[place] as string) > A_THIRD) return false;
    const survives = (k: number) => (successors[k]?.length ?? 0) > 0;
    const oldBefore = oldTexts.findLastIndex((_, k) => k < i && survives(k));
    const oldAfter = oldTexts.findIndex((_, k) => k > i && survives(k));
    const before = now.findLast(({ from }, j) => j < place && from.length > 0);
    const after = now.find(({ from }, j) => j > place && from.length > 0);
    const isAfterIt = oldBefore < 0 ? before === undefined : before?.from.includes(oldBefore);
    const isBeforeIt = oldAfter < 0 ? after === undefined : after?.from.includes(oldAfter);
    return isAfterIt === true || isBeforeIt === true;
  }

  function changesMeaning(place: number, i: number): boolean {
    const sentence = now[place] as ReadSentence;
    if (!sentence.from.includes(i)) return false;
    if (sentence.meansOther && newTexts[place] !== oldTexts[i]) return true;
    return sentence.antecedent !== null && (now[place - 1]?.text.includes(sentence.antecedent) ?? false);
  }
}

/** For each old sentence its successors, the largest first. */
function successorsOf(count: number, now: readonly ReadSentence[], texts: readonly string[]): number[][] {
  const successors: number[][] = Array.from({ length: count }, () => []);
  now.forEach(({ from }, j) => {
    for (const i of from) successors[i]?.push(j);
  });
  const length = (j: number) => (texts[j] as string).length;
  return successors.map((places) => places.sort((a, b) => length(b) - length(a)));
}

const A_THIRD = 1 / 3;

/** The share of words, between spaces, that are not common to both, of the longer one. */
function shareChanged(a: string, b: string): number {
  const left = a.split(' ');
  const right = new Map<string, number>();
  for (const word of b.split(' ')) right.set(word, (right.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of left) {
    const count = right.get(word) ?? 0;
    if (count === 0) continue;
    right.set(word, count - 1);
    common++;
  }
  return 1 - common / Math.max(left.length, b.split(' ').length);
}

export function emptyScore(): Score {
  return {
    wrong: 0,
    alike: 0,
    lies: 0,
    changed: 0,
    removed: 0,
    removedElsewhere: 0,
    suspended: 0,
    lost: 0,
    slightlyEdited: 0,
    kept: 0,
  };
}

/** Where the link to an old sentence leads, and whether its badge shows there. */
export interface Fate {
  /** The index of a new sentence; a tombstone; or nothing at all. */
  place: number | 'tombstone' | 'lost';
  badge: boolean;
}

export interface Score {
  /** Links that lead to another sentence. */
  wrong: number;
  /** Of removed sentences, links that lead to one inserted in its place and hardly different. */
  alike: number;
  /** Badges that show on a sentence which means something else now. */
  lies: number;
  /** Sentences that mean something else now. */
  changed: number;
  /** Sentences that were removed, and those of them whose link leads to another sentence. */
  removed: number;
  removedElsewhere: number;
  /** Badges that show no more. */
  suspended: number;
  /** Links that lead nowhere. */
  lost: number;
  /** Sentences that were edited, with at most a third of their words changed; and those of them that kept their id. */
  slightlyEdited: number;
  kept: number;
}
