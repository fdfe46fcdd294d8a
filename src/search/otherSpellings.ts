/**
 * Other spellings of a word, British for American and the reverse, in lower case; none where there is no other. What a stemmer
 * joins anyway is left out ("labelled" and "labeled").
 */
export function otherSpellings(word: string): string[] {
  const plain = word.toLowerCase();
  const listed = PAIRS.get(plain);
  if (listed !== undefined) return [listed];
  return ENDINGS.flatMap(([one, other]) => {
    if (plain.length >= one.length + SHORTEST_STEM && plain.endsWith(one))
      return [plain.slice(0, -one.length) + other];
    if (plain.length >= other.length + SHORTEST_STEM && plain.endsWith(other))
      return [plain.slice(0, -other.length) + one];
    return [];
  });
}

/** "size" and "rise" are no verbs in -ize. */
const SHORTEST_STEM = 3;

const ENDINGS: ReadonlyArray<readonly [string, string]> = [
  ['isation', 'ization'],
  ['isations', 'izations'],
  ['ising', 'izing'],
  ['ised', 'ized'],
  ['ises', 'izes'],
  ['ise', 'ize'],
  ['lyse', 'lyze'],
  ['lysed', 'lyzed'],
  ['lysing', 'lyzing'],
];

/** Words whose difference no ending tells. Add a pair where readers miss one; both directions follow. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  `behavior behaviour, behaviors behaviours, center centre, centers centres, catalog catalogue, color colour, defense defence,
  endeavor endeavour, favor favour, favorite favourite, fulfill fulfil, honor honour, judgment judgement, labor labour,
  license licence, licenses licences, neighbor neighbour, offense offence, program programme, programs programmes, rumor rumour,
  skeptic sceptic, skeptical sceptical, skepticism scepticism, startup start-up, startups start-ups, tire tyre, dropout drop-out,
  superintelligence super-intelligence, cofounder co-founder, cofounders co-founders`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string])
    .flatMap(([one, other]) => [
      [one, other],
      [other, one],
    ]),
);
