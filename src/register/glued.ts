import type { Join } from './joins.ts';

/**
 * Finds new sentences that are two free old ones as they stood, one after the other with a space between: nothing was written, only an
 * end of sentence was lost, as when a line without a full stop got a neighbour. Wherever the two stood before, for words so exactly the
 * same are their successor. Of copies, the first. No old sentence is in two of them.
 */
export function findGlued(old: ReadonlyMap<number, string>, now: ReadonlyMap<number, string>): Join[] {
  const places = new Map<string, number[]>();
  for (const [place, text] of old) {
    const known = places.get(text);
    if (known) known.push(place);
    else places.set(text, [place]);
  }
  const lengths = [...new Set([...places.keys()].map((text) => text.length))];
  const joins: Join[] = [];
  for (const [whole, text] of now) {
    for (const length of lengths) {
      if (text.charAt(length) !== ' ') continue;
      const first = places.get(text.slice(0, length));
      const second = places.get(text.slice(length + 1));
      if (!first?.length || !second?.length || (first === second && first.length < 2)) continue;
      joins.push({ whole, parts: [first.shift() as number, second.shift() as number] });
      break;
    }
  }
  return joins;
}
