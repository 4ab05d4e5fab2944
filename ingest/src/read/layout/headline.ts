/** Telling headlines from prose. */
import { endsAsOutlet } from './outlets.js';

const longestHeadline = 160;

/** 原标题：, alone on its line or before the headline. */
const headlineLabel = /^原标?题\s*[:：]\s*/u;

/** What a site prints above itself, its clock left empty. */
const siteClock = /(?:今天是|现在是|当前时间)\s*[:：]$/u;

/** Sentences of a report: with a full stop, or long and in clauses. */
export const isProse = (line: string): boolean =>
  line.includes('。') ||
  /[；;：:]$/u.test(line.replace(headlineLabel, '').replace(siteClock, '')) ||
  (/[a-z]\.$/u.test(line) && line.length > 40) ||
  (/[，,]/u.test(line) && line.length >= 60) ||
  (/[！？!?]$/u.test(line) && line.length > 40);

export const looksLikeHeadline = (line: string): boolean =>
  line.length >= 5 && line.length <= longestHeadline && !isProse(line) && /\p{Script=Han}{3}/u.test(line);

const aboutMeetings = /[会召举主调考督检部强座学审议研动推]/u;

/** A report whose headline stands below it says there what was held or done, and not in parentheses. */
export const isHeadlineBelow = (line: string): boolean =>
  looksLikeHeadline(line) && line.length <= 60 && aboutMeetings.test(line) && !/^[(（【[]/u.test(line);

/** ●我县召开会议部署食盐供应 and ——侧记 under a headline say more of what the report holds. */
export const isBullet = (line: string): boolean => /^[●◎■★▲◆—]/u.test(line);

const meetingHeadline =
  /(?:召开|举行|举办).{0,40}(?:会议?|仪式|活动)$|(?:会议?|仪式|活动)(?:在.{1,12})?(?:隆重|胜利|圆满)?(?:召开|举行|举办|开幕|闭幕)$/u;

/** 全市防汛工作会议召开: a headline that says what was held. */
export const tellsMeeting = (line: string): boolean => meetingHeadline.test(line);

/** Which of the lines above a report is its headline: the first that says what was held, else speaks of doing something. */
export const chooseHeadline = <Line extends { readonly text: string }>(
  lines: readonly Line[],
): Line | undefined =>
  lines.find(({ text }) => tellsMeeting(text) && !isBullet(text)) ??
  lines.find((line) => line.text.length >= 8 && aboutMeetings.test(line.text) && !isBullet(line.text)) ??
  lines[0];

/** 青坪论坛 » 青坪新闻 » 我县召开…: the path to a page before its headline. */
const path = /^(?:[^>＞»›。，\s]{2,24}\s*(?:>+|＞+|»|›)\s*){1,5}(?=[^>＞»›]{8,}$)/u;

/** Where a headline begins after a label, a path or a column's name: 原标题：…, 【时政要闻】县政府常务会议…. */
export const headlineStart = (line: string): number =>
  (headlineLabel.exec(line) ?? path.exec(line) ?? /^【[^】]{2,4}】\s*(?=.{8})/u.exec(line))?.[0].length ?? 0;

/** Length of a headline without the site's name that a page's title adds: `…会议召开_开封网`. */
export const headlineLength = (line: string): number => {
  const site = /\s*[_|｜]\s*([^_|｜]{2,14})$|\s+[-–—]+\s*([^-–—]{2,14})$/u.exec(line);
  return site && endsAsOutlet(site[1] ?? site[2] ?? '') ? site.index : line.length;
};
