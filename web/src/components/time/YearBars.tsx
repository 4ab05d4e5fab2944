import type { DatedCount } from '@zhengtu/server/api';
import { useWords } from '../../core/language/use-words';
import { countYears } from '../../core/time/years';
import './year-bars.css';

/** How many meetings a year, as bars with their numbers; those of no stated year stand apart. */
export const YearBars = ({ dates }: { dates: readonly DatedCount[] }) => {
  const { matrix, timeline } = useWords();
  const { years, yearless } = countYears(dates);
  const most = Math.max(1, yearless, ...years.map(({ meetings }) => meetings));
  const bars = years.map(({ year, meetings }) => ({ label: String(year), meetings, partial: false }));
  const all =
    yearless > 0 ? [...bars, { label: timeline.groupYearless, meetings: yearless, partial: true }] : bars;
  if (all.length === 0) return null;
  return (
    <ul className="year-bars" aria-label={matrix.yearsTable}>
      {all.map(({ label, meetings, partial }) => (
        <li key={label} className={partial ? 'partial' : undefined}>
          <span className="year-count">{meetings}</span>
          <span className="year-bar" style={{ height: `${(44 * meetings) / most}px` }} aria-hidden="true" />
          <span className="year-label">{label}</span>
        </li>
      ))}
    </ul>
  );
};
