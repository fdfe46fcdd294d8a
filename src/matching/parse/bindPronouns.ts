import { argumentsOf } from './arguments/arguments.ts';
import type { VerbGroup } from './chunks/readChunks.ts';
import { earlierVerb, isPassive, type Parse, phraseAt } from './clauses.ts';
import type { Item } from './items/readItems.ts';
import { subjectOf } from './subjects/subjects.ts';

/**
 * Puts first, of all that a pronoun can mean, whom grammar prefers: a subject goes on from the subject of the clause before ("Meta put
 * $20 billion into Scale AI; IT keeps …"), and what a verb's subject does with its own is its own ("… and keeps 64% of ITS staff"), unless
 * somebody else stands between the two. Changes the order of the pronoun's candidates.
 */
export function bindPronouns(parse: Parse): void {
  bindAhead(parse);
  // All that follows binds a pronoun that can mean several, or whom something costs.
  if (!parse.items.some(({ mention, lemma }) => isOpen(mention) || lemma === 'cost')) return;
  parse.chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'verb') return;
    bindSubject(parse, at);
    bindPayer(parse, at);
    if (!isPassive(parse, at)) bindOwners(parse, at);
  });
}

/** "Under ITS chief executive, Wang, SCALE AI has grown": in what opens a sentence, the subject to come, where nobody was named before. */
function bindAhead(parse: Parse): void {
  const { chunks, items } = parse;
  if (chunks[0]?.kind !== 'preposition' || chunks[1]?.kind !== 'phrase') return;
  const owner = items[chunks[1].owner?.head ?? -1];
  if (owner?.key !== 'its' || owner.mention !== undefined) return;
  const comma = chunks.findIndex(
    ({ kind }, at) =>
      kind === 'comma' && chunks[at + 1]?.kind === 'phrase' && chunks[at + 2]?.kind === 'verb',
  );
  const subject = comma < 0 ? undefined : items[phraseAt(parse, comma + 1).head]?.mention;
  if (subject === undefined || subject.person || subject.how === 'term' || subject.candidates.length !== 1)
    return;
  owner.mention = { ...subject, how: 'pronoun', clear: true };
}

/** A pronoun that can mean several. */
const isOpen = (mention: Item['mention']): boolean =>
  mention?.how === 'pronoun' && mention.candidates.length > 1;

function bindSubject(parse: Parse, at: number): void {
  const [only, ...others] = subjectOf(parse, at).phrases;
  if (only === undefined || others.length > 0 || only > at) return;
  const item = parse.items[phraseAt(parse, only).head] as Item;
  if (!isOpen(item.mention) || item.mention?.clear) return;
  const before = parse.chunks.findLastIndex(
    (chunk, place) => place < only && chunk.kind === 'verb' && chunk.form === 'finite' && !chunk.infinitive,
  );
  const subject = before < 0 ? null : subjectId(parse, before);
  if (subject !== null) prefer(item, subject);
}

/** "The stake that META took cost IT $14.3 billion", "MICROSOFT'S ties with OpenAI have cost IT …": whoever has what costs something pays for it. */
function bindPayer(parse: Parse, at: number): void {
  const { chunks, items } = parse;
  const group = chunks[at] as VerbGroup;
  if (items[group.main]?.lemma !== 'cost' || group.passive) return;
  const it = argumentsOf(parse, at).find(
    ({ preposition, phrase }) => preposition === null && items[phraseAt(parse, phrase).head]?.key === 'it',
  );
  const item = it === undefined ? undefined : items[phraseAt(parse, it.phrase).head];
  const [cost, ...others] = subjectOf(parse, at).phrases;
  if (item?.mention === undefined || cost === undefined || others.length > 0 || cost > at) return;
  const payer = items[phraseAt(parse, cost).owner?.head ?? -1]?.mention ?? takerOf(parse, cost, at)?.mention;
  if (payer === undefined || payer.person || payer.candidates.length !== 1) return;
  item.mention = { ...item.mention, candidates: payer.candidates };
}

/** "the stake that META took": who the clause that describes the phrase at `from` is about. */
function takerOf(parse: Parse, from: number, to: number): Item | undefined {
  for (let verb = from + 1; verb < to; verb += 1) {
    if (parse.chunks[verb]?.kind !== 'verb') continue;
    const { phrases, gap } = subjectOf(parse, verb);
    const [taker] = phrases;
    if (gap === from && taker !== undefined && phrases.length === 1)
      return parse.items[phraseAt(parse, taker).head];
  }
  return undefined;
}

function bindOwners(parse: Parse, at: number): void {
  const args = argumentsOf(parse, at);
  if (!args.some(({ phrase }) => isLoose(parse, phrase))) return;
  const subject = subjectId(parse, at);
  if (subject === null) return;
  for (const { phrase } of args) {
    const { owner } = phraseAt(parse, phrase);
    if (owner !== null && isLoose(parse, phrase)) prefer(parse.items[owner.head] as Item, subject);
    else if (namesAnother(parse, phrase, subject)) return;
  }
}

/** A phrase whose owner is a pronoun that can mean several. */
function isLoose(parse: Parse, at: number): boolean {
  const { owner } = phraseAt(parse, at);
  return owner !== null && isOpen(parse.items[owner.head]?.mention);
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

function prefer(item: Item, id: string): void {
  const { mention } = item;
  if (!mention?.candidates.includes(id)) return;
  item.mention = { ...mention, candidates: [id, ...mention.candidates.filter((other) => other !== id)] };
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
