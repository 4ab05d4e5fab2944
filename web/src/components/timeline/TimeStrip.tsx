import { useState } from 'react';
import { useWords } from '../../core/language/use-words';
import { keepPreference, keptPreference } from '../../core/preferences';
import { useTimescale } from '../../core/time/use-timescale';
import { PeriodControls } from './PeriodControls';
import { TimelineBrush } from './TimelineBrush';

const states = ['open', 'folded'] as const;
type State = (typeof states)[number];

/** Folded at first where there is little room. */
const stateAtFirst = (): State =>
  keptPreference('time-strip', states) ??
  (window.innerHeight < 700 || window.innerWidth < 760 ? 'folded' : 'open');

/** Under every view: the period that it keeps to, and the timeline that chooses it. */
export const TimeStrip = () => {
  const { timeline: words } = useWords();
  const timescale = useTimescale();
  const [state, setState] = useState(stateAtFirst);
  if (!timescale || timescale.bins.length === 0) return null;
  const toggle = (): void => {
    const next = state === 'open' ? 'folded' : 'open';
    keepPreference('time-strip', next);
    setState(next);
  };
  return (
    <section className="time-strip" aria-label={words.strip}>
      <div className="time-strip-line">
        <PeriodControls timescale={timescale} />
        <button
          type="button"
          className="time-strip-fold"
          aria-expanded={state === 'open'}
          aria-label={state === 'open' ? words.hide : words.show}
          title={state === 'open' ? words.hide : words.show}
          onClick={toggle}
        >
          {state === 'open' ? '▾' : '▴'}
        </button>
      </div>
      {state === 'open' && <TimelineBrush timescale={timescale} />}
    </section>
  );
};
