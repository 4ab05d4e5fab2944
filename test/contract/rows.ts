import { type NodeLabel, type RelationshipType, relationshipId } from '@zhengtu/graph-schema';
import type { ChangeSet, NodeRow, RelationshipRow } from '@zhengtu/graph-store';

type Properties = NodeRow['properties'];

/** A change set of these, and nothing else. */
export const changes = (parts: Partial<ChangeSet>): ChangeSet => ({
  nodes: [],
  relationships: [],
  removedNodes: [],
  removedRelationships: [],
  ...parts,
});

export const node = (
  label: NodeLabel,
  key: string,
  properties: Partial<Properties> = {},
  placeLabel?: NodeRow['placeLabel'],
): NodeRow => {
  const name = typeof properties.name === 'string' ? properties.name : (key.split(':').at(-1) ?? key);
  const state = { search: name, ...properties, name, id: `${label.toLowerCase()}:${key}` } as Properties;
  return { label, properties: state, ...(placeLabel && { placeLabel }) };
};

export const relationship = (
  type: RelationshipType,
  from: NodeRow,
  to: NodeRow,
  properties: RelationshipRow['properties'] = {},
): RelationshipRow => ({
  id: relationshipId(type, from.properties.id, to.properties.id),
  type,
  from: from.properties.id,
  to: to.properties.id,
  fromLabel: from.label,
  toLabel: to.label,
  properties,
});

export const fuxin = node(
  'Place',
  '210900',
  {
    name: '阜新市',
    search: '阜新市 阜新 fuxinshi fxs',
    otherNames: ['阜新'],
    code: '210900',
    level: 'prefecture',
    longitude: 121,
    latitude: 42.01,
  },
  'City',
);
export const kaifeng = node(
  'Place',
  '410200',
  { name: '开封市', search: '开封市 kaifengshi kfs', code: '410200', level: 'prefecture' },
  'City',
);
export const reform = node('Theme', 'education-reform', {
  name: '教育改革',
  search: '教育改革 jiaoyugaige jygg',
  zh: '教育改革',
  en: 'Education reform',
  cap: 6,
  boilerplate: false,
});
export const meeting = node('Meeting', '210900:2024-11-02:study', {
  name: '教育工作会议',
  search: '教育工作会议 jiaoyugongzuohuiyi',
  kind: 'study',
  date: '2024-11-02',
});
export const report = node('Document', '8bcc82c7832b0293', {
  name: '阜新市召开教育工作会议',
  search: '阜新市召开教育工作会议',
  title: '阜新市召开教育工作会议',
  text: '本报讯,阜新市日前召开教育工作会议,部署深化教育改革。',
  fictional: true,
});
export const heldIn = relationship('HELD_IN', meeting, fuxin, {
  evidence: ['document:8bcc82c7832b0293#4-7'],
  documents: 1,
  confidence: 1,
});
export const discussed = relationship('DISCUSSED', meeting, reform, { weight: 'main', documents: 1 });

/** One report's worth: two places, a meeting, a theme, a report. */
export const smallGraph: ChangeSet = changes({
  nodes: [fuxin, kaifeng, reform, meeting, report],
  relationships: [heldIn, discussed, relationship('REPORTS', report, meeting)],
});

/** Enough meetings that pairs and triples of them keep an engine busy. */
export const manyMeetings = (count: number): ChangeSet =>
  changes({
    nodes: Array.from({ length: count }, (_, index) =>
      node('Meeting', `m${index}`, { name: `会议${index}`, date: `2024-01-${index}` }),
    ),
  });
