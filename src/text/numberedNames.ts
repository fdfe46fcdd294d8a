import { countedNoun, isCountedOften } from './countedNouns.ts';
import type { Token } from './tokens.ts';

/**
 * Whether the bare number of tokens `from` to `to` (exclusive) is part of a name or a code rather than a figure:
 * "Llama 4", "GPT-5", "Section 230", "Form 8-K", "S&P 500", "24/7", "3:15", "401(k)", "1600 Pennsylvania Avenue".
 */
export function isNumberedName(tokens: readonly Token[], from: number, to: number): boolean {
  return isCode(tokens, from, to) || followsName(tokens, from, to) || leadsName(tokens, from, to);
}

/** Touching letters, colons, slashes and dots make codes, times, ratios, versions: no figures. */
function isCode(tokens: readonly Token[], from: number, to: number): boolean {
  const token = tokens[from] as Token;
  if (isTelephone(tokens, from)) return true;
  const before = tokens[from - 1];
  const after = tokens[to];
  if (before !== undefined && token.glued) {
    if (before.kind === 'word') return true;
    if (CODE_MARKS.has(before.text)) return true;
    if (before.text === '-' && before.glued) {
      const lead = tokens[from - 2];
      // "GPT-5", "B-52", "COVID-19"; but "mid-2025", "pre-2008", "sub-3%" are figures.
      if (lead?.kind === 'word') return !PREFIXES.has(lead.lower);
      if (lead?.kind === 'number') return lead.glued;
    }
    if (before.text === '.' && tokens[from - 2]?.kind === 'number' && before.glued) return true;
    if (before.text === '/' && tokens[from - 2]?.kind === 'number') return true;
  }
  if (after === undefined || !after.glued) return false;
  const beyond = tokens[to + 1];
  if (after.text === ':' || after.text === '/') return beyond?.kind === 'number' && beyond.glued;
  if (after.text === '.' && beyond?.glued) return beyond.kind === 'number' || beyond.kind === 'word';
  // "401(k)", "501(c)(3)".
  if (after.text === '(') return beyond?.glued === true && /^[a-z]$/i.test(beyond.text);
  // "8-K", "10-Q", "7-Eleven", "3M", "5G", "1080p".
  if (after.text === '-')
    return (
      beyond?.glued === true &&
      beyond.kind === 'word' &&
      /^\p{Lu}/u.test(beyond.text) &&
      !UNIT_LETTERS.test(beyond.text)
    );
  if (after.text === '@' || after.text === '_' || after.text === '&') return true;
  return after.kind === 'word' && !UNIT_LETTERS.test(after.text);
}

/** "0800 555 111": digits in groups, of which the first begins with a nought. */
function isTelephone(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (first > at - MOST_GROUPS && tokens[first - 1]?.kind === 'number') first--;
  return /^0\d{2,}$/.test(tokens[first]?.text ?? '');
}

const MOST_GROUPS = 4;

/** A capitalised word or a word that numbers things stands before: "Boeing 737", "page 12", "Windows 11". */
function followsName(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const number = tokens[from] as Token;
  if (before === undefined || number.glued || number.kind !== 'number') return false;
  // "H.R. 8070".
  if (
    before.text === '.' &&
    before.glued &&
    /^\p{Lu}$/u.test(tokens[from - 2]?.text ?? '') &&
    tokens[to]?.kind !== 'word'
  )
    return true;
  if (before.kind !== 'word') return false;
  if (NUMBERED.has(before.lower)) return !isGrouped(number) || !/^\p{Ll}/u.test(before.text);
  if (!/^\p{Lu}/u.test(before.text) || isGrouped(number) || to > from + 1) return false;
  if (OPENERS.has(before.lower)) return false;
  // "beat Everton 2-0" is a score.
  if (isScore(tokens, to)) return false;
  // "In Gaza 40 people" is a count.
  if (isCountedOften(countedNoun(tokens, to)) && !KNOWN.has(before.lower)) return false;
  const first = from - 2 < 0 || /^[.!?:•"“]$/.test(tokens[from - 2]?.text ?? '');
  if (first && /(?:ly|ing)$/.test(before.lower)) return false;
  if (KNOWN.has(before.lower) || KNOWN.has(`${tokens[from - 2]?.lower ?? ''} ${before.lower}`)) return true;
  // In a headline verbs have capitals too: "Storm Kills 12 in Florida", "Boeing Cut 200 Jobs".
  return !HEADLINE_VERB.test(before.text);
}

function isScore(tokens: readonly Token[], to: number): boolean {
  const [dash, number] = tokens.slice(to, to + 2);
  return (
    dash?.glued === true && /^[-–]$/.test(dash.text) && number?.kind === 'number' && number.text.length <= 2
  );
}

/** "7 Eleven", "50 Cent", "1600 Pennsylvania Avenue", "20 Fenchurch Street". */
function leadsName(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to];
  if (after === undefined || after.kind !== 'word' || !/^\p{Lu}/u.test(after.text)) return false;
  if (MODELS.has(after.text)) return true;
  if (NAMES_AFTER.has(`${(tokens[from] as Token).text} ${after.text}`)) return true;
  return tokens.slice(to + 1, to + 4).some((token) => STREETS.has(token.text));
}

