import { describe, expect, test } from 'vitest';
import { readAnnotateCommand } from './annotateCommand.ts';

const read = (line: string) => readAnnotateCommand(line.split(' ').filter(Boolean));

describe('decisions', () => {
  test('several may be given in one call', () => {
    const line =
      '--reject s-aaaaaaaa claim-a --because nonsense --pin s-bbbbbbbb claim-b --reading denies --words half --kind s-cccccccc opinion --accept s-dddddddd s-eeeeeeee';
    expect(read(line)).toMatchObject({
      decisions: [
        { do: 'reject', id: 's-aaaaaaaa', claim: 'claim-a', because: 'nonsense' },
        { do: 'pin', id: 's-bbbbbbbb', claim: 'claim-b', reading: 'denies', words: 'half' },
        { do: 'kind', id: 's-cccccccc', kind: 'opinion' },
        { do: 'accept', ids: ['s-dddddddd', 's-eeeeeeee'] },
      ],
      names: [],
    });
  });
  test('accepting without ids accepts all, in the articles named', () => {
    expect(read('an-article --accept another')).toMatchObject({
      decisions: [{ do: 'accept', ids: 'all' }],
      names: ['an-article', 'another'],
    });
  });
});

test('a dry run takes files', () => {
  expect(read('--dry-run --json a.md b.md')).toMatchObject({
    dryRun: true,
    json: true,
    names: ['a.md', 'b.md'],
  });
});

test.each([
  ['--reject s-aaaaaaaa', /needs a CLAIM/],
  ['--reject s-aaaaaaaa claim-a', /needs a reason: --because TEXT/],
  ['--kind s-aaaaaaaa song', /"song" is no kind/],
  ['--pin s-aaaaaaaa claim-a --reading shouts', /"shouts" is no reading/],
  ['--because nonsense', /--because belongs behind --reject/],
  ['s-aaaaaaaa', /What is to be done with s-aaaaaaaa/],
  ['--nonsense', /--nonsense/],
  ['--by', /--by/],
])('%s is answered with what is missing', (line, misuse) => {
  expect(read(line)).toEqual({ misuse: expect.stringMatching(misuse) });
});
