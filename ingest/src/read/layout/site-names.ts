/** What a page calls its site: whose place a report is from that names none itself (我县召开…). */

/** 版权所有：高阳县人民政府办公室, 主办单位 中共海州区委组织部. */
const OWNER =
  /(?:版权所有|主办单位|主管单位|承办单位|主办|主管)[ \t　]*(?:[:：©][ \t　:：©]*|(?<=版权所有)[ \t　]+)(\p{Script=Han}{4,24})/gu;
const OWNER_BEFORE = /(?:^|[\s　©])(\p{Script=Han}{4,24})[ \t　]*版权所有/gmu;
/** 首页 > 新闻中心 > 高阳要闻. */
const COLUMN =
  /[>＞»›][ \t　]*(\p{Script=Han}{2,8})(?:要闻|新闻|动态|快讯|资讯|时政)(?=[ \t　]*(?:[>＞»›]|$))/gmu;
/** 高阳县人民政府 > 新闻, and a first line that holds nothing else. */
const HEAD =
  /^[\s　]*(\p{Script=Han}{4,20}(?:政府|网|网站|人大|政协|融媒体中心))[ \t　]*(?:[>＞»›|｜]|\n|$)/u;

/**
 * Names by which the page says whose site it is, as they stand; empty where it says nothing.
 * @param page the whole page in simplified script, with what stands around the report
 */
export const siteNames = (page: string): string[] => {
  const found = [
    HEAD.exec(page),
    ...[OWNER, OWNER_BEFORE, COLUMN].flatMap((words) => [...page.matchAll(words)]),
  ];
  return [...new Set(found.flatMap((match) => match?.[1] ?? []))];
};
