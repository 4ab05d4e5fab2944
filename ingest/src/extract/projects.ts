import type { Meeting } from './meeting.js';
import { meetingsOf } from './meeting-zones.js';
import type { Place } from './place.js';
import type { ReportReading } from './report-reading.js';
import { sentenceAt } from './sentences.js';
import { Cover, type Located, occurrences } from './spans.js';
import { anyOf, readWords } from './tables.js';

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

const HEADS = anyOf(readWords('project-heads.txt'));
const CLASS_WORDS = new RegExp(`(?:${anyOf(readWords('project-words.txt'))})`, 'gu');
const NAMED_WORK =
  /(?:项目|工程)(?![师学技程部组长化院款类谋储包推招投申库前]|攻坚|大会|现场会|观摩|清单|质量|管理)/gu;
/** Verbs and marks before which a work's name cannot reach. */
const STOP = new RegExp(
  `(?:${anyOf(
    '推进 加快推进 加快 推动 建设好 建好 实施好 实施 抓好 开工 启动 谋划 支持 察看 察看了 查看 查看了 视察 考察 调研 参观 来到 走进 深入 前往 到 在 对 把 将 就 听取 听取了 了解 了解了 和 与 及 以及 或 的 了 等 是 为 让 使 由 从 以 向 先后 分别 实地 现场 重点 重点推进 全力 全面 着力 统筹 做好 完成 确保 围绕 建成 打造 包括 如 即 要 也 还 并 投向 援建 新建 续建 决定 同意 列入 纳入 争取 力促 促进 研究 审议 检查 督导 督办 调度 重点实施好 总投资 投资 亿元 万元 年 日 月 实现 落实 保障 开展 我市 我区 我县 全市 全区 全县 合作开发 开发 用好 提升 依托 通过 发挥 利用 关于 加强 强化 保护好 宣传 有 涉及 位于 带动 盯紧 攻坚 紧盯 一期 抓 要抓 推 看 赴 优先 保障好 强力推进 对接 接续 督促 推荐 办好 签约 介绍'.split(
      ' ',
    ),
  )})$`,
);
const SLOGAN =
  /(?:民生|基础|发展|希望|系统|一号|头号|一把手|民心|暖心|德政|实事|百年|生命|良心|阳光|灵魂|铸魂|筑基|菜篮子|先导|战略|满意|名师|名校长|青蓝|人才|强基|育人|标志性?|这一|这个|此)工程$/;

/** Finds single works: names that end in 项目 or 工程, lists that end in 等项目, and works named by their kind. */
export function findProjects(reading: ReportReading): Project[] {
  const { text } = reading;
  const masked = new Cover(text.length).add(reading.titles.map((title) => title.outer)).add(reading.posts);
  const found = new Map<string, { name: string; at: Located }>();
  const keep = (span: Located | null) => {
    if (span === null || masked.touches(span) || !isBodyText(reading, span)) return;
    const name = text.slice(span.start, span.end).replace(/^[“”]|[“”]$/g, '');
    if (name.includes('”') && !name.includes('“')) return; // begins inside a quotation
    const key = name.replace(/(?:(?:建设)?(?:项目|工程))+$/, '');
    const longer = [...found.keys()].find((known) => known.endsWith(key) || key.endsWith(known));
    if (longer === undefined) found.set(key, { name, at: span });
  };
  for (const match of text.matchAll(NAMED_WORK)) {
    const end = match.index + match[0].length;
    for (const span of listBefore(reading, match.index, end)) keep(span);
  }
  for (const span of worksByKind(reading)) keep(span);
  return [...found.values()].map(({ name, at }) => toProject(reading, name, at));
}

function isBodyText({ sentences }: ReportReading, span: Located): boolean {
  const sentence = sentenceAt(sentences, span.start);
  return (
    sentence !== undefined &&
    (sentence.kind === 'body' || sentence.kind === 'title') &&
    span.end <= sentence.end
  );
}

/** The work that ends here and those listed before it: 甲项目、乙二期和丙工程; 甲、乙两个项目. */
function listBefore(reading: ReportReading, head: number, end: number): Located[] {
  const { text } = reading;
  const listed =
    /(?:等(?:[一二三四五六七八九十两\d]+(?:个|项|大)?|[\u4e00-\u9fa5]{2,6})?|[一二三四五六七八九十两\d]+(?:个|项|大))(?:省级|市级|区级|县级|重点|重大|民生|产业|城市更新|在建)*$/.exec(
      text.slice(Math.max(0, head - 14), head),
    );
  const last = listed === null ? end : head - listed[0].length;
  const spans: Located[] = [];
  let at = last;
  for (let count = 0; count < 14; count++) {
    const start = nameStart(reading, at);
    const span = { start, end: at };
    const isLast = count === 0 && listed === null;
    if (!isWork(text.slice(start, at), isLast, listed !== null)) break;
    spans.push(span);
    const link = /(?:、|和|及|以及)$/.exec(text.slice(Math.max(0, start - 2), start));
    if (link === null) break;
    at = start - link[0].length;
  }
  return spans;
}

function nameStart({ text, places }: ReportReading, end: number): number {
  let start = end;
  let open = 0;
  while (start > 0 && end - start < 30) {
    const character = text.charAt(start - 1);
    if (/[”）)]/.test(character)) open += 1;
    else if (/[“（(]/.test(character)) {
      if (open === 0) break;
      open -= 1;
    } else if (open === 0 && /(?:[、，。；：！？《》\s]|——)$/.test(text.slice(Math.max(0, start - 2), start)))
      break;
    const inPlace = places.some(
      (mention) => mention.start < start && start <= mention.end && mention.end <= end,
    );
    if (open === 0 && !inPlace && end - start >= 2 && isStop(text, places, start)) break;
    start -= 1;
  }
  return start;
}

