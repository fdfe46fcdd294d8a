/**
 * How a sentence means a verb: `fact`; `announced`, for what is agreed but yet to come ("will pay", a headline's "to invest");
 * `denied`, for what it says is not so; `rejected`, for what somebody is said to deny; `unreal`, for what may be, is asked, wished, planned or supposed.
 * With the reason in words for an editor, empty for a plain fact.
 */
export interface Mode {
  is: 'fact' | 'announced' | 'denied' | 'rejected' | 'unreal';
  because: string;
  /** Of a denial: it was so until now ("no longer"). */
  ended?: true;
}

/** A plain fact. */
export const FACT: Mode = { is: 'fact', because: '' };

/** What is agreed or to be expected, and yet to come. */
export const announced = (because: string): Mode => ({ is: 'announced', because });

/** What the sentence says is not so. */
export const denied = (because: string): Mode => ({ is: 'denied', because });

/** What somebody is said to deny. */
export const rejected = (because: string): Mode => ({ is: 'rejected', because });

/** What only may be, or is asked, wished, planned or supposed. */
export const unreal = (because: string): Mode => ({ is: 'unreal', because });

/** From the sentence's weakest hold to its strongest: denial outweighs announcement, unreality outweighs all. */
export function strongest(a: Mode, b: Mode): Mode {
  if (b.is === 'fact') return a;
  if (a.is === 'denied' && b.is === 'denied') return unreal('it is denied twice');
  return outweighs(b, a) ? b : a;
}

/** Whether `a` leaves less of a fact than `b`. */
export const outweighs = (a: Mode, b: Mode): boolean => ORDER.indexOf(a.is) > ORDER.indexOf(b.is);

const ORDER: readonly Mode['is'][] = ['fact', 'announced', 'denied', 'rejected', 'unreal'];
