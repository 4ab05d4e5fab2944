import type { Meeting } from '../meetings/meeting.js';
import { meetingsOf } from '../meetings/meeting-zones.js';
import type { Place } from '../places/place.js';
import type { ReportReading } from '../report-reading.js';
import { sentenceAt } from '../text/sentences.js';
import { Cover, holds, type Located, occurrences } from '../text/spans.js';
import { listedWorks } from './listed-works.js';
import { placeOfProject } from './project-places.js';
import {
  DONE_TO,
  ENDS_AS_WORK,
  isClassOfWorks,
  isWorkName,
  nameStart,
  ownPart,
  stemOf,
} from './work-names.js';
import { isSeen, worksByKind } from './works-by-kind.js';

/** A single named work, plant or park. */
export interface Project {
  readonly name: string;
  readonly names: readonly string[];
  readonly place: Place | null;
  readonly mentions: readonly Located[];
}

export interface Coverage {
  readonly meeting: Meeting;
  readonly project: string;
  readonly evidence: Located;
}

const NAMED_WORK =
  /(?:项目|工程)(?!机械|[师学技程部组长化院款类谋储包招投申库前短责洽讲]|推[介荐]|推进(?!情况|缓慢|有力|顺利)|攻坚|大会|现场会|观摩|清单|质量|管理)(?:[\u3400-\u9fff]{2,4}段(?=[、，。；和与及等建]))?/gu;

/** Finds single works: names that end in 项目 or 工程, lists that end in 等项目, and works named by their kind. */
export function findProjects(reading: ReportReading, meetings: readonly Meeting[]): Project[] {
  const { text } = reading;
  const masked = new Cover(text.length).add(reading.titles.map((title) => title.outer)).add(reading.posts);
  const found: Work[] = [];
  const keep = (span: Located | null) => {
    if (span === null || masked.touches(span) || !isBodyText(reading, span)) return;
    const name = text
      .slice(span.start, span.end)
      .replace(/^“([^“”]*(?:项目|工程))”(?:项目|工程)$|^“([^“”]*)”$/, '$1$2')
      .replace(/^”|“$/g, '')
      .replace(/(?<=项目|工程)(?:基地|现场|工地|工地现场|建设现场|施工现场)$/, '');
    if (name.includes('”') && !name.includes('“')) return; // begins inside a quotation
    if (name.includes('\ufffd') || text.charAt(span.start - 1) === '\ufffd') return; // lost characters
    const key = name.replace(BRACKETS, '').replace(/(?:(?:建设)?(?:项目|工程))+$/, '');
    const known = found.find((work) => isSameWork(work.key, key));
    if (known === undefined) found.push({ name, key, at: span, shorter: [] });
    else if (key.length > known.key.length && key.endsWith(known.key))
      found[found.indexOf(known)] = { name, key, at: span, shorter: [...known.shorter, known.key] };
  };
  for (const span of listedWorks(reading)) keep(span);
  for (const match of text.matchAll(NAMED_WORK)) {
    const end = match.index + match[0].length;
    for (const span of listBefore(reading, match.index, end)) keep(span);
  }
  for (const span of worksByKind(reading)) keep(span);
  return found.map((work) => toProject(reading, meetings, work));
}

const BRACKETS = /[（(][^（）()]*[）)]/gu;
const OF_COMPANY = /^.{2,24}?(?:公司|集团)(?=.{6,}$)/u;

/** A work while its names are being gathered; `key` is the name without 项目 or 工程. */
interface Work {
  readonly name: string;
  readonly key: string;
  readonly at: Located;
  readonly shorter: readonly string[];
}

/** 闽宁产业园 is its 闽宁产业园二期 in short, and 智慧园 the 灵山智慧园. */
const isSameWork = (known: string, name: string): boolean =>
  known.endsWith(name) ||
  (DONE_TO.test(known) && known.length >= 7 && name.endsWith(known.replace(DONE_TO, ''))) ||
  name.endsWith(known) ||
  (known.startsWith(name) &&
    /^(?:[（(]?[一二三四五]期[）)]?|改造|扩建|建设|(?:标准|过渡)?厂房|[\u3400-\u9fff]{2,4}段)$/.test(
      known.slice(name.length),
    ));

