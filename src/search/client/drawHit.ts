import { VERDICT_WORDS } from '../../annotate/badgeWords.ts';
import { typographic } from '../../annotate/typographic.ts';
import { findMarks } from '../findMarks.ts';
import { landingAddress } from '../landingAddress.ts';
import type { Query } from '../query.ts';
import type { RankedHit } from '../rankHits.ts';
import type { RecordKind } from '../record.ts';

/** One result: the sentence that answers best with the words marked, a link to its place, its badge, and where it stands. */
export function drawHit({ hit, sentence }: RankedHit, query: Query): HTMLLIElement {
  const item = element('li', 'hit');
  item.dataset['searchResult'] = hit.kind;
  const link = element('a', 'hit-link');
  link.href = landingAddress(hit, query.text);
  const shown = shownText(hit.sentences, sentence);
  // An article is quoted as it stands.
  link.append(...marked(hit.kind === 'sentence' ? shown : typographic(shown), query));
  const text = element('p', 'hit-text');
  text.append(link);
  const { verdict } = hit;
  if (verdict !== null && verdict in VERDICT_WORDS) {
    item.dataset['verdict'] = verdict;
    text.append(drawBadge(verdict, hit.badge));
  }
  const place = element('p', 'hit-place');
  place.append(KIND_WORDS[hit.kind] + (hit.kind === 'sentence' || sentence > 0 ? ` · ${hit.title}` : ''));
  item.append(text, place);
  return item;
}

/** What a result is, in a word. */
export const KIND_WORDS: Readonly<Record<RecordKind, string>> = {
  sentence: 'Article',
  claim: 'Claim',
  source: 'Source',
  page: 'About this site',
};

function shownText(sentences: string[], at: number): string {
  const text = sentences[at] ?? '';
  return text.length > LONGEST_SHOWN ? `${text.slice(0, text.lastIndexOf(' ', LONGEST_SHOWN))} …` : text;
}

function drawBadge(verdict: string, words: string): HTMLElement {
  const badge = element('span', 'badge');
  badge.dataset['verdict'] = verdict;
  const glyph = element('i', `glyph ${verdict}`);
  const label = element('span', 'badge-words');
  label.append(words);
  badge.append(glyph, label);
  return badge;
}

function marked(text: string, query: Query): Array<string | HTMLElement> {
  let from = 0;
  const pieces: Array<string | HTMLElement> = [];
  for (const [start, end] of findMarks(text, query)) {
    const mark = element('mark', 'hit-mark');
    mark.append(text.slice(start, end));
    pieces.push(text.slice(from, start), mark);
    from = end;
  }
  return [...pieces, text.slice(from)];
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

/** A section of a page about the site may be long; sentences never are. */
const LONGEST_SHOWN = 400;
