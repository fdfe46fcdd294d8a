import { isAppeal, isInstruction } from './appeals.ts';
import type { Phrases } from './phrases.ts';
import { listsByOpener, phraseAmong, phraseAt, phrasesOf } from './phrases.ts';
import type { Word } from './words.ts';

/**
 * The signs of opinion in `words`, with how heavily each weighs and the words an editor reads. Words in quotation marks
 * are somebody's speech: there the first person is no sign. Nothing found is an empty list.
 */
export function findOpinionCues(
  words: readonly Word[],
  names: readonly (readonly [number, number])[],
  inSpeech: (offset: number) => boolean,
): OpinionCue[] {
  const cues: OpinionCue[] = [];
  const first = words.findIndex((word) => word.isWord);
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    if (word.facts.beginsJudgement)
      for (const [begun, [list, weight, name]] of PHRASES_BY_OPENER.get(word.lower) ?? []) {
        const phrase = phraseAmong(begun, words, i);
        // “Never Let Me Go” is a title.
        if (phrase === null || (isCapital(word) && i > first && weight < 1)) continue;
        const overall = list === RATINGS ? { overall: true as const } : {};
        cues.push({ at: word.start, weight, ...overall, reason: `${name}: “${phrase.join(' ')}”` });
      }
    if (!word.facts.judges) continue;
    if (BLAMES.has(word.lower))
      cues.push({ at: word.start, weight: 1.5, reason: `passes judgement: “${word.text}”` });
    if (PRAISE.has(word.lower) && !isTerm(words, i, names))
      cues.push({ at: word.start, weight: 2, reason: `praise or blame: “${word.text}”` });
    if (VAGUE.has(word.lower)) cues.push({ at: word.start, weight: 0.7, reason: `vague: “${word.text}”` });
    if (inSpeech(word.start)) continue;
    const dug = word.lower === 'mine' && !/^(?:is|was|are|were|be|of)$/.test(words[i - 1]?.lower ?? '');
    if (OWN_LIFE.has(word.lower) && !dug)
      cues.push({ at: word.start, weight: 3, overall: true, reason: `first person: “${word.text}”` });
    else if (FIRST_PERSON.has(word.lower) && word.text !== 'US')
      cues.push({ at: word.start, weight: 2, reason: `first person: “${word.text}”` });
    if (SECOND_PERSON.has(word.lower))
      cues.push({ at: word.start, weight: 2, reason: `speaks to the reader: “${word.text}”` });
  }
  const opening = words[first];
  if (opening !== undefined && isAppeal(words, first, names))
    cues.push({ at: opening.start, weight: 3, reason: `an appeal: “${opening.text}”` });
  else if (opening !== undefined && !inSpeech(opening.start) && isInstruction(words, first))
    cues.push({ at: opening.start, weight: 3, overall: true, reason: `an instruction: “${opening.text}”` });
  return cues;
}

const isCapital = ({ text }: Word): boolean => /^\p{Lu}\p{Ll}/u.test(text);

/** "heart disease", "special counsel", "British Heart Foundation": a word of praise or blame that is part of a term or a name. */
function isTerm(words: readonly Word[], i: number, names: readonly (readonly [number, number])[]): boolean {
  const word = words[i] as Word;
  if (phraseAt(TERMS, words, i) !== null) return true;
  return (
    /^\p{Lu}/u.test(word.text) &&
    names.some(([start, end]) => start <= word.start && word.end <= end && end - start > word.text.length)
  );
}

