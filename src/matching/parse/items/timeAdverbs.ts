import type { Token } from '../../words/tokens.ts';

/**
 * How many words from `at` say when without a preposition: "Meta LAST MONTH hired Wang", "the decision THIS WEEK to invest"; 0 where they do
 * not, where a preposition leads to them ("in the last week"), where they own something ("last week's deal") or are what the sentence is about.
 */
export function timeAdverbAt(keys: readonly string[], at: number, tokens: readonly Token[]): number {
  const key = keys[at] as string;
  // "Google, UNTIL THIS MONTH its largest customer, …"
  if (
    key === 'until' &&
    keys[at - 1] === ',' &&
    LEADS.has(keys[at + 1] ?? '') &&
    UNITS.has(keys[at + 2] ?? '')
  )
    return 3;
  const lead = EARLIER.has(key) && LEADS.has(keys[at + 1] ?? '') ? 1 : 0;
  const led = LEADS.has(keys[at + lead] ?? '');
  if (!led && !(DAYS.has(key) && at > 0)) return 0;
  const unit = keys[at + lead + (led ? 1 : 0)] ?? '';
  if (!UNITS.has(unit) && !DAYS.has(unit)) return 0;
  const length = lead + (led ? 2 : 1);
  const [before, after] = [keys[at - 1] ?? '', keys[at + length] ?? ''];
  if (TIED.has(before) || tokens[at - 1]?.text.endsWith('-') || after === "'s" || tokens[at + length]?.glued)
    return 0;
  return at === 0 && VERBS.has(after) ? 0 : length;
}

const EARLIER = new Set(['earlier', 'late', 'early', 'later']);
const LEADS = new Set(['last', 'this', 'next', 'that']);
const UNITS = new Set(
  'week month quarter year day morning afternoon evening night weekend spring summer autumn fall winter'.split(
    ' ',
  ),
);
const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
/** Most words open none. */
export const TIME_OPENERS: ReadonlySet<string> = new Set(['until', ...EARLIER, ...LEADS, ...DAYS]);
/** What leads to a time, or counts or picks it. */
const TIED = new Set(
  `in on of for by from since until till before after during at within over through throughout to between around about as than like the a an every each first any one next last this
  previous following and or`.split(/\s+/),
);
/** "This week SAW the launch": the time is the subject. */
const VERBS = new Set('saw sees is was has had will brought brings marks marked'.split(' '));
