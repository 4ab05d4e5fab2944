import type { ThemeWeight } from '@zhengtu/graph-schema';
import type { Meeting } from '../meetings/meeting.js';
import { meetingsOf } from '../meetings/meeting-zones.js';
import type { ReportReading } from '../report-reading.js';
import { type Sentence, sentenceAt } from '../text/sentences.js';
import { Cover, type Located } from '../text/spans.js';
import { type Consideration, MENTIONED, type Policy } from '../works/policies.js';
import type { Project } from '../works/projects.js';
import { placeFactor } from './place-factor.js';
import { findThemeHits, type ThemeHit } from './theme-words.js';

/** A theme of the report, with the clauses that speak of it. */
export interface WeighedTheme {
  readonly id: string;
  readonly weight: ThemeWeight;
  readonly score: number;
  readonly evidence: readonly Located[];
  /** For `main` themes: the meetings that discussed it, with the sentences in which they did. */
  readonly discussed: ReadonlyMap<string, readonly Located[]>;
}

/** From this score on the report gives the theme a sentence of its own. */
export const MAIN = 0.95;
/** The theme's own name or alias says more than a word that reports use of it: one of several in a list is enough. */
const BY_NAME = 1.6;
/** Each further word in a sentence, and all of them together. */
const FURTHER = { each: 0.35, most: 0.5 } as const;
/** Who goes to see names many things in passing. */
const ON_VISIT = 0.8;
/** Weighs what the report speaks of; bodies, titles of people and their names are masked first. */
export function weighThemes(
  reading: ReportReading,
  meetings: readonly Meeting[],
  projects: readonly Project[],
  policies: readonly Policy[],
  considerations: readonly Consideration[],
): WeighedTheme[] {
  const { text } = reading;
  const studied = new Cover(text.length).add(studiedTitles(policies, considerations));
  const masked = new Cover(text.length)
    .add(reading.bodies)
    .add(reading.organs)
    .add(reading.posts)
    .add(reading.groups.flatMap((group) => group.members));
  // 政府工作报告 goes on where the body's name ends.
  const isMasked = ({ start, end }: ThemeHit): boolean => masked.has(start) && masked.has(end - 1);
  const works = new Cover(text.length).add(projects.flatMap(({ mentions }) => mentions));
  const hits = findThemeHits(text)
    .filter((hit) => hit.byPattern || !isMasked(hit))
    .map((hit) => (works.has(hit.start) && works.has(hit.end - 1) ? inName(hit) : hit));
  hits.push(...projectHits(text, projects), ...ownHits(meetings));
  const byTheme = new Map<string, ThemeHit[]>();
  for (const hit of hits) {
    const own = byTheme.get(hit.theme);
    if (own === undefined) byTheme.set(hit.theme, [hit]);
    else own.push(hit);
  }
  return [...byTheme]
    .map(([id, own]) => weigh(reading, meetings, studied, id, own))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Where the documents are named that a meeting did more with than mention them. */
const studiedTitles = (policies: readonly Policy[], considerations: readonly Consideration[]): Located[] => {
  const studied = new Set(
    considerations.filter(({ action }) => action !== MENTIONED).map(({ policy }) => policy),
  );
  return policies.filter(({ name }) => studied.has(name)).flatMap(({ mentions }) => mentions);
};

/** A work's name says what it is for, and not what was said of it. */
const inName = (hit: ThemeHit): ThemeHit => ({ ...hit, strength: hit.strength * 0.8 });

/** What a congress's or a conference's meeting is about is their own work, among other things. */
const OWN_THEME: Readonly<Partial<Record<Meeting['kind'], string>>> = {
  congress: 'peoples-congress',
  cppcc: 'cppcc',
};

const ownHits = (meetings: readonly Meeting[]): ThemeHit[] =>
  meetings.flatMap(({ kind, mentions: [mention] }) => {
    const theme = OWN_THEME[kind];
    if (theme === undefined || mention === undefined) return [];
    return [{ theme, start: mention.start, end: mention.end, strength: 1, byPattern: true, byName: false }];
  });

const IS_BUILT = /(?:项目|工程)$/;
const BUILDING = /^(?:项目|工程|建设|改造|开工|投产|竣工|[一二三]期)/;

/** Who names single works that are being built speaks of building them; a park that is only seen is none. */
const projectHits = (text: string, projects: readonly Project[]): ThemeHit[] =>
  projects.flatMap(({ name, mentions }) =>
    mentions
      .filter(({ end }) => IS_BUILT.test(name) || BUILDING.test(text.slice(end, end + 2)))
      .map(({ start, end }) => ({
        theme: 'project-construction',
        start,
        end,
        strength: 0.7,
        byPattern: true,
        byName: false,
      })),
  );

/** Rows of a site's columns and titles of other reports, where the page's furniture was not told from the report. */
const OF_PAGE =
  /^(?:相关(?:报道|新闻|链接|阅读|文章)|延伸阅读|推荐阅读|[上下]一[篇条])|^(?:[^\s，。；]{1,6}[ \u3000|｜]+){5}[^，。；]*$/u;

const isOfReport = (text: string, { kind, start, end }: Sentence): boolean =>
  kind !== 'byline' && kind !== 'dateline' && !OF_PAGE.test(text.slice(start, end));

function weigh(
  reading: ReportReading,
  meetings: readonly Meeting[],
  studied: Cover,
  id: string,
  hits: readonly ThemeHit[],
): WeighedTheme {
  const sentences = new Map<Sentence, ThemeHit[]>();
  for (const hit of hits) {
    const sentence = sentenceAt(reading.sentences, hit.start);
    if (sentence === undefined || !isOfReport(reading.text, sentence)) continue;
    const known = sentences.get(sentence);
    if (known === undefined) sentences.set(sentence, [hit]);
    else known.push(hit);
  }
  let score = meetings.some((meeting) => OWN_THEME[meeting.kind] === id) ? MAIN : 0;
  const spoken: { sentence: Sentence; points: number }[] = [];
  for (const [sentence, own] of sentences) {
    const points = pointsOf(reading, studied, sentence, own);
    score += points;
    spoken.push({ sentence, points });
  }
  if (meetings.every(({ kind }) => kind === 'visit')) score *= ON_VISIT;
  const weight: ThemeWeight = meetings.length > 0 && score >= MAIN ? 'main' : 'mentioned';
  const discussed = weight === 'main' ? shareOut(meetings, spoken) : new Map<string, Located[]>();
  const evidence = hits.map((hit) => clauseOf(reading, hit));
  return { id, weight, score, evidence, discussed };
}

/** One sentence counts once: by its clearest words, and by where they stand. */
function pointsOf(
  reading: ReportReading,
  studied: Cover,
  sentence: Sentence,
  hits: readonly ThemeHit[],
): number {
  const more = Math.min(FURTHER.most, FURTHER.each * (new Set(hits.map((hit) => hit.start)).size - 1));
  const best = Math.max(
    ...hits.map(
      (hit) => hit.strength * (hit.byName ? BY_NAME : 1) * placeFactor(reading, studied, sentence, hit),
    ),
  );
  return best + more;
}

function clauseOf({ sentences }: ReportReading, hit: ThemeHit): Located {
  const sentence = sentenceAt(sentences, hit.start);
  const clause = sentence?.clauses.find(([start, end]) => start <= hit.start && hit.start < end);
  return clause === undefined
    ? { start: hit.start, end: hit.end }
    : { start: clause[0], end: Math.max(clause[1], hit.end) };
}

/** Gives each sentence to the meeting whose stretch it lies in, else to the main meetings. */
function shareOut(
  meetings: readonly Meeting[],
  spoken: readonly { sentence: Sentence; points: number }[],
): Map<string, Located[]> {
  const shares = new Map<string, { points: number; spans: Located[] }>();
  for (const { sentence, points } of spoken) {
    for (const meeting of meetingsOf(meetings, sentence)) {
      const share = shares.get(meeting.id) ?? { points: 0, spans: [] };
      share.points += points;
      share.spans.push({ start: sentence.start, end: sentence.end });
      shares.set(meeting.id, share);
    }
  }
  const most = Math.max(0, ...[...shares.values()].map((share) => share.points));
  const isFair = (id: string, points: number): boolean => {
    const isMain = meetings.some((meeting) => meeting.id === id && meeting.isMain);
    return points >= (isMain ? Math.min(MAIN * 0.6, most) : MAIN);
  };
  return new Map(
    [...shares].filter(([id, share]) => isFair(id, share.points)).map(([id, share]) => [id, share.spans]),
  );
}
