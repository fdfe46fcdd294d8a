/**
 * How a sentence means a verb: `fact`; `announced`, for what is agreed but yet to come ("will pay", a headline's "to invest");
 * `denied`, for what it says is not so; `rejected`, for what somebody is said to deny; `unreal`, for what may be, is asked, wished, planned or supposed.
 * With the reason in words for an editor, empty for a plain fact.
 */
export type Mode = { is: 'fact' | 'announced' | 'denied' | 'rejected' | 'unreal'; because: string };

/** A plain fact. */
export const FACT: Mode = { is: 'fact', because: '' };
export const unreal = (because: string): Mode => ({ is: 'unreal', because });
export const rejected = (because: string): Mode => ({ is: 'rejected', because });
export const denied = (because: string): Mode => ({ is: 'denied', because });

/** From the sentence's weakest hold to its strongest: denial outweighs announcement, unreality outweighs all. */
export function strongest(a: Mode, b: Mode): Mode {
  const order = ['fact', 'announced', 'denied', 'rejected', 'unreal'];
  if (a.is === 'denied' && b.is === 'denied') return unreal('it is denied twice');
  return order.indexOf(a.is) >= order.indexOf(b.is) ? a : b;
}
