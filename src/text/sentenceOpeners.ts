/**
 * Whether the word at `at` (UTF-16 offset of its first letter) is one with which sentences open and names do not.
 * After "U.S." or "Inc." it tells "the U.S. The firm" from "the U.S. Department".
 */
export function opensSentence(text: string, at: number): boolean {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  if (word === undefined) return false;
  const after = text[at + word.length];
  // "In-Q-Tel", "All-Star", "No. 5" and the initial of "A. B. Meyer" are names and numbers, not openings.
  if (after === '-' || after === '‑' || (after === '.' && (word === 'No' || word.length === 1))) return false;
  const bare = word.replace(/['’].*$/u, '');
  if (OPENERS.has(word) || OPENERS.has(bare)) return true;
  return NOUNS.has(bare) && goesOnInLowerCase(text, at + word.length);
}

/** "Shares fell" opens a sentence; "U.S. Officials Say" is a headline. */
function goesOnInLowerCase(text: string, end: number): boolean {
  return text[end] === ' ' && /^\p{Ll}/u.test(text.slice(end + 1, end + 3));
}

const WORD = /[\p{L}\p{M}]+(?:['’]\p{L}+)?/uy;

const OPENERS = new Set(
  [
    'A An The This That These Those It Its He His She Her They Their Them We Our You Your My There Here',
    'Hers Ours Yours Theirs Mine',
    'Who What When Where Why How Which Whose Whether If As Because Since Unless Although Though While Whereas Until',
    'In On At By For From With Without Within After Before During Under Over Between Among Amid Against About Around',
    'Despite Throughout Across Along Behind Beyond Inside Outside Upon Through Toward Towards Per Via Like Unlike Of To',
    'And But Or So Yet Nor Then Now Still However Meanwhile Moreover Furthermore Also Even Only Just Again Instead',
    'Indeed Perhaps Maybe Thus Therefore Hence Nevertheless Nonetheless Otherwise Besides Additionally Similarly',
    'Some Many Most Several Few Both Neither Either Each Every All Any None Nobody Nothing Everything Everyone Anyone',
    'Someone Something Another Other Others Such More Less Fewer Much Half Nearly Almost Roughly Approximately',
    'Did Does Do Is Are Was Were Has Have Had Can Could Would Should Must Let Not Never Once Twice',
    'One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Dozens Hundreds Thousands Millions Billions',
    'Last Next Earlier Later Yesterday Today Tomorrow Recently Previously Currently Overall Separately Together Asked',
    'Founded Based According Compared Given Following Including Unfortunately Fortunately Interestingly Reportedly',
    'Apparently Eventually Finally Afterwards Afterward Originally Initially Elsewhere Nowadays Soon',
    "I'm I've I'll I'd It's He's She's They're We're That's There's What's Don't Didn't Isn't",
  ]
    .join(' ')
    .split(' ')
    .flatMap((word) => (word.includes("'") ? [word, word.replace("'", '’')] : [word])),
);

const NOUNS = new Set(
  [
    'Analysts Officials Shares Sales Critics Investors Prices Police Authorities Experts Researchers Scientists',
    'Revenue Profits Profit Costs Demand Growth Rivals Supporters Opponents Lawmakers Regulators Prosecutors Lawyers',
    'People Workers Employees Customers Users Voters Residents Doctors Teachers Students Patients Families Parents',
    'Talks Trading Turnout Results Reports Stocks Markets Exports Imports Unemployment Inflation Rates Wages Taxes',
    'Construction Work Production Details Negotiations Elections Polls Protesters Witnesses Survivors Firefighters',
    'Crews Rescuers Troops Soldiers Fans Players Companies Businesses Banks Schools Hospitals Airlines Farmers',
  ]
    .join(' ')
    .split(' '),
);
