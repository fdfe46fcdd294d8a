import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import type { Parse } from '../../parse/clauses.ts';
import type { NounUse } from '../../words/relationWords.ts';
import { hasNeeds } from '../verbs/hasNeeds.ts';
import { sceneFor, sceneOf } from '../verbs/verbScene.ts';
import type { Host } from './nounHost.ts';

/**
 * "puts a PRICE TAG on it": whether the verb around a noun that can mean several relations makes another of it than `use`: what one thing is
 * worth, and no act between two. The verb's words decide which of its meanings a noun has.
 */
export function isWordOfIdiom(
  parse: Parse,
  key: string,
  uses: readonly NounUse[],
  { relation }: NounUse,
  host: Host | null,
): boolean {
  if (uses.length < 2 || host === null || relation.objectAfter.length === 0) return false;
  const states = uses.filter((other) => other.relation.id !== relation.id && isState(other));
  if (states.length === 0) return false;
  const { main } = parse.chunks[host.verb] as VerbGroup;
  const idioms = (parse.items[main]?.verbs ?? []).filter(
    ({ needs, relation: meant }) =>
      needs.join(' ').includes(key) && states.some((each) => each.relation.id === meant.id),
  );
  if (idioms.length === 0) return false;
  const scene = sceneOf(parse, host.verb);
  return idioms.some((idiom) => hasNeeds(parse, host.verb, idiom, sceneFor(parse, host.verb, idiom, scene)));
}

/** "A PRICE of $92 billion for the company": what is paid for a part of it, or what it is worth as a whole. */
export const isPriceOrWorth = (uses: readonly NounUse[], { relation }: NounUse): boolean =>
  uses.length > 1 && !relation.wholly && relation.objectAfter.length > 0 && uses.some(isState);

/** A measure of one thing, which changes with time: what it is worth. */
const isState = ({ role, relation }: NounUse): boolean =>
  role === 'act' && relation.varies && relation.objectAfter.length === 0 && relation.undergone.length > 0;
