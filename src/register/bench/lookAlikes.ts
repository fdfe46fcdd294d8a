import type { Draft, DraftBlock } from './draft.ts';
import { draftOf } from './draft.ts';
import type { Random } from './random.ts';

/**
 * A news article of our own making, rich in look-alikes: a few companies, a few kinds of news, and so the same sentence over and over with
 * another name or figure. Pronouns follow names, and some sentences stand twice.
 */
export function lookAlikeDraft(random: Random): Draft {
  const cast = random.shuffled(COMPANIES).slice(0, 4 + random.below(6));
  const blocks: string[] = [`# ${random.pick(HEADLINES)}`];
  const paragraphs = 6 + random.below(8);
  for (let k = 0; k < paragraphs; k++) {
    if (random.chance(0.25)) blocks.push(`## ${random.pick(HEADINGS)}`);
    if (random.chance(0.2)) {
      const items = Array.from({ length: 3 + random.below(3) }, () => `- ${item(random, cast)}`);
      blocks.push(items.join('\n'));
      continue;
    }
    const sentences: string[] = [];
    while (sentences.length < 2 + random.below(4)) {
      const company = random.pick(cast);
      sentences.push(news(random, company));
      if (random.chance(0.4)) sentences.push(followUp(random));
    }
    if (random.chance(0.08)) sentences.push(REFRAIN);
    blocks.push(sentences.join(' '));
  }
  return draftOf(`${blocks.join('\n\n')}\n`, 'generated.md');
}

/** One more sentence of the kind, for an insertion. */
export function lookAlikeSentence(random: Random, draft: Draft): string {
  const known = COMPANIES.filter((name) => draft.blocks.some((block) => textOf(block).includes(name)));
  return random.chance(0.2)
    ? followUp(random)
    : news(random, random.pick(known.length > 0 ? known : COMPANIES));
}

const textOf = ({ sentences }: DraftBlock): string => sentences.map(({ text }) => text).join(' ');

function news(random: Random, company: string): string {
  const { pick, below } = random;
  const amount = `$${1 + below(40)}${random.chance(0.4) ? `.${1 + below(9)}` : ''} ${pick(['million', 'billion'])}`;
  const share = `${1 + below(60)}%`;
  const day = pick(DAYS);
  const month = pick(MONTHS);
  const other = pick(COMPANIES);
  switch (below(10)) {
    case 0:
      return `${company} raised ${amount} in a Series ${pick(['A', 'B', 'C', 'D'])} round led by ${pick(INVESTORS)} in ${month}.`;
    case 1:
      return `${company} said on ${day} that revenue rose ${share} to ${amount} in the ${pick(QUARTERS)} quarter.`;
    case 2:
      return `Shares of ${company} fell ${share} on ${day} after the ${pick(['report', 'announcement', 'ruling'])}.`;
    case 3:
      return `${company} acquired a ${share} stake in ${other} for ${amount}.`;
    case 4:
      return `${company} employs ${100 + below(9000)} people in ${pick(CITIES)} and ${pick(CITIES)}.`;
    case 5:
      return `${pick(PEOPLE)}, the chief executive of ${company}, will leave the company in ${month}.`;
    case 6:
      return `${company} was founded in ${1990 + below(35)} in ${pick(CITIES)}.`;
    case 7:
      return `${company} appointed ${pick(PEOPLE)} as its chief financial officer on ${day}.`;
    case 8:
      return `Analysts at ${pick(INVESTORS)} value ${company} at ${amount}, up from ${1 + below(40)} ${pick(['million', 'billion'])} a year ago.`;
    default:
      return `All offices of ${company} in ${pick(CITIES)} are open, and no employee has been dismissed.`;
  }
}

function followUp(random: Random): string {
  const { pick, below } = random;
  const company = pick(COMPANIES);
  return pick([
    `It expects revenue of $${1 + below(40)} million in ${pick(MONTHS)}.`,
    `The company will open an office in ${pick(CITIES)} in ${pick(MONTHS)}.`,
    `It plans to hire ${10 + below(400)} engineers this year.`,
    `The deal values it at $${1 + below(40)} billion, more than ${company}.`,
    `Its shares have gained ${1 + below(60)}% since ${pick(MONTHS)}.`,
    `The company did not comment on the "${pick(['merger', 'sale', 'inquiry'])}".`,
  ]);
}

function item(random: Random, cast: readonly string[]): string {
  const company = random.pick(cast);
  return random.pick([
    `**${company}:** $${1 + random.below(40)} million, led by ${random.pick(INVESTORS)}.`,
    `**${company}:** ${1 + random.below(60)}% growth in the ${random.pick(QUARTERS)} quarter.`,
    `**${company}:** offices in ${random.pick(CITIES)} and ${random.pick(CITIES)}.`,
  ]);
}

const REFRAIN = 'The figures could not be verified independently.';
const COMPANIES =
  'Acme,Borealis,Cobalt Labs,Dynamo,Eclipse AI,Fjord Systems,Gállego,Helix,Ionic,Juniper Robotics,Kestrel,Lumen'.split(
    ',',
  );
const INVESTORS = 'Northgate,Sequel Capital,Benchline,Alder Partners,Tidewater,Quorum'.split(',');
const PEOPLE = 'Ana Petrović,Bo Lindqvist,Chen Wei,Dana Whitlock,Émile Roux,Farah Nasser'.split(',');
const CITIES = 'Berlin,Lisbon,Austin,Zürich,Nairobi,Osaka,Bogotá,Toronto'.split(',');
const DAYS = 'Monday,Tuesday,Wednesday,Thursday,Friday'.split(',');
const MONTHS = 'January,March,April,June,September,November'.split(',');
const QUARTERS = 'first,second,third,fourth'.split(',');
const HEADLINES = [
  'Start-ups raise billions in a busy week',
  'Chip makers report a strong quarter',
  'Deals of the week',
];
const HEADINGS = ['Funding', 'Results', 'People', 'What comes next', 'Outlook', 'The deals in detail'];
