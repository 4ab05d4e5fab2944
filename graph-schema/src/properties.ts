/**
 * Every property key of the graph, with its one type.
 *
 * One key has one type wherever it stands (node or relationship), so that a query can be checked against the
 * types before it runs. Dates are text: `2024-11-02`, or partial `2024-11`, `2024`, `--11-02` when the report
 * tells no year; text sorts and compares the same on every store and never invents the missing part.
 */
export type PropertyType = 'string' | 'integer' | 'float' | 'boolean' | 'strings';

export interface PropertyDefinition {
  readonly type: PropertyType;
  readonly zh: string;
  readonly en: string;
  /** What the value means, its unit or form, in one sentence. */
  readonly about: string;
}

const property = (type: PropertyType, zh: string, en: string, about: string): PropertyDefinition => ({
  type,
  zh,
  en,
  about,
});

export const properties = {
  id: property('string', '标识', 'Id', 'Stable, readable, and the same on every store.'),
  name: property('string', '名称', 'Name', 'The name shown, in simplified Chinese.'),
  search: property(
    'string',
    '检索文本',
    'Search text',
    'Names, other names, pinyin and initials, for the full-text index.',
  ),
  title: property(
    'string',
    '标题',
    'Title',
    'Of a report: its headline. Of a post: the title without its place (市委书记).',
  ),
  date: property(
    'string',
    '日期',
    'Date',
    'Publication or meeting day; partial where the report tells no more.',
  ),
  datePrecision: property('string', '日期精度', 'Date precision', 'day, month or year.'),
  source: property('string', '来源', 'Source', 'The outlet that published the report.'),
  url: property('string', '网址', 'URL', 'Where the report was published, if its owner told.'),
  script: property('string', '字形', 'Script', 'Hans or Hant, as found.'),
  annotated: property(
    'boolean',
    '带注音',
    'Annotated',
    'Whether pinyin annotations were in the source text.',
  ),
  fictional: property('boolean', '虚构', 'Fictional', 'Whether the owner marked the report as invented.'),
  text: property('string', '正文', 'Text', 'The clean text that evidence offsets point into.'),
  damaged: property(
    'strings',
    '残损处',
    'Damaged spans',
    'Spans `<start>-<end>` of the clean text whose bytes were lost.',
  ),
  record: property('string', '记录版本', 'Record version', 'SHA-256 of the record that was loaded.'),
  kind: property('string', '类别', 'Kind', 'Kind of meeting, body or policy document.'),
  otherNames: property('strings', '别名', 'Other names', 'Other names that the reports use.'),
  pinyin: property('string', '拼音', 'Pinyin', 'The name in pinyin without tones, syllables apart.'),
  level: property(
    'string',
    '层级',
    'Level',
    'country, region, province, prefecture, county, township, village or zone.',
  ),
  code: property('string', '区划代码', 'Division code', 'GB/T 2260, six digits.'),
  longitude: property('float', '经度', 'Longitude', 'Of the centre, degrees east.'),
  latitude: property('float', '纬度', 'Latitude', 'Of the centre, degrees north.'),
  zh: property('string', '中文名', 'Chinese name', 'Of a theme.'),
  en: property('string', '英文名', 'English name', 'Of a theme.'),
  cap: property('integer', 'CAP 主题号', 'CAP topic', 'Major topic of the Comparative Agendas Project.'),
  boilerplate: property('boolean', '套话', 'Boilerplate', 'Whether nearly every report touches the theme.'),
  evidence: property(
    'strings',
    '依据',
    'Evidence',
    'Spans `<document id>#<start>-<end>` of the words it was read from.',
  ),
  documents: property(
    'integer',
    '报告数',
    'Reports',
    'How many reports say so; versions of one report count once.',
  ),
  meetings: property('integer', '会议数', 'Meetings', 'How many meetings a derived relationship counts.'),
  firstSeen: property(
    'string',
    '最早见于',
    'First seen',
    'Earliest date of a report or meeting that says so.',
  ),
  lastSeen: property('string', '最近见于', 'Last seen', 'Latest date of a report or meeting that says so.'),
  asTitle: property('string', '当时职务', 'As', 'The title under which the person took part.'),
  role: property('string', '角色', 'Role', 'reporter, correspondent, editor, reviewer, …'),
  weight: property('string', '分量', 'Weight', 'main: the meeting itself studied or demanded it.'),
  action: property('string', '动作', 'Action', 'The verb: 审议, 学习, 听取, …'),
  direct: property('boolean', '本级讨论', 'Direct', 'false where only places within discussed it.'),
  spans: property('strings', '出现处', 'Spans', 'Spans `<start>-<end>` of the document’s clean text.'),
  confidence: property('float', '可信度', 'Confidence', '0 to 1; absent where the extractor has no doubt.'),
  status: property('string', '状态', 'Status', 'unverified, where the extractor doubts.'),
} as const satisfies Record<string, PropertyDefinition>;

export type PropertyKey = keyof typeof properties;

interface TypeOf {
  string: string;
  integer: number;
  float: number;
  boolean: boolean;
  strings: readonly string[];
}

/** The TypeScript value of a property key. */
export type PropertyValueOf<K extends PropertyKey> = TypeOf[(typeof properties)[K]['type']];
export type PropertyValue = TypeOf[PropertyType];
