import { modeOf } from '../../mode/mode.ts';
import { denied, FACT, type Mode } from '../../mode/modes.ts';
import { seenBy } from '../../mode/seenBy.ts';
import { sentenceMode } from '../../mode/sentenceMode.ts';
import type { VerbGroup } from '../../parse/chunks/readChunks.ts';
import { governorOf, type Parse } from '../../parse/clauses.ts';
import type { VerbUse } from '../../words/relationWords.ts';

/** What a helper says of a use that takes it for more than a wish; null where it takes it for none. */
export function helperMode(parse: Parse, at: number, use: VerbUse): Mode | null {
  return obligation(parse, at, use) ?? permission(parse, at, use) ?? inability(parse, at, use);
}

/** "MUST buy", "MAY use" are facts to a relation of commitment or permission, whose words name the helper; "may not use" denies it. */
function obligation(parse: Parse, at: number, use: VerbUse): Mode | null {
  const { modal, negated } = parse.chunks[at] as VerbGroup;
  if (modal === '') return null;
  const helper = helperOf(parse, at);
  if (!use.needs.includes(helper)) return null;
  const permission = /^(?:may|can)$/.test(helper);
  const refused = negated || (helper !== modal && modal !== 'could');
  if (refused && !permission) return null;
  const own: Mode = refused ? denied(`“${modal} not”`) : FACT;
  return sentenceMode(parse) ?? own;
}

/** "ALLOWED the army TO USE it": it can. */
function permission(parse: Parse, at: number, use: VerbUse): Mode | null {
  const over = use.needs.includes('can') ? allowedBy(parse, at) : null;
  return over === null ? null : modeOf(parse, over);
}

/** The verb that lets the subject of the verb at `at` do what it says. */
function allowedBy(parse: Parse, at: number): number | null {
  const { infinitive, modal } = parse.chunks[at] as VerbGroup;
  if (modal !== '' || parse.chunks[at - 1]?.kind !== 'phrase') return null;
  const verb = infinitive ? governorOf(parse, at).verb : seenBy(parse, at);
  const over = verb === null ? undefined : parse.chunks[verb];
  const lets = over?.kind === 'verb' && LETTING.test(parse.items[over.main]?.lemma ?? '');
  return lets ? verb : null;
}

/** Verbs by which somebody may do what they could not before. */
export const LETTING = /^(?:allow|permit|authorise|authorize|let|enable|clear|license)$/;

/** "cannot" is "can", with a "not" in it; what "could not" be done could be done at no time; and who SAID that others COULD do it let them. */
export function helperOf(parse: Parse, at: number): string {
  const { modal, negated } = parse.chunks[at] as VerbGroup;
  if (allowedBy(parse, at) !== null) return 'can';
  if (/^(?:can't|cannot|couldn't)$/.test(modal)) return 'can';
  return modal === 'could' && (negated || isTold(parse, at)) ? 'can' : modal;
}

function isTold({ chunks, items }: Parse, at: number): boolean {
  const verb = chunks.slice(0, at).findLast(({ kind }) => kind === 'verb');
  const isSaid =
    verb?.kind === 'verb' && verb.past && !verb.negated && ALLOWING.test(items[verb.main]?.lemma ?? '');
  return isSaid && !items.some(({ key }) => OPEN.test(key));
}

const ALLOWING = /^(?:say|announce|tell|confirm|declare|decide|rule|disclose)$/;
const OPEN = /^(?:if|unless|might|may|perhaps|possibly|someday|eventually|potentially|analysts?)$/;

/** "CANNOT keep up": who is not able to does not. */
function inability(parse: Parse, at: number, use: VerbUse): Mode | null {
  const { modal, negated } = parse.chunks[at] as VerbGroup;
  if (use.opposite !== 'complement' || !negated || !/^(?:can|could|can't|cannot|couldn't)$/.test(modal))
    return null;
  return sentenceMode(parse) ?? denied(`“${modal}”`);
}
