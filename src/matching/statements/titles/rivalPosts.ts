import type { Relation } from '../../../model/relation.ts';
import type { MatchIndex } from '../../indexLedger.ts';
import { denied } from '../../mode/modes.ts';
import { isUsedTo } from '../../mode/usedTo.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import { saysFormer } from '../parties/parties.ts';
import { slotOf } from '../parties/slots.ts';
import { runsOf } from '../span.ts';
import { PLAIN, type Statement } from '../statement.ts';
import { type Post, postsIn } from './postsIn.ts';
import { COMING, timesOf } from './titleTimes.ts';

/**
 * "Jason Droege, until then its FINANCE CHIEF", "Wang is Meta's CHIEF REVENUE OFFICER": in the relation of the post that somebody has on record, a
 * statement that differs, for nobody looks after two things there at once. Of a post that is past only where the sentence says that it is past,
 * or names what came after it.
 */
export function rivalPosts(parse: Parse, index: MatchIndex): Statement[] {
  return postsIn(parse, index).flatMap((post) =>
    fieldPosts(post.person, index)
      .filter((relation) => (relation.lasting ? isOfThen(parse, post, index) : isStateOrDated(parse, post)))
      .map((relation): Statement => {
        const { at, holder, places } = post;
        const { from, to } = phraseAt(parse, at);
        return {
          ...PLAIN,
          relation,
          subject: slotOf([holder.party]),
          object: slotOf(
            places.map((ids) => ({
              ids,
              sure: ids.length === 1,
              phrase: at,
              from,
              to,
              within: [],
              former: false,
            })),
          ),
          figures: [],
          times: [...timesOf(parse, holder.verb)],
          mode: /^(?:no|neither)$/.test(parse.items[from]?.key ?? '') ? denied('“no”') : holder.mode,
          at,
          clause: holder.verb,
          runs: [[from, to], ...runsOf(parse, at, [holder.party])],
          rival: true,
        };
      }),
  );
}

/** The relations in which somebody looks after one thing ("chief AI officer") and not after all of it. */
const fieldPosts = (person: string, { relations, objectsOf }: MatchIndex): Relation[] =>
  [...relations.values()].filter(
    ({ id, titles }) =>
      objectsOf.get(id)?.has(person) === true && titles.some((title) => FIELD_POST.test(title)),
  );

const FIELD_POST = /^chief (?!executive\b).* officer$/;

/** "WAS APPOINTED chief financial officer" may be of a later day, unless it says of which. */
function isStateOrDated(parse: Parse, { holder }: Post): boolean {
  const verb = holder.verb === null ? undefined : parse.chunks[holder.verb];
  const isComing = verb?.kind === 'verb' && COMING.test(parse.items[verb.main]?.lemma ?? '');
  return !isComing || timesOf(parse, holder.verb).length > 0;
}

/** Said to be past, or beside another post that is on record. */
function isOfThen(parse: Parse, { at, person, holder }: Post, { objectsOf }: MatchIndex): boolean {
  if (holder.party.former || saysFormer(parse, phraseAt(parse, at))) return true;
  const verb = holder.verb === null ? undefined : parse.chunks[holder.verb];
  if (verb?.kind === 'verb' && (verb.past || isUsedTo(parse, holder.verb as number))) return true;
  return parse.items.some(
    ({ key, nouns }) =>
      FORMERLY.test(key) ||
      nouns.some(
        ({ role, relation }) => role === 'title' && objectsOf.get(relation.id)?.has(person) === true,
      ),
  );
}

const FORMERLY = /\b(?:formerly|previously|hitherto|until|before|once|earlier|former|ex|erstwhile)\b/;
