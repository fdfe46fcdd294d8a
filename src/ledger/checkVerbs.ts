import type { Issue } from '../model/issue.ts';
import type { Relation } from '../model/relation.ts';
import type { Located } from './shelf.ts';
import { spellOut } from './spellOut.ts';

/**
 * A verb entry begins with its verb: the first word is inflected and then counts as a verb in every text, whatever it was ("still run" would
 * make one of "still"). One issue for each entry that begins with an adverb, a denial or the like.
 */
export function checkVerbs(relation: Located<Relation>): Issue[] {
  return FIELDS.flatMap((field) =>
    relation.record[field].flatMap((entry, index): Issue[] => {
      const faulty = spellOut(entry).find((each) => isNoVerb(each.split(' ')[0] ?? ''));
      if (faulty === undefined) return [];
      const [first = '', ...rest] = faulty.split(' ');
      return [
        {
          kind: 'invalid-record',
          file: relation.file,
          line: relation.lineOf([field, index]),
          message: `The entry "${entry}" under "${field}" of "${relation.record.id}" begins with "${first}", which is no verb.`,
          advice: DENYING.has(first)
            ? 'Leave it out, or list what is denied under "complements" or "opposites": the engine reads denials itself.'
            : `Put the verb first${rest.length === 0 ? '' : `, as in "${[...rest, first].join(' ')}"`}; the other word is found before it too.`,
        },
      ];
    }),
  );
}

const FIELDS = [
  'verbs',
  'inverseVerbs',
  'undergone',
  'opposites',
  'inverseOpposites',
  'inverseComplements',
  'complements',
] as const;

const isNoVerb = (word: string): boolean =>
  DENYING.has(word) || ADVERBS.has(word) || (/[^aeiou]ly$/.test(word) && !VERBS_IN_LY.has(word));

const DENYING = new Set('no not never hardly scarcely barely'.split(' '));

/** Adverbs, particles and comparatives that are no verbs as well ("back", "near" and "best" are, though seldom meant). */
const ADVERBS = new Set(
  `still also already again just only now soon then ever even always often once twice together alone almost first last more most less least better best worse worst well too very far
  away up down out off over in on at by for from to with of as into after before since until under near`.split(
    /\s+/,
  ),
);

const VERBS_IN_LY = new Set(
  'rely apply supply imply comply reply ply ally rally tally sully dally bully multiply'.split(' '),
);
