/**
 * One kind's entities, kept up: claims are counted in groups that are resolved together, and a change resolves anew
 * only the groups that it touches and those connected with them.
 */
import { byCodeUnits } from '@zhengtu/graph-schema';
import type { Judgements } from '../resolve/judgements.js';
import type { NamedBody } from '../resolve/part-of.js';
import type { Changes } from './changes.js';
import { judgedTogether } from './judged-together.js';
import type { CountedValue, KindRules, Resolved } from './kinds.js';
import { hashOf, type Table, type Tables } from './tables.js';
import { groupsOfId, type KeptClaim, type KeptMeeting, type KeptValue } from './unit-claims.js';

/** The claims of one group, and what they came to. */
interface Group {
  readonly values: Record<string, { readonly value: KeptValue; readonly count: number }>;
  /** How many values of other groups have this one's main name among their names. */
  readonly namedBy: Record<string, number>;
  /** Groups with claims of the same entities, itself included. */
  readonly linked: readonly string[];
  /** Id of the entity by the hash of the claim; empty for what the graph does not keep. */
  readonly ids: Readonly<Record<string, string>>;
  /** Hash of each entity's row that is kept here. */
  readonly rows: Readonly<Record<string, string>>;
  readonly bodies: readonly NamedBody[];
}

type Outcome = Pick<Group, 'linked' | 'ids' | 'rows' | 'bodies'>;

const emptyGroup = (): Group => ({ values: {}, namedBy: {}, linked: [], ids: {}, rows: {}, bodies: [] });

/** A unit's claims in one group, by hash: of each the documents that make it, one for each time. */
type Held = Readonly<Record<string, readonly string[]>>;
type Holding = Map<string, { readonly value: KeptValue; readonly documents: string[] }>;

export interface Settled {
  /** Reports whose claims came to another entity than before. */
  readonly units: readonly string[];
  /** Bodies of the groups that were resolved, as they were and as they are. */
  readonly bodies: { readonly before: readonly NamedBody[]; readonly after: readonly NamedBody[] };
}

export class EntityGroups {
  readonly #rules: KindRules;
  readonly #groups: Table<Group>;
  readonly #held: Table<Held>;
  /** Of reports with versions: the groups of their meetings. */
  readonly #shared: Table<readonly string[]>;
  readonly #touched = new Set<string>();
  /** Groups looked at in this step, and those of them that are not as they are kept. */
  readonly #open = new Map<string, Group>();
  readonly #changed = new Set<string>();

  constructor(tables: Tables, rules: KindRules) {
    const table = <V>(name: string) => tables.table<V>(`${rules.kind} ${name}`);
    this.#rules = rules;
    this.#groups = table('groups');
    this.#held = table('held');
    this.#shared = table('shared');
  }

  /** The entity that a claim came to; nothing for what the graph does not keep. */
  idOf({ group, hash }: Pick<KeptClaim, 'group' | 'hash'>): string | undefined {
    return this.#get(group).ids[hash] || undefined;
  }

