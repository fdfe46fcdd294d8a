import type { Relation } from '../../../model/relation.ts';
import { oncePer } from '../../words/oncePer.ts';

/** Whether a relation is one of shares and what they carry: only of these does a share do itself what its words say. */
export const isOfShares = oncePer(({ nouns, verbs }: Relation): boolean =>
  [...nouns, ...verbs].some((words) => /\b(?:stake|votes?|shares?)\b/.test(words)),
);
