import { type Wish, writeAddress } from '../address.ts';
import type { Vocabulary } from '../bundle.ts';
import { nearQueries } from '../nearQueries.ts';
import type { Query } from '../query.ts';
import type { Answer } from '../search.ts';
import { understood } from '../understood.ts';
import { BUNDLE, SEARCH_PATH } from './openEngine.ts';

/**
 * What to say where nothing was found, or where some words were found nowhere: what was looked for, near spellings as links, and a way
 * out of the chosen facets. Nothing while the reader may simply still be typing and there is nothing to offer.
 */
export async function drawAdvice(
  query: Query,
  wish: Wish,
  { total, missing }: Answer,
): Promise<HTMLLIElement[]> {
  const near = await readNear(query);
  if (total > 0 && near.length === 0) return [];
  const item = document.createElement('li');
  item.className = 'nothing';
  if (total === 0) item.append(paragraph(lookedFor(query)));
  else
    item.append(
      paragraph(
        `Found nowhere: ${missing.map((term) => `“${term.kind === 'word' ? term.word : term.typed}”`).join(', ')}.`,
      ),
    );
  const links = near.map((text) => link(text, { ...wish, text }));
  if (links.length > 0)
    item.append(
      paragraph('Did you mean ', ...links.flatMap((each, at) => (at === 0 ? [each] : [' or ', each])), '?'),
    );
  if (total === 0 && Object.keys(wish.chosen).length > 0)
    item.append(paragraph(link('Search without filters', { ...wish, chosen: {} })));
  return [item];
}

function lookedFor(query: Query): string {
  const meaning = understood(query);
  return meaning === '' ? 'Nothing carries all that you chose.' : `Looked for ${meaning}.`;
}

async function readNear(query: Query): Promise<string[]> {
  const response = await fetch(`${BUNDLE}vocabulary.json`).catch(() => null);
  return response?.ok ? nearQueries((await response.json()) as Vocabulary, query) : [];
}

function paragraph(...children: Array<string | Node>): HTMLParagraphElement {
  const made = document.createElement('p');
  made.append(...children);
  return made;
}

function link(text: string, wish: Wish): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = writeAddress(SEARCH_PATH, wish);
  made.append(text);
  return made;
}