/** A verb ends before the name; 建设 does where a number or a place begins after it. */
function isStop(text: string, places: ReportReading['places'], start: number): boolean {
  const before = text.slice(Math.max(0, start - 5), start);
  if (STOP.test(before) && !(before.endsWith('有') && text.startsWith('限', start))) return true;
  if (/\n\d{1,2}[.．]$/.test(before)) return true;
  return (
    before.endsWith('建设') &&
    (/^[\d“]/.test(text.slice(start)) || places.some((mention) => mention.start === start))
  );
}

const BY_KIND = new RegExp(
  `(?:${HEADS}|(?:铁路|公路|快速路)[\\u4e00-\\u9fa5]{2,4}段)(?=[，、。；”]|建设|等|和|及|项目|年内|年底|\\d|投用|投产|通车|务必|开发|改造|前期|工地|追问|两|三|四|五|加快|扩容|现场|拆除|的)`,
  'gu',
);
const GREAT_WORK =
  /(?:铁路|高铁|高速公路|高速|公路|大桥|隧道|机场|电站|核电厂|产业园|码头|快速路|专用线|管线|主干网|扩能改造|改扩建|改建|水利枢纽|枢纽|泵站|[储训救研][备练援学]基地|孵化园|加工园|延长线|连接线|遗址公园|智慧稻田|智能车间|育苗点|(?:铁路|公路|快速路)[\u4e00-\u9fa5]{2,4}段|综合体|新校区|水库|安置点|智能工厂|扶贫车间|帮扶车间|加工厂|标准化厂房|康养酒店|冷链仓|集散中心|物流枢纽|工业园|教育馆|示范园|小镇|综合整治|综合治理|示范区)(?:一期|二期|三期)?$/;
const TRIGGER =
  /(?:加快|推进|推动|建设|建好|办好|实施|察看|查看|来到|走进|视察|考察|参观|支持|新建|援建|共建|开工|投用|建成|打造|调研|检查|听取|围绕|用好|投向|其中有|签约|要以|从|在位于|指着|拿出)/;

/** Works that are named by their kind alone (天水职教园区, 牡丹江抽水蓄能电站): only after a verb, and with a place or number of their own. */
function worksByKind(reading: ReportReading): Located[] {
  const { text, places } = reading;
  const spans: Located[] = [];
  for (const match of text.matchAll(BY_KIND)) {
    const end = match.index + match[0].length;
    const start = nameStart(reading, end);
    const name = text.slice(start, end);
    const clause =
      text
        .slice(Math.max(0, start - 40), start)
        .split(/[。；]/)
        .at(-1) ?? '';
    const isGreatWork =
      GREAT_WORK.test(name) &&
      name.length >= 4 &&
      /(?:加快|推进|推动|建设|实施|以|如|等|、|支持|新建|援建|共建|完成|抓好|开工|投用|督导|调研|察看|考察|走进|来到|其中有：|投向|签约|位于[^，。；]{2,12}的)[^，。；]{0,24}$/.test(
        clause,
      );
    const own =
      isGreatWork ||
      /^[“\d]|^[市区县省](?=第|[\u4e00-\u9fa5]{4})/.test(name) ||
      places.some((m) => m.start === start && m.end < end - 1 && m.end <= match.index);
    if (own && name.length >= match[0].length + 2 && TRIGGER.test(clause) && isWork(name, false, false))
      spans.push({ start, end });
  }
  return spans;
}

const ENDS_AS_WORK = new RegExp(`(?:${HEADS}|项目|工程)$`, 'u');

/** A name of its own, and no word of class: what is left without the words of class tells. */
function isWork(name: string, saysWork: boolean, inList: boolean): boolean {
  if (
    name.length < 4 ||
    /^[一二三四五六七八九十两几多\d]+[个处项条座家批]|[一二三四五六七八九十两几各]个|各建|暨/.test(name) ||
    SLOGAN.test(name) ||
    /[，。；：]/.test(name)
  )
    return false;
  if (!saysWork && !inList && !ENDS_AS_WORK.test(name)) return false;
  const stem = name.replace(/(?:建设)?(?:项目|工程)$/, '');
  const rest = stem.replace(CLASS_WORDS, '');
  return (
    rest.length >= 2 && !/^(?:[一二三四五六七八九十百千万亿\d.]+(?:个|项|亿|万|元|类|大|批)*)+$/.test(rest)
  );
}

function toProject(reading: ReportReading, name: string, at: Located): Project {
  const stem = name.replace(/(?:建设)?(?:项目|工程)$/, '');
  const inside = reading.places.find((mention) => mention.start >= at.start && mention.end <= at.end);
  const names = new Set([stem]);
  const place = placeOfProject(reading, inside?.place ?? null);
  if (inside !== undefined && inside.start === at.start && stem.length - inside.surface.length >= 4)
    names.add(stem.slice(inside.surface.length));
  names.delete(name);
  const mentions = occurrences(reading.text, stem);
  return { name, names: [...names], place, mentions: mentions.length > 0 ? mentions : [at] };
}

/** The county in its name where that lies in the home place; else the home place. */
function placeOfProject({ home, places }: ReportReading, named: Place | null): Place | null {
  if (named === null || named.level === 'province' || named.level === 'prefecture') return home.place;
  if (named.level === 'county' || named.level === 'zone') return named;
  return places.find((mention) => mention.place.code === named.within)?.place ?? home.place;
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
