import { parseArgs } from 'node:util';
import { KINDS } from '../model/sentence.ts';
import { READINGS } from '../model/sighting.ts';
import type { Decision } from '../register/decide.ts';

/** What an editor asked for, from the words after `npm run annotate --`; or one sentence that says why that is not understood. */
export function readAnnotateCommand(args: readonly string[]): AnnotateCommand | Misuse {
  try {
    const { tokens } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, tokens: true });
    const words = tokens.flatMap((token): Word[] => {
      if (token.kind === 'positional') return [{ name: null, value: token.value }];
      return token.kind === 'option' ? [{ name: token.name, value: token.value ?? '' }] : [];
    });
    return readWords(words);
  } catch (error) {
    return { misuse: (error as Error).message.replace(/\. To specify .*$/s, '.') };
  }
}

const text = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;
const OPTIONS = {
  accept: flag,
  reject: text,
  because: text,
  pin: text,
  reading: text,
  words: text,
  kind: text,
  decisions: text,
  by: text,
  check: flag,
  resolve: text,
  withdraw: text,
  withhold: text,
  'start-over': text,
  'dry-run': flag,
  json: flag,
  help: { type: 'boolean', short: 'h' },
} as const;

/** Options and plain words in their order: "--reject ID" waits for a claim, "--accept" takes the ids behind it. */
function readWords(words: readonly Word[]): AnnotateCommand | Misuse {
  const command: AnnotateCommand = {
    decisions: [],
    decisionFiles: [],
    names: [],
    resolve: [],
    withdraw: [],
    withhold: [],
    startOver: [],
    by: null,
    check: false,
    dryRun: false,
    json: false,
    help: false,
  };
  const drafts: Draft[] = [];
  for (const { name, value } of words) {
    const last = drafts.at(-1);
    if (name === null) {
      if (last?.needs && last.object === undefined) last.object = value;
      else if (SENTENCE_ID.test(value)) {
        if (last?.do !== 'accept')
          return { misuse: `What is to be done with ${value}? An id follows --accept.` };
        last.ids.push(value);
      } else command.names.push(value);
    } else if (name === 'accept') drafts.push({ do: 'accept', id: '', ids: [], needs: null });
    else if (name === 'reject' || name === 'pin')
      drafts.push({ do: name, id: value, ids: [], needs: 'CLAIM' });
    else if (name === 'kind') drafts.push({ do: 'kind', id: value, ids: [], needs: 'KIND' });
    else if (name === 'because' || name === 'reading' || name === 'words') {
      const owner = name === 'because' ? 'reject' : 'pin';
      if (last?.do !== owner) return { misuse: `--${name} belongs behind --${owner}.` };
      last[name] = value;
    } else if (name === 'check' || name === 'json' || name === 'help') command[name] = true;
    else if (name === 'dry-run') command.dryRun = true;
    else if (name === 'start-over') command.startOver.push(value);
    else if (name === 'decisions') command.decisionFiles.push(value);
    else if (name === 'by') command.by = value;
    else if (name === 'resolve' || name === 'withdraw' || name === 'withhold') command[name].push(value);
  }
  for (const draft of drafts) {
    const decision = finish(draft);
    if ('misuse' in decision) return decision;
    command.decisions.push(decision);
  }
  return command;
}

const SENTENCE_ID = /^s-[a-z0-9]{8}$/;

function finish(draft: Draft): Decision | Misuse {
  const { id, ids, object, because, reading, words, needs } = draft;
  if (draft.do === 'accept') return { do: 'accept', ids: ids.length > 0 ? ids : 'all' };
  if (object === undefined) return { misuse: `--${draft.do} ${id} needs a ${needs} behind the id.` };
  if (draft.do === 'kind') {
    if (!isOneOf(KINDS, object))
      return { misuse: `"${object}" is no kind; the kinds are ${KINDS.join(', ')}.` };
    return { do: 'kind', id, kind: object };
  }
  if (draft.do === 'reject') {
    if (!because?.trim()) return { misuse: `--reject ${id} ${object} needs a reason: --because TEXT.` };
    return { do: 'reject', id, claim: object, because };
  }
  if (reading !== undefined && !isOneOf(READINGS, reading)) {
    return { misuse: `"${reading}" is no reading; the readings are ${READINGS.join(', ')}.` };
  }
  return { do: 'pin', id, claim: object, reading, words };
}

const isOneOf = <T extends string>(words: readonly T[], word: string): word is T =>
  (words as readonly string[]).includes(word);

interface Word {
  /** The option's name; null for a plain word. */
  name: string | null;
  value: string;
}

interface Draft {
  do: Decision['do'];
  id: string;
  ids: string[];
  needs: 'CLAIM' | 'KIND' | null;
  /** The claim or the kind. */
  object?: string;
  because?: string;
  reading?: string;
  words?: string;
}

export interface Misuse {
  misuse: string;
}

export interface AnnotateCommand {
  decisions: Decision[];
  decisionFiles: string[];
  /** Slugs, or with `dryRun` files. */
  names: string[];
  resolve: string[];
  withdraw: string[];
  withhold: string[];
  startOver: string[];
  by: string | null;
  check: boolean;
  dryRun: boolean;
  json: boolean;
  help: boolean;
}
