import { type Parse, startsClause, subjectOf } from './clauses.ts';
import type { Mode } from './mode.ts';
import type { VerbGroup } from './readChunks.ts';
import type { Item } from './readItems.ts';

/**
 * What the clauses around the chunk at `at` make of what stands there, wherever their predicate stands: a fact for "announced that"
 * and "it is no secret that"; `denied` where the author says that it is not so ("it is not true that"); `rejected` where somebody
 * else does ("Meta denied that"); `unreal` for what is imagined, feared, rumoured, called absurd, or what nobody confirmed.
 * A relative clause between commas is told by the author, whatever is around it.
 */
export function commitmentAt(parse: Parse, at: number): Mode {
  parse.answers.embeddings ??= findEmbeddings(parse);
  const embeddings = parse.answers.embeddings as Embedding[];
  if (embeddings.length === 0) return FACT;
  let found = FACT;
  for (const { from, to, mode } of embeddings) {
    if (at < from || at >= to || inAside(parse, from, at)) continue;
    if (RANK.indexOf(mode.is) > RANK.indexOf(found.is)) found = mode;
  }
  return found;
}

/** The chunks `[from, to)` that an embedding predicate governs. */
interface Embedding {
  from: number;
  to: number;
  mode: Mode;
}

const FACT: Mode = { is: 'fact', because: '' };
const RANK = ['fact', 'announced', 'denied', 'rejected', 'unreal'];

function findEmbeddings(parse: Parse): Embedding[] {
  const found: Embedding[] = [];
  parse.chunks.forEach((_, at) => {
    const opening = openingAt(parse, at);
    if (opening === null) return;
    const mode = modeUnder(parse, opening);
    const gerund = parse.chunks[opening.at]?.kind === 'verb';
    if (mode.is !== 'fact') found.push({ from: opening.at, to: endOf(parse, opening.at, gerund), mode });
  });
  return [...found, ...deniedAfterwards(parse)];
}

/** A clause that hangs on a predicate: where it begins, and the chunks `[from, at)` of that predicate. */
interface Opening {
  at: number;
  from: number;
  /** It hangs on a noun, or is a subject itself: its predicate may follow. */
  open: boolean;
}

function openingAt(parse: Parse, at: number): Opening | null {
  const { chunks, items } = parse;
  const chunk = chunks[at];
  const before = chunks[at - 1];
  if (chunk?.kind === 'relative' && items[chunk.from]?.key === 'that') {
    if (chunks[at + 1]?.kind !== 'phrase') return null;
    if (!before) return { at, from: at, open: true };
    if (before.kind !== 'phrase') return { at, ...matrixBefore(parse, at), open: false };
    const matrix = matrixBefore(parse, at);
    const head = items[before.head] as Item;
    const content = contentBefore(parse, at, matrix.from);
    return content || takesThat(parse, at, matrix.from, head) ? { at, ...matrix, open: content } : null;
  }
  if (chunk?.kind === 'phrase' && before?.kind === 'verb' && !before.passive) {
    const verb = items[before.main] as Item;
    if (!EMBEDDING.test(verb.lemma) && !DENIAL.test(verb.key)) return null;
    const own = /^(?:me|us|you)$/.test(items[chunk.head]?.key ?? '') ? at + 1 : at;
    return chunks[own]?.kind === 'phrase' && startsClause(parse, own)
      ? { at: own, ...matrixBefore(parse, at), open: false }
      : null;
  }
  if (chunk?.kind === 'verb' && chunk.form === 'ing' && before?.kind === 'preposition')
    return items[before.from - 1]?.key === 'short' || items[before.from - 1]?.key === 'far'
      ? { at, ...matrixBefore(parse, at), open: false }
      : null;
  return null;
}

/** Verbs that a clause may follow without "that". */
const EMBEDDING =
  /^(?:say|think|believe|claim|suggest|doubt|tell|mean|hear|read|know|confirm|insist|pretend|admit|report|wonder|speculate|predict|expect|imagine|suppose|assume|guess|bet|hope|fear|worry|suspect|wish|dream)$/;

