import { DAY_NAMES, MONTH_NAMES } from '../text/calendar.ts';
import { phrasesOf } from './phrases.ts';

/** Verbs in the past tense that tell of feelings or appearances rather than events. */
export const SUBJECTIVE_VERBS = new Set(
  `seen showed shown heard respected let proved proven taught helped understood felt seemed looked appeared loved hated deserved mattered captured inspired delighted dazzled stunned amazed wept adored enjoyed cared hoped wished feared believed
  thought liked wanted worried needed supposed seemed tended sounded tasted became spooked inspired embodied reminded renowned famed known unmatched admired treasured
  forgotten forgot forgave forgiven mistaken shaken torn drunk expected compared concerned interested related lacked complicated dedicated devoted determined convinced excited tired bored confused intertwined strained flawed rigged polarised polarized tangled revolutionised revolutionized transformed evolved reshaped redefined reinvented disrupted blessed cursed doomed gifted tempted struggled`
    .split(/\s+/)
    .filter(Boolean),
);

/** Verbs that only carry what somebody says: they are attribution, no event of their own. */
export const SAYING_VERBS = new Set(
  `said says say told tells tell added adds asked asks wrote writes noted notes explained explains insisted insists argued argues replied joked warned warns suggested suggests
  stated states commented remarked believed believes thinks thought described describes called calls`
    .split(/\s+/)
    .filter(Boolean),
);

/** Verbs in the present that state a relation one can look up: who owns, employs, sells, covers what. */
export const RELATION_VERBS = new Set(
  [
    'own employ operate hold sell produce cover cost serve contain run live lie belong consist comprise specialise specialize supply publish oversee control',
    'account generate weigh measure total average number rank represent work allege accuse sue manufacture border orbit consume emit owe earn trade host house',
    'maintain import export span stretch rise fall feature count provide excel possess require ban regulate govern prohibit dominate maintain charge pay receive collect',
    'investigate invest acquire buy join hire recruit launch release announce name appoint resign win lose beat defeat arrest kill die cut close open sign approve reject file',
    'raise lower recall ban scrap seize merge settle report reveal confirm deny carry include forbid chair participate profit build hang claim share use speak recognise recognize dispute occupy',
    'print assemble grow breed mine refine brew distribute insure lend lease fund finance employ teach treat deliver ship connect link separate cross flow store',
  ]
    .join(' ')
    .split(' ')
    .flatMap((verb) => [verb, thirdPerson(verb)]),
);

/** What is happening and could be measured: "is growing", "are investigating". */
export const ONGOING_VERBS = new Set(
  `growing rising falling shrinking declining increasing decreasing slowing expanding investigating facing suing hiring building struggling investing acquiring buying selling
  developing testing joining leading spreading melting ageing aging closing opening moving working fighting recruiting seeing experiencing losing gaining departing
  leaving replacing offering producing making using running courting`
    .split(/\s+/)
    .filter(Boolean),
);

/** Nouns that say what somebody or something is, after "is" or "was". */
export const ROLE_NOUNS = new Set(
  `capital founder co-founder cofounder ceo president chairman chairwoman director member city subsidiary unit maker author winner king queen prime minister owner
  headquarters home majority minority leader champion creator chief executive spokesman spokeswoman spokesperson senator governor mayor professor exporter importer producer
  supplier provider customer client partner shareholder employer operator birthplace successor predecessor heir nephew son daughter wife husband brother sister state
  province country island river mountain company firm startup start-up bank charity university investor backer contractor lender landlord tenant insurer buyer
  seller sponsor adviser advisor trustee native citizen resident graduate dropout alumnus currency species mammal reptile planet moon language dialect newspaper airline carmaker manufacturer retailer publisher broadcaster port village town
  suburb colony republic monarchy vaccine drug antibiotic hormone protein disease virus bacterium satellite museum reservoir lawyer banker editor manager engineer teacher soldier head boss deputy chair
  signatory descendant widow widower twin cousin uncle aunt grandson granddaughter author member volunteer employee`
    .split(/\s+/)
    .filter(Boolean),
);

