import type { Relation } from '../../../model/relation.ts';
import type { Parsed } from '../../matchArticle.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { Phrase, VerbGroup } from '../../parse/chunks/readChunks.ts';
import { isPassive, type Parse } from '../../parse/clauses.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { isPart } from '../../parse/partWords.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';

/** Whether no word of the relation has the two the other way round: the object acting, or the subject acted upon. */
export function rolesFit(
  { parse }: Parsed,
  chunks: readonly number[],
  relation: Relation,
  subject: string | null,
  object: string | null,
): boolean {
  return chunks.every((at) => {
    const chunk = parse.chunks[at];
    if (chunk?.kind === 'verb') return verbFits(parse, at, relation, subject, object);
    if (chunk?.kind === 'phrase') return nounFits(parse, at, chunk, relation, subject, object);
    return true;
  });
}

function verbFits(
  parse: Parse,
  at: number,
  relation: Relation,
  subject: string | null,
  object: string | null,
): boolean {
  const item = parse.items[(parse.chunks[at] as VerbGroup).main] as Item;
  const roles = new Set(item.verbs.filter((use) => use.relation.id === relation.id).map(({ role }) => role));
  const acting = subjectOf(parse, at).phrases.flatMap((phrase) => idsIn(parse, phrase));
  const passive = isPassive(parse, at);
  if (roles.size === 0) {
    // A verb of having or making: who has it is the subject, unless it is the deal itself.
    return (
      passive ||
      object === null ||
      subject === null ||
      !acting.includes(object) ||
      acting.includes(subject) ||
      item.tag === 'be'
    );
  }
  const agents = passive
    ? argumentsOf(parse, at)
        .filter(({ preposition }) => preposition === 'by')
        .flatMap(({ phrase }) => idsIn(parse, phrase))
    : acting;
  const patients = passive ? acting : [];
  const does =
    roles.has('does') && !(agents.some((id) => id === object) || patients.some((id) => id === subject));
  const inverse =
    roles.has('inverse') && !(agents.some((id) => id === subject) || patients.some((id) => id === object));
  const undergone = roles.has('undergoes') && !(passive ? false : acting.some((id) => id === subject));
  return does || inverse || undergone;
}

function nounFits(
  parse: Parse,
  at: number,
  phrase: Phrase,
  relation: Relation,
  subject: string | null,
  object: string | null,
): boolean {
  const head = parse.items[phrase.head] as Item;
  if (!head.nouns.some((use) => use.relation.id === relation.id)) return true;
  const owner = phrase.owner === null ? [] : (parse.items[phrase.owner.head]?.mention?.candidates ?? []);
  if (object !== null && owner.includes(object) && !owner.includes(subject ?? '') && !isPart(head))
    return false;
  const led = argumentsOf(parse, at);
  const ids = (fits: (preposition: string) => boolean): string[] =>
    led
      .filter(({ preposition }) => preposition !== null && fits(preposition))
      .flatMap((each) => idsIn(parse, each.phrase));
  const makers = ids((preposition) => preposition === 'by' || preposition === 'from');
  const goals = ids((preposition) => /^(?:in|into|of|on|to|behind|over)$/.test(preposition));
  return (
    !(object !== null && makers.includes(object)) &&
    !(subject !== null && goals.includes(subject) && !(object !== null && goals.includes(object)))
  );
}

const idsIn = (parse: Parse, at: number): string[] => {
  const chunk = parse.chunks[at];
  if (chunk?.kind !== 'phrase') return [];
  return parse.items[chunk.head]?.mention?.candidates ?? [];
};
