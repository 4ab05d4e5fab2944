import type { ReportReading } from '../report-reading.js';
import type { Sentence } from '../text/sentences.js';
import type { Cover } from '../text/spans.js';
import type { ThemeHit } from './theme-words.js';

const AGENDA = /(?:研究|学习|听取|审议|部署|讨论|安排|传达|专题|聚焦|围绕|推进|通报|总结|协商|贯彻)/;
const DEMAND =
  /(?:^|[，。；])(?:[一二三四五六七八九]是|[一二三四五六七八九]要|要|会议[^，。]{0,8}(?:指出|强调|要求|认为)|着力|持续|加快|扎实|深入|全力|切实|坚持|深化|抓好|抓实|做好|推动|推进|落实|加强|强化|完善|健全|提升|统筹|大力|围绕|聚焦|进一步|不断|全面|严格|坚决)/;
/** An item of the agenda, with or without its number: 四、研究….  */
const DEALT_WITH =
  /^(?:[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十]{1,3}[）)]|议题[一二三四五六七八九十]：?)?(?:会议)?(?:传达|学习|贯彻|研究|听取|审议|审定|讨论|安排|部署)/;
/** What somebody goes to see to: 到米岗镇调研春播. */
const SEEN_TO = /(?:调研|督导|督查|检查|考察|视察)(?!组|员|团|汇报|情况|报告)(?:了)?[^，。；、]{0,10}$/;
/** Of whom it is the office or the field (负责人 of 城管、交通等相关部门), or whose name it is in: 科技发展有限公司. */
const PASSING =
  /^[^，。；：]{0,3}(?:负责人|负责同志|局长|主任|教授|校长|学生|毕业)|^(?:、[^，。；：、]{1,6}){0,8}等?(?:相关|有关|各|职能)?部门|^[\u3400-\u9fff（）]{0,8}(?:有限(?:责任)?|股份(?:有限)?|集团)公司/;

/**
 * How much words say by where they stand: in the headline, on the agenda, as what is demanded, in passing.
 * @param studied titles of documents that a meeting considered: what they are about it dealt with
 */
export function placeFactor(
  { text, titles, document: { damaged } }: ReportReading,
  studied: Cover,
  sentence: Sentence,
  hit: ThemeHit,
): number {
  if (sentence.kind === 'title') return 1.9;
  const title = titles.find((found) => found.start <= hit.start && hit.end <= found.end);
  if (title !== undefined) return studied.has(hit.start) ? 1.05 : 0.85;
  if (PASSING.test(text.slice(hit.end, hit.end + 40))) return 0.4;
  const clause = sentence.clauses.find(([start, end]) => start <= hit.start && hit.start < end) ?? [
    sentence.start,
    sentence.end,
  ];
  const lead = text.slice(clause[0], hit.start);
  const whole = text.slice(clause[0], clause[1]);
  // Where characters are lost, more of a list may have stood.
  const isDamaged = damaged.some(([start, end]) => start < clause[1] && end > clause[0]);
  const isListed = isDamaged || (whole.match(/、/g)?.length ?? 0) >= 2;
  if (AGENDA.test(lead.slice(-24)) && /(?:召开|举行|主持|会议)/.test(text.slice(sentence.start, hit.start)))
    return 1.5;
  if (SEEN_TO.test(lead)) return isListed ? 1.1 : 1.4;
  if (DEALT_WITH.test(lead)) return isListed ? 1.1 : 1.3;
  const demanded = DEMAND.test(text.slice(Math.max(0, clause[0] - 1), hit.start));
  if (demanded && lead.length <= 16) return isListed ? 0.9 : 1.2;
  if (lead.length <= 6) return isListed ? 0.8 : 1;
  return isListed ? 0.6 : 0.8;
}
