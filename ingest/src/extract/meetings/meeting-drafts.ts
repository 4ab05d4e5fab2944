import type { ReportReading } from '../report-reading.js';
import type { Sentence } from '../text/sentences.js';
import type { Located } from '../text/spans.js';
import { dailyVisits } from './daily-visits.js';
import type { MeetingDraft } from './meeting.js';
import { INSTITUTIONAL } from './meeting.js';
import type { MeetingPhrase } from './meeting-phrases.js';
import { addLaterMeetings, draftNamed, isBesideIt, isOtherSession, shareAgenda } from './several-meetings.js';
import { addSideMeetings, addSideTalks, addSideVisits, isHeldOnVisit } from './side-meetings.js';
import { signingIn } from './signings.js';
import { isReception, isVisitTitle, tellsVisit } from './visit-phrases.js';

/** What the title and the lead tell of: a meeting or a visit, with what stands beside it. */
export function draftsOf(
  reading: ReportReading,
  phrases: readonly MeetingPhrase[],
  body: readonly Sentence[],
): MeetingDraft[] {
  const { text } = reading;
  const title = body.find((sentence) => sentence.kind === 'title');
  const lead = body.filter((sentence) => sentence.kind === 'body').slice(0, 3);
  const titles = body.filter((sentence) => sentence.kind === 'title');
  const titleWords = titles.map(({ start, end }) => text.slice(start, end)).join(' ');
  const held = phrases.filter((phrase) => phrase.held);
  const early = held.filter(
    (phrase) =>
      titles.includes(phrase.sentence) || (lead.includes(phrase.sentence) && !isHeldOnVisit(text, phrase)),
  );
  const inTitle = held.some((phrase) => titles.includes(phrase.sentence));
  const mainVisit = isMainVisit(reading, titleWords, lead, early, inTitle);
  const daily = mainVisit && held.length === 0 ? dailyVisits(reading, body) : [];
  if (daily.length > 0) return daily;
  const drafts: MeetingDraft[] = [];
  if (mainVisit)
    drafts.push({
      kind: isReception(titles.length > 0 ? titleWords : openingWords(text, lead)) ? 'other' : 'visit',
      phrases: [],
      sentences: [...(title === undefined ? [] : [title]), ...visitLead(text, lead)],
      zones: [],
      agenda: [],
      isMain: true,
    });
  for (const phrase of mainVisit ? held.filter((p) => !titles.includes(p.sentence)) : pickMain(early, held))
    addPhrase(text, drafts, phrase, !mainVisit);
  if (!mainVisit) addLaterMeetings(reading, drafts, held, body);
  if (mainVisit) addSideMeetings(reading, drafts, body);
  else addSideVisits(text, drafts, body);
  if (drafts.length === 0) drafts.push(...signingIn(text, titles, lead));
  if (!mainVisit) addSideTalks(text, drafts, body);
  if (drafts.length === 0) drafts.push(...fallback(reading, phrases, body));
  const joined = joinedByJi(drafts, text);
  shareAgenda(reading, joined, body);
  return joined;
}

const RECEIVES = /(?:会见|会晤|拜会)了[^，。；]{2,40}(?:一行|代表团|考察团|客人|嘉宾|[长事理书])/u;

const openingWords = (text: string, [first]: readonly Sentence[]): string =>
  first === undefined ? '' : text.slice(first.start, first.end);

/** The opening sentences that tell of going there; a scene or a quotation may stand before them. */
function visitLead(text: string, lead: readonly Sentence[]): Sentence[] {
  const told = lead.filter((sentence) => tellsVisit(text.slice(sentence.start, sentence.end)));
  return told.length > 0 ? told.slice(0, 1) : lead.slice(0, 1);
}

function isMainVisit(
  { text, people }: ReportReading,
  title: string,
  lead: readonly Sentence[],
  early: readonly MeetingPhrase[],
  meetingInTitle: boolean,
): boolean {
  if (people.length === 0 || meetingInTitle) return false;
  if (isReception(title)) return true;
  const first = lead[0];
  // 市长甲亲切会见了乙一行, with no headline above.
  if (title === '' && early.length === 0 && first !== undefined && RECEIVES.test(openingWords(text, lead)))
    return true;
  if (isVisitTitle(title) && early.length === 0) return true;
  const leadVisit = lead.slice(0, 2).some((sentence) => tellsVisit(text.slice(sentence.start, sentence.end)));
  if (
    isVisitTitle(title) &&
    leadVisit &&
    !early.some((phrase) => phrase.sentence === first && INSTITUTIONAL.has(phrase.kind))
  )
    return true;
  return early.length === 0 && lead.some((sentence) => tellsVisit(text.slice(sentence.start, sentence.end)));
}

