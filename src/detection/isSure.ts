import type { Evidence } from './evidence.ts';

/** Whether a claim is plain enough, and findable, to say of it that nobody has checked it yet. */
export function isSure(
  { base: all, support }: Evidence,
  score: number,
  weight: number,
  against: number,
  isHeading: boolean,
  inSpeech: (offset: number) => boolean,
): boolean {
  const base = all.filter(({ unsure }) => unsure !== true);
  if (base.length === 0) return false;
  // "Data Diet, issue 88: the 49 percent solution": a title has numbers of its own.
  if (isHeading && base.every(({ of }) => of === 'figure')) return false;
  // A figure that somebody only mentions while speaking of something else is not what he states.
  if (base.every(({ of, at }) => inSpeech(at) && of === 'figure')) return false;
  const pair = support.filter(({ of }) => of === 'name').length >= 2 && against === 0 && !isHeading;
  if (pair && weight >= SURE_BASE_OF_PAIR && score >= SURE_OF_PAIR && !base.every(({ at }) => inSpeech(at)))
    return true;
  if (weight < SURE_BASE || (isHeading && !base.some(({ of }) => of === 'figure'))) return false;
  const findable =
    base.some(({ of }) => of === 'figure') || support.filter(({ of }) => of !== 'comparison').length >= 2;
  const plain = base.some(({ of, at, weight }) => of === 'figure' && weight >= PLAIN_FIGURE && !inSpeech(at));
  return findable && score >= (against > 0 ? SURE_DESPITE_OPINION : plain ? SURE_OF_FIGURE : SURE);
}

const SURE_BASE = 2;
/** What stands between two who are named is easily looked up: "Volvo belongs to Geely". */
const SURE_BASE_OF_PAIR = 1.2;
const SURE_OF_PAIR = 3;
/** Somebody in particular did something in particular. */
const SURE = 3.6;
/** Money, a percentage, a date or a count of something, and anything to find it by. */
const SURE_OF_FIGURE = 3;
const PLAIN_FIGURE = 2.5;
/** A judging word beside plain figures does not make them less checkable, but wants more of them. */
const SURE_DESPITE_OPINION = 5;
