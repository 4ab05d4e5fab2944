import { dateInWords } from '../../core/dates/partial-date';
import { useLanguage, useWords } from '../../core/language/use-words';
import type { Timescale } from '../../core/time/bins';
import { usePeriod } from '../../core/time/use-period';
import { windowOf } from '../../core/time/window';
import { TimelineBars } from './TimelineBars';
import { useBrush } from './use-brush';
import './timeline.css';

/** Meetings by steps of time, under a window that chooses a period: dragged, or moved by keys. */
export const TimelineBrush = ({ timescale }: { timescale: Timescale }) => {
  const { timeline: words } = useWords();
  const language = useLanguage();
  const { bins } = timescale;
  const chosen = windowOf(bins, usePeriod());
  const { track, shown, onKeyDown, pointer } = useBrush(bins, chosen);
  const size = bins.length;
  const percent = (steps: number): string => `${(100 * steps) / size}%`;
  const nameOf = (at: number): string => dateInWords(bins[at]?.key ?? '', language);
  const ends = [
    ['first', words.start, shown.first, shown.first],
    ['last', words.end, shown.last, shown.last + 1],
  ] as const;
  return (
    <div className="timeline-brush" data-testid="timeline-brush">
      <div ref={track} className="timeline-track" {...pointer}>
        <TimelineBars timescale={timescale} shown={shown} />
        <div
          className={chosen ? 'timeline-window chosen' : 'timeline-window'}
          data-grip="middle"
          role="slider"
          tabIndex={0}
          aria-label={words.brush}
          aria-valuemin={0}
          aria-valuemax={size - 1}
          aria-valuenow={shown.first}
          aria-valuetext={chosen ? words.between(nameOf(shown.first), nameOf(shown.last)) : words.whole}
          title={words.brushHint}
          style={{ left: percent(shown.first), width: percent(shown.last - shown.first + 1) }}
          onKeyDown={onKeyDown('middle')}
        />
        {ends.map(([grip, label, at, edge]) => (
          <div
            key={grip}
            className="timeline-grip"
            data-grip={grip}
            role="slider"
            tabIndex={0}
            aria-label={label}
            aria-valuemin={0}
            aria-valuemax={size - 1}
            aria-valuenow={at}
            aria-valuetext={nameOf(at)}
            style={{ left: percent(edge) }}
            onKeyDown={onKeyDown(grip)}
          />
        ))}
      </div>
    </div>
  );
};
