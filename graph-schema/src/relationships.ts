import type { NodeLabel } from './nodes.js';
import type { PropertyKey } from './properties.js';

/** What one relationship type says, read aloud from its start to its end. */
export interface RelationshipDefinition {
  readonly from: readonly NodeLabel[];
  /** `Entity` stands for any node. */
  readonly to: readonly (NodeLabel | 'Entity')[];
  /** Words from the start: 高建军 —主持→ 会议. */
  readonly zh: string;
  readonly en: string;
  /** Words from the end: 会议 —主持人→ 高建军. */
  readonly zhInverse: string;
  readonly enInverse: string;
  readonly properties: readonly PropertyKey[];
  /** The property that tells apart several of this type between the same two nodes. */
  readonly key?: PropertyKey;
  /** read: from a text, with evidence; told: from the gazetteer or the vocabulary; derived: rebuilt from others. */
  readonly origin: 'read' | 'told' | 'derived';
}

const support = ['evidence', 'documents', 'firstSeen', 'lastSeen', 'confidence', 'status'] as const;
const derivedSupport = ['meetings', 'firstSeen', 'lastSeen'] as const;

export const relationships = {
  CHAIRED: {
    from: ['Person'],
    to: ['Meeting'],
    zh: '主持',
    en: 'chaired',
    zhInverse: '主持人',
    enInverse: 'chaired by',
    properties: ['asTitle', ...support],
    origin: 'read',
  },
  SPOKE_AT: {
    from: ['Person'],
    to: ['Meeting'],
    zh: '讲话',
    en: 'spoke at',
    zhInverse: '讲话人',
    enInverse: 'speakers',
    properties: ['asTitle', ...support],
    origin: 'read',
  },
  ATTENDED: {
    from: ['Person'],
    to: ['Meeting'],
    zh: '出席',
    en: 'attended',
    zhInverse: '出席者',
    enInverse: 'attended by',
    properties: ['asTitle', ...support],
    origin: 'read',
  },
  HOLDS_POST: {
    from: ['Person'],
    to: ['Body'],
    zh: '任职',
    en: 'holds a post in',
    zhInverse: '任职者',
    enInverse: 'post holders',
    properties: ['title', ...support],
    key: 'title',
    origin: 'read',
  },
  WROTE: {
    from: ['Person'],
    to: ['Document'],
    zh: '采编',
    en: 'wrote',
    zhInverse: '采编者',
    enInverse: 'written by',
    properties: ['role', ...support],
    key: 'role',
    origin: 'read',
  },
  HELD_BY: {
    from: ['Meeting'],
    to: ['Body'],
    zh: '召开机构',
    en: 'held by',
    zhInverse: '召开的会议',
    enInverse: 'meetings held',
    properties: support,
    origin: 'read',
  },
  HELD_IN: {
    from: ['Meeting'],
    to: ['Place'],
    zh: '所属地方',
    en: 'held in',
    zhInverse: '当地会议',
    enInverse: 'meetings there',
    properties: support,
    origin: 'read',
  },
  DISCUSSED: {
    from: ['Meeting', 'Place'],
    to: ['Theme'],
    zh: '讨论',
    en: 'discussed',
    zhInverse: '讨论者',
    enInverse: 'discussed by',
    properties: ['weight', 'direct', 'meetings', ...support],
    origin: 'read',
  },
  CONSIDERED: {
    from: ['Meeting'],
    to: ['Policy'],
    zh: '审议或学习',
    en: 'considered',
    zhInverse: '审议它的会议',
    enInverse: 'considered by',
    properties: ['action', ...support],
    origin: 'read',
  },
  COVERED: {
    from: ['Meeting'],
    to: ['Project'],
    zh: '涉及项目',
    en: 'covered',
    zhInverse: '涉及它的会议',
    enInverse: 'covered by',
    properties: support,
    origin: 'read',
  },
  LOCATED_IN: {
    from: ['Place', 'Project', 'Body'],
    to: ['Place'],
    zh: '位于',
    en: 'located in',
    zhInverse: '辖内',
    enInverse: 'contains',
    properties: support,
    origin: 'told',
  },
  PART_OF: {
    from: ['Body'],
    to: ['Body'],
    zh: '隶属',
    en: 'part of',
    zhInverse: '下设',
    enInverse: 'has part',
    properties: support,
    origin: 'told',
  },
  BROADER: {
    from: ['Theme'],
    to: ['Theme'],
    zh: '上位主题',
    en: 'broader',
    zhInverse: '下位主题',
    enInverse: 'narrower',
    properties: [],
    origin: 'told',
  },
  REPORTS: {
    from: ['Document'],
    to: ['Meeting'],
    zh: '报道',
    en: 'reports',
    zhInverse: '报道它的报告',
    enInverse: 'reported in',
    properties: support,
    origin: 'read',
  },
  VERSION_OF: {
    from: ['Document'],
    to: ['Document'],
    zh: '同一稿件，见',
    en: 'is a version of',
    zhInverse: '其他版本',
    enInverse: 'versions',
    properties: [],
    origin: 'derived',
  },
  MENTIONS: {
    from: ['Document'],
    to: ['Entity'],
    zh: '提到',
    en: 'mentions',
    zhInverse: '见于报告',
    enInverse: 'mentioned in',
    properties: ['spans'],
    origin: 'read',
  },
} as const satisfies Record<string, RelationshipDefinition>;

export type RelationshipType = keyof typeof relationships;
export const relationshipTypes = Object.keys(relationships) as RelationshipType[];

/** `(Place)-[:DISCUSSED]->(Theme)` is derived: it carries these instead of evidence. */
export const derivedDiscussedProperties = ['direct', ...derivedSupport] as const;
