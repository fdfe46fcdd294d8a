/** Whether a word, in lower case, is plainly a finite verb: an auxiliary, a past tense, or a common verb in -s. */
export function isFiniteVerb(word: string): boolean {
  return FINITE.has(word) || isRegularPast(word);
}

/** "bought", "acquired"; participles look the same and count too. */
export function isPastTense(word: string): boolean {
  return isRegularPast(word) || IRREGULAR_PAST.has(word);
}

const isRegularPast = (word: string): boolean =>
  word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word) && !word.endsWith('eed');

/** "owns", "announces": a verb of the list in -s. */
export function isThirdPerson(word: string): boolean {
  return THIRD_PERSON.has(word);
}

/** "owns", "own": a verb of the list in the present, for places where no noun can stand. */
export function isPresent(word: string): boolean {
  return PRESENT.has(word);
}

export const HAVE = new Set(['has', 'have', 'had']);

export const BE = new Set(['is', 'are', 'was', 'were']);

/** Helpers, which are finite wherever they stand, and the short forms that end in one. */
export const AUXILIARIES = new Set(
  "is are was were am be been has have had does do did isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't it's he's she's that's there's they're we're you're i'm i've we've they've you've who's what's will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't mustn't it'll they'll he'll she'll we'll i'll i'd we'd they'd he'd she'd".split(
    ' ',
  ),
);

const IRREGULAR_PAST = new Set(
  'beat became began bent bet bit bled blew bought bound broke brought built burnt burst came caught chose clung cost crept cut dealt drank drew drove dug fed fell felt fled flew fought found froze gave got grew hit held hung hurt kept knew laid lay led left lent let lit lost made meant met paid pled put quit ran rang read rode rose sang sank sat saw sent set shook shot shrank shut slept slid sold sought spent spoke split spread sprang stole stood strove struck stuck stung swam swept swore swung taken taught tore told took thought threw underwent understood undertook upset went withdrew won wore wound wrote written said shown known given seen done gone grown drawn driven chosen broken spoken stolen thrown worn woken rebuilt outbid oversaw overtook overcame misled foresaw fallen risen beaten begun sunk sworn withdrawn forgiven forgave forbidden forbade forgotten forgot hidden hid ridden shaken shook torn tore born bore frozen eaten ate blown woven sewn strewn swollen bitten undergone undertaken mistaken overthrown overthrew outgrew outgrown knelt leapt learnt spilt bred spun strung wrung arose arisen awoke slew slain sown drunk sung rung sprung shrunk swum overran overrun undercut withheld upheld repaid resold retold unwound overheard oversold overpaid undersold misread mistook foreseen overseen rewritten rewrote withstood'.split(
    ' ',
  ),
);
const NOT_PAST = new Set(
  'indeed hundred speed need seed breed naked wicked sacred biped embed infrared unmatched unprecedented limited-edition talented gifted beloved rugged jagged aged united advanced crowded skilled'.split(
    ' ',
  ),
);

const BASES = new Set(
  `reopen rebuild relaunch rename reissue restart rehire recycle cycle hibernate nest graze hunt swim participate profit forbid chair permit accept accuse achieve acknowledge acquire act add address admit adopt advance affect agree aim allege allow amount announce
  appeal appear appoint apply approve argue arrest arrive ask assert assess assume attack aspire attempt attend attract attribute average
  avoid back ban bar base beat become begin believe belong benefit block blame boast boost borrow break bring broadcast build burn
  buy call cancel capture carry cast cause celebrate challenge change charge choose cite claim close collapse collect combine come
  command comment commit compare compete complain complete comprise concede concern conclude condemn conduct confirm connect
  consider consist contain continue contribute control convert convict cost count cover crash create criticise criticize cross cut
  date deal decide declare decline defeat defend define delay deliver demand deny depend deploy describe design destroy determine
  develop die differ disclose discover discuss dismiss displace distribute dominate donate double draw drive drop earn elect
  eliminate emerge emit employ enable encourage end endorse enhance enjoy enter equal escape establish estimate evacuate examine eye explore
  exceed exist expand expect expire explain export expose extend face fail fall favour fear feature feed fight file fill finance
  find fine finish fire fly focus follow force forecast form found fund gain gather generate get give go govern grant grow
  guarantee halt halve handle happen harm hand head help hire hit hold honour hope host identify impose improve include increase indicate
  infect inform injure insist inspect install intend introduce invent invest investigate invite involve issue jail join jump keep
  kill know lack land last launch lead leap learn leave lend let license lie lift limit link list live lobby locate lose lower
  maintain make manage manufacture mark market mean measure meet merge migrate mirror miss monitor move murder name near need
  negotiate note number object observe obtain occupy occur offer open operate oppose order organise organize orbit outnumber
  outperform outsource overtake own pass pay perform permit pick place plan play plead pledge plummet plunge poach point post
  practise predict prefer prepare present prevent produce promise promote prompt propose protect protest prove provide publish
  pull purchase push put qualify question quit quote raise range rank rate reach react read receive recall recognise recognize
  recommend record recover recruit redesign reduce refer reflect refuse regain regulate reject relate release rely remain remove
  renew rent repay repeal replace reply report represent require rescue research reserve resign resist resolve respond restore
  result resume retain retire return reveal reverse review rise rival rule run sack say save scale score seek seem seize sell send
  sentence separate serve settle set share shed ship shoot show shrink sign sink slash slip slow soar source specialise specialize
  speak spend spread spur stage stand start state stay steal stem step stop strive strengthen strike stop struggle study sue suffer
  suggest supply support surge surpass surround suspect suspend sustain swear sweep take target teach tell test testify threaten
  throw top total trade trail train transfer transform travel treat trigger triple try turn undergo understand unite unveil update
  upgrade urge use value view violate visit vote vow wait walk want warn warrant wear weigh welcome win wish withdraw witness work worry
  worsen write yield`
    .split(/\s+/)
    .filter(Boolean),
);
const THIRD_PERSON = new Set(
  [...BASES].map((base) => {
    if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
    return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
  }),
);

/** Asked of every word, several times: one look-up each. */
export const PRESENT = new Set([...THIRD_PERSON, ...BASES]);
export const FINITE = new Set([...AUXILIARIES, ...IRREGULAR_PAST, ...THIRD_PERSON]);
