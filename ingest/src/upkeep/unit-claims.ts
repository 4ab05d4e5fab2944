/**
 * What one report says, with all its versions, in the form in which it is kept: each claim under the group in which
 * it is resolved, and only with what resolving asks of it, so that reports that speak alike can be counted.
 */
import { nationCode } from '@zhengtu/graph-schema';
import { agreedByVersions } from '../resolve/agreed-claims.js';
import { bodyClaims, bodyNaming } from '../resolve/bodies.js';
import { atHome } from '../resolve/companies.js';
import type { Divisions } from '../resolve/divisions.js';
import type { EntityKind } from '../resolve/entity-index.js';
import { type MeetingClaim, meetingClaims, plainId } from '../resolve/meetings.js';
import { type Counted, type Named, type Naming, profileKey } from '../resolve/named-entities.js';
import { ownClaims, type PersonClaim, type PersonTraits } from '../resolve/person-claims.js';
import { policyClaims, policyNaming } from '../resolve/policies.js';
import { projectClaims, projectNaming } from '../resolve/projects.js';
import type { Reading } from '../resolve/readings.js';
import { hashOf, word } from './tables.js';

/** Traits as they are kept: those of everybody of whom just this is said. */
export type KeptTraits = Omit<PersonTraits, 'documents' | 'count' | 'document'> & {
  readonly document?: string;
};
export type KeptNamed = Omit<Counted<Named & { readonly kind?: string | null }>, 'count'>;
export type KeptMeeting = MeetingClaim & {
  /** Whether its report has versions, whose meetings are its own. */
  readonly isShared: boolean;
};
export type KeptValue = KeptTraits | KeptNamed | KeptMeeting;

/** A claim where it is resolved. */
export interface KeptClaim {
  readonly kind: EntityKind;
  /** Claims of one group are resolved together. */
  readonly group: string;
  /** Tells claims of one group apart. */
  readonly hash: string;
  readonly value: KeptValue;
  /** The claim as the report has it. */
  readonly claim: {
    readonly reading: Reading;
    readonly item: { readonly name: string; readonly names: readonly string[]; readonly id?: string };
  };
}

export const groupOfName = (naming: Naming, scope: string, name: string): string =>
  word(profileKey(scope, naming.fold(name)));

export const groupOfPerson = (name: string): string => word(name);

/** People as versions of one report agree on them; where they are at home by their company is not known yet. */
export const personClaimsOf = (unit: readonly Reading[], divisions: Divisions): PersonClaim[] =>
  agreedByVersions(unit.flatMap((reading) => ownClaims(reading, divisions)));

/**
 * @param unit All versions of one report, in the order of their ids.
 * @param homes Of reports that tell no home: that of their company.
 * @param judged Reports of which judgements say whom they mean.
 */
export function claimsOf(
  unit: readonly Reading[],
  people: readonly PersonClaim[],
  homes: ReadonlyMap<string, string | undefined>,
  judged: ReadonlySet<string>,
): KeptClaim[] {
  return [
    ...people.map((claim) => keptPerson(atHome(claim, homes.get(claim.document)), judged)),
    ...unit.flatMap((reading) => [
      ...meetingClaims(reading).map((claim, at) => keptMeeting(claim, at, unit.length > 1)),
      ...bodyClaims(reading).map(({ item, ...claim }) =>
        keptNamed('Body', bodyNaming, { ...claim, item }, item.kind),
      ),
      ...projectClaims(reading).map((claim) => keptNamed('Project', projectNaming, claim)),
      ...policyClaims(reading).map((claim) => keptNamed('Policy', policyNaming, claim, claim.item.kind)),
    ]),
  ];
}

function keptPerson(claim: PersonClaim, judged: ReadonlySet<string>): KeptClaim {
  const { reading: _, item, documents: __, document, count: ___, ...traits } = claim;
  const value: KeptTraits = {
    ...traits,
    item: itemOf(item),
    reportPlace: traits.sphere === 'unknown' ? traits.reportPlace : '',
    ...(judged.has(document) ? { document } : {}),
  };
  return { kind: 'Person', group: groupOfPerson(item.name), hash: hashOf(value), value, claim };
}

function keptNamed(
  kind: EntityKind,
  naming: Naming,
  claim: Counted<Named> & Pick<KeptClaim['claim'], 'reading'>,
  ofKind?: string | null,
): KeptClaim {
  const { scope, item } = claim;
  const value: KeptNamed = {
    scope,
    item: { ...itemOf(item), ...(ofKind === undefined ? {} : { kind: ofKind }) },
  };
  return { kind, group: groupOfName(naming, scope, item.name), hash: hashOf(value), value, claim };
}

/** @param at Its place among the meetings of its report: claims are resolved in order. */
function keptMeeting(
  claim: ReturnType<typeof meetingClaims>[number],
  at: number,
  isShared: boolean,
): KeptClaim {
  const { reading, item, ...rest } = claim;
  const { document, report, scope, home } = reading;
  const { id, kind, date, optional } = item;
  const value: KeptMeeting = {
    ...rest,
    reading: { document, report, scope, home },
    item: { ...itemOf(item), id, kind, date, optional },
    isShared,
  };
  return {
    kind: 'Meeting',
    group: word(plainId(claim)),
    hash: `${document} ${String(at).padStart(4, '0')} ${hashOf(value)}`,
    value,
    claim,
  };
}

/** What of an item resolving asks for, with its keys in one order. */
const itemOf = ({ name, names, confidence, status }: Named): Named => ({
  name,
  names,
  ...(confidence === undefined ? {} : { confidence }),
  ...(status === undefined ? {} : { status }),
});

/** Groups in which an id of the graph may stand, of a kind that is resolved. */
export function groupsOfId(
  id: string,
): { readonly kind: EntityKind; readonly groups: readonly string[] } | undefined {
  const [kind, scope = '', ...rest] = id.split(':');
  const name = rest.join(':');
  if (kind === 'person') return { kind: 'Person', groups: namesIn(name).map(groupOfPerson) };
  if (kind === 'body') return { kind: 'Body', groups: [groupOfName(bodyNaming, scope, name)] };
  if (kind === 'project') return { kind: 'Project', groups: [groupOfName(projectNaming, scope, name)] };
  if (kind === 'policy')
    return { kind: 'Policy', groups: [groupOfName(policyNaming, nationCode, id.slice('policy:'.length))] };
  if (kind === 'meeting') return { kind: 'Meeting', groups: [word(id.split('@')[0] ?? id)] };
  return undefined;
}

/** A person's id ends with the name, or with `@` and a mark: either may hold an `@` of its own. */
const namesIn = (name: string): string[] => [
  name,
  ...[...name.matchAll(/@/g)].map(({ index }) => name.slice(0, index)),
];
