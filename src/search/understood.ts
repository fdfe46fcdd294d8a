import type { Query, Term } from './query.ts';

/** What a query was taken to mean, in words: `the figure 15,000,000,000 and the word "bet"`. Empty where it means nothing. */
export function understood({ terms, phrases }: Query): string {
  const quoted = phrases.flat();
  const figures = terms.filter((term) => term.kind === 'number').map((term) => `the figure ${grouped(term)}`);
  const words = terms
    .filter((term) => term.kind === 'word' && !quoted.includes(term.word))
    .map((term) => (term as Term & { kind: 'word' }).word);
  const parts = [
    ...phrases.map((phrase) => `exactly “${phrase.join(' ')}”`),
    ...figures,
    ...(words.length > 0
      ? [`${words.length === 1 ? 'the word' : 'the words'} ${words.map((word) => `“${word}”`).join(', ')}`]
      : []),
  ];
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' and ');
}

function grouped({ canonical, bare }: Term & { kind: 'number' }): string {
  if (bare) return canonical;
  const [, digits = '', rest = ''] = /^(\d+)(.*)$/.exec(canonical) ?? [];
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',') + rest;
}
