import type { Entity } from '../../../model/entity.ts';
import type { IndexedClaim, MatchIndex } from '../../indexLedger.ts';
import { DEFINITE } from '../../names/pronouns.ts';
import { argumentsOf } from '../../parse/arguments/arguments.ts';
import type { Phrase } from '../../parse/chunks/readChunks.ts';
import { mainVerb, type Parse, phraseAt } from '../../parse/clauses.ts';
import { FRAME_NOUNS } from '../../parse/frameNouns.ts';
import { isRelated } from '../../parse/isRelated.ts';
import type { Item } from '../../parse/items/readItems.ts';
import { isPart, NEUTRAL_NOUNS } from '../../parse/partWords.ts';
import { subjectOf } from '../../parse/subjects/subjects.ts';
import { OTHERS } from '../../statements/parties/isNeutral.ts';
import { leadsToObject } from '../../statements/parties/leadsToObject.ts';
import type { Statement } from '../../statements/statement.ts';
import { phraseOf } from '../../words/relationWords.ts';
import { stemOf } from '../../words/stems.ts';
import { areKin } from '../places/areKin.ts';
import { stemsOfRecord } from './stemsOfRecord.ts';

/**
 * Whether whatever stands as subject or object of a statement's word can be a record's: one of its parties, a figure or time, a word of
 * the relation or of the record itself ("12% of the CONTRIBUTORS"), or a noun that says nothing new. "Scale AI founded a CHOIR" and
 * "Scale AI's LANDLORD laid off 200" are of others.
 */
export function standsFor(
  { claim, recognition }: IndexedClaim,
  statement: Statement,
  parse: Parse,
  index: MatchIndex,
): boolean {
  if (merelyRefers(parse, statement) || isOfClause(parse, statement)) return false;
  const parties = [...recognition.subject, ...(recognition.object ?? [])];
  const said = new Set([
    ...(statement.use === undefined ? [] : phraseOf(statement.use)),
    ...statement.relation.through,
    ...statement.relation.objectThrough,
  ]);
  const isNoun = ({ nouns }: Item): boolean =>
    nouns.some(({ relation }) => relation.id === statement.relation.id);
  const isWord = (item: Item): boolean => said.has(item.key) || isNoun(item);
  const isOnRecord = (key: string): boolean =>
    key.split(' ').every((word) => stemsOfRecord(claim).has(stemOf(word)));
  const isParty = (id: string): boolean => parties.some((each) => id === each || areKin(id, each, index));
  const isTheirs = ({ mention }: Item): boolean =>
    mention === undefined || mention.how === 'pronoun' || mention.candidates.some(isParty);
  const isNobody = ({ key }: Item): boolean => statement.complement !== true && NOBODY.test(key);
  return placesOf(parse, statement).every((at) => {
    const phrase = phraseAt(parse, at);
    const head = parse.items[phrase.head] as Item;
    const owner = phrase.owner === null ? undefined : parse.items[phrase.owner.head];
    // "from NOBODY BUT Scale AI"
    if (isNobody(head) || !isTheirs(head) || (owner !== undefined && !isTheirs(owner))) return false;
    if (head.mention !== undefined || head.quantity !== undefined || head.tag !== 'noun') return true;
    if (isRelated(parse, at) || (OTHERS.test(head.key) && !isNoun(head))) return false;
    const narrowed = isNarrowed(parse, phrase, (item) => isWord(item) || isOnRecord(item.key));
    if (isOnRecord(head.key)) return owner === undefined || !narrowed;
    if (BONDS.test(head.key) && isDefinite(parse, phrase)) return !narrowed;
    if (LIKE.test(head.key) && isDefinite(parse, phrase)) return true;
    if (isPart(head) && !isWord(head)) return owner === undefined && !isTold(parse, at, statement);
    if (isWord(head) || NEUTRAL_NOUNS.has(head.key) || FRAME_NOUNS.has(head.key))
      return !narrowed && !(isPart(head) && isTold(parse, at, statement));
    const owners = owner?.mention?.candidates ?? [];
    return parties.some((id) => {
      const entity = index.entities.get(id);
      const isHis = entity?.partOf !== undefined && owners.includes(entity.partOf);
      if (isKindOf(head.key, entity?.type)) return isHis || isDefinite(parse, phrase);
      return index.heads.get(head.key)?.has(id) === true && isDefinite(parse, phrase);
    });
  });
}

