import type { Evidence } from './evidence.ts';

export function isSure(
  { base, support }: Evidence,
  score: number,
  weight: number,
  against: number,
  isHeading: boolean,
  inSpeech: (offset: number) => boolean,
): boolean {
  // A figure that somebody only mentions while speaking of something else is not what he states.
  if (base.every(({ of, at }) => inSpeech(at) && of === 'figure')) return false;
  if (weight < SURE_BASE || (isHeading && !base.some(({ of }) => of === 'figure'))) return false;
  const findable =
    base.some(({ of }) => of === 'figure') || support.filter(({ of }) => of !== 'comparison').length >= 2;
  return findable && score >= (against === 0 ? SURE : SURE_DESPITE_OPINION);
}

const SURE_BASE = 2;
const SURE = 3.7;
/** A judging word beside plain figures does not make them less checkable, but wants more of them. */
const SURE_DESPITE_OPINION = 5;
