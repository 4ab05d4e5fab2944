import type { Sentence } from '../text/sentences.js';

/** Words by which a report tells that somebody went to see: research, inspection, consolation. */
export const VISIT_WORDS =
  '(?:调研|督导|督查|督察|检查|考察|视察|察看|查看|走访|慰问|看望|巡查|暗访|督战|踏勘|调度|参观|观摩|巡河|巡林|巡湖|敬献花篮|接访|接待来访|信访接待|拜访)';
/** 党政代表团赴平阴县开展对接活动: a delegation that goes somewhere visits, whatever it is called there. */
const DELEGATION =
  '(?:代表团|考察团|招商团)(?:一行)?(?:成员)?(?:赴|来|到|莅|前往)[^，。；]{1,16}(?:开展|进行|对接|学习|参观|交流|取经|洽谈)';
const VISIT_TITLE = new RegExp(
  `${DELEGATION}|${VISIT_WORDS}(?!报告|组|队伍|员|工作会|会|问责|评估|机制|成果|情况(?:汇报|反馈))`,
  'u',
);
/** 深入项目施工现场，了解工程进度: gone to see, in other words. */
const WENT_THERE =
  '(?:深入|来到|走进|前往|先后到|赴)[^。；]{2,50}(?:现场|一线|工地|车间|[村社]|社区|企业|公司|学校|医院|项目)[^。；]{0,20}(?:了解|询问|查看|听取汇报|现场指导)';
const WENT = new RegExp(
  `(?:到|赴|深入|前往|赶往|赶赴|直奔|奔赴|来到|走进|带队|率队|带领|率领|率|先后|实地|现场|一行|专题|就|对|分别|围绕)[^。；]{0,60}?${VISIT_WORDS}|(?:带队|率队|实地|现场|一行|先后)${VISIT_WORDS}|(?:走访|看望)慰问(?:了)?[^，。；]{2}|${VISIT_WORDS}(?:了)?[^，。；]{0,24}(?:工作|情况|项目|建设|企业|现场)|${WENT_THERE}|${DELEGATION}`,
  'u',
);
const BESIDE_MEETING =
  /^(?:[^，。；]{0,6}(?:[^社协商]会|仪式|活动)[前后]，|会议?[前后]|会议(?:召开|开始)?前|会议期间|会议?间隙|签约[前后]|活动[前后]|当天(?:上午|下午|晚上)?|会前，|此前|座谈前|在[^，。；]{1,8}期间，|[^，。；]{2,12}一行还(?:到|考察|走访|参观|前往|实地))|(?:[，、]?会前|会后)/;

const RECEIVED = /(?:会见|会晤|会谈|拜会|接访|接待来访|信访接待)(?!纪要)/;
/** Whether a title or a digest's entry tells of people being received: neither a visit nor a conference. */
export const isReception = (title: string): boolean => RECEIVED.test(title);
/** Whether a title tells of a visit. */
export const isVisitTitle = (title: string): boolean => VISIT_TITLE.test(title);
/** Whether a sentence tells that somebody went to see. */
export const tellsVisit = (words: string): boolean => WENT.test(words);
/** Whether a sentence tells of a visit beside the meeting: 会前，陈功带队对重点项目进行调研. */
export const tellsVisitBeside = (text: string, { start, end }: Sentence): boolean => {
  const words = text.slice(start, end);
  return (
    BESIDE_MEETING.test(words.slice(0, 16)) &&
    !/^[^，]{0,8}，(?:与会)?(?:客商|来宾|嘉宾|企业家|游客)/.test(words) &&
    (tellsVisit(words) || new RegExp(VISIT_WORDS, 'u').test(words))
  );
};
