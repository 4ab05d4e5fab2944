import type { PropertyKey, PropertyValueOf } from './properties.js';

/** What one label of the graph is: its words, its one-character badge, how its ids are made, what it carries. */
export interface NodeDefinition {
  readonly zh: string;
  readonly en: string;
  /** One character that tells the kind where colour cannot. */
  readonly badge: string;
  readonly id: string;
  readonly about: string;
  readonly properties: readonly PropertyKey[];
}

/** Carried by every node. */
export const sharedNodeProperties = ['id', 'name', 'search'] as const satisfies readonly PropertyKey[];

export const nodes = {
  Document: {
    zh: '报告',
    en: 'Report',
    badge: '报',
    id: 'document:<first 16 hex digits of the SHA-256 of the source bytes>',
    about:
      'One published report of a meeting, with its clean text; its reposts are Documents too (VERSION_OF).',
    properties: [
      'title',
      'date',
      'source',
      'url',
      'script',
      'annotated',
      'fictional',
      'text',
      'damaged',
      'record',
    ],
  },
  Meeting: {
    zh: '会议',
    en: 'Meeting',
    badge: '会',
    id: 'meeting:<place code>:<date or document>:<kind>, then @<name> where several share these',
    about: 'A meeting, study session, research visit or inspection.',
    properties: ['kind', 'date', 'datePrecision', 'otherNames', 'confidence', 'status'],
  },
  Person: {
    zh: '人物',
    en: 'Person',
    badge: '人',
    id: 'person:<home place code>:<name>, then @<body> where namesakes are told apart',
    about: 'A named natural person.',
    properties: ['otherNames', 'pinyin', 'confidence', 'status'],
  },
  Body: {
    zh: '机构',
    en: 'Body',
    badge: '机',
    id: 'body:<place code>:<short name>',
    about: 'An organisation (Popolo: organization).',
    properties: ['kind', 'otherNames', 'confidence', 'status'],
  },
  Place: {
    zh: '地方',
    en: 'Place',
    badge: '地',
    id: 'place:<GB/T 2260 code>, else place:<parent code>/<name>',
    about: 'An administrative division or a named zone; a second label tells its level.',
    properties: ['level', 'code', 'otherNames', 'longitude', 'latitude', 'confidence', 'status'],
  },
  Theme: {
    zh: '主题',
    en: 'Theme',
    badge: '题',
    id: 'theme:<id in the theme vocabulary>',
    about: 'A policy theme of the closed vocabulary (SKOS concept).',
    properties: ['zh', 'en', 'cap', 'boilerplate'],
  },
  Project: {
    zh: '项目',
    en: 'Project',
    badge: '项',
    id: 'project:<place code>:<name>',
    about: 'A concrete, individually named work, plant, park or programme.',
    properties: ['otherNames', 'confidence', 'status'],
  },
  Policy: {
    zh: '文件',
    en: 'Policy document',
    badge: '文',
    id: 'policy:<folded name>',
    about: 'A document, plan, law, article or speech named in 《》.',
    properties: ['kind', 'otherNames', 'confidence', 'status'],
  },
} as const satisfies Record<string, NodeDefinition>;

export type NodeLabel = keyof typeof nodes;
export const nodeLabels = Object.keys(nodes) as NodeLabel[];

/** Second labels of places. Municipalities are cities: they answer "which cities …". */
export const placeLabels = {
  Province: { zh: '省级', en: 'Province' },
  City: { zh: '城市(地级及直辖市)', en: 'City (prefecture level and municipalities)' },
  County: { zh: '县级', en: 'County, district or county-level city' },
  Township: { zh: '乡级', en: 'Township' },
  Village: { zh: '村', en: 'Village' },
  Zone: { zh: '功能区', en: 'Zone' },
} as const;
export type PlaceLabel = keyof typeof placeLabels;

/** The label that every node carries beside its own: ids are unique under it. */
export const entityLabel = 'Entity';
export type AnyLabel = NodeLabel | PlaceLabel | typeof entityLabel;

type Keys<L extends NodeLabel> = (typeof nodes)[L]['properties'][number];

/** The properties of a node with label `L`; only `id`, `name` and `search` are always there. */
export type NodeProperties<L extends NodeLabel> = { readonly [K in Keys<L>]?: PropertyValueOf<K> } & {
  readonly id: string;
  readonly name: string;
  readonly search: string;
};
