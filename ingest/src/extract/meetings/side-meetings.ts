import type { MeetingKind } from '@zhengtu/graph-schema';
import type { ReportReading } from '../report-reading.js';
import type { Sentence } from '../text/sentences.js';
import type { Located } from '../text/spans.js';
import type { MeetingDraft } from './meeting.js';
import type { MeetingPhrase } from './meeting-phrases.js';
import { tellsVisit, tellsVisitBeside } from './visit-phrases.js';

const SIDE_MEETING =
  /^(?:[^，。；]{0,12}?)((?:现场办公|座谈|调度|汇报|反馈|推进|现场推进|专题|见面|交流|对接|衔接|动员|通报|碰头|会商)会)(?:议)?上/;
const BACK_TO_VISIT =
  /(?:还|又|随后|先后|当天|次日|日[上下]午)[^。]{0,12}(?:到|来到|前往|走进|深入)|(?:参加|参与|陪同|一同|随同)(?:调研|督导|检查|考察|活动|慰问|走访)/;

/** In a visit's report: 座谈会上，… is a meeting of its own, and goes on until they are on their way again. */
export function addSideMeetings(
  { text }: ReportReading,
  drafts: MeetingDraft[],
  body: readonly Sentence[],
): void {
  const visit = drafts[0];
  if (visit === undefined) return;
  let current: MeetingDraft | undefined;
  for (const sentence of body) {
    const words = text.slice(sentence.start, sentence.end);
    const head = SIDE_MEETING.exec(words)?.[1];
    if (head !== undefined)
      current = sideMeeting(drafts, head, sentence, /督导|督查|检查/.test(text.slice(0, 60)));
    else if (BACK_TO_VISIT.test(words)) current = undefined;
    const known: MeetingDraft | undefined = drafts.find(
      (draft) => draft !== visit && draft.phrases.some((phrase) => phrase.sentence === sentence),
    );
    if (current === undefined && known !== undefined && !BACK_TO_VISIT.test(words) && !MIXED.test(words))
      current = known;
    if (current !== undefined && current !== visit)
      current.zones.push({ start: sentence.start, end: sentence.end });
  }
  for (const draft of drafts.slice(1))
    if (draft.phrases.length > 0) draft.zones = draft.zones.filter((zone) => !isMixed(text, zone));
}

/** …并召开座谈会: the sentence tells of a visit, and of what was held on it. */
export const isHeldOnVisit = (text: string, { sentence, start }: MeetingPhrase): boolean => {
  const before = text.slice(sentence.start, start);
  const held = MIXED.exec(before);
  return held !== null && tellsVisit(before.slice(0, held.index));
};

const MIXED = /并(?:在[^，。；]{0,16})?(?:主持|组织)?(?:召开|举行)/;

/** A sentence that tells of the visit and the meeting at once stays the visit's. */
const isMixed = (text: string, zone: Located): boolean => MIXED.test(text.slice(zone.start, zone.end));

function sideMeeting(
  drafts: MeetingDraft[],
  head: string,
  sentence: Sentence,
  isSupervision: boolean,
): MeetingDraft {
  const isTalk = /座谈|见面|交流/.test(head);
  const kind: MeetingKind = isTalk && !isSupervision ? 'other' : 'work-conference';
  const known = drafts.find((draft) => draft.kind !== 'visit');
  if (known !== undefined) return known;
  const phrase: MeetingPhrase = {
    start: sentence.start,
    headStart: sentence.start,
    end: sentence.start + head.length,
    name: head,
    kind,
    organ: null,
    sentence,
    held: true,
  };
  const draft: MeetingDraft = {
    kind,
    phrases: [phrase],
    sentences: [],
    zones: [],
    agenda: [],
    isMain: false,
  };
  drafts.push(draft);
  return draft;
}

/** In a meeting's report: 会前，… is a visit of its own. */
export function addSideVisits(text: string, drafts: MeetingDraft[], body: readonly Sentence[]): void {
  if (drafts.length === 0) return;
  const told = body.filter((sentence) => sentence.kind === 'body' && tellsVisitBeside(text, sentence));
  if (told.length === 0) return;
  const zones = body
    .filter((sentence, index) => told.includes(sentence) || goesOn(text, body, told, index))
    .map(({ start, end }) => ({ start, end }));
  drafts.push({ kind: 'visit', phrases: [], sentences: told, zones, agenda: [], isMain: false });
}

const GOES_ON = /^(?:在[^，。；]{2,24}，)|陪同(?:考察|调研|参观)|(?:参加|参与)(?:考察|调研|参观)/u;

/** What follows a side visit in its paragraph tells of it as long as it says where they were, or who went with them. */
function goesOn(text: string, body: readonly Sentence[], told: readonly Sentence[], index: number): boolean {
  for (let at = index; at > 0; at--) {
    const [sentence, before] = [body[at], body[at - 1]];
    if (sentence === undefined || before?.paragraph !== sentence.paragraph) return false;
    if (!GOES_ON.test(text.slice(sentence.start, sentence.end))) return false;
    if (told.includes(before)) return true;
  }
  return false;
}

const TALKS_BEFORE =
  /^(?:签约(?:仪式)?|会议?|活动|仪式|开工仪式|揭牌仪式)(?:开始)?前[，,][^。；]*?(?:举行|进行|开展)(?:了)?(?:工作)?(?:座谈|会谈|交流座谈)/u;

/** 签约仪式前，…举行座谈: talks of their own. */
export function addSideTalks(text: string, drafts: MeetingDraft[], body: readonly Sentence[]): void {
  if (drafts.length === 0) return;
  const told = body.filter(
    ({ kind, start, end }) => kind === 'body' && TALKS_BEFORE.test(text.slice(start, end)),
  );
  if (told.length === 0) return;
  const zones = told.map(({ start, end }) => ({ start, end }));
  drafts.push({ kind: 'other', phrases: [], sentences: told, zones, agenda: [], isMain: false });
}