/** "true that", "telling me that", "nonsense that": what is no noun with a clause of its own, but part of a predicate. */
function takesThat(parse: Parse, at: number, from: number, head: Item): boolean {
  if (head.tag === 'adjective' || head.tag === 'pronoun') return true;
  const first = parse.items[parse.chunks[from]?.from ?? 0]?.key;
  if (first === 'it' || first === 'there') return true;
  return parse.chunks
    .slice(from, at)
    .some((chunk) => chunk.kind === 'verb' && TELLING.test(parse.items[chunk.main]?.lemma ?? ''));
}

const TELLING =
  /^(?:tell|inform|assure|convince|remind|persuade|warn|say|report|write|announce|confirm|deny|reject|dispute|insist|claim|argue|suggest|imagine)$/;

const contentBefore = (parse: Parse, at: number, from: number): boolean =>
  parse.chunks
    .slice(from, at)
    .some(
      (chunk) =>
        chunk.kind === 'phrase' &&
        parse.items
          .slice(chunk.from, chunk.to)
          .some(({ key }) => REPORTS.test(key) || FANCIES.test(key) || DENIAL.test(key)),
    );

/** Nouns for something said, be it so or not. */
const REPORTS =
  /^(?:reports?|story|stories|news|facts?|statements?|announcements?|confirmation|word|assertions?|evidence|proof|sign|truth|impression|argument|view|assurances?|findings?|conclusion|information|post|posts|tweet|headlines?)$/;

/** Nouns for something that is only thought, feared or talked of. */
const FANCIES =
  /^(?:rumou?rs?|ideas?|notions?|claims?|allegations?|suggestions?|theory|theories|speculation|myths?|fears?|worry|worries|hopes?|possibility|prospect|chances?|risk|assumptions?|suspicions?|misconceptions?|fantasy|falsehood|lies?|jokes?|gossip|insinuations?|accusations?|hypothesis|legend|canard|dream|talk|whispers?|chatter|prediction|forecast|expectations?|illusion|delusion)$/;

/** The predicate before a clause: from the subject of its verb, through the verbs that hang on each other, to the clause. */
function matrixBefore(parse: Parse, at: number): { from: number } {
  const { chunks } = parse;
  let back = at - 1;
  while (['phrase', 'preposition', 'comma', 'and'].includes(chunks[back]?.kind ?? '')) back -= 1;
  if (chunks[back]?.kind !== 'verb') {
    const comma = chunks.slice(back + 1, at).findLastIndex(({ kind }) => kind === 'comma');
    return { from: back + 1 + (comma < 0 || comma === at - back - 2 ? 0 : comma + 1) };
  }
  let from = back;
  while (from > 0 && hangsOnVerb(parse, from)) {
    let earlier = from - 1;
    while (earlier >= 0 && chunks[earlier]?.kind !== 'verb') earlier -= 1;
    if (earlier < 0) break;
    from = earlier;
  }
  const subjects = subjectOf(parse, from).phrases.filter((phrase) => phrase < from);
  from = Math.min(from, ...subjects);
  while (
    chunks[from - 1]?.kind === 'phrase' &&
    parse.items[(chunks[from - 1] as { from: number }).from]?.key === 'no'
  )
    from -= 1;
  const condition = chunks[from - 1];
  return { from: condition?.kind === 'subordinator' ? from - 1 : from };
}

const hangsOnVerb = (parse: Parse, at: number): boolean => {
  const group = parse.chunks[at] as VerbGroup;
  return group.infinitive || group.form === 'ing' || parse.chunks[at - 1]?.kind === 'verb';
};

/** "FAR from buying": the word before the preposition is part of no chunk. */
const openerOf = ({ items }: Parse, at: number): number =>
  items[at]?.tag === 'preposition' && items[at - 1]?.key === 'far' ? at - 1 : at;

/** Whether the item lies between the commas of "a spokesman, WHO ASKED NOT TO BE NAMED, said that …". */
function isAside({ chunks, items }: Parse, item: number, from: number): boolean {
  let inside = false;
  for (let at = from; at < chunks.length; at += 1) {
    const chunk = chunks[at] as { kind: string; from: number };
    if (chunk.from > item) return inside;
    if (chunk.kind !== 'comma') continue;
    const next = chunks[at + 1];
    inside =
      !inside &&
      next !== undefined &&
      (next.kind === 'relative' || /^(?:who|whose|whom)$/.test(items[next.from]?.key ?? ''));
  }
  return false;
}

