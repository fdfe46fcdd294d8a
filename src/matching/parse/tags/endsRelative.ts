import type { Item } from '../items/readItems.ts';
import { beforeSubject } from './beforeSubject.ts';

/** "The shares THAT META BOUGHT carry no votes": the verb before closes a clause that leaves out what it is about. */
export function endsRelative(items: Item[], at: number): boolean {
  let back = at - 1;
  if (items[back]?.tag !== 'verb') return false;
  while (/^(?:verb|have|be|adverb|modal)$/.test(items[back]?.tag ?? '')) back -= 1;
  const last = back;
  while (SUBJECT.test(items[back]?.tag ?? '')) back -= 1;
  return back < last && (items[back]?.tag === 'relative' || leavesOutThat(items, at, back, last));
}

/** "THE SHARES META bought carry no votes": a noun, a name, and a verb that agrees with the noun. */
function leavesOutThat(items: Item[], at: number, back: number, last: number): boolean {
  const [noun, name] = [items[last - 1], items[last]];
  const isSeveral = noun?.key.endsWith('s') === true;
  return (
    items[back + 1]?.key === 'the' &&
    noun?.tag === 'noun' &&
    /^(?:entity|pronoun)$/.test(name?.tag ?? '') &&
    items[at]?.forms.has(isSeveral ? 'base' : 's') === true
  );
}

const SUBJECT = /^(?:entity|noun|determiner|adjective|possessive|owner|pronoun)$/;

/** "Thunderforge, WHICH SCALE AI LEADS, is …": what stands behind the subject of a clause that leaves out its object is its verb. */
export function closesRelative(items: Item[], at: number, after: Item | undefined): boolean {
  const lead = beforeSubject(items, at);
  const relative = lead === null ? undefined : items[lead];
  if (lead === null || relative === undefined) return false;
  const ends = after === undefined || ENDS.test(after.tag ?? '');
  if (relative.key === 'which' || relative.key === 'whom') return ends;
  // "said THAT SCALE AI DEALS are …" leaves nothing out.
  return relative.tag === 'relative' && ends && after?.tag !== 'comma' && isToldApart(items[lead - 1]);
}

const ENDS = /^(?:comma|stop|be|have|modal|dash|close)$/;

/** A thing of which there are several, and no news that something is so. */
const isToldApart = (item: Item | undefined): boolean => item?.tag === 'noun' && !NEWS.test(item.key);

const NEWS =
  /^(?:news|report|reports|fact|claim|claims|idea|rumou?rs?|sign|signs|word|suggestion|statement|view|belief|hope|fear|argument|evidence|proof|memo|letter|announcement|article|story|so|now|given)$/;
