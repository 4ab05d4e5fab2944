import type { Body } from '../bodies/body.js';
import type { ReportReading } from '../report-reading.js';
import { anyOf, readWords } from '../tables.js';
import { Cover, type Located } from '../text/spans.js';
import { DONE_TO, isClassOfWorks, isWorkName, nameStart, ownPart, WORK_HEADS } from './work-names.js';

const STRETCH = '(?:铁路|公路|快速路|高速)[\\u3400-\\u9fff]{2,9}段';
const PHASE = '(?:[（(]?[一二三四五]期[）)]?)?';
const ACTION = `(?:${anyOf(readWords('work-actions.txt'))})?`;
/** What may stand right after a work's name: marks, what is done to it, or what it is looked at for. */
const AFTER = anyOf(readWords('after-works.txt'));
const BY_KIND = new RegExp(
  `(?:${WORK_HEADS}|${STRETCH})${PHASE}${ACTION}(?=[，、。；：”！？\\n\\d（(]|$|${AFTER})`,
  'gu',
);
const GREAT = new RegExp(`(?:${anyOf(readWords('great-works.txt'))}|${STRETCH})${PHASE}${ACTION}$`, 'u');

/** 二期住院楼: which of its buildings it is. */
const PHASE_FIRST = /^[一二三四五]期(?=[\u3400-\u9fff]{3})(?!项目|工程)/u;
const PHASED = /[一二三四五]期[）)]?$/;

const SITE_VERBS = anyOf(readWords('site-verbs.txt'));
const WORK_VERBS = anyOf(readWords('work-verbs.txt'));
const GONE_TO = /(?:到|赴|在|来|对|深入)[^，。；：]{0,60}$/;
const TO_SEE = new RegExp(`^[^，。；]{0,30}?(?:${SITE_VERBS}|调研|督导|督查|检查|慰问)`, 'u');
const STANDING_AT = /(?:^|[，。；\s])在[^，。；：]{0,50}$/;
/** 在产业园，岳明川察看了生产线: who looks is named after the place. */
const LOOKS =
  /^(?:[一二三四五]期)?(?:过渡)?(?:厂房)?(?:项目)?(?:建设|施工)?(?:现场|工地)?，[^，。；]{0,24}(?:察看|查看|了解|询问|听取|走进|参观|视察|交谈|交流|看望)/;
/** 四季红镇甲围、乙堤，草尾镇丙闸: a list goes on behind a comma where each part of it begins with a place. */
const LISTED = '[^，。；：、]{2,8}[镇乡村区县][^，。；：、]{2,20}(?:、[^，。；：、]{2,24})*';
const AT_SITE = new RegExp(
  `(?:${SITE_VERBS}|检查(?=[^，。；：、]{2,8}[镇乡村]))(?:[^，。；：]{0,90}|${LISTED}(?:，${LISTED}){0,4}[，、]?)$`,
  'u',
);
const AT_WORK = new RegExp(`(?:${WORK_VERBS})[^，。；]{0,60}$`, 'u');
const IS_BUILT =
  /^(?:等[^，。；]{0,8})?(?:[一二三四五两]期)?(?:项目|工程)?(?:建设)?(?:务必|要|将|已|已经|正在|全面|全部|顺利|如期|正式|年内|年底前?|今年[上下]半年|基本|实现|主体|力争|\d{4}年[底内]?)*(?:投运|投用|投产|开工|竣工|完工|建成|通车|启用|动工|复工|开建|试运行|交付)/;

/**
 * Works that are named by their kind alone (天水职教园区, 牡丹江抽水蓄能电站). Where they are seen on the spot any name of
 * their own will do; where they are demanded or told of, the name must be a place's, a number's or that of a great work,
 * or stand in a list with such a one: 加快示范基地建设 names nothing.
 */
export function worksByKind(reading: ReportReading): Located[] {
  const { text } = reading;
  const bodies = new Cover(text.length).add(reading.bodies.filter(({ body }) => !isSite(body)));
  const candidates: Candidate[] = [];
  for (const match of text.matchAll(BY_KIND)) {
    const end = match.index + match[0].length;
    const start = nameStart(reading, end);
    const name = text.slice(start, end);
    if (!isWorkName(name) || bodies.has(end - 1) || isPlace(reading, { start, end })) continue;
    candidates.push({ start, end, isSure: isSure(reading, { start, end }) });
  }
  return candidates.filter((candidate) => candidate.isSure || isBesideSure(text, candidate, candidates));
}

/** Schools are built, and centres of a service looked at. */
const isSite = ({ kind, name }: Body): boolean =>
  kind === 'school' ||
  (kind === 'department' && /(?:公共)?服务中心$/.test(name) && !/政务|便民|党群|综治|行政|为民/.test(name));

/** Whether somebody goes there or looks at it. */
export function isSeen(text: string, { start, end }: Located): boolean {
  const before = text.slice(Math.max(0, start - 100), start);
  if (STANDING_AT.test(before) && LOOKS.test(text.slice(end, end + 50))) return true;
  return AT_SITE.test(before) || (GONE_TO.test(before) && TO_SEE.test(text.slice(end, end + 40)));
}

interface Candidate extends Located {
  readonly isSure: boolean;
}

function isSure(reading: ReportReading, { start, end }: Located): boolean {
  const { text, places } = reading;
  const name = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 100), start);
  const own = ownPart(name);
  if (own.length < 2 && !PHASE_FIRST.test(name)) return false;
  if (/位于$/.test(before) && text.charAt(end) === '的') return false;
  if (isSeen(text, { start, end })) return true;
  const isPlaced = places.some((m) => m.start === start && m.end < end - 1);
  const isOwn =
    isPlaced ||
    PHASED.test(name) ||
    PHASE_FIRST.test(name) ||
    /^[“\d]|^[市县区省](?=第|[\u3400-\u9fff]{4})/.test(name) ||
    GREAT.test(name) ||
    (DONE_TO.test(name) && !isClassOfWorks(name));
  if (isPlaced && GREAT.test(name)) return true;
  return isOwn && (AT_WORK.test(before) || IS_BUILT.test(text.slice(end, end + 20)));
}

/** In one list with a work that is sure: the two stand on either side of a 、 or 和. */
function isBesideSure(text: string, one: Candidate, all: readonly Candidate[]): boolean {
  return all.some((other) => {
    if (!other.isSure) return false;
    const [left, right] = other.end <= one.start ? [other, one] : [one, other];
    return /^(?:、|和|及|以及|与)$/.test(text.slice(left.end, right.start));
  });
}

/** A town, a zone or a county is a place and no work. */
const isPlace = ({ places }: ReportReading, { start, end }: Located): boolean =>
  places.some((mention) => mention.start <= start && end <= mention.end);