/** What its predicate makes of a clause. */
function modeUnder(parse: Parse, { at, from, open }: Opening): Mode {
  const { chunks, items } = parse;
  const verbs = chunks
    .slice(from, at)
    .filter((chunk) => chunk.kind === 'verb' && !isAside(parse, chunk.from, from)) as VerbGroup[];
  const first = openerOf(parse, chunks[from]?.from ?? 0);
  const words = items
    .slice(first, chunks[at]?.from ?? first)
    .filter((_, place) => !isAside(parse, first + place, from));
  const has = (pattern: RegExp): Item | undefined => words.find(({ key }) => pattern.test(key));
  const quoted = (word: Item): string => `“${word.text}”`;
  const negated = verbs.some((group) => group.negated) || has(NEGATIVE) !== undefined;
  const condition = has(/^(?:if|unless|whether)$/);
  if (condition) return unreal(`${quoted(condition)} sets a condition`);
  const denial = has(DENIAL);
  if (denial && negated)
    return has(/^(?:nobody|few|there)$/) ? FACT : unreal('it is not denied, which is not to say so');
  if (denial) return { is: 'rejected', because: `${quoted(denial)} says that somebody denies it` };
  if (negated && has(KNOWN)) return FACT;
  const itself = items[first]?.key === 'it' && verbs.length === 1;
  if (has(TRUE)) {
    if (negated)
      return itself
        ? { is: 'denied', because: 'it is said not to be so' }
        : unreal('it is not said to be so');
    return FACT;
  }
  const untrue = has(FALSE);
  if (untrue)
    return itself && !negated
      ? { is: 'denied', because: `${quoted(untrue)} says that it is not so` }
      : unreal(quoted(untrue));
  const modal = verbs.find(({ modal }) => /^(?:would|could|may|might|should|wouldn't|couldn't)$/.test(modal));
  if (modal && !has(NOTING)) return unreal(`“${modal.modal}” makes no statement of fact`);
  const fancy =
    has(FANCIES) ??
    has(ABSURD) ??
    has(SHORT) ??
    words.find(({ tag, lemma, key }) => (tag === 'verb' ? GUESSING.test(lemma) : GUESSING.test(key)));
  if (fancy) return unreal(`${quoted(fancy)} does not say that it is so`);
  if (has(/^(?:me|us|you)$/) && has(/^(?:tell|tells|telling|told)$/)) return unreal('it is only told');
  if (saidByThoseWho(parse, from, at)) return unreal('it is only what some say');
  if (negated) return unreal('nobody says so');
  const after = open ? items.slice(chunks[at]?.from ?? 0).find(isRejecting) : undefined;
  return after ? unreal(`${quoted(after)} rejects it`) : FACT;
}

/** "Those WHO SAY that …" does not join them; "it has been CLAIMED that" does not say by whom. */
function saidByThoseWho({ chunks, items }: Parse, from: number, at: number): boolean {
  const verb = chunks.slice(from, at).findLast((chunk) => chunk.kind === 'verb');
  if (verb?.kind !== 'verb') return false;
  if (verb.passive && /^(?:claim|suggest|argue|assert|believe|think)$/.test(items[verb.main]?.lemma ?? ''))
    return true;
  const who = items[verb.from - 1];
  return who?.key === 'who' && items[verb.from - 2]?.tag !== 'comma';
}

const unreal = (because: string): Mode => ({ is: 'unreal', because });

const isRejecting = ({ key }: Item, at: number, all: readonly Item[]): boolean =>
  FALSE.test(key) ||
  ABSURD.test(key) ||
  DENIAL.test(key) ||
  /^(?:myth|invention|fabrication|fiction|fantasy|baseless|groundless|exaggerated|overblown|unproven|unconfirmed|discredited|retracted|withdrawn)$/.test(
    key,
  ) ||
  (TRUE.test(key) &&
    all.slice(Math.max(0, at - 3), at).some((word) => NEGATIVE.test(word.key) || word.tag === 'not'));

