/**
 * Every form of a verb with what it can be: `base` (invest), `s` (invests), `past` (sank), `participle` (sunk), `ing` (sinking).
 * A verb given with slashes brings its own past and participle: "stave/stove/stove".
 */
export function verbForms(entry: string): Map<string, Set<VerbForm>> {
  const [lemma = '', ownPast, ownParticiple] = entry.split('/');
  const forms = new Map<string, Set<VerbForm>>();
  const add = (word: string, form: VerbForm): void => {
    forms.set(word, (forms.get(word) ?? new Set<VerbForm>()).add(form));
  };
  const irregular = IRREGULAR.get(lemma);
  const pasts = ownPast ? [ownPast] : (irregular?.past ?? regularStems(lemma).map((stem) => `${stem}ed`));
  const participles = ownParticiple ? [ownParticiple] : (irregular?.participle ?? pasts);
  add(lemma, 'base');
  for (const word of lemma === 'be' ? ['is', 'are', 'am', "'s"] : lemma === 'have' ? ['has'] : [withS(lemma)])
    add(word, 's');
  for (const word of pasts) add(word, 'past');
  for (const word of participles) add(word, 'participle');
  for (const stem of ingStems(lemma)) add(`${stem}ing`, 'ing');
  return forms;
}

/** A noun and its plural. A noun of several words changes its last one, or the one before "of" and "in". */
export function nounForms(noun: string): string[] {
  const words = noun.split(' ');
  const pivot = words.findIndex((word, at) => at > 0 && (word === 'of' || word === 'in'));
  const at = pivot > 0 ? pivot - 1 : words.length - 1;
  return [noun, words.with(at, withS(words[at] as string)).join(' ')];
}

function withS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/[^aeiou]o$/.test(word)) return `${word}es`;
  return `${word}s`;
}

/** What "-ed" is added to: both spellings where British and American English differ (labelled, labeled). */
function regularStems(lemma: string): string[] {
  if (lemma.endsWith('e')) return [lemma.slice(0, -1)];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}i`];
  return doubled(lemma);
}

function ingStems(lemma: string): string[] {
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}y`];
  if (lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma)) return [lemma.slice(0, -1)];
  return doubled(lemma);
}

function doubled(lemma: string): string[] {
  const last = lemma.at(-1) ?? '';
  if (!/(?:[^aeiou]|qu)[aeiou][^aeiouwxy]$/.test(lemma) && !/^[aeiou][^aeiouwxy]$/.test(lemma))
    return [lemma];
  if (last === 'l') return [lemma, lemma + last];
  const oneSyllable = (lemma.replace('qu', 'q').match(/[aeiou]+/g) ?? []).length === 1;
  return oneSyllable || DOUBLING.has(lemma) ? [lemma + last] : [lemma];
}

const DOUBLING = new Set(
  'admit begin commit confer defer equip forget outfit permit prefer refer rebut regret submit transfer upset kidnap'.split(
    ' ',
  ),
);

/** Usual irregular verbs: base, past, participle; `|` between two spellings. */
const IRREGULAR = new Map(
  `be was|were been; beat beat beaten; become became become; begin began begun; bet bet|betted bet; bid bid bid; bite bit bitten;
  bleed bled bled; blow blew blown; break broke broken; bring brought brought; build built built; burn burned|burnt burned|burnt;
  buy bought bought; cast cast cast; catch caught caught; choose chose chosen; come came come; cost cost cost; cut cut cut; deal dealt dealt;
  do did done; draw drew drawn; drive drove driven; eat ate eaten; fall fell fallen; feed fed fed; fight fought fought; find found found; flee fled fled;
  fly flew flown; forecast forecast forecast; forget forgot forgotten; get got got|gotten; give gave given; go went gone; grow grew grown;
  have had had; hear heard heard; hide hid hidden; hit hit hit; hold held held; keep kept kept; know knew known; lay laid laid; lead led led; learn learned|learnt learned|learnt;
  leave left left; lend lent lent; let let let; lie lay lain; lose lost lost; make made made; mean meant meant; meet met met; outbid outbid outbid; outdo outdid outdone;
  oversee oversaw overseen; overtake overtook overtaken; pay paid paid; put put put; quit quit|quitted quit; read read read; rise rose risen; run ran run;
  say said said; see saw seen; show showed shown|showed; seek sought sought; sell sold sold; send sent sent; set set set; shed shed shed; shut shut shut; shrink shrank|shrunk shrunk; sink sank|sunk sunk;
  sit sat sat; speak spoke spoken; spend spent spent; spin spun spun; split split split; spread spread spread; stand stood stood; steal stole stolen; stick stuck stuck;
  strike struck struck; sweep swept swept; swing swung swung; take took taken; teach taught taught; tell told told; think thought thought; throw threw thrown; undergo underwent undergone;
  understand understood understood; undertake undertook undertaken; win won won; withdraw withdrew withdrawn; woo wooed wooed; write wrote written; wind wound wound;
  arise arose arisen; bear bore borne|born; bend bent bent; bind bound bound; breed bred bred; burst burst burst; cling clung clung; creep crept crept; dig dug dug; dream dreamed|dreamt dreamed|dreamt;
  foresee foresaw foreseen; foretell foretold foretold; forgo forwent forgone; freeze froze frozen; hang hung hung; hurt hurt hurt; leap leaped|leapt leaped|leapt; light lit|lighted lit|lighted;
  mislead misled misled; mistake mistook mistaken; outgrow outgrew outgrown; outsell outsold outsold; outshine outshone outshone; overcome overcame overcome; override overrode overridden;
  overthrow overthrew overthrown; prove proved proved|proven; rebuild rebuilt rebuilt; redo redid redone; remake remade remade; repay repaid repaid; resell resold resold; rethink rethought rethought;
  ride rode ridden; ring rang rung; shake shook shaken; shine shone shone; shoot shot shot; show showed shown|showed; slide slid slid; sling slung slung; spring sprang|sprung sprung; swear swore sworn;
  swell swelled swollen|swelled; tear tore torn; undercut undercut undercut; undo undid undone; upset upset upset; wake woke woken; wear wore worn; weave wove woven; withhold withheld withheld;
  withstand withstood withstood; forbid forbade|forbad forbidden; forgive forgave forgiven; uphold upheld upheld; overpay overpaid overpaid; underpay underpaid underpaid; prepay prepaid prepaid;
  outspend outspent outspent; overspend overspent overspent; outrun outran outrun; overrun overran overrun; offset offset offset; reset reset reset; retake retook retaken; rewrite rewrote rewritten;
  unwind unwound unwound; undersell undersold undersold; fit fitted|fit fitted|fit; plead pleaded|pled pleaded|pled; sneak sneaked|snuck sneaked|snuck; strive strove|strived striven; speed sped|speeded sped|speeded;
  sing sang sung; sleep slept slept; swim swam swum; drink drank drunk; tread trod trodden; weep wept wept; broadcast broadcast broadcast; string strung strung; thrust thrust thrust; wed wed|wedded wed|wedded`
    .split(';')
    .map((line) => line.trim().split(' '))
    .map(([base = '', past = '', participle = '']) => [
      base,
      { past: past.split('|'), participle: participle.split('|') },
    ]),
);

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';
