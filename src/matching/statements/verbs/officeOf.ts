import type { MatchIndex } from '../../indexLedger.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Party } from '../parties/parties.ts';
import { titlePlaces } from '../titles/namedTitle.ts';

/** "resigned as SCALE AI'S chief executive", "stepped down as CEO of SCALE AI": where the office is that follows the verb; null where none does. */
export function officeOf(parse: Parse, at: number, index: MatchIndex): Party | null {
  const { chunks, items } = parse;
  const { to } = chunks[at] as VerbGroup;
  for (let next = at + 1; next < chunks.length && next <= at + REACH; next += 1) {
    const chunk = chunks[next];
    // "gave up THE POST OF Scale AI chief executive"
    const isPost =
      chunk?.kind === 'phrase' && chunks[next + 1]?.key === 'of' && POSTS.test(items[chunk.head]?.key ?? '');
    if (isPost) continue;
    if (chunk?.key !== 'as' && !(chunk?.key === 'of' && chunks[next - 1]?.kind === 'phrase')) {
      if (chunk?.kind === 'preposition') continue;
      return null;
    }
    const title = chunks[next + 1];
    if (title?.kind !== 'phrase' || title.from > to + REACH + (chunk.key === 'of' ? POST_LENGTH : 0))
      return null;
    if (!items[title.head]?.nouns.some(({ role }) => role === 'title')) return null;
    const [place] = titlePlaces(parse, next + 1);
    const ids = place?.filter((id) => index.entities.get(id)?.type !== 'person') ?? [];
    if (ids.length === 0) return null;
    const { from, to: end } = phraseAt(parse, next + 1);
    return { ids, sure: ids.length === 1, phrase: next + 1, from, to: end, within: [], former: false };
  }
  return null;
}

/** Whether the phrase at `at` is a post or a title, and no name: whose it is says whom a verb is about. */
export function namesOffice(parse: Parse, at: number): boolean {
  const head = parse.items[phraseAt(parse, at).head];
  if (POSTS.test(head?.key ?? '')) return true;
  return head?.mention === undefined && head?.nouns.some(({ role }) => role === 'title') === true;
}

/** "the post of". */
const POST_LENGTH = 3;

const POSTS = /^(?:post|job|role|office|position|title)$/;

/** A particle may stand between, and an adverb that is part of no chunk. */
const REACH = 4;
