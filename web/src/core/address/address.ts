/** What the address bar holds: everything needed to come back to the same view. */
import { type NodeLabel, nodeLabels } from '@zhengtu/graph-schema';
import { type Language, languages } from '../language/languages';

export const views = ['graph', 'themes', 'reports', 'cypher'] as const;
export type View = (typeof views)[number];

export interface Address {
  readonly view: View;
  /** Id of the entity whose page the panel shows. */
  readonly selected: string | null;
  /** Id of the theme asked about in the theme view. */
  readonly theme: string | null;
  /** Id of the theme whose part of the graph the canvas shows; null: everything. */
  readonly focus: string | null;
  /** Id of the open report, and the words to mark in it (UTF-16 offsets). */
  readonly document: string | null;
  readonly span: readonly [number, number] | null;
  /** The Cypher query last run. */
  readonly query: string | null;
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
  focus: null,
  document: null,
  span: null,
  query: null,
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

/**
 * Reads a query string such as `?view=themes&theme=theme:education-reform`; what it does not know it leaves out,
 * so that an old or mistyped link still opens.
 */
export const parseAddress = (search: string): Address => {
  const query = new URLSearchParams(search);
  const text = (key: string): string | null => query.get(key) || null;
  const document = text('doc');
  const hidden = (query.get('hide') ?? '').split('.');
  return {
    view: oneOf(views, query.get('view')) ?? (document ? 'reports' : home.view),
    selected: text('sel'),
    theme: text('theme'),
    focus: text('focus'),
    document,
    span: document ? parseSpan(query.get('at')) : null,
    query: text('q'),
    hidden: nodeLabels.filter((label) => hidden.includes(label)),
    boilerplate: query.get('boilerplate') === '1',
    language: oneOf(languages, query.get('lang')),
  };
};

/** The inverse of {@link parseAddress}; what is as at home is left out, `''` being home itself. */
export const formatAddress = (address: Address): string => {
  const entries: [string, string | null][] = [
    ['view', address.view === home.view ? null : address.view],
    ['theme', address.theme],
    ['focus', address.focus],
    ['doc', address.document],
    ['at', address.document && address.span ? address.span.join('-') : null],
    ['q', address.query],
    ['sel', address.selected],
    ['hide', address.hidden.length > 0 ? address.hidden.join('.') : null],
    ['boilerplate', address.boilerplate ? '1' : null],
    ['lang', address.language],
  ];
  const query = entries
    .filter((entry): entry is [string, string] => entry[1] !== null)
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/%3A/g, ':').replace(/%2F/g, '/')}`)
    .join('&');
  return query && `?${query}`;
};
