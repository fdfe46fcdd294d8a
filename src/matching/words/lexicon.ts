import { type VerbForm, verbForms } from './wordForms.ts';

/** What a word without an entry in the ledger can be, by the closed classes of English and a list of common verbs. */
export function wordClass(key: string): WordClass | undefined {
  return CLOSED.get(key);
}

/** Whether a word can help another verb: "is", "had", "does", "may" and the like. */
export const isHelper = (key: string): boolean => HELPERS.has(wordClass(key));

const HELPERS = new Set<WordClass | undefined>(['be', 'have', 'do', 'modal']);

/** The forms that `key` can be of a common verb, with its lemma; undefined where it is none that we know. */
export function commonVerb(key: string): { lemma: string; forms: ReadonlySet<VerbForm> } | undefined {
  return VERBS.get(key);
}

/** Every word of the closed classes and every form of a common verb; some come twice. */
export const listedWords = (): string[] => [...CLOSED.keys(), ...VERBS.keys()];

/** Whether a word can be told by its form alone to be a verb: "leads", "paid", "is". */
export function isFiniteForm(key: string): boolean {
  const forms = commonVerb(key)?.forms;
  return forms?.has('past') === true || forms?.has('s') === true || isHelper(key);
}

export type WordClass =
  | 'determiner'
  | 'owner'
  | 'pronoun'
  | 'preposition'
  | 'and'
  | 'but'
  | 'relative'
  | 'subordinator'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'not'
  | 'adverb'
  | 'adjective'
  | 'to';

const LISTS: [WordClass, string][] = [
  [
    'determiner',
    'a an the this these those another any some each every both no all several many most either neither such what',
  ],
  ['owner', 'its his her their my your our whose'],
  [
    'pronoun',
    'it he she they him them i we you us me itself himself herself themselves who whom someone everyone anyone nobody everything something nothing there here one',
  ],
  [
    'preposition',
    `of in into on onto for from with by at about above below during between among amid against across through via per than within without
    behind upon toward towards like unlike including despite around near worth besides alongside under over until beyond inside outside throughout off regarding except plus versus vs aged`,
  ],
  ['and', 'and or nor &'],
  ['but', 'but yet'],
  ['relative', 'which that'],
  [
    'subordinator',
    'because although though while whereas if unless whether once since after before as when where until so',
  ],
  ['be', "be is are was were been being am 's 're isn't aren't wasn't weren't"],
  ['have', "have has had having haven't hasn't hadn't 've"],
  ['do', "do does did doing don't doesn't didn't"],
  [
    'modal',
    "may might could would should must can cannot can't couldn't wouldn't shouldn't will shall won't 'll",
  ],
  ['not', 'not never hardly scarcely'],
  ['to', 'to'],
  [
    'adverb',
    `long now then also just still already even only merely soon today yesterday tomorrow almost nearly about again ever together instead
    however moreover meanwhile indeed perhaps reportedly thus therefore once twice later earlier ago away back up down out forward ahead too very quite rather well
    first more most less least far yet else maybe overnight along likewise abroad outright aboard otherwise alone altogether anyway anyhow afterwards beforehand elsewhere nowadays somehow hence`,
  ],
  [
    'adjective',
    `new old big bold large small huge major giant massive hefty whopping eye-watering strategic total big-ticket early late young former current recent latest good best better bad own same
    other such last next first second third final high low short top key main great real true false likely due set ready able poised only single american british chinese european`,
  ],
];

/** Later lists do not overrule earlier ones. */
const CLOSED = new Map<string, WordClass>();
for (const [kind, list] of LISTS) {
  for (const word of list.split(/\s+/)) if (word !== '' && !CLOSED.has(word)) CLOSED.set(word, kind);
}

const COMMON_VERBS = `accelerate accept accuse achieve acquire add address admit advise affect agree aim allow amount announce answer appear apply appoint approve argue arrive ask assert
assume attempt attract avoid back ban be beat become beef begin believe belong bet bid bleed block boast book boost borrow break bring build burn buy call carry cause celebrate challenge change
charge check choose claim climb close collect come command commit compare compete complete confirm consider contain continue contribute control cost cover create criticise criticize cut
dangle deal debate decide declare decline defend deliver demand denounce deny depart describe deserve design destroy develop disclose discuss dismiss dispute dominate double doubt draw drive drop dub
earn emerge employ enable end engage enjoy enter envy establish estimate exceed exclude expand expect explain explore express face fail fall favour favor fear feed fight file fill finalise finalize
find finish fire fix follow force forecast form found fuel fund gain gather get give go grab grant grow guess halt halve hand handle happen head help hire hit hold hope
identify imagine impose improve include increase indicate inform insist inspire integrate intend introduce invest involve issue join jump justify keep know lack land last launch lead leak learn lay leave
let license line list look lose lure make manage mark match mean meet merge mention mirror miss mount move mull name need nab negotiate note notice obtain offer open operate order oust overtake oversee
own parachute participate pay peg pick place plan play pledge poach point post praise predict prefer prepare present press prevent prompt propose prove provide publish pull push put quadruple question quip quit quote
raise rank reach react read realise realize receive recognise recognize recommend record recruit reduce refer refuse regard reject relate release rely remain remember remove replace reply report represent request
require resign resist respond rest result retain return reveal rise rival run rush save say scoop seal secure see seek seem sell send serve set settle shake share shed shell shift show shrink shut sign signal sink sit slam
snap snare soar sound sour spark speak spearhead specialise specialize spend splash splurge stand start state stay step stir stop stress strike struggle stump submit succeed suffer suggest supply support surge
surpass surprise surrender survive suspect take talk tap target tell tempt test thank think threaten throw tie top total touch tout track trade trail train transfer travel treat treble trigger triple trounce trust try turn tweet
understand unveil urge use value view visit vote wager wait want warn warrant watch weigh welcome win wipe woo work worry wrap write yield label specialise stem bolster echo stun sweep lag boast buoy underline underscore highlight
hail assess excel thrive hinge boil stem belong prepare clean annotate pour plough plow funnel inject pump shovel chuck fork cough commit stump spearhead helm chair hurt help dismiss misstate misreport correct correct clarify overstate exaggerate debunk rumour rumor speculate ponder wonder
outsell outstrip outpace outperform outgrow outweigh disappoint disagree attend lapse bite number imply assure disclose withdraw shrug vanish resemble possess owe exploit outnumber`;

const VERBS = new Map<string, { lemma: string; forms: ReadonlySet<VerbForm> }>();
for (const lemma of COMMON_VERBS.split(/\s+/)) {
  for (const [word, forms] of verbForms(lemma)) {
    const known = VERBS.get(word);
    if (!known) VERBS.set(word, { lemma, forms });
    else if (known.lemma === lemma) VERBS.set(word, { lemma, forms: new Set([...known.forms, ...forms]) });
  }
}
