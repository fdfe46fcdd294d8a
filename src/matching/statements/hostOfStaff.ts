import type { MatchIndex } from '../indexLedger.ts';
import { argumentsOf } from '../parse/arguments.ts';
import { type Parse, phraseAt } from '../parse/clauses.ts';
import type { VerbUse } from '../words/relationWords.ts';
import { ownerOf } from './ownerOf.ts';
import { type Party, partyOf } from './parties.ts';
import type { Scene } from './verbScene.ts';

/** "AI staff AT META earn …", "META'S AI staff earn …": whose people they are that act, where a verb leaves its place ("earn … at") to them; else null. */
export function hostOfStaff(parse: Parse, use: VerbUse, scene: Scene, index: MatchIndex): Party | null {
  const [agent] = scene.subjects;
  const [need] = use.needs;
  if (use.role !== 'inverse' || scene.passive || agent === undefined || scene.subjects.length > 1)
    return null;
  if (use.needs.length !== 1 || !PLACES.test(need ?? '')) return null;
  if (scene.args.some(({ preposition }) => preposition === need)) return null;
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

const PLACES = /^(?:at|with)$/;

const isPeople = (parse: Parse, at: number): boolean =>
  PEOPLE.test(parse.items[phraseAt(parse, at).head]?.key.split(' ').at(-1) ?? '');

const PEOPLE =
  /^(?:staff|personnel|talent|people|workforce|hires?|recruits?|employees?|workers?|staffers?|researchers?|engineers?|scientists?|experts?|specialists?|developers?)$/;