/** What somebody tells of himself, nobody else can check; "we" may be a company with books. */
const OWN_LIFE = new Set("idk imo imho tbh iirc i i'm i've i'd i'll my me mine myself".split(' '));
const FIRST_PERSON = new Set("we we're we've we'd we'll our ours us ourselves let's".split(' '));
const SECOND_PERSON = new Set("you you're you've you'd you'll your yours yourself".split(' '));
/** Adjectives, adverbs and nouns that judge. What can be measured ("largest", "record") is not among them. */
const PRAISE = new Set(
  `amazing astonishing astounding awesome awful bad beautiful beloved best-in-class better-than-ever bold bizarre boring brave breathtaking bright brilliant
  callous captivating catastrophe catastrophic charming clever clear complacent compelling confusing controversial cool courageous crazy crucial cruel cutting-edge
  daring dazzling delicious delightful deplorable desperate devastating dire disappointing disaster disastrous disgrace disgraceful dismal disturbing
  divisive dramatic dreadful dull dynamic elegant embarrassing enchanting enviable epic essential exceptional excellent exciting exhilarating extraordinary
  fabulous fair fantastic fascinating fatal-flaw formidable foolish fragile frightening frustrating fun funny furious futile
  game-changer game-changing genius glorious gorgeous great greatest groundbreaking hard hardest heartbreaking hero heroic hopeless horrendous horrible horrific huge-success
  hypocritical iconic idiotic imaginative immoral imperative important impressive incompetent inconceivable incredible incredibly indispensable inevitable
  inexcusable inspiring inspired intriguing invaluable invincible ironic irresponsible joke joy key laughable legendary lovely ludicrous magical magnificent
  marvellous marvelous masterclass masterful masterly masterpiece meaningful mess mesmerising mistake moving naive nightmare nonsense obvious obviously odd
  outrageous outstanding overdue overrated painful paradigm passionate pathetic perfect phenomenal pioneering pivotal pointless powerful precious
  pride prowess proud ravishing reckless refreshing remarkable remarkably ridiculous robust sad sadly scandalous scary seamless seamlessly sensation sensational sensible
  severe shambles shameful shocking shortsighted simply sinister sloppy smart sober solid sophisticated special spectacular splendid staggering stark stellar
  striking strong stunning stupid sublime superb superior surprising surprisingly sweet symbol symbolic tenderness terrible terrific terrifying thought-provoking thoughtful thrilled thrilling
  timely tireless tough towering toxic-culture tragedy tragic transformative tremendous triumph troubling truly turning-point ugly ultimate unacceptable unbearable unbelievable
  unbelievably unfair unforgettable unfortunate unfortunately unimaginable unique unjust unmatched unparalleled unprecedented unpredictable unrivalled unsettling unstoppable
  unsurprisingly upset urgent useless vibrant vile visionary vital weak weird wise wonderful wonders worrying worrisome worse-than-ever worthwhile worthy worried wrong wrongheaded
  backbone cornerstone envy heart hallmark landscape powerhouse trailblazer beacon testament linchpin lifeblood nutshell destiny
  arguably admittedly frankly honestly hopefully thankfully regrettably undeniably undoubtedly unquestionably understandably certainly interestingly clearly
  deserve deserves deserved fear fears lesson leadership greatness courage wisdom folly greed hubris shame arrogance`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words of praise or blame in terms that neither praise nor blame. */
const TERMS = phrasesOf(
  `heart disease|heart attack|heart attacks|heart failure|heart rate|heart surgery|heart transplant|heart condition|heart conditions|key rate|key interest|key worker|key workers|special counsel|special envoy
  |special forces|special education|special adviser|special advisers|special needs|special rapporteur|special operations|hard drive|hard drives|hard disk|hard labour|hard currency|strong winds|solid waste|solid fuel
  |solid state|fair trade|cool storage|sweet potatoes|sweet potato|tough mudder|great-grandfather|great grandfather|great apes|great white|stellar mass|natural disaster|disaster relief|disaster zone|disaster area
  |toxic waste|toxic gas|toxic fumes|toxic chemicals|useless patents|severe weather|severe injuries|severe burns|vital signs|mental`,
);

/** Sizes without a figure. */
const VAGUE = new Set(
  'substantial substantially significant significantly considerable considerably numerous various countless increasingly vast massive huge major dramatically rapidly greatly intensifying'.split(
    ' ',
  ),
);

/** "its soul", "their nerve": firms and clubs have none. */
function possessed(nouns: string): string {
  return nouns
    .split(' ')
    .flatMap((noun) => [`its ${noun}`, `their ${noun}`])
    .join('|');
}

/** Manners of speaking that assert nothing one could look up. */
const HYPERBOLE = `falls apart|fell apart|fall apart|falls flat|fell flat|falls short|fall short|fell short|off the ball|missed the point|misses the point|lost the plot|dropped the ball|asleep at the wheel
  |${possessed('soul heart mind nerve eye eyes voice head teeth grip shine lustre appetite magic spark nose hands feet')}|cannot be overstated|can't be overstated|cannot be underestimated|couldn't be higher|could not be higher|hard to overstate|difficult to overstate
  |by storm|end of an era|turning point|game changer|paradigm shift|only time will tell|remains to be seen|remain to be seen|remain uncertain|remains uncertain
  |remains unclear|one to watch|keep an eye on|stay tuned|watch this space|speaks volumes|sets it apart|sets them apart|double-edged sword|silver bullet|holy grail
  |tip of the iceberg|perfect storm|race against time|at a crossroads|at every turn|every step of the way|once and for all|all for nothing|for all the wrong reasons|time and again|as usual|as ever|of all people|nothing but|or so they say|here to stay|new era|new chapter|more than ever|than ever before|ahead of the curve
  |stay ahead|stay relevant|in today's|the future of|the future is|is the future|in a world|there is no doubt|there's no doubt|no doubt|make no mistake|needless to say
  |of course|in hindsight|at its best|at his best|at her best|out of control|on its knees|on the right track|lost touch|big shoes|better years|human imagination|changed everything
  |changes everything|means everything|says it all|nobody saw|no one saw|who knew|like never before|once in a lifetime|once-in-a-lifetime|work of art|art form|game of|state of the art|state-of-the-art
  |best of all|worst of all|part of the problem|wake-up call|stark reminder|reminder of|testament to|signal of|vote of confidence|strategic leap|power-move|power move|critical player|key player
  |major player|major force|industry-shaping|far-reaching|plays a critical role|play a critical role|plays a key role|plays a crucial role|plays a vital role
  |at the core of|at the heart of|is all about|it's all about|sooner or later|for better or worse|like it or not|not just about|no longer about|more than a headline
  |raises questions|raise questions|raises the question|begs the question|food for thought|of reasons to|of reasons for|in short|in a nutshell|to be fair|to be honest|let's be honest|it is hard|it's hard
  |it seems|seems to|seem to|appears to be|appear to be|feels like|felt like|looks like|as if|too far|too late|too little|more like|less like|nothing less than|nothing short of|comes at a price|price to pay
  |everyone knows|everybody knows|as we know|as everyone|something for everyone|of our time|of all time|in history|on the planet|of humanity's|winner-takes-all|winner takes all|who can blame|what leadership
  |is positioning|attuned to|well positioned|well-positioned|uniquely positioned|strikes a balance|sensible balance|doubles down|raising the bar|raises the bar|level playing field|looms large|a leading|world leader in|market leader in|global leader in|set it apart|set them apart|set him apart|set her apart|rewrote the rules|rewrites the rules|rewriting the rules|changed the game|changes the game|broke the mould|breaks the mould|left scars|left its mark|left a mark|lost the argument|won the argument|paid the price|pay the price|pays the price|out of ideas|out of steam|out of road|into a circus|close to its chest|close to his chest|close to her chest|real winners|real losers|winners are|losers are|before safety|over people|takes no prisoners|on two fronts|grim reading|at a turning|human right|makes sense|make sense|caught between|fall from grace|find themselves|finds itself|found itself|at its peril|in name only|beyond measure|comes down to|goes without saying|in the making|in the balance|hangs in the balance|a matter of time|the rest is history|history books|last laugh|uphill battle|long way to go|come a long way|up in the air|all too familiar|easier said than done|the elephant in the room|a league of its own|in a league|state of mind|rite of passage|labour of love|force to be reckoned|punches above`;

/** What reads a meaning into an event. */
const INTERPRETATION = `signals|signalling|signaling|underscores|underscoring|underlines|underlining|highlights|highlighting|reflects|reflecting|showcases|showcasing
  |demonstrates|demonstrating|illustrates|illustrating|epitomises|epitomizes|embodies|exemplifies|reinforces|reinforcing|solidifies|cements|echoes|echoing|reminiscent
  |suggests a|suggests that it|suggests it|serves as|serve as|marks a|marking a|paves the way|paving the way|sends a|sends a message|speaks to|points to a|represents a|presents a|offers a new|ushers in|heralds|heralding|redefines|redefining
  |reshapes|reshaping|revolutionizes|revolutionizing|revolutionises|revolutionising|transforms|transforming|empowers|empowering|unlocks|unlocking|elevates|elevating|bolsters|fortifies|strengthens|leverages|leveraging|captures|delivers on|strikes a`;

/** Marks out of ten and what analysts think a share is worth measure nothing but a mind. */
const RATINGS = phrasesOf(
  `on a scale of|on a scale from|out of ten|out of 10|out of five|marks out of|thumbs up|thumbs down|price target|target price|buy rating|sell rating|hold rating
  |fair value estimate|we rate|our rating|worth every penny|worth every cent`,
);

/** Verbs that tell what was done and condemn it. */
const BLAMES = new Set(
  `betrayed lied squandered botched bungled fumbled mishandled wasted butchered ruined blundered pandered caved disgraced humiliated insulted cheated hoodwinked fooled
  bamboozled sabotaged hijacked gutted trashed neglected shamed  doomed belittled sneered scoffed bullied duped swindled`
    .split(/\s+/)
    .filter(Boolean),
);

type Judgement = readonly [phrases: Phrases, weight: number, name: string];

const PHRASES: readonly Judgement[] = [
  [phrasesOf(HYPERBOLE), 3, 'a manner of speaking'],
  [phrasesOf(INTERPRETATION), 2, 'reads a meaning into events'],
  [
    phrasesOf(
      "the best|must|should|ought to|need to|needs to|has to be|have to be|matters|matter|deserve to|it is time|it's time|everyone|everything|always|is everything|nowhere|only a fool|any fool",
    ),
    1.5,
    'a general judgement',
  ],
  [phrasesOf('nobody|no one|nothing|never'), 0.3, 'leaves no exception'],
  [RATINGS, 3, 'a rating'],
];

const PHRASES_BY_OPENER = listsByOpener(PHRASES, ([phrases]) => phrases);

/** Every word that begins a phrase of opinion. */
export const JUDGEMENT_OPENERS: ReadonlySet<string> = new Set(PHRASES_BY_OPENER.keys());

/** Every word that is a sign of opinion by itself: nineteen in twenty words of a text are none. */
export const JUDGING_WORDS: ReadonlySet<string> = new Set([
  ...BLAMES,
  ...PRAISE,
  ...VAGUE,
  ...OWN_LIFE,
  ...FIRST_PERSON,
  ...SECOND_PERSON,
]);

export interface OpinionCue {
  /** Where it stands, as a UTF-16 offset. */
  at: number;
  weight: number;
  /** It holds for the whole sentence, figures included. */
  overall?: true;
  reason: string;
}
