import { expect, test } from 'vitest';
import { readingsIn } from '../../../../tests/matching/readingsIn.ts';

test('how old somebody was goes with what another clause tells of that time', async () => {
  for (const text of [
    'Alexandr Wang was 19 when Scale AI came into being.',
    'Scale AI labels data. Alexandr Wang was 19 when the company came into being.',
    'Alexandr Wang was all of 19 when he founded Scale AI.',
    'Alexandr Wang was a student of 19 when he founded Scale AI.',
    'Alexandr Wang founded Scale AI when he was 19.',
    'Scale AI, which Alexandr Wang founded when he was 19, labels data.',
    'Scale AI began in 2016, when Alexandr Wang was 19.',
    'Scale AI was founded by Alexandr Wang, who was 19 at the time.',
    'Alexandr Wang, who at nineteen set Scale AI up with Lucy Guo, leaves.',
    'Alexandr Wang was still 19 at Scale AI’s founding.',
    'Alexandr Wang started Scale AI as a teenager of 19.',
    'Then 19, Alexandr Wang founded Scale AI.',
    'In 2016 a 19-year-old named Alexandr Wang founded Scale AI.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'wang-19-when-scale-started': 'asserts' });
});

test('another age at that time differs', async () => {
  for (const text of [
    'Alexandr Wang was all of 24 when he founded Scale AI.',
    'Alexandr Wang was 22 when he set Scale AI up with Lucy Guo, who departed in 2018.',
    'When Scale AI was founded, Alexandr Wang was only 17 years of age.',
    'Scale AI was founded in 2016 by Alexandr Wang, then 22.',
    'Scale AI was started by a 23-year-old Alexandr Wang.',
    'Alexandr Wang, who at 23 founded Scale AI, leaves.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'wang-19-when-scale-started': 'differs' });
});

test('the age of another, of now, or at something else says nothing of it', async () => {
  for (const text of [
    'Alexandr Wang was 24 when he met the founders of Scale AI.',
    'Alexandr Wang was 24 when Scale AI raised money.',
    'Alexandr Wang was 12 when DeepMind was founded.',
    'Lucy Guo was 21 when she founded Scale AI with Alexandr Wang.',
    'Scale AI was founded by Alexandr Wang and Lucy Guo, then 21.',
    'The 28-year-old Alexandr Wang founded Scale AI.',
    'Alexandr Wang is 28; he founded Scale AI.',
    'Mark Zuckerberg was 19 when he founded Facebook, long before Alexandr Wang.',
    'If Alexandr Wang was 22 when he founded Scale AI, he was late.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('wang-19-when-scale-started');
});

test('what is done at an age, and what it is done for or followed by, are of one time', async () => {
  for (const text of [
    'Alexandr Wang dropped out of MIT at 19 to start Scale AI.',
    'Alexandr Wang abandoned his studies at MIT when he was 19 to launch Scale AI.',
    'Alexandr Wang started Scale AI after dropping out of MIT at 19.',
    'Alexandr Wang was a 19-year-old student at MIT when he started Scale AI.',
  ])
    expect(await readingsIn(text), text).toMatchObject({ 'wang-19-when-scale-started': 'asserts' });
  for (const text of [
    'Alexandr Wang moved to California at 19 and started Scale AI in 2016.',
    'Alexandr Wang quit MIT at 19 to work for Quora.',
  ])
    expect(await readingsIn(text), text).not.toHaveProperty('wang-19-when-scale-started');
});
