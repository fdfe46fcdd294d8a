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
