import type { Wish } from '../address.ts';
import { readQuery } from '../query.ts';
import { type Answer, search } from '../search.ts';
import { drawAdvice } from './drawAdvice.ts';
import { drawHit } from './drawHit.ts';
import { openEngine } from './openEngine.ts';

/**
 * Makes a function that asks for what is wanted, draws it into `results` and says in `status`, which a screen reader announces, what came
 * of it. One search runs at a time, and of those that wait only the newest is worth running; the others come back as null, and so does one
 * that failed. An empty wish empties the results and loads nothing.
 */
export function searchBox({
  results,
  status,
}: BoxParts): (wish: Wish, limit: number) => Promise<Answer | null> {
  let newest = 0;
  let running: Promise<unknown> = Promise.resolve();
  const say = (text: string): void => {
    if (status.textContent !== text) status.textContent = text;
  };

  const answer = async (wish: Wish, limit: number, isNewest: () => boolean): Promise<Answer | null> => {
    if (!isNewest()) return null;
    const query = readQuery(wish.text);
    if (isEmpty(wish)) {
      results.replaceChildren();
      say('');
      return { hits: [], total: 0, counts: {}, missing: [] };
    }
    const late = setTimeout(() => isNewest() && say('Looking …'), LATE_MS);
    try {
      const found = await search(await openEngine(), { query, chosen: wish.chosen, sort: wish.sort, limit });
      clearTimeout(late);
      if (!isNewest()) return null;
      results.replaceChildren(...found.hits.map((hit) => drawHit(hit, query)));
      say(countWords(found.total));
      if (found.total === 0 || found.missing.length > 0) {
        const advice = await drawAdvice(query, wish, found);
        if (isNewest()) results.prepend(...advice);
      }
      return found;
    } catch (error) {
      if (!isNewest()) return null;
      results.replaceChildren();
      say(navigator.onLine ? `The search does not answer. ${(error as Error).message}` : OFFLINE);
      return null;
    } finally {
      clearTimeout(late);
    }
  };

  return (wish, limit) => {
    const mine = ++newest;
    const mineToCome = running.then(() => answer(wish, limit, () => mine === newest));
    running = mineToCome;
    return mineToCome;
  };
}

/** A single letter is the beginning of half the vocabulary. */
function isEmpty({ text, chosen }: Wish): boolean {
  return text.trim().length < SHORTEST && Object.keys(chosen).length === 0;
}

function countWords(total: number): string {
  if (total === 0) return 'Nothing found';
  return total === 1 ? '1 result' : `${total.toLocaleString('en-GB')} results`;
}

const SHORTEST = 2;
/** Sooner than this, "Looking …" would only flicker. */
const LATE_MS = 250;
const OFFLINE = 'You seem to be offline. The search goes on as soon as you are connected again.';

export interface BoxParts {
  results: HTMLElement;
  status: HTMLElement;
}
