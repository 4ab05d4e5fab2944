/** Which entities a set of records speaks of, before what is said of them is gathered into a graph. */
import type { ReportRecord } from '../record.js';
import { type BodyEntity, resolveBodies } from './bodies.js';
import type { Decision, ResolvedFrom } from './decisions.js';
import type { Divisions } from './divisions.js';
import type { EntityKind } from './entity-index.js';
import { inForce, type Judgements } from './judgements.js';
import { isWorthKeeping, type MeetingEntity, resolveMeetings } from './meetings.js';
import { type PersonEntity, resolvePeople } from './people.js';
import { type PolicyEntity, resolvePolicies } from './policies.js';
import { type ProjectEntity, resolveProjects } from './projects.js';
import { type Reading, readingsOf } from './readings.js';
import { renamedBy } from './renames.js';
import { withVersions } from './versions/index.js';

export interface Resolution {
  /** In the order of their documents' ids, each knowing of which report it is a version. */
  readonly readings: readonly Reading[];
  readonly people: readonly PersonEntity[];
  readonly bodies: readonly BodyEntity[];
  readonly meetings: readonly MeetingEntity[];
  readonly projects: readonly ProjectEntity[];
  readonly policies: readonly PolicyEntity[];
}

/** Told of every decision on the way. */
export type Witness = (kind: EntityKind | 'Document', decision: Decision<ResolvedFrom>) => void;

export function resolveEntities(
  records: Iterable<ReportRecord>,
  judgements: Judgements,
  divisions: Divisions,
  witness?: Witness,
): Resolution {
  const held = inForce(judgements);
  const tellOf = (kind: EntityKind) =>
    witness && ((decision: Decision<ResolvedFrom>) => witness(kind, decision));
  const readings = withVersions(
    readingsOf(records),
    held,
    witness &&
      ((decision) =>
        witness('Document', {
          ...decision,
          left: asResolved(decision.left.reading),
          right: asResolved(decision.right.reading),
        })),
  );
  const renamed = renamedBy(held);
  return {
    readings,
    people: resolvePeople(readings, held, divisions, tellOf('Person')).map(renamed),
    bodies: resolveBodies(readings, held, tellOf('Body')).map(renamed),
    meetings: resolveMeetings(readings, held, tellOf('Meeting')).filter(isWorthKeeping).map(renamed),
    projects: resolveProjects(readings, held, tellOf('Project')).map(renamed),
    policies: resolvePolicies(readings, held, tellOf('Policy')).map(renamed),
  };
}

/** A document as a candidate: its headline is its name, its first line the mention. */
export const asResolved = (reading: Reading): ResolvedFrom => {
  const { title, text } = reading.record.document;
  const name = title ?? reading.record.id;
  const firstLine = text.indexOf('\n') < 0 ? text.length : text.indexOf('\n');
  return { claims: [{ reading, item: { name, names: [], mentions: [[0, firstLine]] } }] };
};
