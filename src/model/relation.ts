import { z } from 'zod';
import type { Slug } from './slug.ts';

/** Words, and groups of at least two alternatives in brackets: each character is looked at once. */
const ENTRY = /^[^()|]*(?:\([^()|]+(?:\|[^()|]+)+\)[^()|]*)*$/;

const entry = z
  .string()
  .min(1)
  .regex(ENTRY, 'alternatives stand in brackets, parted by bars, as in "lose (staff|talent) to"');
const words = z.array(entry).default([]);

/**
 * A relation between a subject and an object, as `content/vocabulary/relations.yaml` lists it under its id.
 *
 * Words are given once, as a dictionary gives them: "invest" covers invests, invested, investing; "bet" as a noun covers bets.
 * The engine knows the usual irregular verbs; a rarer one is written with its forms, joined by slashes: "stave/stove/stove".
 * A verb may name words that must follow it, next to it or further on: "pour into", "bring on board", "write cheque".
 * "@time" after a verb stands for a time right behind it, or at the head of its clause, and no object: "follow @time" is "Llama 3.1 FOLLOWED in July 2024".
 * "@whom" after a verb wants a name right behind it: "leave @whom" is "Google LEAVES Scale AI", and not "leaves the work to Scale AI".
 * "lose (staff|talent) to" stands for "lose staff to" and "lose talent to"; an entry may hold several such groups.
 * Hyphens, upper case and British or American endings of the words themselves must be listed; nothing is guessed.
 */
export const relationSchema = z.strictObject({
  /** How the relation is called in messages: "invests in". */
  label: z.string().min(1),
  /** What a subject does to an object: "Meta INVESTS in Scale AI", "Scale AI WAS FOUNDED by Wang". */
  verbs: words,
  /** What the object does, seen from its side: "Wang JOINS Meta" says that Meta hires Wang; "Scale AI SELLS 49% to Meta". */
  inverseVerbs: words,
  /** Verbs whose object, or whose subject in the passive, is the subject of this relation: "Scale AI WAS VALUED at $29 billion". */
  undergone: words,
  /** What a subject does instead: whoever GRADUATES FROM a college did not drop out of it. As `verbs`, and says that the relation does not hold. */
  opposites: words,
  /** What the object does instead: who TURNS DOWN a company is not hired by it. */
  inverseOpposites: words,
  /** The like, where not to do it states the relation: who need not APPROVE a deal leaves it without review. */
  inverseComplements: words,
  /** The like, where not to do it is to be in the relation: whatever does not LIVE UP TO expectations misses them. */
  complements: words,
  /** Names of the act or its result: "Meta's INVESTMENT in Scale AI", "an INVESTMENT by Meta". */
  nouns: words,
  /** What the subject is called with regard to the object: "Alexandr Wang, CEO of Scale AI", "Scale AI FOUNDER Alexandr Wang". */
  titles: words,
  /** What the object is called with regard to the subject: "Llama, Meta's MODEL", "Meta's SUBSIDIARY WhatsApp". */
  inverseTitles: words,
  /** What is said or done about a deal told of in the same sentence: "bought it, to RAISED EYEBROWS", "many SHOOK their HEADS when it bought it". */
  reactions: words,
  /** What of its subject may stand for it: "Scale AI's BUSINESS grows", "Llama 4's PERFORMANCE disappoints". */
  through: words,
  /** What of its object may: "delayed the RELEASE of Behemoth", "profits from Scale AI's TROUBLES". */
  objectThrough: words,
  /** Which prepositions may lead to the object; left out, any that makes sense. A direct object always counts. */
  objectAfter: words,
  /** What its figure may be: `money`, `percent`, `year`, `age`, `multiple`, `count`; left out, any. Claims with another unit are refused. */
  units: z.array(z.enum(['money', 'percent', 'year', 'age', 'multiple', 'count'])).optional(),
  /** Once true, always true ("founded"): a "former" founder is one still. */
  lasting: z.boolean().default(false),
  /** Its figure changes with time (a valuation, a head count): another figure is another day's and contradicts nothing. */
  varies: z.boolean().default(false),
  /** Its figure is a limit: "more than 700 million users" names just that limit, and another one differs. */
  limit: z.boolean().default(false),
  /** It is the plan of another relation: whoever "hopes to", "is in talks to" do that is in this one. */
  planOf: z.string().optional(),
  /** It says that another relation holds still: whoever “remains chief executive” is spoken of in this one. */
  stillOf: z.string().optional(),
  /** It is another relation done with somebody else: where two lead a firm, each of them co-leads it. */
  jointOf: z.string().optional(),
  /** It is that another relation does not hold: what denies that one ("CANNOT vote its shares") states this one, and what states it denies this one. */
  denialOf: z.string().optional(),
  /** It is another relation with somebody of the object: whoever hires an engineer at a firm “hires people from” the firm. */
  peopleOf: z.string().optional(),
  /** It says that another relation's object came of it, whoever did it: what “began” was founded. */
  comesOf: z.string().optional(),
  /** What stands beside the name says it all, without another word: a figure ("Wang, 28, …") or, without `units`, another name in brackets. */
  implied: z.boolean().default(false),
  /** It may be said of a deal instead of those who made it: "Meta's PURCHASE of Instagram met with scepticism". */
  ofDeals: z.boolean().default(false),
  /** It concerns the whole object: "buys 49% of Scale AI" is no purchase of Scale AI. */
  wholly: z.boolean().default(false),
  /** An object has one subject at a time (a CEO): another name for it differs from the record. */
  oneHolder: z.boolean().default(false),
});
export type Relation = z.infer<typeof relationSchema> & { id: Slug };
