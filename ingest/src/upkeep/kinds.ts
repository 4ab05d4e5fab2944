/** How the claims of each kind become entities: the rules of `resolve`, over claims that are counted. */

import { byCodeUnits } from '@zhengtu/graph-schema';
import type { NodeRow } from '@zhengtu/graph-store';
import { type BodyItem, bodyNaming, bodyNode, kindOfBody } from '../resolve/bodies.js';
import type { EntityKind } from '../resolve/entity-index.js';
import type { Judgements } from '../resolve/judgements.js';
import { isWorthKeeping, meetingNode, meetingsOf } from '../resolve/meetings.js';
import {
  type Counted,
  type Named,
  type NamedEntity,
  type Naming,
  resolveNamed,
} from '../resolve/named-entities.js';
import type { NamedBody } from '../resolve/part-of.js';
import { peopleOf, personNode } from '../resolve/people.js';
import { type PolicyItem, policyNaming, policyNode } from '../resolve/policies.js';
import { type ProjectItem, projectNaming, projectNode } from '../resolve/projects.js';
import { renamedBy } from '../resolve/renames.js';
import {
  groupOfName,
  type KeptMeeting,
  type KeptNamed,
  type KeptTraits,
  type KeptValue,
} from './unit-claims.js';

/** Claims that say one thing, with how many there are. */
export interface CountedValue<V = KeptValue> {
  readonly group: string;
  readonly hash: string;
  readonly value: V;
  readonly count: number;
  /** The reports that say so. */
  readonly documents: () => readonly string[];
}

/** An entity that claims came to. */
export interface Resolved {
  readonly id: string;
  readonly node: NodeRow;
  readonly from: readonly Pick<CountedValue, 'group' | 'hash'>[];
  /** Of a body: what tells of which it is part. */
  readonly body?: NamedBody;
}

export interface KindRules {
  readonly kind: EntityKind;
  /** Claims of a closed set of groups, in order of group and hash, as entities. */
  readonly resolve: (claims: readonly CountedValue[], judgements: Judgements) => Resolved[];
  /** Groups whose main names a claim has among its other names, if there are such groups. */
  readonly aliasesOf: (value: KeptValue) => readonly string[];
}

type Origin = Pick<CountedValue, 'group' | 'hash'>;
const origins = (claims: readonly { readonly origin: Origin }[]): Origin[] =>
  claims.map(({ origin }) => origin);

const people: KindRules = {
  kind: 'Person',
  aliasesOf: () => [],
  resolve: (values, judgements) => {
    const claims = (values as CountedValue<KeptTraits>[]).map(({ group, hash, value, count, documents }) => ({
      ...value,
      document: value.document,
      count,
      documents,
      origin: { group, hash },
    }));
    return peopleOf(claims, judgements)
      .map(renamedBy(judgements))
      .map((person) => ({ id: person.id, node: personNode(person), from: origins(person.claims) }));
  },
};

const meetings: KindRules = {
  kind: 'Meeting',
  aliasesOf: () => [],
  resolve: (values, judgements) => {
    const claims = (values as CountedValue<KeptMeeting>[])
      .map(({ group, hash, value }) => ({ ...value, origin: { group, hash } }))
      .sort((a, b) => byCodeUnits(a.origin.hash, b.origin.hash));
    return meetingsOf(claims, judgements)
      .filter(isWorthKeeping)
      .map(renamedBy(judgements))
      .map((meeting) => ({ id: meeting.id, node: meetingNode(meeting), from: origins(meeting.claims) }));
  },
};

type NamedClaim<T extends Named> = Counted<T> & { readonly origin: Origin };

/** Kinds that are known by a name within a scope. */
const named = <T extends Named>(
  kind: EntityKind,
  naming: Naming,
  describe: (entity: NamedEntity<NamedClaim<T>>) => Pick<Resolved, 'node' | 'body'>,
): KindRules => ({
  kind,
  aliasesOf: (value) => {
    const { scope, item } = value as KeptNamed;
    return item.names.map((name) => groupOfName(naming, scope, name));
  },
  resolve: (values, judgements) => {
    const claims = values.map(({ group, hash, value, count }): NamedClaim<T> => {
      const { scope, item } = value as Counted<T>;
      return { scope, item, count, origin: { group, hash } };
    });
    return resolveNamed(claims, naming, judgements)
      .map(renamedBy(judgements))
      .map((entity) => ({ id: entity.id, from: origins(entity.claims), ...describe(entity) }));
  },
});

const bodies = named<BodyItem>('Body', bodyNaming, (entity) => {
  const { id, scope, name, otherNames } = entity;
  return { node: bodyNode(entity), body: { id, scope, name, otherNames, kind: kindOfBody(entity) } };
});
const projects = named<ProjectItem>('Project', projectNaming, (entity) => ({ node: projectNode(entity) }));
const policies = named<PolicyItem>('Policy', policyNaming, (entity) => ({ node: policyNode(entity) }));

export const kinds: readonly KindRules[] = [people, bodies, meetings, projects, policies];
