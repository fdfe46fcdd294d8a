import { type Wish, writeAddress } from '../address.ts';
import type { Vocabulary } from '../bundle.ts';
import { nearWords } from '../nearWords.ts';
import type { Query } from '../query.ts';
import { understood } from '../understood.ts';
import { BUNDLE } from './openEngine.ts';

/** Said where nothing was found: what was looked for, near spellings as links, and a way out of the chosen facets. */
export async function drawNothing(query: Query, wish: Wish): Promise<HTMLLIElement> {
  const item = document.createElement('li');
  item.className = 'nothing';
  const meaning = understood(query);
  item.append(paragraph(meaning === '' ? 'Nothing carries all that you chose.' : `Looked for ${meaning}.`));
  const near = (await nearQueries(query)).map((text) => link(text, { ...wish, text }));
  if (near.length > 0)
    item.append(
      paragraph('Did you mean ', ...near.flatMap((each, at) => (at === 0 ? [each] : [' or ', each])), '?'),
    );
  if (Object.keys(wish.chosen).length > 0)
    item.append(paragraph(link('Search without filters', { ...wish, chosen: {} })));
  return item;
}

async function nearQueries({ text, terms }: Query): Promise<string[]> {
  const response = await fetch(`${BUNDLE}vocabulary.json`).catch(() => null);
  if (!response?.ok) return [];
  const vocabulary: Vocabulary = await response.json();
  return terms
    .flatMap((term) =>
      term.kind === 'word' ? nearWords(term.word, vocabulary).map((near) => [term.word, near] as const) : [],
    )
    .map(([word, near]) => text.toLowerCase().replace(word, near))
    .slice(0, MOST);
}

const MOST = 3;

function paragraph(...children: Array<string | Node>): HTMLParagraphElement {
  const made = document.createElement('p');
  made.append(...children);
  return made;
}

function link(text: string, wish: Wish): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = writeAddress(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/search/`, wish);
  made.append(text);
  return made;
}
