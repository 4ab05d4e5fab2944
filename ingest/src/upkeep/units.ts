/** Units (a report with its versions) as they stand in the graph: what each adds is set anew when it changes. */

import { byCodeUnits } from '@zhengtu/graph-schema';
import type { RelationshipRow } from '@zhengtu/graph-store';
import type { Divisions } from '../resolve/divisions.js';
import { EntityIndex, type EntityKind } from '../resolve/entity-index.js';
import { FactLedger } from '../resolve/facts.js';
import type { Judgements } from '../resolve/judgements.js';
import { mentionsOf } from '../resolve/mentions.js';
import type { PersonClaim } from '../resolve/person-claims.js';
import type { Reading } from '../resolve/readings.js';
import { sayFacts } from '../resolve/record-facts.js';
import { asVersions } from '../resolve/versions/index.js';
import { versionOf } from '../resolve/versions/version-of.js';
import type { Changes } from './changes.js';
import { type Company, CompanyHomes, noCompany } from './company-homes.js';
import { EntityGroups } from './entity-groups.js';
import { FactRows, type SaidFacts } from './fact-rows.js';
import { kinds } from './kinds.js';
import { PartOfRows } from './part-of-rows.js';
import { type NamedPlaces, PlaceRows } from './place-rows.js';
import { PlaceThemeRows } from './place-theme-rows.js';
import { hashOf, type Table, type Tables } from './tables.js';
import { ThemeRows } from './theme-rows.js';
import { claimsOf, type KeptClaim, personClaimsOf } from './unit-claims.js';

/** What a unit has added. */
interface UnitState {
  /** The report first, then its versions. */
  readonly documents: readonly string[];
  readonly company: Company;
  readonly groups: Partial<Record<EntityKind, readonly string[]>>;
  readonly places: NamedPlaces;
  readonly themes: readonly string[];
  readonly facts: SaidFacts;
  /** Its own rows (mentions, versions) without their properties, and the hashes of these. */
  readonly rows: readonly (Omit<RelationshipRow, 'properties'> & { readonly hash: string })[];
}

const nothing: UnitState = {
  documents: [],
  company: noCompany,
  groups: {},
  places: [],
  themes: [],
  facts: {},
  rows: [],
};

/** What changed about reports. */
export interface UnitsStep {
  /** Units to be set anew, by their report. */
  readonly concerned: ReadonlyMap<string, readonly string[]>;
  /** Documents that are no more, or now stand in one of those units. */
  readonly gone: ReadonlySet<string>;
  /** A reading by itself, without its text. */
  readonly readingOf: (document: string) => Reading | undefined;
  /** Ids of which judgements speak that came or went. */
  readonly judged: readonly string[];
  readonly judgements: Judgements;
  /** Reports of which judgements say whom they mean. */
  readonly judgedDocuments: ReadonlySet<string>;
}

/** A unit while it is worked on. */
interface Unit {
  /** What it has added by now. */
  state: UnitState;
  /** In the order of their documents' ids. */
  readonly readings: readonly Reading[];
  readonly people: readonly PersonClaim[];
  /** Known after they were set in this step. */
  claims?: readonly KeptClaim[];
}

export class Units {
  readonly #divisions: Divisions;
  readonly #states: Table<UnitState>;
  /** The report that a document is a version of, or itself. */
  readonly #reportOf: Table<string>;
  readonly #company: CompanyHomes;
  readonly #kinds: readonly { readonly kind: EntityKind; readonly groups: EntityGroups }[];
  readonly #partOf: PartOfRows;
  readonly #places: PlaceRows;
  readonly #themes: ThemeRows;
  readonly #facts: FactRows;
  readonly #placeThemes: PlaceThemeRows;

  constructor(tables: Tables, divisions: Divisions, manyReports?: number) {
    this.#divisions = divisions;
    this.#states = tables.table('units');
    this.#reportOf = tables.table('report of');
    this.#company = new CompanyHomes(tables);
    this.#kinds = kinds.map((rules) => ({ kind: rules.kind, groups: new EntityGroups(tables, rules) }));
    this.#partOf = new PartOfRows(tables);
    this.#places = new PlaceRows(tables, divisions);
    this.#themes = new ThemeRows(tables);
    this.#facts = new FactRows(tables, manyReports);
    this.#placeThemes = new PlaceThemeRows(tables, divisions, this.#places);
  }

