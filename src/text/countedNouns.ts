import { SMALL } from './numberWords.ts';
import type { Token } from './tokens.ts';

/**
 * What a number that ends before token `at` counts: the noun in lower case ("people", "basis points"), found within
 * the next few words ("17 billion active parameters"); '' where none is seen.
 */
export function countedNoun(tokens: readonly Token[], at: number): string {
  const first = tokens[at];
  if (first === undefined) return '';
  if (first.text === '-' && first.glued) return nounAfterHyphen(tokens, at + 1);
  if (first.kind === 'mark') return first.text === '°' ? 'degrees' : '';
  const pair = `${first.lower} ${tokens[at + 1]?.lower ?? ''}`;
  if (PAIRS.has(pair)) return pair;
  for (let i = at; i < Math.min(at + FARTHEST, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') {
      // "50 Boeing 737 jets".
      if (token.kind === 'number' && i > at && /^\p{Lu}/u.test((tokens[i - 1] as Token).text)) continue;
      // "data-labelling firms": the hyphen of a describing word.
      if (token.text === '-' && token.glued && i > at) continue;
      return '';
    }
    const word = token.lower.replace(/'s?$/, '');
    if (i > at && MORE_OFTEN_VERBS.has(word)) return '';
    if (NOT_DESCRIBING.has(word)) return '';
    // "In 2016 TWO people": they are counted by the number right before them; "two-storey" describes.
    if ((SMALL.get(word) ?? 0) > 1 && tokens[i + 1]?.text !== '-') return '';
    if (isPlural(word) && !describesNext(tokens, i)) return word;
  }
  return '';
}

/** "28-year-old", "12-member": the word behind the hyphen, in the plural; '' for a manner ("two-horse"). */
function nounAfterHyphen(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || !token.glued) return '';
  if (token.lower === 'year' && tokens[at + 2]?.lower === 'old') return 'age';
  if (MANNERS.has(token.lower)) return '';
  return IRREGULAR_OF.get(token.lower) ?? (token.lower.endsWith('s') ? token.lower : `${token.lower}s`);
}

/** "31 Abrams tanks": a name in front of what is counted. */
function describesNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^\p{Lu}/u.test((tokens[at] as Token).text) &&
    next?.kind === 'word' &&
    /^\p{Ll}/u.test(next.text) &&
    isPlural(next.lower)
  );
}

export function isPlural(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|ous)$/.test(word) && !NO_PLURALS.has(word);
}

/** Whether newspapers count `noun` so often that a number before it is a count, even "2000 people". */
export function isCountedOften(noun: string): boolean {
  return COUNTED.has(noun);
}

const COUNTED = new Set(
  'people jobs workers employees staff units homes users customers stores cars troops soldiers students km kilometres kilometers miles feet metres meters votes deaths cases tons tonnes acres hectares passengers patients members migrants residents calories megawatts mw players fans shops restaurants vehicles officers protesters refugees children women men teachers nurses doctors bottles copies pages seats steps points shares hours days beds flights ships trees arrests victims'.split(
    ' ',
  ),
);
const FARTHEST = 4;
const PAIRS = new Set(
  'basis points|percentage points|sq km|sq miles|sq ft|sq m|square feet|square foot|square miles|square metres|square meters|square kilometres|square kilometers|cubic metres|cubic meters|cubic feet|light years|metric tons|metric tonnes|degrees Celsius|degrees Fahrenheit|air miles|nautical miles'.split(
    '|',
  ),
);
const IRREGULAR = new Set(
  'people staff men women children police cattle troops personnel fish sheep feet teeth mice aircraft data crew alumni media offspring km kg mph kph mm cm gb tb mb mw gw kw kwh gwh mwh hectares degrees celsius fahrenheit bps fps spacecraft businessmen businesswomen servicemen firemen policemen salesmen sportsmen fishermen spokesmen salespeople percent'.split(
    ' ',
  ),
);
const NO_PLURALS = new Set(
  'was has his its this does across news less plus always perhaps besides versus series species towards afterwards unless yes as is ones says'.split(
    ' ',
  ),
);
const MORE_OFTEN_VERBS = new Set(
  'goes makes takes gives costs comes gets sells runs leads shows remains includes wins plans needs works'.split(
    ' ',
  ),
);
const MANNERS = new Set('magnitude strong plus odd way fold rank tier star ish scale'.split(' '));
const IRREGULAR_OF = new Map([
  ['foot', 'feet'],
  ['man', 'men'],
  ['woman', 'women'],
  ['person', 'people'],
  ['child', 'children'],
  ['country', 'countries'],
  ['city', 'cities'],
  ['story', 'storeys'],
  ['storey', 'storeys'],
  ['inch', 'inches'],
  ['century', 'centuries'],
]);
const NOT_DESCRIBING = new Set(
  'of in on at to from for by with and or but than as that which who were was is are had has have will would can could may might a an the its his her their this these those per after before since until during when while if out up down off over under into through more each ago later earlier apart not also only then so such both'.split(
    ' ',
  ),
);
