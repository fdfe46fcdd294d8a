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
      // "data-labelling firms": the hyphen of a describing word.
      if (token.text === '-' && token.glued && i > at) continue;
      return '';
    }
    const word = token.lower.replace(/'s?$/, '');
    if (NOT_DESCRIBING.has(word)) return '';
    if (isPlural(word)) return word;
  }
  return '';
}

/** "28-year-old", "12-member": the word behind the hyphen, in the plural; '' for a manner ("two-horse"). */
function nounAfterHyphen(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || !token.glued) return '';
  if (token.lower === 'year' && tokens[at + 2]?.lower === 'old') return 'age';
  return token.lower.endsWith('s') ? token.lower : `${token.lower}s`;
}

export function isPlural(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|ous)$/.test(word) && !NO_PLURALS.has(word);
}

const FARTHEST = 4;
const PAIRS = new Set(
  'basis points|percentage points|square feet|square foot|square miles|square metres|square meters|square kilometres|square kilometers|cubic metres|cubic meters|cubic feet|light years|metric tons|metric tonnes|degrees Celsius|degrees Fahrenheit|air miles|nautical miles'.split(
    '|',
  ),
);
const IRREGULAR = new Set(
  'people staff men women children police cattle troops personnel fish sheep feet teeth mice aircraft data crew alumni media offspring km kg mph kph mm cm gb tb mb mw gw kw kwh gwh mwh hectares degrees celsius fahrenheit bps fps spacecraft businessmen businesswomen servicemen firemen policemen salesmen sportsmen fishermen spokesmen salespeople percent'.split(
    ' ',
  ),
);
const NO_PLURALS = new Set(
  'was has his its this does across news less plus always perhaps besides versus series species towards afterwards unless says goes makes takes gives costs comes gets yes as is sells runs leads shows remains includes'.split(
    ' ',
  ),
);
const NOT_DESCRIBING = new Set(
  'of in on at to from for by with and or but than as that which who were was is are had has have will would can could may might a an the its his her their this these those per after before since until during when while if out up down off over under into through more each ago later earlier apart not also only then so such both'.split(
    ' ',
  ),
);