function isBodyText({ sentences }: ReportReading, span: Located): boolean {
  const sentence = sentenceAt(sentences, span.start);
  return (
    sentence !== undefined &&
    (sentence.kind === 'body' || sentence.kind === 'title') &&
    span.end <= sentence.end
  );
}

/** 甲、乙两个项目: what is counted is single, however common its words. */
const COUNTED_WORKS = /[\d两三四五六七八九十]个/;

/** The work that ends here and those listed before it: 甲项目、乙二期和丙工程; 甲、乙两个项目. */
function listBefore(reading: ReportReading, head: number, end: number): Located[] {
  const { text } = reading;
  const listed =
    /(?:等(?:[一二三四五六七八九十两\d]+(?:个|项|大)?|[\u3400-\u9fff]{2,6})?|[一二三四五六七八九十两\d]+(?:个|项|大))(?:省级|市级|区级|县级|重点|重大|民生|产业|城市更新|在建)*$/.exec(
      text.slice(Math.max(0, head - 14), head),
    );
  const last = listed === null ? end : head - listed[0].length;
  const spans: Located[] = [];
  const beside: Located[] = [];
  let at = last;
  for (let count = 0; count < 14; count++) {
    const start = nameStart(reading, at);
    const span = { start, end: at };
    const isLast = count === 0 && listed === null;
    const name = text.slice(start, at);
    const isCounted = listed !== null && COUNTED_WORKS.test(listed[0]) && ENDS_AS_WORK.test(name);
    if (!(isWorkName(name) || (isCounted && name.length >= 5))) break;
    if (!isLast && listed === null && !ENDS_AS_WORK.test(name.replace(/”$/, ''))) break;
    if (hasPlace(reading, span) || isSeen(text, span) || isCounted || !isClassOfWorks(name)) spans.push(span);
    else if (!isLast && ENDS_AS_WORK.test(name) && ownPart(name).length >= 2) beside.push(span);
    const link = /(?:、|和|及|以及)$/.exec(text.slice(Math.max(0, start - 2), start));
    if (link === null) break;
    at = start - link[0].length;
  }
  // However common its words, what is listed with a single work is one.
  return spans.length > 0 ? [...spans, ...beside] : [];
}

const hasPlace = ({ places }: ReportReading, span: Located): boolean =>
  places.some((mention) => span.start <= mention.start && mention.end <= span.end);

function toProject(
  reading: ReportReading,
  meetings: readonly Meeting[],
  { name, at, shorter }: Work,
): Project {
  const stem = stemOf(name);
  const inside = reading.places.find((mention) => mention.start === at.start && mention.end < at.end);
  const names = new Set([stem, ...shorter]);
  if (inside !== undefined && stem.length - inside.surface.length >= 4)
    names.add(stem.slice(inside.surface.length));
  const company = OF_COMPANY.exec(name)?.[0] ?? '';
  if (company !== '' && !isClassOfWorks(name.slice(company.length))) names.add(name.slice(company.length));
  names.add(name.replace(BRACKETS, ''));
  names.delete(name);
  const full = occurrences(reading.text, stem);
  const short = shorter
    .flatMap((form) => occurrences(reading.text, form))
    .filter((mention) => !full.some((outer) => holds(outer, mention)));
  const mentions = [...full, ...short].sort((a, b) => a.start - b.start);
  return {
    name,
    names: [...names],
    place: placeOfProject(reading, meetings, at),
    mentions: mentions.length > 0 ? mentions : [at],
  };
}

/** The meeting that saw or spoke of each work, by where it is named. */
export function findCoverage(
  reading: ReportReading,
  projects: readonly Project[],
  meetings: readonly Meeting[],
): Coverage[] {
  const found: Coverage[] = [];
  for (const project of projects) {
    for (const mention of project.mentions) {
      const sentence = sentenceAt(reading.sentences, mention.start);
      if (sentence === undefined || sentence.kind === 'byline' || sentence.kind === 'dateline') continue;
      for (const meeting of meetingsOf(meetings, sentence)) {
        if (found.some((other) => other.project === project.name && other.meeting === meeting)) continue;
        found.push({
          meeting,
          project: project.name,
          evidence: { start: sentence.start, end: sentence.end },
        });
      }
    }
  }
  return found;
}
