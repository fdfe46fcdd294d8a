import { argumentsOf } from './arguments.ts';
import { earlierVerb, isPassive, type Parse, phraseAt } from './clauses.ts';
import type { VerbGroup } from './readChunks.ts';
import type { Item } from './readItems.ts';
import { subjectOf } from './subjects.ts';

/**
 * "Meta put $20 billion into Scale AI and keeps 64% of ITS staff": of all that an owning pronoun behind a verb can mean, the verb's own
 * subject comes first, unless somebody else it can mean stands between the two. Changes the order of the pronoun's candidates.
 */
export function bindOwners(parse: Parse): void {
  parse.chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'verb' || isPassive(parse, at)) return;
    const args = argumentsOf(parse, at);
    if (!args.some(({ phrase }) => isLoose(parse, phrase))) return;
    const subject = subjectId(parse, at);
    if (subject === null) return;
    for (const { phrase } of args) {
      if (isLoose(parse, phrase)) bind(parse, phrase, subject);
      else if (namesAnother(parse, phrase, subject)) return;
    }
  });
}

/** A phrase whose owner is a pronoun that can mean several. */
function isLoose(parse: Parse, at: number): boolean {
  const { owner } = phraseAt(parse, at);
  const mention = owner === null ? undefined : parse.items[owner.head]?.mention;
  return mention?.how === 'pronoun' && mention.candidates.length > 1;
}

/** Whoever the verb's subject, or that of the verb it hangs on, plainly is. */
function subjectId(parse: Parse, at: number): string | null {
  const { infinitive, form } = parse.chunks[at] as VerbGroup;
  const above = infinitive || form === 'ing' ? earlierVerb(parse, at, () => true) : null;
  for (const verb of above === null ? [at] : [at, above]) {
    const [only, ...others] = subjectOf(parse, verb).phrases;
    if (only === undefined || others.length > 0) continue;
    const { mention } = parse.items[phraseAt(parse, only).head] as Item;
    if (
      mention &&
      !mention.person &&
      mention.how !== 'term' &&
      (mention.candidates.length === 1 || mention.clear)
    )
      return mention.candidates[0] as string;
  }
  return null;
}

function bind(parse: Parse, at: number, subject: string): void {
  const owner = phraseAt(parse, at).owner;
  const item = owner === null ? undefined : parse.items[owner.head];
  const mention = item?.mention;
  if (!item || !mention?.candidates.includes(subject)) return;
  const others = mention.candidates.filter((id) => id !== subject);
  item.mention = { ...mention, candidates: [subject, ...others] };
}

const namesAnother = (parse: Parse, at: number, subject: string): boolean => {
  const { from, to } = phraseAt(parse, at);
  return parse.items
    .slice(from, to)
    .some(
      ({ mention }) =>
        mention && mention.how !== 'term' && !mention.person && !mention.candidates.includes(subject),
    );
};