const isGrouped = (token: Token): boolean => token.text.includes(',');

const CODE_MARKS = new Set(['#', '@', '_', '&', ':']);
const PREFIXES = new Set('mid pre post early late sub non ex near over under circa since'.split(' '));
/** What may touch a number and leaves it a figure: scales, percent, units of measure, ordinals, decades. */
const UNIT_LETTERS =
  /^(?:k|K|m|M|b|B|t|T|mm|MM|bn|mn|tn|trn|mln|bln|pc|pct|p|x|X|s|st|nd|rd|th|km|kg|cm|mph|kph|GB|TB|MB|MW|GW|kW|kWh|GWh|MWh|MHz|GHz|ft|lb|lbs|oz|mg|ml|C|F|fold)$/;
const OPENERS = new Set(
  'a an the about over under nearly almost some around roughly approximately at in on by for from with after before since until between more less fewer up only just exactly than to of and or but of its their his her our all another every these those this that both with including plus minus versus vs when while where if as who which what how there here he she it they we you not no still also even then now last next past first early late mid fiscal summer winter spring autumn fall january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec another additional further barely merely age aged'.split(
    ' ',
  ),
);
const NUMBERED = new Set(
  'section sections article articles chapter chapters form page pages item items paragraph clause rule title level tier phase stage step version type category class grade room suite flight gate route highway interstate exit line channel episode season volume part act scene unit model mark series appendix exhibit schedule figure fig table lot bus platform apartment apt ward zone proposition prop amendment resolution bill psalm verse size formula building pier sector area track route lane terminal runway iphone ipad android windows macos ios claude llama gemini boeing airbus galaxy pixel playstation xbox apollo artemis falcon gpt covid'.split(
    ' ',
  ),
);
const KNOWN = new Set('windows airpods series class mars starfield bros sims'.split(' '));
const HEADLINE_VERB =
  /(?:s|ed|Cut|Hit|Lost|Won|Sold|Held|Shut|Left|Met|Put|Set|Saw|Lose|Win|Cut|Kill|Add|Hire|Raise|Sell|Buy|Bought|Spent|Spend|Reach|Face|Adds|Top|Tops|Near|Nears|Past|Least|Than|Dead|Arrest|Jails|Rise|Fall|Fell|Rose|Grew|Finds|Found|Built|Take|Took|Give|Gave|Get|Got|Make|Made|Pay|Paid|Pays)$/;
const NAMES_AFTER = new Set([
  '50 Cent',
  '7 Eleven',
  '21 Savage',
  '30 Rock',
  '60 Minutes',
  '3 Doors',
  '20 Minutes',
]);
const MODELS = new Set(['Max', 'Pro', 'Dreamliner', 'Ti', 'Squadron', 'Brigade', 'Regiment']);
const STREETS = new Set(
  'Street St Avenue Ave Road Rd Boulevard Blvd Lane Drive Square Court Parkway Highway Terrace'.split(' '),
);
