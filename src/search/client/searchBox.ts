import type { Wish } from '../address.ts';
import { readQuery } from '../query.ts';
import { type Answer, search } from '../search.ts';
import { drawAdvice } from './drawAdvice.ts';
import { drawHit } from './drawHit.ts';
import { openEngine } from './openEngine.ts';

/**
 * Gives an input its results. `update` asks for what is wanted and draws it; the newest wish wins, whatever comes back first. What happens
 * is said in `status`, which a screen reader announces.
 */
export function searchBox({ input, results, status, facets }: BoxParts): SearchBox {
  let asked = 0;
  const say = (text: string) => {
    if (status.textContent !== text) status.textContent = text;
  };

  const update = async (wish: Wish, limit: number): Promise<Answer | null> => {
    const mine = ++asked;
    const query = readQuery(wish.text);
    const late = setTimeout(() => mine === asked && say('Looking …'), LATE_MS);
    try {
      const engine = await openEngine({ facets });
      if (mine !== asked) return null;
      const answer = await search(engine, { query, chosen: wish.chosen, sort: wish.sort, limit });
      if (mine !== asked) return null;
      const isEmpty = query.terms.length === 0 && Object.keys(wish.chosen).length === 0;
      results.replaceChildren(...answer.hits.map((hit) => drawHit(hit, query)));
      say(isEmpty ? '' : countWords(answer.total));
      if (!isEmpty && (answer.total === 0 || answer.missing.length > 0)) {
        const advice = await drawAdvice(query, wish, answer);
        if (mine === asked) results.prepend(...advice);
      }
      return answer;
    } catch (error) {
      if (mine !== asked) return null;
      results.replaceChildren();
      say(navigator.onLine ? `The search does not answer. ${(error as Error).message}` : OFFLINE);
      return null;
    } finally {
      clearTimeout(late);
    }
  };

  const links = () => [...results.querySelectorAll<HTMLAnchorElement>('a')];
  const move = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'ArrowDown') all[Math.min(at + 1, all.length - 1)]?.focus();
    else if (event.key === 'ArrowUp') (all[at - 1] ?? input).focus();
    else if (event.key === 'Escape' && at >= 0) input.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  input.addEventListener(
    'keydown',
    (event) => event.key !== 'ArrowUp' && event.key !== 'Escape' && move(event),
  );
  results.addEventListener('keydown', move);
  return { update, first: () => results.querySelector<HTMLAnchorElement>('[data-search-result] a') };
}

function countWords(total: number): string {
  if (total === 0) return 'Nothing found';
  return total === 1 ? '1 result' : `${total.toLocaleString('en-GB')} results`;
}

/** Sooner than this, "Looking …" would only flicker. */
const LATE_MS = 250;
const OFFLINE = 'You seem to be offline. The search goes on as soon as you are connected again.';

export interface BoxParts {
  input: HTMLInputElement;
  results: HTMLElement;
  status: HTMLElement;
  /** Whether counts by facet are wanted. */
  facets: boolean;
}

export interface SearchBox {
  update: (wish: Wish, limit: number) => Promise<Answer | null>;
  /** The link of the first result. */
  first: () => HTMLAnchorElement | null;
}
