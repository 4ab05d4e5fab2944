import type { CleanDocument } from '../../read/clean-document.js';
import { endsAsOutlet, isSelfReference } from '../../read/layout/outlets.js';
import type { Body, BodyMention } from '../bodies/body.js';

const BEFORE_NEWS =
  /^[（(【]?([\u3400-\u9fffA-Za-z0-9]{2,12}?)(?:[\u3400-\u9fff]{2,4}?)?\s*(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日)?\s*(?:[\u3400-\u9fff]{2,3})?(?:讯|电|消息)(?=$|[\s（(】:：，,\d]|记者|通讯员|昨|近)/u;
/** 羚城晚讯, 狮城侨讯: the outlet's own name ends in 讯. */
const NEWS_SHEET = /^([\u3400-\u9fff]{2,4}[晚晨早侨简]讯)(?=[\s（(】]|记者|通讯员)/u;

/** The outlet that the report's first words name before 讯 or 电, as a body: 新湖南客户端10月21日讯; null for 本报讯. */
export function findMasthead({ text, paragraphs }: CleanDocument): BodyMention | null {
  const early = paragraphs.filter(({ kind }) => kind !== 'title').slice(0, 4);
  for (const { start, end } of early) {
    const head = text.slice(start, Math.min(end, start + 48));
    const name =
      NEWS_SHEET.exec(head)?.[1] ??
      outletIn(head) ??
      outletBeforeDay(head) ??
      outletAlone(text.slice(start, end).trim());
    if (name === null) continue;
    const at = text.indexOf(name, start);
    const body: Body = { name, names: [], kind: 'media', place: null, short: null };
    return { start: at, end: at + name.length, body };
  }
  return null;
}

/** 中安在线 2021-12-08: the outlet before the day, where the source stands elsewhere. */
const BEFORE_DAY = /^([\u3400-\u9fff]{3,8})[ \s]+(?=20\d\d[-年.])/u;
const outletBeforeDay = (head: string): string | null => {
  const name = BEFORE_DAY.exec(head)?.[1];
  return name !== undefined && endsAsOutlet(name) ? name : null;
};

/** A line that holds nothing but the outlet's name. */
const outletAlone = (line: string): string | null =>
  /^[\u3400-\u9fff]{4,10}$/u.test(line) && endsAsOutlet(line) && !/(?:人大|政协|发布|频道)$/.test(line)
    ? line
    : null;

/** 东南网龙岩8月9日讯: the longest beginning that ends like an outlet's name. */
function outletIn(head: string): string | null {
  const match = BEFORE_NEWS.exec(head);
  if (match === null) return null;
  const words = /^[\u3400-\u9fffA-Za-z0-9]*/u.exec(match[0].replace(/^[（(【]/, ''))?.[0] ?? '';
  const plain = words.replace(/(?:\d{4}年)?\d{1,2}月.*$|\d+$|(?:讯|电|消息)$/u, '');
  for (let length = plain.length; length >= 2; length--) {
    const name = plain.slice(0, length);
    if (isSelfReference(name)) return null;
    if (endsAsOutlet(name) && name.length > 2) return name;
  }
  return null;
}