/** What the title and the lead hold; else the first that the report holds at all. */
function pickMain(early: readonly MeetingPhrase[], held: readonly MeetingPhrase[]): MeetingPhrase[] {
  if (early.length > 0)
    return [...early, ...held.filter((phrase) => !early.includes(phrase) && sameKind(early, phrase))];
  return held.slice(0, 1);
}

const sameKind = (early: readonly MeetingPhrase[], phrase: MeetingPhrase): boolean =>
  early.some((other) => other.kind === phrase.kind);

/** A phrase of a kind already there is the same meeting, named again. A bare 会议 says nothing new. */
function addPhrase(text: string, drafts: MeetingDraft[], phrase: MeetingPhrase, isMain: boolean): void {
  const isBeside = drafts.some((draft) => isBesideIt(text, draft, phrase));
  const isSame = (draft: MeetingDraft): boolean => {
    const { kind, phrases } = draft;
    return (
      kind === phrase.kind &&
      !isOtherSession(draft, phrase) &&
      !(isBeside && phrases.some(({ sentence }) => sentence === phrase.sentence))
    );
  };
  const same = draftNamed(drafts, phrase) ?? drafts.find(isSame);
  if (same !== undefined) {
    same.phrases.push(phrase);
    if (!same.isMain) same.zones.push(rest(phrase));
    return;
  }
  const isWeak = phrase.kind === 'work-conference' || phrase.kind === 'other';
  const strong = drafts.find((draft) => draft.kind !== 'visit');
  if (
    isWeak &&
    strong !== undefined &&
    !isBeside &&
    (phrase.sentence !== strong.phrases[0]?.sentence || INSTITUTIONAL.has(strong.kind))
  ) {
    strong.phrases.push(phrase);
    return;
  }
  drafts.push({
    kind: phrase.kind,
    phrases: [phrase],
    sentences: [],
    zones: isMain ? [] : [rest(phrase)],
    agenda: [],
    isMain,
  });
}

const rest = (phrase: MeetingPhrase): Located => ({ start: phrase.sentence.start, end: phrase.sentence.end });

const SPOKEN_OF_AS_HELD =
  /(?:主持|出席|参加|列席)(?:了)?(?:会议|[^，。；]{0,16}会|[^，。；]{2,30}仪式)|^(?:会议|会上)[^，。]{0,6}(?:指出|强调|要求|听取|审议|研究|传达|认为|决定)/;

/** No meeting is said to be held, but 会议指出 or 主持会议: there was one, named if at all where it is attended. */
function fallback(
  { text, people }: ReportReading,
  phrases: readonly MeetingPhrase[],
  body: readonly Sentence[],
): MeetingDraft[] {
  const told = body.filter((s) => s.kind === 'body' && SPOKEN_OF_AS_HELD.test(text.slice(s.start, s.end)));
  if (told.length === 0 || (told.length < 2 && people.length < 2)) return [];
  const attended = phrases.filter(
    (phrase) =>
      told.includes(phrase.sentence) &&
      /(?:出席|参加|列席|主持)[^，。；]{0,8}$/.test(text.slice(phrase.sentence.start, phrase.start)),
  );
  const kind = attended[0]?.kind ?? 'work-conference';
  return [
    { kind, phrases: attended.slice(0, 1), sentences: told.slice(0, 1), zones: [], agenda: [], isMain: true },
  ];
}

/** 推进会暨动员会 is one meeting; 党组会议和常务会议 are two. */
function joinedByJi(drafts: MeetingDraft[], text: string): MeetingDraft[] {
  const [first, second] = drafts;
  if (first === undefined || second === undefined || first.kind === 'visit' || second.kind === 'visit')
    return drafts;
  if (INSTITUTIONAL.has(first.kind) && INSTITUTIONAL.has(second.kind)) return drafts;
  const between = (a: MeetingDraft, b: MeetingDraft): boolean =>
    a.phrases.some((p) =>
      b.phrases.some(
        (q) => text.slice(p.end, q.start) === '暨' || text.slice(p.end, q.headStart).startsWith('暨'),
      ),
    );
  if (!between(first, second) && !between(second, first)) return drafts;
  const kept: MeetingDraft = {
    ...first,
    kind: INSTITUTIONAL.has(second.kind) ? second.kind : first.kind,
    phrases: [...first.phrases, ...second.phrases],
  };
  return [kept, ...drafts.slice(2)];
}
