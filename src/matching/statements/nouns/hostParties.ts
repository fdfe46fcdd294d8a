import type { MatchIndex } from '../../indexLedger.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import { isPassive, type Parse, phraseAt } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { oncePer } from '../../words/oncePer.ts';
import type { NounUse, VerbUse } from '../../words/relationWords.ts';
import { type Party, partyOf } from '../parties/parties.ts';
import { isPhrasal } from '../verbs/turned.ts';
import type { Host } from './nounHost.ts';

/** Who does it, where the noun itself does not say: the subject of a light verb, the "by" of a passive, who is given it. */
export function hostParties(parse: Parse, host: Host, use: NounUse, index: MatchIndex): Party[] {
  const item = parse.items[(parse.chunks[host.verb] as VerbGroup).main] as Item;
  const uses = isPhrasal(parse, host.verb) ? [] : item.verbs;
  const means = (role: VerbUse['role']): boolean => meanings(uses).has(`${role} ${use.relation.id}`);
  const light = LIGHT.has(item.lemma) || item.tag === 'have' || isUnknown(item) || means('does');
  const party = (phrase: number): Party => partyOf(parse, phrase, index);
  if (host.how === 'subject') {
    // "The talks were REPORTED BY BLOOMBERG": who tells of it does not do it.
    return light && !TELLS.test(item.lemma)
      ? host.args
          .filter((argument) => argument.preposition === 'by')
          .map((argument) => party(argument.phrase))
      : [];
  }
  if (host.receiver !== null && GIVING.has(item.lemma))
    return [party(host.receiver)].filter((found) => found.ids.length > 0);
  if (host.how !== 'with' && means('inverse')) {
    return host.args
      .filter((argument) => argument.preposition === 'to' || argument.preposition === 'from')
      .map((argument) => party(argument.phrase));
  }
  if (host.how === 'with' || light) {
    if (isPassive(parse, host.verb) && GIVING.has(item.lemma) === false && host.how === 'object') return [];
    return subjectOf(parse, host.verb)
      .phrases.map(party)
      .filter((found) => found.ids.length > 0);
  }
  return [];
}

/** What a verb can say, as the role and the relation. */
const meanings = oncePer(
  (uses: readonly VerbUse[]) => new Set(uses.map(({ role, relation }) => `${role} ${relation.id}`)),
);

/** Verbs that do no more than say that the noun's act was done. */
export const LIGHT = new Set(
  `make announce complete close confirm finalise finalize seal unveil sign take hold have place write secure clinch strike agree launch lead land win get obtain gain pick buy acquire own
  keep retain build snap grab amass put ink disclose reveal double raise increase up boost pay do conclude nail bag nab commit plan tout defend justify call describe back pour plough sink drop lay give grant approve
  report pull enter join offer`.split(/\s+/),
);

/** Verbs of those who tell of what others do, when it is told in the passive. */
const TELLS = /^(?:report|disclose|reveal|describe|call|justify|defend|confirm)$/;

const GIVING = new Set('give hand grant leave land net earn award offer cede yield bring win get'.split(' '));

const isUnknown = (item: Item): boolean =>
  item.tag === 'verb' && item.verbs.length === 0 && item.lemma === item.key;

const DOING =
  /^(?:make|take|hold|get|win|buy|acquire|own|earn|post|book|sign|secure|clinch|strike|gain|land|pick|bag|nab|keep|retain|snap|grab)$/;

/** "SURGE, the quiet rival, made a profit": by a light verb, of somebody unknown. */
export function hasStranger(parse: Parse, host: Host): boolean {
  const item = parse.items[(parse.chunks[host.verb] as VerbGroup).main] as Item;
  if (isPassive(parse, host.verb) || !(DOING.test(item.lemma) || item.tag === 'have')) return false;
  const heads = subjectOf(parse, host.verb).phrases.map(
    (phrase) => parse.items[phraseAt(parse, phrase).head] as Item,
  );
  return heads.some(
    ({ mention, tag, nouns, key }) =>
      mention === undefined &&
      ((tag === 'noun' && nouns.length === 0) || (tag === 'pronoun' && /^(?:it|he|she|they)$/.test(key))),
  );
}
