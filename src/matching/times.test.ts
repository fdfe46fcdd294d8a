import { describe, expect, test } from 'vitest';
import { matchParagraph, readParagraph } from '../../tests/matching/readParagraph.ts';

describe('what came out when', () => {
  test.each<[string, string]>([
    ['Llama 4 reached developers in September 2025.', 'llama4-launched-2025: differs'],
    ['Meta’s Llama 3.1 followed in July 2024.', 'llama-3-1-july-2024: asserts'],
    ['In July 2024 came Llama 3.1.', 'llama-3-1-july-2024: asserts'],
    ['It was not until July 2025 that Llama 4 shipped.', 'llama4-launched-2025: differs'],
    ['Not until July 2025 did Llama 4 ship.', 'llama4-launched-2025: differs'],
    ['Gemma, which Google released in February 2024, has open weights.', 'google-released-gemma: asserts'],
    ['Llama 4 followed a year later, in May 2024.', 'llama4-launched-2025: differs'],
    ['Llama 4 came out in April.', 'llama4-launched-2025: asserts'],
    ['Pathways was shown to the public in October 2021.', 'pathways-announced-by-google-2021: asserts'],
  ])('%s', (text, sighting) => expect(readParagraph(text)).toEqual([[sighting]]));

  test.each([
    'Llama 4 reached a billion downloads in September 2025.',
    'ChatGPT reached 100 million users in January 2023.',
    'Llama 4 will reach developers in September 2025.',
    'Llama 3.1 followed the instructions of 40 testers in October 2024.',
    'A paper on Llama 3.1 followed in September 2024.',
    'Llama 4 was announced to be a mixture of experts in January 2026.',
    'Llama 4 came out in September.',
  ])('not: %s', (text) => expect(readParagraph(text)).toEqual([[]]));
});

describe('what happens once', () => {
  test.each<[string, string]>([
    ['Meta’s investment in Scale AI closed in September 2025.', 'investment-closed-june-2025: differs'],
    ['In 2024, Wang stepped down as chief executive of Scale AI.', 'wang-steps-down-as-scale-ceo: differs'],
    [
      'Wang stepped down as chief executive of Scale AI in January 2025.',
      'wang-steps-down-as-scale-ceo: differs',
    ],
    ['In 2024, Alexandr Wang stepped down as boss of Scale AI.', 'wang-steps-down-as-scale-ceo: differs'],
    ['Wang stepped down as chief executive of Scale AI in June.', 'wang-steps-down-as-scale-ceo: asserts'],
  ])('%s', (text, sighting) => expect(readParagraph(text)).toEqual([[sighting]]));

  test.each(['Meta closed at a record in September 2025.', 'Scale AI closed its office in September 2025.'])(
    'not: %s',
    (text) => expect(readParagraph(text)).toEqual([[]]),
  );
});

test('each of several sums, and each of several clauses, has its own time', () => {
  const [sums] = readParagraph(
    'The Pentagon gave Scale AI a $99 million contract in August and one worth up to $100 million in September.',
  );
  const [clauses] = readParagraph('Wang left in June 2025, and a month later Scale AI cut 200 jobs.');
  expect(sums).toEqual(expect.arrayContaining(['scale-dod-99-million-2025: asserts']));
  expect(clauses).toContain('scale-cut-200-jobs: asserts');
});

test('a time is counted from the one that the sentence before names, as another and as the record’s', () => {
  const right = readParagraph('Lucy Guo co-founded Scale AI in 2016. She left Scale AI two years later.');
  const wrong = readParagraph('Lucy Guo co-founded Scale AI in 2016. She left Scale AI five years later.');
  expect(right[1]).toEqual(['guo-left-2018: asserts']);
  expect(wrong[1]).toEqual(['guo-left-2018: differs']);
});

describe('what is told without saying when', () => {
  test.each<[string, string[]]>([
    ['Google released Gemma.', ['google-released-gemma: asserts']],
    ['Lucy Guo left Scale AI.', ['guo-left-2018: asserts']],
    ['Meta’s Llama 4 has come out.', ['llama4-launched-2025: asserts']],
    [
      'Facebook bought Instagram and WhatsApp.',
      ['instagram-bought-2012: asserts', 'whatsapp-bought-2014: asserts'],
    ],
  ])('%s', (text, sightings) => expect(readParagraph(text)).toEqual([sightings]));

  test.each([
    'DeepMind was founded in Paris.',
    'OpenAI released Gemma.',
    'OpenAI may release GPT-5.',
    'Google did not release Gemma.',
    'OpenAI released GPT-5 to free users.',
    'Facebook bought WhatsApp for its engineers.',
    'Before GPT-5 came out, expectations were high.',
    'Lucy Guo left Scale AI in tears.',
  ])('not: %s', (text) => expect(readParagraph(text)).toEqual([[]]));

  test('is noted', () => {
    const [match] = matchParagraph('Google released Gemma.');
    expect(match?.sightings[0]?.notes).toEqual(['undated']);
  });

  test('whatever else the sentence states says it alone', () =>
    expect(readParagraph('Alexandr Wang was 19 when he started Scale AI.')[0]).not.toContain(
      'scale-founded-2016: asserts',
    ));
});

describe('times counted from when the article was written', () => {
  test.each<[string, string]>([
    ['Facebook bought WhatsApp eleven years ago.', 'whatsapp-bought-2014: asserts'],
    ['Scale AI was founded a decade ago.', 'scale-founded-2016: asserts'],
    ['Facebook bought WhatsApp five years ago.', 'whatsapp-bought-2014: differs'],
    ['Alexandr Wang joined Meta two years ago.', 'wang-recruited-by-meta: differs'],
    ['Meta launched Llama 4 earlier this year.', 'llama4-launched-2025: asserts'],
    ['Earlier this year Facebook bought WhatsApp.', 'whatsapp-bought-2014: differs'],
  ])('%s', (text, sighting) => {
    expect(readParagraph(text, ['2025-06-10', '2025-06-13'])).toEqual([[sighting]]);
  });

  test.each(['DeepMind was founded more than a decade ago.', 'DeepMind was founded over two years ago.'])(
    'not: %s',
    (text) => expect(readParagraph(text, ['2025-06-10', '2025-06-13'])).toEqual([[]]),
  );

  test('nobody knows when years ago were, where the article has no date', () =>
    expect(readParagraph('Facebook bought WhatsApp five years ago.')).toEqual([[]]));
});
