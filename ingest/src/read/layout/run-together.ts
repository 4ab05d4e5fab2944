/** Paragraphs that were run together on one line: where each began. */

const closers = '[”’」』）)】]*';
const entryMark = '[◇◆●■▲★□○]|【[^】\\n]{1,16}】(?=\\S)';
const itemNumber =
  '\\d{1,2}[.．、](?!\\d)|[（(][一二三四五六七八九十\\d]{1,3}[）)]|[①-⑳]|[一二三四五六七八九十]{1,3}、';

const boundaries = new RegExp(
  [
    // No blank stands after a full stop in Chinese: where one does, a line ended.
    `(?<=[。！？；;…]${closers})\\s+(?=\\S)`,
    // 当即拍板：1.综治中心牵头；2.…
    `(?<=[。！？；;：:]${closers})(?=\\d{1,2}[.．、](?!\\d)\\p{Script=Han})`,
    `(?<=[：:])\\s+(?=${entryMark}|${itemNumber})`,
    // 决定任命： 张三为…: what a list is of stands on a line of its own.
    '(?<=(?:任命|免去|免职|任免|如下|名单)[：:])\\s+',
    // ◇4月23日，…。◇4月24日，…
    `(?<=[。！？…]${closers})(?=${entryMark})`,
    // 缺 席：甲、乙列 席：丙
    '(?<=\\S)\\s*(?=(?:出 席|缺 席|列 席|请 假|参 加|主 持|记 录)[:：])',
    // What is told beside the report: …销号11个。要闻回顾：上周，…
    `(?<=[。！？…]${closers})(?=(?:要闻|上期|往期|新闻)(?:回顾|背景|链接|提示)[：:])`,
  ].join('|'),
  'gu',
);

/**
 * Where each paragraph of a line begins; `[0]` if it holds one.
 * @example paragraphStarts('会议指出，要抓落实。 李明强调，要快。') // [0, 11]
 */
export const paragraphStarts = (line: string): number[] => [
  0,
  ...[...line.matchAll(boundaries)].map((found) => found.index + found[0].length),
];