  settle(step: UnitsStep, changes: Changes): void {
    this.#release();
    const open = new Map<string, Unit>();
    const unit = (report: string): Unit => {
      const known = open.get(report) ?? this.#read(this.#states.get(report) ?? nothing, step);
      open.set(report, known);
      return known;
    };
    this.#clear(step, changes);
    for (const [report, documents] of step.concerned) {
      const state = { ...(this.#states.get(report) ?? nothing), documents };
      open.set(report, this.#read(state, step));
      this.#setCompany(report, unit(report));
    }
    const mapped = new Set([...step.concerned.keys(), ...this.#company.settle()]);
    for (const report of mapped) this.#setClaims(report, unit(report), step);
    const said = new Set([...mapped, ...this.#settleEntities(step, changes)]);
    for (const report of said) this.#say(unit(report), step, changes);
    for (const [report, { state }] of open) this.#states.put([report], state);
    const relabelled = this.#places.settle(changes);
    this.#themes.settle(changes);
    const { changed, removed } = this.#facts.settle(changes);
    this.#placeThemes.settle(changed, removed, relabelled, changes);
    this.#release();
  }

  #release(): void {
    for (const { groups } of this.#kinds) groups.release();
    for (const kept of [this.#company, this.#themes, this.#facts, this.#placeThemes]) kept.release();
  }

  /** Takes units apart of which a document went, or went into another unit. */
  #clear({ concerned, gone }: UnitsStep, changes: Changes): void {
    const reports = new Set([...gone].flatMap((document) => this.#reportOf.get(document) ?? []));
    for (const document of gone) this.#reportOf.remove(document);
    for (const report of reports) {
      if (concerned.has(report)) continue;
      const state = this.#states.get(report) ?? nothing;
      this.#company.set(report, state.company, []);
      for (const { kind, groups } of this.#kinds) groups.set(report, state.groups[kind] ?? [], []);
      this.#places.set(state.places, []);
      this.#themes.set(state.themes, []);
      this.#facts.set(state.facts, []);
      for (const row of state.rows) changes.remove(row);
      this.#states.remove(report);
    }
  }

  #read(state: UnitState, { readingOf }: UnitsStep): Unit {
    const readings = asVersions(state.documents.flatMap((document) => readingOf(document) ?? [])).sort(
      (a, b) => byCodeUnits(a.document, b.document),
    );
    return { state, readings, people: personClaimsOf(readings, this.#divisions) };
  }

  #setCompany(report: string, unit: Unit): void {
    const company = this.#company.set(report, unit.state.company, unit.people);
    unit.state = { ...unit.state, company };
    for (const document of unit.state.documents) this.#reportOf.put([document], report);
  }

  #claims({ state, readings, people }: Unit, { judgedDocuments }: UnitsStep): KeptClaim[] {
    return claimsOf(readings, people, this.#company.homesFor(state.company), judgedDocuments);
  }

  #setClaims(report: string, unit: Unit, step: UnitsStep): void {
    const { state } = unit;
    const claims = this.#claims(unit, step);
    unit.claims = claims;
    const groups = Object.fromEntries(
      this.#kinds.map(({ kind, groups: kept }) => [
        kind,
        kept.set(
          report,
          state.groups[kind] ?? [],
          claims.filter((claim) => claim.kind === kind),
        ),
      ]),
    );
    const places = this.#places.set(state.places, unit.readings);
    const themes = this.#themes.set(state.themes, unit.readings);
    unit.state = { ...state, groups, places, themes };
  }

  /** @returns units that mean other entities than before. */
  #settleEntities({ judgements, judged }: UnitsStep, changes: Changes): string[] {
    return this.#kinds.flatMap(({ groups }) => {
      const { units, bodies } = groups.settle(judgements, judged, changes);
      this.#partOf.settle(bodies.before, bodies.after, changes);
      return units;
    });
  }

  /** Says anew what a unit says, of the entities that its claims came to. */
  #say(unit: Unit, step: UnitsStep, changes: Changes): void {
    const { state } = unit;
    const index = this.#indexOf(unit.claims ?? this.#claims(unit, step));
    const ledger = new FactLedger();
    for (const reading of unit.readings) sayFacts(reading, index, ledger);
    const facts = this.#facts.set(
      state.facts,
      ledger.sayings().flatMap(({ ref, sayings }) => sayings.map((saying) => ({ ref, saying }))),
    );
    const rows = [
      ...versionOf(unit.readings),
      ...unit.readings.flatMap((reading) => mentionsOf(reading, index)),
    ];
    const known = new Map(state.rows.map((row) => [row.id, row.hash]));
    const kept = rows.map(({ properties, ...ref }) => ({ ...ref, hash: hashOf(properties) }));
    for (const [i, { id, hash }] of kept.entries()) {
      const row = rows[i];
      if (row && known.get(id) !== hash) changes.write(row);
      known.delete(id);
    }
    for (const row of state.rows) if (known.has(row.id)) changes.remove(row);
    unit.state = { ...state, facts, rows: kept };
  }

  #indexOf(claims: readonly KeptClaim[]): EntityIndex {
    const index = new EntityIndex();
    for (const { kind, groups } of this.#kinds)
      index.add(
        kind,
        claims.flatMap((claim) => {
          const id = claim.kind === kind ? groups.idOf(claim) : undefined;
          return id === undefined ? [] : [{ id, claims: [claim.claim] }];
        }),
      );
    return index;
  }
}
