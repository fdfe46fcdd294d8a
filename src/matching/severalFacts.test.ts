import { expect, test } from 'vitest';
import { verdictReader } from '../../tests/matching/measureMatching.ts';

const verdict = await verdictReader();

test.each([
  'In February 2014 Facebook said it had agreed to buy WhatsApp for $19 billion.',
  'On June 12, 2025 Meta agreed to put $14.3 billion into Scale AI and hired Alexandr Wang.',
  'In June 2025 Meta hired Alexandr Wang and bought 49% of Scale AI.',
  'In 2024 Microsoft handed over $650 million to hire Mustafa Suleyman and most of his colleagues from Inflection.',
  'Only one: in 2014 Facebook agreed to buy WhatsApp for $19 billion.',
  '2012: Facebook agrees to buy Instagram for $1 billion.',
  '18 June 2025: OpenAI confirms that it is winding down its work with Scale AI.',
  'In 2016 Alexandr Wang dropped out of MIT and founded Scale AI.',
])('the date of the clause above is the record’s: %s', (text) => expect(verdict(text)).toBe('verified'));

test.each([
  'In June 2019 Meta fired its lawyers and bought 49% of Scale AI.',
  'In June 2025 Scale AI, 49% of which belongs to Meta, opened an office in Qatar in 2023.',
  'In 2016 Google opened a museum, and Scale AI began to grow.',
  'In 2014, when Facebook might have bought WhatsApp, it bought Oculus.',
  'In 2018 Lucy Guo gave a talk and left the stage of Scale AI’s conference.',
  'In 2016 Meta invested in virtual reality, and Scale AI’s office is now in that building.',
  'In 2013 Microsoft paid $650 million to hire Mustafa Suleyman.',
])('a date of something else bears nothing out: %s', (text) => expect(verdict(text)).not.toBe('verified'));

test.each([
  'Scale AI, which was founded in 2016, raised $1 billion in May 2024 and was valued at nearly $14 billion.',
  'Instagram, which joined the group in 2012, cost Facebook a comparatively modest $1 billion.',
  'DeepMind, founded in 2010, was merged with Google Brain in April 2023.',
  'Scale AI (founded in 2016) raised $1 billion in May 2024.',
  'Having bought Instagram for $1 billion in 2012, Facebook paid $19 billion for WhatsApp in 2014.',
  'Having released Llama 3.1 in July 2024, Meta released Llama 4 in April 2025.',
])('the dates of an aside are not those of the clause around it: %s', (text) =>
  expect(verdict(text)).toBe('verified'),
);

test.each([
  'In 2024 Meta lost 4.3% of its AI researchers to rival labs, Google 5.4%.',
  'PaLM counts 540 billion parameters, LLaMA 65 billion.',
  'Facebook spent $1 billion on Instagram and $19 billion on WhatsApp.',
  'Facebook paid one billion dollars for Instagram in 2012 and nineteen billion for WhatsApp in 2014.',
  'In 2012 Facebook bought Instagram for $1 billion and in 2014 WhatsApp for $19 billion.',
  'In 2012 Facebook paid $1 billion for Instagram and in 2014 $19 billion for WhatsApp.',
  'In July 2024 Meta released Llama 3.1 and in April 2025 Llama 4.',
  'Instagram cost Facebook one billion dollars in 2012, and WhatsApp nineteen billion in 2014.',
])('a verb that is left out is read with its own figure and unit: %s', (text) =>
  expect(verdict(text)).toBe('verified'),
);

test.each([
  'LLaMA has 65 billion parameters and PaLM 450 billion.',
  'In 2012 Facebook bought Instagram for $1 billion and in 2016 WhatsApp for $19 billion.',
  'In 2012 Facebook paid $1 billion for Instagram and in 2014 $91 billion for WhatsApp.',
  'WhatsApp cost Facebook $1 billion in 2014, Instagram $19 billion in 2012.',
  'Facebook bought Instagram for $1 billion in 2012 and WhatsApp for $19 billion in 2016.',
  'Google lost 5.4% of its AI talent in 2024, Meta 8.3%.',
])('one wrong figure of several disputes the sentence: %s', (text) => expect(verdict(text)).toBe('disputed'));

test.each([
  'Scale AI won a $990 million Pentagon contract.',
  'In 2012 Facebook paid $1 billion for Instagram and in 2014 $3 billion for servers.',
  'In 2012 Facebook bought an island for $1 billion and in 2014 a bank for $19 billion.',
  'In 2012 Facebook bought Instagram for $1 billion, and two years later it hired 3,000 people.',
  'Its 2019 contract with the Pentagon made Scale AI known.',
  'Meta lost 4.3% of its users in 2024, Google 5.4%.',
  'Chinchilla has 70 billion parameters, Gopher 280 billion.',
  'Oracle, a customer of Scale AI since 2019, now owns 49% of Dunnhumby.',
  'Facebook valued Instagram at $1 billion, WhatsApp at $19 billion.',
])('a figure that no record answers for is not covered by the words around it: %s', (text) =>
  expect(['verified', 'disputed']).not.toContain(verdict(text)),
);

test.each([
  'Microsoft and Google are both stepping back from Scale AI.',
  'OpenAI, Google and xAI are all pulling back from Scale AI.',
  'Amazon and Google have each invested in Anthropic.',
  'Nvidia and Amazon have both invested in Scale AI.',
  'Meta, OpenAI, Google and Microsoft have all been customers of Scale AI.',
  'WhatsApp and Instagram have both become central to Meta’s business.',
  'Scale AI had sales of about $870 million in 2024 and told investors that it expected sales of $2 billion in 2025.',
])('how many of the subject do it parts no helper from its verb: %s', (text) =>
  expect(verdict(text)).toBe('verified'),
);

test.each([
  'Microsoft and Google are both customers of Nvidia.',
  'OpenAI and Google may both step back from Scale AI.',
  'Nvidia and Amazon have both votes in the club that Scale AI founded.',
])('and makes none of what is not so: %s', (text) =>
  expect(['verified', 'disputed']).not.toContain(verdict(text)),
);