const NEGATIVE =
  /^(?:no|not|nobody|none|neither|nor|nothing|never|hardly|scarcely|barely|few|little|seldom|rarely|cannot|\w+n't)$/;
const DENIAL =
  /^(?:den(?:y|ies|ied|ying|ials?)|refut(?:es?|ed|ing|ation)|rebut(?:s|ted|ting|tal)?|reject(?:s|ed|ing|ion)?|disput(?:es?|ed|ing)|dismiss(?:es|ed|ing|al)?|debunk(?:s|ed|ing)?|disavow(?:s|ed|ing)?|disown(?:s|ed|ing)?|repudiat(?:es?|ed|ing)|contradict(?:s|ed|ing)?|contest(?:s|ed|ing)?|quash(?:es|ed|ing)?|scotch(?:es|ed|ing)?|ridicul(?:es?|ed|ing)|mock(?:s|ed|ing)?|scoff(?:s|ed|ing)?|laugh(?:s|ed|ing)?|disprov(?:es?|ed|en|ing)|pooh-?poohe?[sd]?)$/;
/** What is known is so, even where it is said that nobody wonders at it. */
const KNOWN =
  /^(?:surpris\w*|secret|wonder|doubts?|doubted|question|mystery|coincidence|accident|matters?|forget|forgets|ignore|regrets?|minds?|hides?|hid|hidden|know|knew|realised?|realized?|noticed?|astonish\w*|shock\w*|mistaking)$/;
const TRUE = /^(?:true|correct|right|case|accurate)$/;
const FALSE = /^(?:false|untrue|wrong|incorrect|inaccurate|mistaken|lie|falsehood)$/;
const ABSURD =
  /^(?:absurd\w*|ridiculous|nonsense|nonsensical|ludicrous|laughable|unthinkable|inconceivable|unlikely|improbable|possible|impossible|likely|probable|conceivable|doubtful|implausible|plausible|unclear|uncertain|rumoured|rumored|alleged|hypothetical|theoretical|preposterous|outlandish|rubbish|silly|crazy|far-fetched|bogus|unfounded)$/;
const SHORT = /^(?:short|far)$/;
const NOTING =
  /^(?:noted?|remember|remembered|stressed?|emphasised?|emphasized?|mentioned?|recall|recalled|forgotten|forget|added?|pointed)$/;
const GUESSING =
  /^(?:wonder|speculate|predict|expect|imagine|suppose|assume|guess|bet|hope|fear|argue|worry|suspect|want|wish|ask|dream|demand|forecast|anticipate|think|believe|reckon|pretend\w*|fantasi[sz]\w*|hallucinat\w*|insinuat\w*|alleg(?:e|es|ed)|doubts?|doubted|feared|fears|afraid|hoped|imagined|imagine|assuming|supposing|pretending|jok(?:e|ed|es|ing))$/;

/** What is governed ends with the next part of the sentence that stands by itself. */
function endOf(parse: Parse, at: number, gerund: boolean): number {
  for (let next = at + 1; next < parse.chunks.length; next += 1) {
    const kind = parse.chunks[next]?.kind;
    if (kind === 'semicolon' || kind === 'but' || (gerund && kind === 'comma')) return next;
  }
  return parse.chunks.length;
}

/** ", which Meta denies", ", a report that both firms rejected": a denial at the end, with nothing else to deny, denies what came before. */
function deniedAfterwards({ items, chunks }: Parse): Embedding[] {
  const last = items.findLastIndex(({ tag }) => tag !== 'stop' && tag !== 'quote' && tag !== 'adverb');
  const word = items[last];
  if (!word || !DENIAL.test(word.key) || items[last - 1]?.tag === 'determiner') return [];
  const comma = chunks.findLastIndex(
    ({ kind, from }) => (kind === 'comma' || kind === 'dash') && from < last,
  );
  return comma < 1
    ? []
    : [
        {
          from: 0,
          to: comma,
          mode: { is: 'rejected', because: `“${word.text}” says that somebody denies it` },
        },
      ];
}

/** Whether `at` lies in a relative clause between commas that began after `from`. */
function inAside({ chunks, items }: Parse, from: number, at: number): boolean {
  for (let back = at - 1; back > from + 1; back -= 1) {
    const chunk = chunks[back];
    if (chunk?.kind === 'comma') return false;
    if (
      chunk?.kind === 'relative' ||
      (chunk?.kind === 'phrase' && /^(?:who|whose|whom)$/.test(items[chunk.from]?.key ?? ''))
    )
      return (
        chunks[back - 1]?.kind === 'comma' ||
        (chunks[back - 1]?.kind === 'preposition' && chunks[back - 2]?.kind === 'comma')
      );
  }
  return false;
}
