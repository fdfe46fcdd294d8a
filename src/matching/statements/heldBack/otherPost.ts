import type { MatchIndex } from '../../indexLedger.ts';
import type { Phrase } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { lastWord } from '../../words/inKey.ts';
import type { Statement } from '../statement.ts';
import { titlePlaces } from '../titles/namedTitle.ts';
import { holderOf } from '../titles/titleHolder.ts';

/**
 * "Jason Droege, who used to be its FINANCE CHIEF, is interim chief executive": why what a sentence says of somebody is not all as the record has it,
 * where it gives them a post that is none of those on record for them. Null where it gives none, or the ledger knows no post of theirs.
 */
export function otherPost(statement: Statement, parse: Parse, index: MatchIndex): string | null {
  parse.answers.posts ??= postsIn(parse, index);
  const posts = parse.answers.posts as Post[];
  if (posts.length === 0) return null;
  const named = [...statement.subject.parties, ...statement.object.parties].flatMap(({ ids }) => ids);
  const other = posts.find(({ person }) => named.includes(person));
  return other ? `the post of “${other.words}” is not one on record` : null;
}

export interface Post {
  person: string;
  words: string;
}

/** Posts by which the sentence calls somebody who has another in the ledger with the same firm. */
function postsIn(parse: Parse, index: MatchIndex): Post[] {
  return parse.chunks.flatMap((chunk, at): Post[] => {
    if (chunk.kind !== 'phrase' || !isPost(parse, at, chunk)) return [];
    const person = holderOf(parse, at, index)?.party.ids.find(
      (id) => index.entities.get(id)?.type === 'person',
    );
    if (person === undefined) return [];
    const places = titlePlaces(parse, at).flat();
    const head = parse.items[chunk.head] as Item;
    const isOnRecord = head.nouns.some(
      ({ role, relation }) => role === 'title' && index.partners.has(`${relation.id}>${person}`),
    );
    const words = parse.items
      .slice(chunk.owner?.to ?? chunk.from, chunk.to)
      .filter(({ mention }) => mention === undefined)
      .map(({ text }) => text)
      .join(' ');
    return isOnRecord || !hasPost(person, places, index) ? [] : [{ person, words }];
  });
}

/** A word for one who leads, with one for what: "finance chief", "head of sales". */
function isPost({ chunks, items }: Parse, at: number, { from, to, head }: Phrase): boolean {
  const key = items[head]?.key ?? '';
  if (ALONE.test(key)) return true;
  if (!LEADERS.test(lastWord(key))) return false;
  const of = chunks[at + 2];
  const field = chunks[at + 1]?.key === 'of' && of?.kind === 'phrase' ? items.slice(of.from, of.to) : [];
  return [...items.slice(from, to), ...field].some((item) =>
    item.key.split(' ').some((word) => FIELDS.test(word)),
  );
}

const ALONE = /^(?:cfo|coo|cto|cmo|cio|cpo|cro|general counsel|treasurer|controller|comptroller)$/;
const LEADERS = /^(?:chief|head|officer|boss|director|counsel|president|manager)$/;
const FIELDS =
  /^(?:finances?|financial|operations?|operating|technology|technical|marketing|sales|commercial|revenue|legal|general|products?|people|personnel|hr|communications|security|research|science|scientific|engineering|policy|information|investment|risk|compliance|administrative|medical|creative|design|growth|accounting)$/;

/** Whether the ledger has the person in an office, with one of `places` where any is named. */
const hasPost = (person: string, places: readonly string[], index: MatchIndex): boolean =>
  [...index.relations.values()].some(({ id, titles }) => {
    const partners = titles.some((title) => OFFICES.test(title))
      ? index.partners.get(`${id}>${person}`)
      : undefined;
    return partners !== undefined && (places.length === 0 || places.some((place) => partners.has(place)));
  });

const OFFICES = /\b(?:CEO|chief executive|officer)$/;
