import type { MatchIndex } from '../../indexLedger.ts';
import type { Phrase } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { lastWord } from '../../words/inKey.ts';
import { titlePlaces } from './namedTitle.ts';
import { type Holder, holderOf } from './titleHolder.ts';

/** Posts by which the sentence calls somebody who has another in the ledger with the same firm. */
export function postsIn(parse: Parse, index: MatchIndex): readonly Post[] {
  parse.answers.posts ??= parse.chunks.flatMap((chunk, at): Post[] => {
    if (chunk.kind !== 'phrase' || !isPost(parse, at, chunk)) return [];
    const holder = holderOf(parse, at, index);
    const person = holder?.party.ids.find((id) => index.entities.get(id)?.type === 'person');
    if (holder === null || person === undefined) return [];
    const named = titlePlaces(parse, at);
    const places = named.length > 0 ? named : holder.place.map((id) => [id]);
    const head = parse.items[titleIn(parse.items, chunk)] as Item;
    const isOnRecord = head.nouns.some(
      ({ role, relation }) => role === 'title' && index.objectsOf.get(relation.id)?.has(person) === true,
    );
    const words = parse.items
      .slice(chunk.owner?.to ?? chunk.from, chunk.to)
      .filter(({ mention }) => mention === undefined)
      .map(({ text }) => text)
      .join(' ');
    if (places.length === 0 && isElsewhere(parse, at, chunk)) return [];
    return isOnRecord || !hasPost(person, named.flat(), index) ? [] : [{ at, person, holder, places, words }];
  });
  return parse.answers.posts as readonly Post[];
}

export interface Post {
  /** The phrase of the title. */
  at: number;
  person: string;
  holder: Holder;
  /** Where: for each place named, whom the words can mean. */
  places: string[][];
  words: string;
}

/** "finance chief AT A FOOD-DELIVERY FIRM", "A former head of sales": of somewhere that the ledger does not know. */
function isElsewhere({ chunks, items }: Parse, at: number, { from }: Phrase): boolean {
  if (/^an?$/.test(items[from]?.key ?? '')) return true;
  const [lead, place] = [chunks[at + 1], chunks[at + 2]];
  if (lead?.kind !== 'preposition' || !/^(?:of|at|for|with)$/.test(lead.key) || place?.kind !== 'phrase')
    return false;
  return lead.key !== 'of' || !items.slice(place.from, place.to).some(isField);
}

const isField = ({ key }: Item): boolean => key.split(' ').some((word) => FIELDS.test(word));

/** The item of the title: "finance CHIEF", and before the name that it belongs to, "finance CHIEF Jason Droege". */
const titleIn = (items: Parse['items'], { from, head }: Phrase): number =>
  items[head]?.mention?.how === 'name' && head > from ? head - 1 : head;

/** A word for one who leads, with one for what: "finance chief", "head of sales". */
function isPost({ chunks, items }: Parse, at: number, phrase: Phrase): boolean {
  const { from, to } = phrase;
  const key = items[titleIn(items, phrase)]?.key ?? '';
  if (ALONE.test(key)) return true;
  if (!LEADERS.test(lastWord(key))) return false;
  const of = chunks[at + 2];
  const field = chunks[at + 1]?.key === 'of' && of?.kind === 'phrase' ? items.slice(of.from, of.to) : [];
  return [...items.slice(from, to), ...field].some(isField);
}

const ALONE = /^(?:cfo|coo|cto|cmo|cio|cpo|cro|general counsel|treasurer|controller|comptroller)$/;
const LEADERS = /^(?:chief|head|officer|boss|director|counsel|president|manager)$/;
const FIELDS =
  /^(?:finances?|financial|operations?|operating|technology|technical|marketing|sales|commercial|revenue|legal|general|products?|people|personnel|hr|communications|security|research|science|scientific|engineering|policy|information|investment|risk|compliance|administrative|medical|creative|design|growth|accounting)$/;

/** Whether the ledger has the person in an office, with one of `places` where any is named. */
const hasPost = (person: string, places: readonly string[], index: MatchIndex): boolean =>
  [...index.relations.values()].some(({ id, titles }) => {
    const partners = titles.some((title) => OFFICES.test(title))
      ? index.objectsOf.get(id)?.get(person)
      : undefined;
    return partners !== undefined && (places.length === 0 || places.some((place) => partners.has(place)));
  });

const OFFICES = /\b(?:CEO|chief executive|officer)$/;
