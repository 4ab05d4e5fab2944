import type { Body } from './body.js';
import type { MeetingDraft } from './meeting.js';
import type { Place } from './place.js';
import type { ReportReading } from './report-reading.js';
import type { Sentence } from './sentences.js';

export function nameOf(
  reading: ReportReading,
  draft: MeetingDraft,
  heldBy: readonly Body[],
  place: Place | null,
): { name: string; names: string[] } {
  const { text } = reading;
  if (draft.kind === 'visit' || draft.phrases.length === 0) {
    const title = draft.sentences.find((sentence) => sentence.kind === 'title');
    const own =
      draft.isMain && title !== undefined
        ? text.slice(title.start, title.end)
        : firstClause(text, draft.sentences[0]);
    return { name: own, names: [] };
  }
  const [body] = heldBy;
  const longest = [...draft.phrases].sort((a, b) => b.name.length - a.name.length)[0];
  const plain =
    longest?.name
      .replace(/^[\s，。：、“”]+/, '')
      .replace(/(?:近日|今天|昨日|日前)?(?:召开|举行)(?:了)?/, '') ?? '会议';
  const short = place?.short ?? '';
  const own = withoutPlace(reading, plain, place);
  const organ = draft.phrases.find((phrase) => phrase.organ !== null);
  if (organ !== undefined && body !== undefined && !/委|政府|人大|人民代表|政协|党组|中心组/.test(own)) {
    return { name: joinOverlap(body.name, text.slice(organ.headStart, organ.end)), names: [plain] };
  }
  if (short !== '' && (own.includes(short) || own.includes(place?.name ?? short)))
    return { name: own, names: [plain].filter((name) => name !== own) };
  return {
    name: short + own,
    names: [own, plain].filter(
      (name, at, all) => name !== '' && name !== short + own && all.indexOf(name) === at,
    ),
  };
}

/** 瀍河区科技教育推进会, 全市经济工作会议, 市委常委会会议 without the words that name or stand for the place. */
function withoutPlace(reading: ReportReading, name: string, place: Place | null): string {
  if (place === null) return name;
  const bare = name.replace(/^(?:全|我)[市县区州省旗盟]|^中共/, '');
  const named = [place.name, place.short, ...place.names]
    .filter((form) => bare.startsWith(form))
    .sort((a, b) => b.length - a.length)[0];
  const rest = named === undefined ? bare : bare.slice(named.length);
  const level = /^[市县区州省旗盟镇乡](?=委|政府|人大|政协|纪委|党|[一二三四五六七八九十]+届)/;
  return reading.home.place === place ? rest.replace(level, '') : rest;
}

function firstClause(text: string, sentence: Sentence | undefined): string {
  if (sentence === undefined) return '调研';
  const words = text.slice(sentence.start, sentence.end).replace(/^(?:会前|会后|会议期间)[，,]?/, '');
  return (words.split(/[，。；]/)[0] ?? words).slice(0, 40);
}

/** 开封市委常委会 + 委常委会会议 = 开封市委常委会会议. */
function joinOverlap(left: string, right: string): string {
  for (let length = Math.min(left.length, right.length); length > 0; length--) {
    if (left.endsWith(right.slice(0, length))) return left + right.slice(length);
  }
  return left + right;
}
