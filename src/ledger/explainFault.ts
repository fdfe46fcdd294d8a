import type { z } from 'zod';
import { nearest } from './nearest.ts';
import { placeAt } from './placeAt.ts';

/** A fault in whole sentences, with the place that it is about. */
export interface Explained {
  path: readonly PropertyKey[];
  message: string;
  advice: string;
  /** Of an unknown field: the known one that it seems to stand for. */
  meant?: string | null;
}

/** Longer values are cut where they are shown. */
const SHOWN = 60;

/** Says in whole sentences what is wrong with `value`, what was found and what to do; one fault may name several unknown fields. */
export function explainFault(schema: z.ZodType, value: unknown, fault: z.core.$ZodIssue): Explained[] {
  const { path } = fault;
  if (fault.code === 'unrecognized_keys') {
    const { fields } = placeAt(schema, path, value);
    return fault.keys.map((key) => unknownField([...path, key], key, fields));
  }
  const found = valueAt(value, path);
  const { values, fields } = placeAt(schema, path, value);
  if (found === undefined) return [missing(path, values)];
  if (found === null || found === '') return [empty(path, values)];
  if (values.length > 0) return [notAmong(path, found, values)];
  return [{ path, ...wrong(nameOf(path), found, fault, fields) }];
}

function unknownField(path: readonly PropertyKey[], key: string, fields: readonly string[]): Explained {
  const meant = nearest(key, fields);
  return {
    path,
    meant,
    message: `There is no field "${key}" here.`,
    advice:
      meant === null
        ? `Remove it; the fields are ${fields.join(', ')}.`
        : `Did you mean "${meant}"? The fields are ${fields.join(', ')}.`,
  };
}

function missing(path: readonly PropertyKey[], values: readonly string[]): Explained {
  const field = String(path.at(-1));
  return {
    path,
    message: `${nameOf(path)} is missing.`,
    advice: `Add a line "${field}: …"${values.length > 0 ? `, with one of ${values.join(', ')}` : ''}.`,
  };
}

function empty(path: readonly PropertyKey[], values: readonly string[]): Explained {
  return {
    path,
    message: `${nameOf(path)} is empty.`,
    advice:
      values.length > 0
        ? `Choose one of ${values.join(', ')}.`
        : 'Fill it in, or remove the line if it may be left out.',
  };
}

function notAmong(path: readonly PropertyKey[], found: unknown, values: readonly string[]): Explained {
  const meant = nearest(String(found), values);
  return {
    path,
    message: `${nameOf(path)} holds ${show(found)}, which is none of ${values.join(', ')}.`,
    advice: meant === null ? `Choose one of ${values.join(', ')}.` : `Did you mean "${meant}"?`,
  };
}

function wrong(
  name: string,
  found: unknown,
  fault: z.core.$ZodIssue,
  fields: readonly string[],
): { message: string; advice: string } {
  const holds = `${name} holds ${show(found)}`;
  if (fault.code === 'invalid_type' && fault.expected === 'string' && typeof found !== 'object') {
    return {
      message: `${holds}, which YAML reads as a ${typeof found === 'number' ? 'number' : 'yes or no'}, where a text is expected.`,
      advice: `Put it in quotes: "${String(found)}".`,
    };
  }
  if (fault.code === 'invalid_type') {
    return {
      message: `${holds} where ${EXPECTED[fault.expected] ?? fault.expected} is expected.`,
      advice: instead(fault.expected, fields),
    };
  }
  if (fault.code === 'invalid_format' && fault.format === 'url') {
    return {
      message: `${holds}, which is no address.`,
      advice: 'Write the whole address, from "https://" on.',
    };
  }
  if (fault.code === 'invalid_format' && fault.format === 'email') {
    return {
      message: `${holds}, which is no mail address.`,
      advice: 'Write one such as corrections@example.org.',
    };
  }
  if (fault.code === 'too_small' || fault.code === 'too_big') return size(name, found, fault);
  return { message: `${holds}: ${fault.message}.`, advice: 'Correct the value.' };
}

const EXPECTED: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a pair',
  object: 'a group of fields',
};

function instead(expected: string, fields: readonly string[]): string {
  if (expected === 'array') return 'Write a list: in brackets, [a, b], or one item a line, each after "- ".';
  if (expected === 'tuple') return 'Write two values in brackets: [low, high].';
  if (expected === 'number') return 'Write a plain number without quotes, signs or commas: 14300000000.';
  if (expected === 'object') return `Write one field a line, indented: ${fields.join(', ')}.`;
  if (expected === 'boolean') return 'Write true or false, without quotes.';
  return 'Correct the value.';
}

function size(
  name: string,
  found: unknown,
  fault: { code: 'too_small' | 'too_big'; minimum?: unknown; maximum?: unknown },
): { message: string; advice: string } {
  const limit =
    fault.code === 'too_big' ? `at most ${String(fault.maximum)}` : `at least ${String(fault.minimum)}`;
  if (typeof found === 'string') {
    return {
      message: `${name} has ${found.length} characters; it takes ${limit}.`,
      advice: 'Shorten the text.',
    };
  }
  if (Array.isArray(found)) {
    return {
      message: `${name} has ${found.length} item${found.length === 1 ? '' : 's'}; it takes ${limit}.`,
      advice: fault.code === 'too_big' ? 'Remove what is too much.' : 'Add what is missing.',
    };
  }
  return { message: `${name} holds ${show(found)}; it takes ${limit}.`, advice: 'Correct the value.' };
}

/** Items of lists are told apart by the line of the issue; only where an item itself is wrong is its number named. */
function nameOf(path: readonly PropertyKey[]): string {
  const names = path.filter((step) => typeof step !== 'number').join('.');
  const last = path.at(-1);
  return typeof last === 'number' ? `Item ${last + 1} of "${names}"` : `The field "${names}"`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<PropertyKey, unknown>)[step];
  }
  return here;
}

function show(value: unknown): string {
  const shown = JSON.stringify(value) ?? String(value);
  return shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown;
}
