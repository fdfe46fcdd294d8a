import { expect, test } from 'vitest';
import { factsOf, readFacts } from './wordFacts.ts';

const WORDS =
  `the of and bought acquired freed speed exceed unmatched zoomed red embed is it's owns own announces
  growing king bring zooming dentist dentists historian historians exist checklist lists zoologists librarian guardian
  vets council's councils lender lenders numbers zookeepers zookeeper's boss bosses meta's meta bus she he every
  amazing you our signals perhaps not would 'd forecast if although which and but unsubscribe all in , . 14.3 – café`.split(
    /\s+/,
  );

test.each(WORDS)('finds of %j in one look-up what each list says', (word) => {
  expect(factsOf(word)).toEqual(readFacts(word));
});

test('knows a word in no list by its ending', () => {
  expect(factsOf('zoomed')).toMatchObject({ past: true, finite: true, agent: false });
  expect(factsOf('zooming')).toMatchObject({ mayState: true, past: false });
  expect(factsOf('zoologists')).toMatchObject({ agent: true, maySupport: true });
});
