/** The closed lists of kinds, levels and roles, with their words in both languages. */

export const meetingKinds = {
  'standing-committee': { zh: '常委会会议', en: 'Standing-committee meeting' },
  executive: { zh: '政府常务会议', en: 'Executive meeting' },
  'party-group': { zh: '党组会议', en: 'Party-group meeting' },
  congress: { zh: '人大会议', en: 'People’s congress meeting' },
  cppcc: { zh: '政协会议', en: 'CPPCC meeting' },
  'work-conference': { zh: '工作会议', en: 'Work conference' },
  study: { zh: '学习会', en: 'Study session' },
  visit: { zh: '调研、考察', en: 'Visit or inspection' },
  other: { zh: '其他会议', en: 'Other meeting' },
} as const;
export type MeetingKind = keyof typeof meetingKinds;

export const bodyKinds = {
  party: { zh: '党委', en: 'Party committee' },
  government: { zh: '政府', en: 'Government' },
  congress: { zh: '人大', en: 'People’s congress' },
  cppcc: { zh: '政协', en: 'CPPCC' },
  discipline: { zh: '纪检监察', en: 'Discipline inspection' },
  judiciary: { zh: '法院、检察院', en: 'Court or procuratorate' },
  department: { zh: '部门', en: 'Department' },
  military: { zh: '军事机关', en: 'Military' },
  school: { zh: '学校', en: 'School or university' },
  company: { zh: '企业', en: 'Company' },
  media: { zh: '媒体', en: 'Media outlet' },
  association: { zh: '社会团体', en: 'Association' },
  group: { zh: '工作组、领导小组', en: 'Working group' },
  other: { zh: '其他机构', en: 'Other body' },
} as const;
export type BodyKind = keyof typeof bodyKinds;

export const placeLevels = {
  country: { zh: '国家', en: 'Country' },
  region: { zh: '区域', en: 'Region' },
  province: { zh: '省级', en: 'Province' },
  prefecture: { zh: '地级', en: 'Prefecture' },
  county: { zh: '县级', en: 'County' },
  township: { zh: '乡级', en: 'Township' },
  village: { zh: '村', en: 'Village' },
  zone: { zh: '功能区', en: 'Zone' },
} as const;
export type PlaceLevel = keyof typeof placeLevels;

export const writerRoles = {
  reporter: { zh: '记者', en: 'Reporter' },
  correspondent: { zh: '通讯员', en: 'Correspondent' },
  photographer: { zh: '摄影', en: 'Photographer' },
  editor: { zh: '编辑', en: 'Editor' },
  reviewer: { zh: '审核', en: 'Reviewer' },
  coordinator: { zh: '统筹', en: 'Coordinator' },
} as const;
export type WriterRole = keyof typeof writerRoles;

export const themeWeights = {
  main: { zh: '专门讨论', en: 'Discussed in its own right' },
  mentioned: { zh: '提及', en: 'Mentioned' },
} as const;
export type ThemeWeight = keyof typeof themeWeights;

export const scripts = {
  Hans: { zh: '简体', en: 'Simplified' },
  Hant: { zh: '繁体', en: 'Traditional' },
} as const;
export type Script = keyof typeof scripts;