  #get(group: string): Group {
    const known = this.#open.get(group) ?? this.#groups.get(group) ?? emptyGroup();
    this.#open.set(group, known);
    return known;
  }

  /** The group, to be changed. */
  #edit(group: string): Group {
    this.#changed.add(group);
    return this.#get(group);
  }

  /** Forgets what was looked at, to be called before and after a step. */
  release(): void {
    this.#open.clear();
    this.#changed.clear();
    this.#touched.clear();
  }

  /**
   * Sets what a unit says of this kind.
   * @param before Groups in which it had claims. @returns those in which it has some now.
   */
  set(unit: string, before: readonly string[], claims: readonly KeptClaim[]): string[] {
    const now = new Map<string, Holding>();
    for (const { group, hash, value, claim } of claims) {
      const held: Holding = now.get(group) ?? new Map();
      const same = held.get(hash) ?? { value, documents: [] };
      same.documents.push(claim.reading.document);
      now.set(group, held.set(hash, same));
    }
    const known = new Set(before);
    for (const group of new Set([...before, ...now.keys()])) {
      const held = known.has(group) ? this.#held.get(group, unit) : undefined;
      this.#setIn(group, unit, held ?? {}, now.get(group) ?? new Map());
    }
    const groups = [...now.keys()];
    const isShared = claims.some(({ value }) => (value as Partial<KeptMeeting>).isShared);
    if (isShared) this.#shared.put([unit], groups);
    else if (this.#rules.kind === 'Meeting') this.#shared.remove(unit);
    return groups;
  }

  #setIn(group: string, unit: string, before: Held, now: Holding): void {
    const hashes = new Set([...Object.keys(before), ...now.keys()]);
    let isChanged = false;
    for (const hash of hashes) {
      const [was = [], is] = [before[hash], now.get(hash)];
      if (was.join() === (is?.documents ?? []).join()) continue;
      isChanged = true;
      this.#count(group, hash, is?.value, (is?.documents.length ?? 0) - was.length);
    }
    if (!isChanged) return;
    this.#touched.add(group);
    if (now.size === 0) this.#held.remove(group, unit);
    else
      this.#held.put(
        [group, unit],
        Object.fromEntries([...now].map(([hash, { documents }]) => [hash, documents])),
      );
  }

  #count(group: string, hash: string, given: KeptValue | undefined, change: number): void {
    const { values } = this.#edit(group);
    const known = values[hash];
    const value = known?.value ?? given;
    if (value === undefined) return;
    const count = (known?.count ?? 0) + change;
    if (count > 0) values[hash] = { value, count };
    else delete values[hash];
    if (known !== undefined && count > 0) return;
    for (const alias of new Set(this.#rules.aliasesOf(value)))
      if (alias !== group) this.#countAlias(alias, group, count > 0 ? 1 : -1);
  }

  #countAlias(alias: string, group: string, change: number): void {
    const { namedBy } = this.#edit(alias);
    const count = (namedBy[group] ?? 0) + change;
    if (count > 0) namedBy[group] = count;
    else delete namedBy[group];
  }

  /**
   * Resolves what was touched, and tells the changes.
   * @param judged Ids of which judgements, that came or went, speak.
   */
  settle(judgements: Judgements, judged: readonly string[], changes: Changes): Settled {
    for (const id of judged) for (const group of this.#groupsOf(id)) this.#touched.add(group);
    if (this.#touched.size === 0) return { units: [], bodies: { before: [], after: [] } };
    const groups = this.#closure(judgements);
    this.#touched.clear();
    const values = groups.flatMap((group) => this.#valuesIn(group));
    return this.#keep(groups, values, this.#rules.resolve(values, judgements), changes);
  }

  #groupsOf(id: string): readonly string[] {
    const found = groupsOfId(id);
    return found?.kind === this.#rules.kind ? found.groups : [];
  }

  #valuesIn(group: string): CountedValue[] {
    return Object.entries(this.#get(group).values).map(([hash, { value, count }]) => ({
      group,
      hash,
      value,
      count,
      documents: () => this.#documentsWith(group, hash),
    }));
  }

  #documentsWith(group: string, hash: string): string[] {
    return [...this.#held.under(group)].flatMap(([, held]) => held[hash] ?? []);
  }

  /** The touched groups and all that they were or are connected with, in order. */
  #closure(judgements: Judgements): string[] {
    const together = judgedTogether(judgements, (id) => this.#groupsOf(id));
    const found = new Set<string>();
    const open = [...this.#touched];
    for (let group = open.pop(); group !== undefined; group = open.pop()) {
      if (found.has(group)) continue;
      found.add(group);
      open.push(...this.#get(group).linked, ...(together.get(group) ?? []), ...this.#connected(group));
    }
    return [...found].sort(byCodeUnits);
  }

  /** Groups whose claims share a name with this one's, or stand in versions of the same report. */
  #connected(group: string): string[] {
    if (this.#rules.kind === 'Person') return [];
    const { values: kept, namedBy } = this.#get(group);
    const values = Object.values(kept).map(({ value }) => value);
    if (this.#rules.kind === 'Meeting')
      return (values as KeptMeeting[]).flatMap(({ isShared, reading }) =>
        isShared ? (this.#shared.get(reading.report) ?? []) : [],
      );
    const isThere = (other: string) => Object.keys(this.#get(other).values).length > 0;
    const named = [...new Set(values.flatMap((value) => this.#rules.aliasesOf(value)))].filter(isThere);
    const naming = values.length > 0 ? Object.keys(namedBy) : [];
    return [...named, ...naming];
  }

  #keep(
    groups: readonly string[],
    values: readonly CountedValue[],
    entities: readonly Resolved[],
    changes: Changes,
  ): Settled {
    const before = new Map<string, Outcome>(groups.map((group) => [group, this.#get(group)]));
    const after = statesOf(groups, values, entities);
    const rowsBefore = new Map([...before.values()].flatMap(({ rows }) => Object.entries(rows)));
    const rowsAfter = new Map([...after.values()].flatMap(({ rows }) => Object.entries(rows)));
    for (const { id, node } of entities)
      if (rowsBefore.get(id) !== rowsAfter.get(id)) changes.writeNode(node);
    for (const id of rowsBefore.keys()) if (!rowsAfter.has(id)) changes.removeNode(id, this.#rules.kind);
    for (const [group, outcome] of after) {
      this.#open.set(group, { ...this.#get(group), ...outcome });
      this.#changed.add(group);
    }
    this.#write();
    const bodiesOf = (states: typeof before) => [...states.values()].flatMap(({ bodies }) => bodies);
    return {
      units: [...before].flatMap(([group, state]) => this.#unitsMoved(group, state, after.get(group))),
      bodies: { before: bodiesOf(before), after: bodiesOf(after) },
    };
  }

  #write(): void {
    for (const group of this.#changed) {
      const { values, namedBy } = this.#get(group);
      const isEmpty = Object.keys(values).length + Object.keys(namedBy).length === 0;
      if (isEmpty) this.#groups.remove(group);
      else this.#groups.put([group], this.#get(group));
    }
    this.#changed.clear();
  }

  /** Units with a claim that was here before, and came to another entity then. */
  #unitsMoved(group: string, before: Outcome, after: Outcome | undefined): string[] {
    const moved = Object.keys(before.ids).filter(
      (hash) => after?.ids[hash] !== undefined && after.ids[hash] !== before.ids[hash],
    );
    if (moved.length === 0) return [];
    return [...this.#held.under(group)].flatMap(([unit, held]) =>
      moved.some((hash) => held[hash] !== undefined) ? [unit] : [],
    );
  }
}

function statesOf(
  groups: readonly string[],
  values: readonly CountedValue[],
  entities: readonly Resolved[],
): Map<string, Outcome> {
  const states = new Map(
    groups.map((group) => [
      group,
      {
        linked: new Set<string>(),
        ids: {} as Record<string, string>,
        rows: {} as Record<string, string>,
        bodies: [] as NamedBody[],
      },
    ]),
  );
  for (const { group, hash } of values) {
    const state = states.get(group);
    if (state) state.ids[hash] = '';
  }
  for (const { id, node, from, body } of entities) {
    const linked = new Set(from.map(({ group }) => group));
    const [owner = ''] = [...linked].sort(byCodeUnits);
    for (const { group, hash } of from) {
      const state = states.get(group);
      if (state) state.ids[hash] = id;
    }
    for (const group of linked) for (const other of linked) states.get(group)?.linked.add(other);
    const own = states.get(owner);
    if (own) own.rows[id] = hashOf(node);
    if (body) own?.bodies.push(body);
  }
  return new Map([...states].map(([group, state]) => [group, { ...state, linked: [...state.linked] }]));
}
