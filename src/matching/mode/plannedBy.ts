import type { VerbGroup } from '../parse/chunks/readChunks.ts';
import type { Parse } from '../parse/clauses.ts';
import { subjectOf } from '../parse/subjects/subjects.ts';

/** Why the infinitive that hangs on the "to be" at `verb` tells of a plan: "Meta's AIM is to buy", "is OUT to buy"; null where it tells of none. */
export function plannedBy(parse: Parse, verb: number): string | null {
  const { chunks, items } = parse;
  if (items[(chunks[verb] as VerbGroup).to]?.key === 'out') return '“out to” is a plan';
  const [subject] = subjectOf(parse, verb).phrases;
  const phrase = subject === undefined ? undefined : chunks[subject];
  const word = phrase?.kind === 'phrase' ? items[phrase.head] : undefined;
  return word && AIMS.test(word.key) ? `“${word.text}” says that it is not done` : null;
}

/** What somebody has who means to do something. */
const AIMS =
  /^(?:plans?|aims?|goals?|targets?|ambitions?|intentions?|ideas?|hopes?|objectives?|dreams?|strategy|task|mission|purpose)$/;
