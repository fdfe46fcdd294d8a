import type { Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Issue } from '../model/issue.ts';
import type { Relation } from '../model/relation.ts';
import type { Source } from '../model/source.ts';
import { nearest } from './nearest.ts';
import type { Located, Shelf } from './shelf.ts';

interface Shelves {
  claims: Shelf<Claim>;
  sources: Shelf<Source>;
  entities: Shelf<Entity>;
  relations: Shelf<Relation>;
}

/** Every id that a record names must name something, and no source may speak twice of a claim with the same stance. */
export function checkReferences(shelves: Shelves): Issue[] {
  return [...namedByClaims(shelves), ...namedByEntities(shelves), ...namedByRelations(shelves)];
}

function namedByClaims({ claims, sources, entities, relations }: Shelves): Issue[] {
  return [...claims.records.values()].flatMap((claim) => {
    const { evidence, recognition } = claim.record;
    const named: Named[] = evidence.map(({ source }, index) => ({
      id: source,
      path: ['evidence', index, 'source'],
      what: 'source',
      where: 'content/sources/',
      known: sources,
    }));
    if (recognition.by === 'fact') {
      const { subject, relation, object = [] } = recognition;
      const entity = anEntity(entities);
      named.push(
        ...subject.map((id, index) => ({ id, path: ['recognition', 'subject', index], ...entity })),
        ...object.map((id, index) => ({ id, path: ['recognition', 'object', index], ...entity })),
        { id: relation, path: ['recognition', 'relation'], ...aRelation(relations) },
      );
    }
    return [...named.flatMap((each) => unknown(claim, each)), ...repeated(claim)];
  });
}

const namedByEntities = ({ entities }: Shelves): Issue[] =>
  [...entities.records.values()].flatMap((entity) => {
    const { partOf } = entity.record;
    return partOf === undefined
      ? []
      : unknown(entity, { id: partOf, path: ['partOf'], ...anEntity(entities) });
  });

const namedByRelations = ({ relations }: Shelves): Issue[] =>
  [...relations.records.values()].flatMap((relation) =>
    (['planOf', 'stillOf', 'peopleOf', 'denialOf', 'jointOf', 'comesOf'] as const).flatMap((field) => {
      const id = relation.record[field];
      return id === undefined ? [] : unknown(relation, { id, path: [field], ...aRelation(relations) });
    }),
  );

const anEntity = (known: Named['known']) => ({ what: 'entity', where: 'content/entities/', known });

const aRelation = (known: Named['known']) => ({
  what: 'relation',
  where: 'content/vocabulary/relations.yaml',
  known,
});

/** The issue where no record has the id; none where one has, or where nobody can say for want of a file. */
function unknown(record: Located<unknown>, { id, path, what, where, known }: Named): Issue[] {
  if (!known.whole || known.ids.has(id)) return [];
  const meant = nearest(id, known.ids);
  return [
    {
      kind: 'unknown-id',
      file: record.file,
      line: record.lineOf(path),
      message: `There is no ${what} "${id}".`,
      advice:
        meant === null
          ? `Add it in ${where}, or name another ${what}.`
          : `Did you mean "${meant}"? If not, add it in ${where}.`,
    },
  ];
}

function repeated(claim: Located<Claim>): Issue[] {
  const seen = new Set<string>();
  return claim.record.evidence.flatMap(({ source, stance }, index) => {
    const key = `${source} ${stance}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return {
      kind: 'duplicate-id' as const,
      file: claim.file,
      line: claim.lineOf(['evidence', index, 'source']),
      message: `The source "${source}" stands twice with the stance "${stance}".`,
      advice: 'Put both findings into one, or give one of them its own stance.',
    };
  });
}

interface Named {
  id: string;
  path: PropertyKey[];
  what: string;
  where: string;
  known: Pick<Shelf<unknown>, 'ids' | 'whole'>;
}
