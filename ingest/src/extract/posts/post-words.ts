import { anyOf, readWords } from '../tables.js';

/** All post words, as an alternation. */
export const POSTS = anyOf(readWords('posts.txt'));

/** What can stand before a post word. */
export const MODIFIER = '(?:原|时任|候任|代理|代|常务|专职|兼职|驻会|第一|执行|名誉|挂职)*';

const POST = new RegExp(`${MODIFIER}(?:${POSTS})`, 'y');

/** What makes the post word part of something else: 主任会议, 市长办公会, 书记们, 代表团, 局长接待日. */
export const NOT_A_POST =
  /^(?:白山(?:国|区|天|池|脚|自|保|旅|管|景)|会议|会(?!主持)|办公|们|团(?!长)|信箱|热线|质量奖|负责制|令(?!狐)|职务|职责|岗位|制(?!定)|级|工作室|名师|培训|联席|助理|接待|带头|包抓|领办|述职|等职|一职|委员会|大会|常委会|座谈|专题|提案|建议|证|议案|履职|培养|队伍|抓|第一责任|台[前上就中，。])/;

/** The post word at an offset, with what stands before it (代, 常务); null where it is part of something else. */
export function postAt(text: string, at: number): string | null {
  POST.lastIndex = at;
  const post = POST.exec(text)?.[0];
  return post === undefined || NOT_A_POST.test(text.slice(at + post.length, at + post.length + 4))
    ? null
    : post;
}

const HEAD_OF_OFFICE = /长(?!期|远|效|久|处|足|城|江|途|廊|春|沙|征|假|会议)/y;

/** 长 behind an office that is headed by one: 宣传部长, 公安局长. */
export function headOfOffice(text: string, at: number): string | null {
  if (!/[部局厅院处科]$/.test(text.slice(Math.max(0, at - 1), at))) return null;
  HEAD_OF_OFFICE.lastIndex = at;
  const head = HEAD_OF_OFFICE.exec(text)?.[0];
  return head === undefined || NOT_A_POST.test(text.slice(at + 1, at + 5)) ? null : head;
}