/** Who acts in the news without a name. */
export const AGENTS = new Set(
  `police vets services products brands officials official authorities prosecutors prosecutor lawyers lawyer court judge jury researchers scientists study report survey poll council government ministry
  minister agency regulator regulators company firm bank airline union workers employees staff residents patients doctors hospital school university parliament
  senate congress lawmakers voters spokesperson spokesman spokeswoman shareholders investors analysts club team coach firefighters rescuers soldiers troops army
  protesters victims suspect victim driver passengers crew students teachers parents authors factory museum store chain newspaper broadcaster charity filing
  department commission committee tribunal inquiry watchdog insiders sources businesses companies firms group trust film song album novel book ship train bus plane
  bridge road building reactor volcano earthquake storm hurricane fire flood shares stock rents prices sales exports imports revenue profits emissions population
  unemployment inflation turnout donations shop demand farmers pilots sailors miners nurses climbers hikers tourists migrants refugees hostages prisoners inmates customers users consumers drivers families neighbours neighbors scientists engineers labs models platforms services competitors rivals clients owner men women man woman children child founders brewer retailer`
    .split(/\s+/)
    .filter(Boolean),
);

/** Plurals of those who do something: "lenders", "investors", "chemists"; "numbers" do nothing. */
export const isDoer = (word: string): boolean =>
  word.length > 6 && DOERS.test(word) && !NO_DOERS.has(word.slice(0, -1));

const DOERS = /[^aeiou](?:er|or|ist)s$/;
const NO_DOERS = new Set(
  `number matter power order disaster wonder answer danger paper summer winter quarter letter factor mirror harbor terror horror career reminder marker corner
  border monster center computer chapter shoulder finger dinner counter barrier sector vector error tremor humor rumor armor parlor flavor favor meter liter printer cluster master
  checklist shortlist playlist container folder header register tower flower shower server router filter poster sticker charter banner hammer ladder`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that place an event in time. */
export const TIME_WORDS = new Set([
  ...DAY_NAMES,
  // "It may" places nothing in time.
  ...MONTH_NAMES.filter((month) => month !== 'may'),
  ...`yesterday today tonight earlier recently ago since currently annually monthly weekly daily overnight meanwhile afterwards formerly previously
  jan feb mar apr jun jul aug sept oct nov dec`.split(/\s+/),
]);
export const TIME_PHRASES = phrasesOf(
  `every day|every week|every month|every year|last year|last month|last week|this year|this month|this week|last summer|last winter|in recent years|recent years|over the past|in the past|within hours|within minutes|within days|within weeks|this morning|this afternoon|last night|for the first time|the same day|the next day|the following|two years|a year|a week earlier|at the time`,
);

/** Comparisons that can be measured. */
export const MEASURED_SUPERLATIVES = new Set(
  'largest biggest highest lowest longest shortest oldest youngest smallest fastest slowest tallest deepest richest poorest busiest heaviest earliest cheapest costliest record populous fewest closest nearest weakest strongest hottest coldest driest wettest warmest'.split(
    ' ',
  ),
);

export const ATTRIBUTIONS = phrasesOf(
  `according to|reports say|reports suggest|reported by|figures show|data show|data shows|study found|report found|official figures|police said|officials said|sources say|sources said|reportedly|allegedly|filing|documents show|court documents|insiders suggest|insiders say`,
);

function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** Verbs that link, feel or judge: in the present they state no relation that one can look up. */
export const LINKING_VERBS = new Set(
  `remains becomes seems appears means deserves needs matters loves hopes wants wishes worries wonders knows understands lies depends comes goes makes takes gives gets keeps lets puts
  plays proves shows feels looks fails succeeds struggles enjoys suffers stays rests rises helps enables allows encourages promotes protects threatens touches harms improves changes develops
  creates drives grows works lives thinks believes says tells asks suggests signals reflects underscores highlights mirrors echoes aims plans seeks hopes intends expects predicts
  rates concerns supports benefits values respects prefers favours fears challenges questions calls names points stands states turns tries talks walks waits watches`
    .split(/\s+/)
    .filter(Boolean),
);

/** Verbs in -ing behind "is" that judge, feel or read a meaning. */
export const LINKING_PARTICIPLES = new Set(
  `being realizing realising becoming looking hoping waiting trying getting going coming making taking giving putting thinking feeling talking changing evolving shifting booming thriving
  heating betting leading positioning redefining reshaping transforming revolutionizing revolutionising highlighting signalling signaling underscoring reflecting showcasing demonstrating illustrating
  reinforcing solidifying marking paving raising recalling echoing sparking proving showing setting helping enabling allowing ensuring driving fostering promising seeking aiming hoping striving working
  doing happening saying telling asking wondering worrying mounting`
    .split(/\s+/)
    .filter(Boolean),
);

/** Past tenses that say little without their object: "made advances", "came into focus". */
export const LIGHT_VERBS = new Set(
  'made given gave taken took got put came went kept brought drew drawn caught faced sparked turned stood'.split(
    ' ',
  ),
);
