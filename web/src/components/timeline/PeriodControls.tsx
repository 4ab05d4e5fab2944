import { useLanguage, useWords } from '../../core/language/use-words';
import type { Timescale } from '../../core/time/bins';
import { isOpen, openPeriod } from '../../core/time/period';
import { periodInWords } from '../../core/time/period-words';
import { choosePeriod, usePeriod } from '../../core/time/use-period';
import { pause, play, step, useIsPlaying } from '../../core/time/use-playback';

/** What no year is told of: how many, and whether they count for the chosen period. */
const Yearless = ({ count }: { count: number }) => {
  const { timeline: words } = useWords();
  const period = usePeriod();
  if (count === 0) return null;
  if (isOpen(period))
    return (
      <span className="period-yearless" title={words.yearlessHint}>
        {words.yearlessCount(count)}
      </span>
    );
  return (
    <label className="period-yearless" title={words.yearlessHint}>
      <input
        type="checkbox"
        checked={period.yearless}
        onChange={(event) => choosePeriod({ yearless: event.target.checked })}
      />
      {words.yearless} ({count})
    </label>
  );
};

/** The chosen period in words, the way back to all times, and playing. */
export const PeriodControls = ({ timescale }: { timescale: Timescale }) => {
  const { timeline: words } = useWords();
  const language = useLanguage();
  const period = usePeriod();
  const playing = useIsPlaying();
  const { bins, yearless } = timescale;
  return (
    <div className="period-controls">
      {bins.length > 1 && (
        <span className="period-play">
          <button
            type="button"
            aria-label={words.previous}
            title={words.previous}
            onClick={() => step(bins, -1)}
          >
            ‹
          </button>
          <button
            type="button"
            aria-label={playing ? words.pause : words.play}
            aria-pressed={playing}
            title={playing ? words.pause : `${words.play} · ${words.playHint}`}
            onClick={() => (playing ? pause() : play(bins))}
          >
            {playing ? '❚❚' : '▶'}
          </button>
          <button type="button" aria-label={words.next} title={words.next} onClick={() => step(bins, 1)}>
            ›
          </button>
        </span>
      )}
      <output className="period-words" data-testid="period">
        {isOpen(period) ? words.whole : words.only(periodInWords(period, words, language))}
      </output>
      {!isOpen(period) && (
        <button
          type="button"
          className="button"
          onClick={() => {
            pause();
            choosePeriod(openPeriod);
          }}
        >
          {words.clear}
        </button>
      )}
      <Yearless count={yearless} />
    </div>
  );
};
