/** What the address bar holds: everything needed to come back to the same view. */
import { type NodeLabel, nodeLabels } from '@zhengtu/graph-schema';
import type { MatrixLevel } from '@zhengtu/server/api';
import { type Language, languages } from '../language/languages';
import { parsePeriodEnd } from '../time/period';

export const views = [
  'graph',
  'table',
  'themes',
  'matrix',
  'timeline',
  'paths',
  'reports',
  'cypher',
] as const;
export type View = (typeof views)[number];

export interface Address {
  readonly view: View;
  /** Id of the entity whose page the panel shows. */
  readonly selected: string | null;
  /** Id of the theme asked about in the theme view. */
  readonly theme: string | null;
  /** Id of the city whose cell with that theme is open in the matrix; without a theme, whose page is. */
  readonly place: string | null;
  /** Ids of the cities that are compared in the matrix. */
  readonly compared: readonly string[];
  /** How the matrix's rows are ordered: `name`, `province`, `likeness` or a theme's id; null: by total. */
  readonly rowOrder: string | null;
  /** `likeness`, or id of the city by whose meetings its columns are ordered; null: by how many cities have them. */
  readonly columnOrder: string | null;
  /** How many columns and rows the matrix draws; null: as many as it starts with. */
  readonly columns: number | null;
  readonly rows: number | null;
  /** Whether the matrix's rows are cities or counties. */
  readonly level: MatrixLevel;
  /** Names of the provinces whose places the matrix shows; all where empty. */
  readonly provinces: readonly string[];
  /** The period that every view keeps to: a day, month or year each, counted in; null: open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether what tells no year counts for the period as well. */
  readonly yearless: boolean;
  /** Ids of the two entities that paths are sought between, and the kinds that no path may pass. */
  readonly pathFrom: string | null;
  readonly pathTo: string | null;
  readonly without: readonly NodeLabel[];
  /** Id of the theme whose part of the graph the canvas shows; null: everything. */
  readonly focus: string | null;
  /** Id of the open report, and the words to mark in it (UTF-16 offsets). */
  readonly document: string | null;
  readonly span: readonly [number, number] | null;
  /** The Cypher query last run, and its parameters as JSON. */
  readonly query: string | null;
  readonly params: string | null;
  /** Kinds that the legend hides. */
  readonly hidden: readonly NodeLabel[];
  /** Whether themes that stand in nearly every report are drawn. */
  readonly boilerplate: boolean;
  /** null: as kept on this computer. */
  readonly language: Language | null;
}

export const home: Address = {
  view: 'graph',
  selected: null,
  theme: null,
  place: null,
  compared: [],
  rowOrder: null,
  columnOrder: null,
  columns: null,
  rows: null,
  level: 'city',
  provinces: [],
  from: null,
  to: null,
  yearless: false,
  pathFrom: null,
  pathTo: null,
  without: [],
  focus: null,
  document: null,
  span: null,
  query: null,
  params: null,
  hidden: [],
  boilerplate: false,
  language: null,
};

const oneOf = <T extends string>(all: readonly T[], value: string | null): T | null =>
  all.find((known) => known === value) ?? null;

const parseSpan = (text: string | null): Address['span'] => {
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '');
  if (!found) return null;
  const [start, end] = [Number(found[1]), Number(found[2])];
  return start < end ? [start, end] : null;
};

const parseCount = (text: string | null): number | null =>
  /^[1-9]\d{0,3}$/.test(text ?? '') ? Number(text) : null;

/** Ids of a list, each escaped so that it may hold the comma. */
const parseList = (text: string | null): string[] =>
  (text ?? '')
    .split(',')
    .filter((item) => item !== '')
    .map((item) => item.replace(/~[~c]/g, (escaped) => (escaped === '~c' ? ',' : '~')));
const formatList = (items: readonly string[]): string =>
  items.map((item) => item.replace(/~/g, '~~').replace(/,/g, '~c')).join(',');

/**
 * Reads a query string such as `?view=themes&theme=theme:education-reform`; what it does not know it leaves out,
 * so that an old or mistyped link still opens.
 */
export const parseAddress = (search: string): Address => {
  const query = new URLSearchParams(search);
  const text = (key: string): string | null => query.get(key) || null;
  const document = text('doc');
  const kindsIn = (key: string): NodeLabel[] => {
    const named = (query.get(key) ?? '').split('.');
    return nodeLabels.filter((label) => named.includes(label));
  };
  return {
    view: oneOf(views, query.get('view')) ?? (document ? 'reports' : home.view),
    selected: text('sel'),
    theme: text('theme'),
    place: text('place'),
    compared: parseList(query.get('compare')),
    rowOrder: text('rows'),
    columnOrder: text('cols'),
    columns: parseCount(query.get('columns')),
    rows: parseCount(query.get('lines')),
    level: query.get('level') === 'county' ? 'county' : home.level,
    provinces: parseList(query.get('provinces')),
    from: parsePeriodEnd(query.get('from')),
    to: parsePeriodEnd(query.get('to')),
    yearless: query.get('yearless') === '1',
    pathFrom: text('a'),
    pathTo: text('b'),
    without: kindsIn('without'),
    focus: text('focus'),
    document,
    span: document ? parseSpan(query.get('at')) : null,
    query: text('q'),
    params: text('params'),
    hidden: kindsIn('hide'),
    boilerplate: query.get('boilerplate') === '1',
    language: oneOf(languages, query.get('lang')),
  };
};

/** The inverse of {@link parseAddress}; what is as at home is left out, `''` being home itself. */
export const formatAddress = (address: Address): string => {
  const entries: [string, string | null][] = [
    ['view', address.view === home.view ? null : address.view],
    ['theme', address.theme],
    ['place', address.place],
    ['compare', address.compared.length > 0 ? formatList(address.compared) : null],
    ['rows', address.rowOrder],
    ['cols', address.columnOrder],
    ['columns', address.columns === null ? null : String(address.columns)],
    ['lines', address.rows === null ? null : String(address.rows)],
    ['level', address.level === home.level ? null : address.level],
    ['provinces', address.provinces.length > 0 ? formatList(address.provinces) : null],
    ['from', address.from],
    ['to', address.to],
    ['yearless', address.yearless ? '1' : null],
    ['a', address.pathFrom],
    ['b', address.pathTo],
    ['without', address.without.length > 0 ? address.without.join('.') : null],
    ['focus', address.focus],
    ['doc', address.document],
    ['at', address.document && address.span ? address.span.join('-') : null],
    ['q', address.query],
    ['params', address.params],
    ['sel', address.selected],
    ['hide', address.hidden.length > 0 ? address.hidden.join('.') : null],
    ['boilerplate', address.boilerplate ? '1' : null],
    ['lang', address.language],
  ];
  const query = entries
    .filter((entry): entry is [string, string] => entry[1] !== null)
    .map(
      ([key, value]) =>
        `${key}=${encodeURIComponent(value).replace(/%3A/g, ':').replace(/%2F/g, '/').replace(/%2C/g, ',')}`,
    )
    .join('&');
  return query && `?${query}`;
};
