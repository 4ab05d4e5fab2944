import { memo } from 'react';
import { dateInWords } from '../../core/dates/partial-date';
import { useLanguage, useWords } from '../../core/language/use-words';
import type { Timescale, Unit } from '../../core/time/bins';
import type { Window } from '../../core/time/window';

/** Most labels that fit below the steps. */
const mostLabels = 8;

/** Where a year (or, among days, a month) begins. */
const begins = (key: string, unit: Unit): boolean => unit === 'year' || key.endsWith('-01');

const labelOf = (key: string, unit: Unit): string => (unit === 'day' ? key.slice(0, 7) : key.slice(0, 4));

const labelsOf = ({ bins, unit }: Timescale): { at: number; text: string }[] => {
  const all = bins.flatMap(({ key }, at) =>
    begins(key, unit) || at === 0 ? [{ at, text: labelOf(key, unit) }] : [],
  );
  const every = Math.ceil(all.length / mostLabels);
  return all.filter((_, at) => at % every === 0);
};

/** The bars, below them what is dated less exactly as hatched stretches, and the years. */
export const TimelineBars = memo(({ timescale, shown }: { timescale: Timescale; shown: Window }) => {
  const { timeline: words } = useWords();
  const language = useLanguage();
  const { bins, loose, unit } = timescale;
  const most = Math.max(1, ...bins.map(({ meetings }) => meetings));
  const percent = (steps: number): string => `${(100 * steps) / bins.length}%`;
  return (
    <div className="timeline-bars" aria-hidden="true">
      <div className="timeline-steps" data-unit={unit}>
        {bins.map(({ key, meetings }, at) => (
          <span
            key={key}
            title={words.bar(dateInWords(key, language), meetings)}
            className={at >= shown.first && at <= shown.last ? 'inside' : undefined}
          >
            {meetings > 0 && <i style={{ height: `max(3px, ${(100 * meetings) / most}%)` }} />}
          </span>
        ))}
      </div>
      <div className="timeline-loose">
        {loose.map(({ date, first, last, meetings }) => (
          <span
            key={date}
            title={`${words.approximate} · ${words.bar(dateInWords(date, language), meetings)}`}
            style={{ left: percent(first), width: percent(last - first + 1) }}
          >
            {meetings}
          </span>
        ))}
      </div>
      <div className="timeline-years">
        {labelsOf(timescale).map(({ at, text }) => (
          <span key={at} style={{ left: percent(at) }}>
            {text}
          </span>
        ))}
      </div>
    </div>
  );
});
