import type { Sentence } from '../text/sentences.js';
import type { MeetingDraft } from './meeting.js';

const SIGNED =
  /(?:与|和|同|、)[^，。；]{2,48}?(?:正式)?(?:签(?:订|署|定)(?:了)?[^，。；]{0,40}?(?:协议|合同|备忘录|意向书|框架)|签约)/u;
const TO_COME = /(?:将|拟|计划|准备)[^，。；]{0,6}$/u;

/** Whether a sentence tells that two parties signed something: 我市与…签订战略框架协议. */
export function tellsSigning(words: string): boolean {
  const told = SIGNED.exec(words);
  return told !== null && !TO_COME.test(words.slice(0, told.index));
}

/** A report of a signing that names no ceremony: the headline or the lead says what was signed. */
export function signingIn(
  text: string,
  titles: readonly Sentence[],
  lead: readonly Sentence[],
): MeetingDraft[] {
  const telling = [...titles, ...lead.slice(0, 2)].filter(({ start, end }) =>
    tellsSigning(text.slice(start, end)),
  );
  return telling.length === 0
    ? []
    : [{ kind: 'other', phrases: [], sentences: telling, zones: [], agenda: [], isMain: true }];
}

/** Whether a draft is of a signing, by its name or the sentences that tell of it. */
export const isSigning = (text: string, { kind, phrases, sentences }: MeetingDraft): boolean =>
  kind === 'other' &&
  (phrases.some(({ name }) => /签约|签署|签字/.test(name)) ||
    (phrases.length === 0 && sentences.some(({ start, end }) => tellsSigning(text.slice(start, end)))));
