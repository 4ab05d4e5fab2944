import type { Body } from '../bodies/body.js';
import { isCalled } from '../home/levels.js';
import type { Place } from '../places/place.js';
import type { ReportReading } from '../report-reading.js';
import type { Sentence } from '../text/sentences.js';
import type { MeetingDraft } from './meeting.js';
import type { MeetingPhrase } from './meeting-phrases.js';

/**
 * What a meeting is called, with whose it is: 开封市委常委会会议, 瀍河区科技教育暨重点工作推进会. A visit is called by
 * the words that tell of it. `names` holds the name as written where that says too whose it is.
 */
export function nameOf(
  reading: ReportReading,
  draft: MeetingDraft,
  heldBy: readonly Body[],
  place: Place | null,
): { name: string; names: string[] } {
  const phrase = tellingPhrase(draft.phrases);
  if (draft.kind === 'visit' || phrase === undefined)
    return { name: intact(visitName(reading.text, draft)), names: [] };
  const written = intact(ownWords(phrase));
  const own = withoutPlace(reading, written, place);
  const name = withConvener(
    own,
    phrase.organ === null || place?.level === 'zone' ? undefined : heldBy[0],
    place,
  );
  return {
    name,
    names: place !== null && written !== name && written.startsWith(place.name) ? [written] : [],
  };
}

/** The longest part of a name that lost characters (U+FFFD) leave whole. */
const intact = (name: string): string =>
  name.split('\ufffd').reduce((longest, part) => (part.length > longest.length ? part : longest), '');

/** The headline says best what a meeting is called; 会议以电视电话会议形式召开 says only how it was held. */
function tellingPhrase(phrases: readonly MeetingPhrase[]): MeetingPhrase | undefined {
  const weight = (phrase: MeetingPhrase): number =>
    (ownWords(phrase).startsWith('会议') ? -100 : 0) +
    (/次、第/.test(ownWords(phrase)) ? -100 : 0) +
    (/[、《》]|议案/.test(ownWords(phrase)) ? -50 : 0) +
    (phrase.held ? 30 : 0) +
    (phrase.sentence.kind === 'title' ? 50 : 0) +
    ownWords(phrase).length;
  return [...phrases].sort((a, b) => weight(b) - weight(a))[0];
}

/** The phrase from its own beginning: of 党组扩大会议和常务会议 the second is 常务会议. */
const ownWords = ({ name }: MeetingPhrase): string =>
  name
    .replace(/^.*—/u, '')
    .replace(/^[\s，。：、“”◇的]+/u, '')
    .replace(/(?:近日|今天|昨日|日前)?(?:召开|举行)(?:了)?/, '')
    // 县四大家领导参加的县委中心组学习会
    .replace(/^[^，。]*(?:参加|列席|出席)的(?=.{4})/u, '')
    .replace(/^.*会议(?:和|暨|及|、|并)(?=.)/u, '');

const ORGAN_WORDS = /委|政府|人大|人民代表|政协|党组|中心组/;

/** 开封市委常委会 + 委常委会会议, 阜新市政府 + 常务会议; without a convener of its own the place says whose it is. */
function withConvener(own: string, body: Body | undefined, place: Place | null): string {
  const joined = body === undefined ? undefined : joinOverlap(body.name, own);
  if (
    body !== undefined &&
    joined !== undefined &&
    (joined.length < body.name.length + own.length || !ORGAN_WORDS.test(own))
  )
    return joined;
  const short = place?.short ?? '';
  const level = LEVEL_OF_ORGAN.exec(own)?.[0] ?? '';
  if (place !== null && !isCalled(place, level)) return own;
  if (short !== '' && own.startsWith(short.slice(-1)) && !own.startsWith('市场'))
    return joinOverlap(short, own);
  return short === '' || own.includes(short) || own.includes(place?.name ?? short) ? own : short + own;
}

function visitName(text: string, draft: MeetingDraft): string {
  const title = draft.sentences.find((sentence) => sentence.kind === 'title');
  return draft.isMain && title !== undefined
    ? text.slice(title.start, title.end)
    : firstClause(text, draft.sentences[0]);
}

const CONFERENCE_OF = /^(?:中国人民政治协商会议|政协)(?=[^第]{2,12}第?[一二三四五六七八九十]+届委员会)/;

/** 瀍河区科技教育推进会, 全市经济工作会议, 市委常委会会议 without the words that name or stand for the place. */
function withoutPlace(reading: ReportReading, name: string, place: Place | null): string {
  if (place === null) return name;
  // 政协甘孜州第十三届委员会第二次会议
  const conference = CONFERENCE_OF.exec(name)?.[0];
  if (conference !== undefined) return `政协${withoutPlace(reading, name.slice(conference.length), place)}`;
  const bare = name.replace(/^(?:全|我)[市县区州省旗盟]|^中共/, '');
  const named = [place.name, place.short, ...place.names]
    .filter((form) => bare.startsWith(form))
    .sort((a, b) => b.length - a.length)[0];
  const rest = named === undefined ? bare : bare.slice(named.length);
  const level = LEVEL_OF_ORGAN.exec(rest)?.[0] ?? '';
  return reading.home.place === place && isCalled(place, level) ? rest.slice(level.length) : rest;
}

/** 市 of 市委常委会会议: who is meant is told by the report's home. */
const LEVEL_OF_ORGAN =
  /^[市县区州省旗盟镇乡](?=委|政府|人民政府|人大|政协|纪委|党|防汛|安委会|[一二三四五六七八九十]+届)/;

const DAY_ONLY = /^(?:[\d年月日至—-]+|昨[天日]|今[天日]|近日|日前)(?:上午|下午|晚上|晚|清晨|凌晨)?$/u;

/** 为充分发挥委员作用，… */
const TELLS_WHY = /^(?:本报讯)?[ 　]*(?:为|为了|按照|根据|围绕)(?!期)/u;

const TELLS_VISIT = /会见|会晤|拜会|调研|考察|视察|督导|检查|察看|慰问|看望|走访|参观|接访|来到|前往|深入/u;

/** Longest name of a visit, in characters; a longer one ends at a member of its list. */
const longestClause = 40;

function firstClause(text: string, sentence: Sentence | undefined): string {
  if (sentence === undefined) return '调研';
  const words = text
    .slice(sentence.start, sentence.end)
    .replace(/^【[^】]*】|^[◇◆●■▲★·•]\s*/u, '')
    .replace(/^(?:会前|会后|会议期间)[，,]?/, '');
  const clauses = words.split(/[，。；]/).filter((part) => !DAY_ONLY.test(part) && !TELLS_WHY.test(part));
  const clause = clauses.slice(0, 5).find((part) => TELLS_VISIT.test(part)) ?? clauses[0] ?? words;
  if (clause.length <= longestClause) return clause;
  const listed = /^.{12,}(?=[、和])/su.exec(clause.slice(0, longestClause))?.[0];
  return `${listed ?? clause.slice(0, longestClause - 1)}等`;
}

/** 开封市委常委会 + 委常委会会议 = 开封市委常委会会议. */
function joinOverlap(left: string, right: string): string {
  for (let length = Math.min(left.length, right.length); length > 0; length--) {
    if (left.endsWith(right.slice(0, length))) return left + right.slice(length);
  }
  return left + right;
}
