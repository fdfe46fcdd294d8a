import type { Matches } from './matches.ts';
import { matchPair } from './matches.ts';

/**
 * Matches sentences whose texts are equal, wherever they went; `matches` is filled in place.
 *
 * A text that stands once on both sides is matched at once. Copies of a text are interchangeable, but paragraphs are not:
 * they follow their neighbours first, and then the order in which they stand.
 */
export function matchSameText(old: readonly string[], now: readonly string[], matches: Matches): void {
  const oldPlaces = placesOf(old);
  const nowPlaces = placesOf(now);
  for (const [text, places] of oldPlaces) {
    const there = nowPlaces.get(text);
    if (places.length === 1 && there?.length === 1)
      matchPair(matches, places[0] as number, there[0] as number);
  }
  followNeighbours(old, now, matches);
  for (const [text, places] of oldPlaces) {
    const free = (nowPlaces.get(text) ?? []).filter((place) => matches.oldOf[place] === null);
    const waiting = places.filter((place) => matches.nowOf[place] === null);
    for (let k = 0; k < Math.min(free.length, waiting.length); k++) {
      matchPair(matches, waiting[k] as number, free[k] as number);
    }
  }
}

/** From each matched pair, and from both ends, goes on in step while the texts are equal. */
function followNeighbours(old: readonly string[], now: readonly string[], matches: Matches): void {
  const follow = (i: number, j: number, step: 1 | -1) => {
    let a = i + step;
    let b = j + step;
    while (a in old && b in now && old[a] === now[b]) {
      if (matches.nowOf[a] !== null || matches.oldOf[b] !== null) return;
      matchPair(matches, a, b);
      a += step;
      b += step;
    }
  };
  follow(-1, -1, 1);
  follow(old.length, now.length, -1);
  for (let i = 0; i < old.length; i++) {
    const j = matches.nowOf[i] ?? null;
    if (j === null) continue;
    follow(i, j, 1);
    follow(i, j, -1);
  }
}

function placesOf(texts: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  texts.forEach((text, place) => {
    const known = places.get(text);
    if (known) known.push(place);
    else places.set(text, [place]);
  });
  return places;
}
