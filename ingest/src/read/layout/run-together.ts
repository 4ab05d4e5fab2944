/** Paragraphs that were run together on one line: where each began. */

const closers = '[”’」』）)】]*';
/** No blank stands after a full stop in Chinese: where one does, a line ended. */
const afterSentence = `(?<=[。！？；!?;…]${closers})\\s+(?=\\S)`;
const itemMark = '[◇◆●■▲★□○]|【[^】\\n]{1,16}】(?=\\S)';
const itemNumber =
  '\\d{1,2}[.．、](?!\\d)|[（(][一二三四五六七八九十\\d]{1,3}[）)]|[①-⑳]|[一二三四五六七八九十]{1,3}、';
/** 决定任命： 张三为…: what a list is of stands on a line of its own. */
const listHead = '(?:任命|免去|免职|任免|如下|名单)[：:]';
const boundaries = new RegExp(
  // …当即拍板： 1.综治中心牵头
  `${afterSentence}|(?<=${listHead})\\s+|(?<=[：:])\\s+(?=${itemMark}|${itemNumber})|(?<=[。！？…]${closers})(?=${itemMark})`,
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
