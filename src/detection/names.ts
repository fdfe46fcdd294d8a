import { DAY_NAMES, MONTH_NAMES } from '../text/calendar.ts';
import { isFiniteVerb, isThirdPerson } from './verbs.ts';
import type { Word } from './words.ts';

/**
 * The capitalised names in `words`, as UTF-16 spans: runs of capitals in mid-sentence, and at the beginning where a
 * second capital or a verb follows a word that opens no sentences. Days and months are times, not names. In a headline
 * where every word has a capital nothing is told apart, and the list is empty.
 */
export function findNames(words: readonly Word[]): Array<[number, number]> {
  if (isTitleCase(words)) return [];
  const names: Array<[number, number]> = [];
  for (let i = 0; i < words.length; ) {
    if (!isCapital(words[i])) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < words.length && continuesName(words, end)) end++;
    const opens = i === 0 || OPENING_MARKS.has((words[i - 1] as Word).text);
    const first = words[i] as Word;
    const single = end === i + 1;
    const dated =
      end === i + 1 + (opens && OPENERS.has(first.lower) ? 1 : 0) &&
      TIMES.has((words[end - 1] as Word).lower);
    const doubtful = opens && single && !isNameAtStart(words, i);
    const opener = opens && !single && OPENERS.has(first.lower) ? 1 : 0;
    if (!dated && !doubtful && !(single && COMMON_CAPITALS.has(first.text)))
      names.push([(words[i + opener] as Word).start, (words[end - 1] as Word).end]);
    i = end;
  }
  return names;
}

/** Every longer word has a capital, small words such as "with" apart. */
function isTitleCase(words: readonly Word[]): boolean {
  let long = 0;
  for (const word of words) {
    if (word.text.length < 4 || !LONG.test(word.text)) continue;
    if (!isCapital(word) && !SMALL_WORDS.has(word.lower)) return false;
    long += 1;
  }
  return long >= 3;
}

const LONG = /^\p{L}{4,}/u;

const SMALL_WORDS = new Set(
  'with from over into than that after before about amid under between against through without upon onto when will this their your have been were'.split(
    ' ',
  ),
);

function isCapital(word: Word | undefined): boolean {
  return word?.capital === true && word.isWord;
}

function continuesName(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (isCapital(word)) return (words[at - 1] as Word).isWord || /^[.&-]$/.test((words[at - 1] as Word).text);
  const joins =
    JOINING.has(word.lower) ||
    word.text === '&' ||
    word.text === '-' ||
    (word.text === '.' && (words[at - 1] as Word).text.length <= 4);
  return joins && isCapital(words[at + 1]);
}

function isNameAtStart(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (OPENERS.has(word.lower)) return false;
  if (/['’]s$/.test(word.text) || /^\p{Lu}{2,}/u.test(word.text) || /\p{Ll}\p{Lu}/u.test(word.text))
    return true;
  const adverb = ADVERBS.has(words[at + 1]?.lower ?? '') ? 1 : 0;
  const next = words[at + 1 + adverb]?.lower ?? '';
  if (/(?:ing|ly|ion|ity|ment|ics|news)$/.test(word.lower)) return false;
  // "Airbus builds", "Venus has": a plural would take another form of the verb.
  return word.lower.endsWith('s') ? isThirdPerson(next) || SINGULAR.has(next) : isFiniteVerb(next);
}

/** "Nokia once made", "Chile also has". */
const ADVERBS = new Set(
  'once also never now still already then later recently reportedly formerly'.split(' '),
);
const SINGULAR = new Set(['is', 'has', 'was', 'does']);
const OPENING_MARKS = new Set([':', '“', '"', '•', '—', '–', '(', '.', '?', '!', '‘']);
/** Written in capitals, they name nobody. */
const COMMON_CAPITALS = new Set([
  'I',
  'AI',
  'CEO',
  'CFO',
  'CTO',
  'IT',
  'TV',
  'PC',
  'GDP',
  'HR',
  'PR',
  'DNA',
  'ID',
  'OK',
  'LLM',
  'LLMs',
  'PhD',
  'PhDs',
  'GenAI',
]);
const JOINING = new Set('of de da di van von der den la le el al bin ibn for'.split(' '));
const TIMES = new Set([
  ...DAY_NAMES,
  ...MONTH_NAMES,
  ...'jan feb mar apr jun jul aug sep sept oct nov dec christmas easter'.split(' '),
]);
const OPENERS = new Set(
  `a an the this that these those it its he his she her they their them we our you your i my there here who what when where why how which whose whether if as because since unless
  although though while whereas until in on at to by for from with without within after before during under over between among amid against about around despite
  throughout across along behind beyond inside outside upon through toward towards per via like unlike of and but or so yet nor then now still however meanwhile
  moreover furthermore also even only just again instead indeed perhaps maybe thus therefore hence some many most several few both neither either each every all any
  none nobody nothing everything everyone anyone someone another other others such more less fewer much half nearly almost roughly did does do is are was were has have had
  can could would should must let not never once twice one two three four five six seven eight nine ten last next earlier later yesterday today tomorrow recently
  previously currently further overall under founded born based according given following including reportedly together analysts officials police researchers scientists
  doctors experts critics prosecutors investors water coffee solar champagne hail good change history travel`
    .split(/\s+/)
    .filter(Boolean),
);
