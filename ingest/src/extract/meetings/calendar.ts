import type { CleanDocument } from '../../read/clean-document.js';
import type { Quoted } from '../text/text-marks.js';
import { type DayMention, formatDay } from './dates.js';
import { openingYear, subjectYear, yearAhead, yearOfNames, yearOfPeriod, yearOfTurn } from './told-years.js';

/** The years that the report tells, and how to date a day of the text by them. */
export class Calendar {
  readonly #published: ToldDay | null;
  readonly #toldYear: number | null;
  readonly #subjectYear: number | null;
  readonly #text: string;

  constructor(document: CleanDocument, titles: readonly Quoted[]) {
    this.#published = printedDay(document.text) ?? parseDay(document.published) ?? sentOutDay(document.text);
    this.#toldYear = document.told.year ?? null;
    this.#text = document.text;
    this.#subjectYear =
      subjectYear(document.text, titles) ?? yearOfNames(document.text) ?? openingYear(document);
  }

  /** The publication day; with the told year where the page gives none. */
  published(): string | null {
    const day = this.#published;
    return day === null ? null : formatDay(this.#yearOf(day), day.month, day.day);
  }

  /** The day before (or of) publication, for 昨天 and 今天; null where it is not known. */
  beforePublication(days: number): string | null {
    const published = this.#published;
    if (published === null) return null;
    const year = this.#yearOf(published);
    const date = new Date(Date.UTC(year ?? 2023, published.month - 1, published.day - days));
    return formatDay(year === null ? null : date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }

  /** Null where the month cannot be told. */
  dateOf({ year, month, day }: DayMention): string | null {
    const told = month ?? this.#monthOf(day);
    return told === null ? null : formatDay(year ?? this.#yearOf({ month: told, day }), told, day);
  }

  /** 17日 in what was published on 18 November was in November, 30日 in October. */
  #monthOf(day: number): number | null {
    const published = this.#published;
    if (published === null) return null;
    if (day <= published.day) return published.month;
    return published.month === 1 ? 12 : published.month - 1;
  }

  #yearOf({ month, day }: { readonly month: number; readonly day: number }): number | null {
    const published = this.#published;
    if (published?.year != null) {
      const isLater = month > published.month || (month === published.month && day > published.day);
      return isLater ? published.year - 1 : published.year;
    }
    return (
      this.#toldYear ??
      yearOfTurn(this.#text, month) ??
      yearOfPeriod(this.#text, month) ??
      this.#subjectYear ??
      yearAhead(this.#text, month)
    );
  }
}

interface ToldDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const DAY = '(?:(?<year>\\d{4})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日';
const SENT_OUT = new RegExp(`${DAY}(?:\\s?[\\u3400-\\u9fff]{2,4})?(?:讯|电|消息|报道)`, 'u');
/** 2024年4月8日印发, 原载2011年1月29日 */
const PRINTED = [new RegExp(`${DAY}印发`, 'u'), new RegExp(`原载[^，。）)]{0,12}?${DAY}`, 'u')];

/** 6月7日讯: the day on which the report was sent out. */
function sentOutDay(text: string): ToldDay | null {
  const groups = SENT_OUT.exec(text.slice(0, 400))?.groups;
  return groups === undefined ? null : toldDay(groups);
}

/** What is printed under a summary tells its day better than the meeting's day above it. */
function printedDay(text: string): ToldDay | null {
  const tail = text.slice(-200);
  const groups = PRINTED.map((pattern) => pattern.exec(tail)).find((match) => match !== null)?.groups;
  return groups === undefined ? null : toldDay(groups);
}

const toldDay = ({ year, month, day }: Partial<Record<string, string>>): ToldDay => ({
  year: year === undefined ? null : Number(year),
  month: Number(month),
  day: Number(day),
});

function parseDay(date: string | null): ToldDay | null {
  const groups = /^(?:(?<year>\d{4})|-)-(?<month>\d{2})-(?<day>\d{2})$/.exec(date ?? '')?.groups;
  return groups === undefined ? null : toldDay(groups);
}
