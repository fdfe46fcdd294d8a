import { isName } from '../../names/isName.ts';
import type { Chunk } from '../chunks/readChunks.ts';
import { type Parse, phraseAt } from '../clauses.ts';
import { namesFrom } from '../lists.ts';

/**
 * The phrases that name who did what the sentence before tells of somebody else: "So HAS AMAZON", "AMAZON did the same", "AMAZON has, too", "The same goes for
 * AMAZON", "AMAZON followed suit". Empty where the sentence says something of its own.
 */
export function sameDeed(parse: Parse): number[] {
  const { chunks, items } = parse;
  const [first, second] = chunks;
  const who =
    items[0]?.key === 'so' && isBareHelper(parse, second) && chunks[2]?.kind === 'phrase'
      ? namesFrom(parse, 2)
      : goesFor(parse)
        ? namesFrom(parse, 2)
        : first?.kind === 'phrase'
          ? namesFrom(parse, 0)
          : [];
  const last = who.at(-1);
  if (last === undefined || !who.every((at) => isNameAlone(parse, at))) return [];
  if (who[0] !== 0) return ends(chunks[last + 1]) ? who : [];
  const verb = chunks[last + 1];
  if (verb?.kind !== 'verb') return [];
  const rest = items.slice(verb.to).filter(({ tag }) => tag !== 'comma' && tag !== 'stop');
  const said = rest.map(({ key }) => key).join(' ');
  const isSuit =
    items[verb.main]?.lemma === 'follow' && said === 'suit' && verb.modal === '' && !verb.negated;
  return isSuit || (isBareHelper(parse, verb) && SAME.test(said)) ? who : [];
}

const SAME = /^(?:(?:so|the same|likewise)(?: too| as well)?|too|as well)$/;

/** "The same GOES FOR", "The same is true OF". */
const goesFor = ({ items, chunks }: Parse): boolean =>
  items[0]?.key === 'the' &&
  items[1]?.key === 'same' &&
  GOING.test(
    items
      .slice(2, chunks[2]?.from)
      .map(({ key }) => key)
      .join(' '),
  );

const GOING = /^(?:(?:goes|went|applies|applied|holds|held) for|(?:is|was) true (?:of|for)|holds true for)$/;

const isBareHelper = ({ items }: Parse, chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' &&
  !chunk.negated &&
  chunk.modal === '' &&
  /^(?:be|have|do)$/.test(items[chunk.main]?.tag ?? '');

const isNameAlone = (parse: Parse, at: number): boolean => {
  const { head, owner } = phraseAt(parse, at);
  return owner === null && isName(parse.items[head]?.mention);
};

const ends = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || /^(?:stop|comma)$/.test(chunk.kind);