/** What any company, or anybody, may be called: "the house", "the newcomer". */
const isKindOf = (noun: string, type: Entity['type'] | undefined): boolean =>
  (type === 'organisation' && COMPANIES.test(noun)) || (type === 'person' && PEOPLE.test(noun));

const COMPANIES =
  /^(?:company|firm|business|group|house|concern|enterprise|outfit|startup|start-up|venture|vendor|maker|network|giant|corporation|lab|laboratory|team|crew|gang|arm)$/;
const PEOPLE =
  /^(?:newcomer|man|woman|youngster|entrepreneur|executive|manager|founder|researcher|scientist)$/;

/** What there is between two: "the RELATIONSHIP", "the COOPERATION". */
const BONDS = /^(?:relationship|cooperation|collaboration|arrangement|alliance|bond|connection)$/;
/** "a holding of this KIND" */
const LIKE = /^(?:kind|sort|type|size)$/;

const NOBODY = /^(?:nobody|none|nothing|no one)$/;

/** "The shares META ISSUED TO ITS STAFF carry no votes": something else is told of them first. */
const isTold = ({ chunks }: Parse, at: number, statement: Statement): boolean =>
  chunks.slice(at + 1, statement.at).some(({ kind }) => kind === 'verb');

/** "commented on THE 49% STAKE": a noun that no verb tells. */
function merelyRefers(parse: Parse, { at, clause, use }: Statement): boolean {
  const chunk = parse.chunks[at];
  if (
    chunk?.kind !== 'phrase' ||
    clause !== null ||
    use === undefined ||
    'lemma' in use ||
    use.role !== 'act'
  )
    return false;
  return (
    (phraseOf(use).length === 1 || DEFINITE.has(parse.items[chunk.from]?.key ?? '')) &&
    mainVerb(parse) !== null
  );
}

/** "WHAT SCALE AI PAID made up …": the subject is a clause of its own. */
function isOfClause(parse: Parse, { at, clause }: Statement): boolean {
  const verb = parse.chunks[at]?.kind === 'verb' ? at : clause;
  return verb !== null && parse.chunks[verb]?.kind === 'verb' && parse.chunks[verb - 1]?.kind === 'verb';
}

/** The phrases that are subject and object of a statement's word, and what is counted of them ("BOTH of these platforms"). */
function placesOf(parse: Parse, { at, clause, use }: Statement): number[] {
  const verb = parse.chunks[at]?.kind === 'verb' ? at : clause;
  const isToldByVerb = verb !== null && parse.chunks[verb]?.kind === 'verb';
  const subjects = isToldByVerb ? subjectOf(parse, verb).phrases : [];
  const own = argumentsOf(parse, at).filter(
    ({ preposition }) =>
      preposition === null ||
      NARROWING.has(preposition) ||
      use === undefined ||
      !('lemma' in use) ||
      leadsToObject(preposition, use, null),
  );
  const beside =
    isToldByVerb && verb !== at
      ? argumentsOf(parse, verb).filter(({ preposition }) => NARROWING.has(preposition ?? ''))
      : [];
  const opening = /^(?:of|at)$/.test(parse.chunks[0]?.key ?? '') ? [1] : [];
  const places = [...subjects, ...[...own, ...beside].map(({ phrase }) => phrase), ...opening];
  return [...places, ...places.flatMap((each) => behindOf(parse, each))].filter(
    (each) => parse.chunks[each]?.kind === 'phrase',
  );
}

/** What leads to whose it is, who did it or where: "laid off AT THE PLANT next door", "OF its costs, 27% …". */
const NARROWING = new Set(['of', 'at', 'by', 'among']);

const behindOf = (parse: Parse, at: number): number[] =>
  parse.chunks[at + 1]?.key === 'of' && parse.chunks[at + 2]?.kind === 'phrase' ? [at + 2] : [];

/** "its WAGE bill": of something in particular. */
const isNarrowed = (
  { items }: Parse,
  { from, head, owner }: Phrase,
  isKnown: (item: Item) => boolean,
): boolean =>
  items
    .slice(owner?.to ?? from, head)
    .some((item) => item.tag === 'noun' && item.mention === undefined && !isKnown(item));

const isDefinite = ({ items }: Parse, { from }: Phrase): boolean => DEFINITE.has(items[from]?.key ?? '');
