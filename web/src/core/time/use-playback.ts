/** Playing: the chosen period moves on by a step at a time, and every view with it. */
import { create } from 'zustand';
import { useAddress } from '../address/use-address';
import type { Bin } from './bins';
import { choosePeriod } from './use-period';
import { firstWindow, moved, periodOf, windowOf } from './window';

/** Milliseconds a step: long enough to see what changed. */
const pace = 900;

const usePlayback = create<{ readonly playing: boolean }>(() => ({ playing: false }));
let timer: number | undefined;

export const useIsPlaying = (): boolean => usePlayback((state) => state.playing);

export const pause = (): void => {
  window.clearInterval(timer);
  usePlayback.setState({ playing: false });
};

/** Moves the chosen period by steps; where none is chosen, chooses the first. Tells whether it moved. */
export const step = (bins: readonly Bin[], steps: number): boolean => {
  const chosen = windowOf(bins, useAddress.getState());
  const next = chosen ? moved(chosen, steps, bins.length) : firstWindow(bins.length);
  if (chosen && next.first === chosen.first) return false;
  choosePeriod(periodOf(bins, next));
  return true;
};

/** Plays from the chosen period to the end of the timeline; from its start where the end is reached already. */
export const play = (bins: readonly Bin[]): void => {
  pause();
  const chosen = windowOf(bins, useAddress.getState());
  if (!chosen || chosen.last >= bins.length - 1)
    choosePeriod(
      periodOf(bins, chosen ? moved(chosen, -bins.length, bins.length) : firstWindow(bins.length)),
    );
  usePlayback.setState({ playing: true });
  timer = window.setInterval(() => {
    if (!step(bins, 1)) pause();
  }, pace);
};
