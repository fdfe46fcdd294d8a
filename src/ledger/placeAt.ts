import { z } from 'zod';

/** What a schema says of one place in a record. */
export interface Place {
  /** Names of the fields that a map here may have; empty where no map is expected. */
  fields: string[];
  /** The texts that may stand here; empty where any may. */
  values: string[];
}

/**
 * What `schema` expects at `path`. Where it offers several shapes, the one whose fixed texts agree with `value` counts,
 * else all of them together. Nothing is expected at a path that the schema does not know.
 */
export function placeAt(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): Place {
  let shapes: Shape[] = [z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Shape];
  let here = value;
  for (const step of path) {
    shapes = fitting(shapes, here).flatMap((shape) => below(shape, step));
    here =
      typeof here === 'object' && here !== null ? (here as Record<PropertyKey, unknown>)[step] : undefined;
  }
  const found = fitting(shapes, here);
  return {
    fields: [...new Set(found.flatMap((shape) => Object.keys(shape.properties ?? {})))],
    values: [...new Set(found.flatMap((shape) => textsOf(shape)))],
  };
}

function fitting(shapes: Shape[], value: unknown): Shape[] {
  const flat = shapes.flatMap(flatten);
  const agreeing = flat.filter((shape) => agrees(shape, value));
  return agreeing.length > 0 ? agreeing : flat;
}

function flatten(shape: Shape): Shape[] {
  const several = shape.anyOf ?? shape.oneOf;
  return several === undefined ? [shape] : several.flatMap(flatten);
}

/** Whether every fixed text of a map stands in `value`: `by: fact` tells the two kinds of recognition apart. */
function agrees({ properties }: Shape, value: unknown): boolean {
  if (properties === undefined) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(properties).every(
    ([name, { const: fixed }]) => fixed === undefined || (value as Record<string, unknown>)[name] === fixed,
  );
}

function below(shape: Shape, step: PropertyKey): Shape[] {
  if (typeof step === 'number') {
    const item = shape.prefixItems?.[step] ?? shape.items;
    return item === undefined || item === false ? [] : [item];
  }
  const field = shape.properties?.[String(step)];
  return field === undefined ? [] : [field];
}

const textsOf = ({ enum: several, const: one }: Shape): string[] =>
  (several ?? (one === undefined ? [] : [one])).filter((each) => typeof each === 'string');

/** The part of JSON Schema that our schemas need. */
interface Shape {
  properties?: Record<string, Shape>;
  items?: Shape | false;
  prefixItems?: Shape[];
  anyOf?: Shape[];
  oneOf?: Shape[];
  enum?: unknown[];
  const?: unknown;
}
