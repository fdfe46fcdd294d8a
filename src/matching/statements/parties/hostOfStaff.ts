import type { MatchIndex } from '../../indexLedger.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import { type Parse, phraseAt } from '../../parse/clauses.ts';
import type { VerbUse } from '../../words/relationWords.ts';
import type { Scene } from '../verbs/verbScene.ts';
import { ownerOf } from './ownerOf.ts';
import { type Party, partyOf } from './parties.ts';

/**
 * "AI staff AT META earn …", "META'S AI staff earn …", "64% of META'S AI staff are still there": whose people they are that act, where a verb
 * leaves its place ("earn … at") to them, or only points to it; else null.
 */
export function hostOfStaff(parse: Parse, use: VerbUse, scene: Scene, index: MatchIndex): Party | null {
  const [agent] = scene.subjects;
  const [need] = use.needs;
  if (use.role !== 'inverse' || scene.passive || agent === undefined || scene.subjects.length > 1)
    return null;
  if (!leavesPlace(use) && !(need !== undefined && use.needs.every((word) => POINTING.test(word))))
    return null;
  if (scene.args.some(({ preposition }) => PLACES.test(preposition ?? ''))) return null;
  const behind = argumentsOf(parse, agent);
  const whole = behind.find(({ preposition }) => preposition === 'of');
  for (const at of [agent, ...(whole ? [whole.phrase] : [])]) {
    if (!isPeople(parse, at)) continue;
    const host = argumentsOf(parse, at).find(({ preposition }) => /^(?:at|of|from)$/.test(preposition ?? ''));
    const party = ownerOf(parse, at) ?? (host ? partyOf(parse, host.phrase, index) : null);
    if (party && party.ids.length > 0) return party;
  }
  return null;
}

/** "earn … AT": its place need not be said again where the people are somebody's. */
export const leavesPlace = ({ needs }: VerbUse): boolean =>
  needs.length === 1 && PLACES.test(needs[0] as string);

/** "are STILL THERE", "LEFT AFTER two years", "ON BOARD": wherever they were before. */
const POINTING = /^(?:still|there|around|left|after|on|board|aboard|put|place|in|post|it)$/;

const PLACES = /^(?:at|with)$/;

const isPeople = (parse: Parse, at: number): boolean =>
  PEOPLE.test(parse.items[phraseAt(parse, at).head]?.key.split(' ').at(-1) ?? '');

const PEOPLE =
  /^(?:staff|personnel|talent|people|workforce|hires?|recruits?|employees?|workers?|staffers?|researchers?|engineers?|scientists?|experts?|specialists?|developers?)$/;
