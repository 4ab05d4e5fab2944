import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { Bin } from '../../core/time/bins';
import { openPeriod } from '../../core/time/period';
import { choosePeriod } from '../../core/time/use-period';
import { pause } from '../../core/time/use-playback';
import { moved, periodOf, stretched, type Window } from '../../core/time/window';

type Grip = 'first' | 'last' | 'middle';

interface Drag {
  readonly grip: Grip | 'new';
  /** The step under the pointer, and the window, when the drag began. */
  readonly at: number;
  readonly window: Window;
}

/** Milliseconds between two changes of the address while dragging. */
const pace = 120;

const dragged = ({ grip, at, window }: Drag, to: number, size: number): Window => {
  if (grip === 'new') return { first: Math.min(at, to), last: Math.max(at, to) };
  return grip === 'middle' ? moved(window, to - at, size) : stretched(window, grip, to - at, size);
};

const stepsOfKey = (key: string, size: number): number | null =>
  ({
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageUp: 12,
    PageDown: -12,
    Home: -size,
    End: size,
  })[key] ?? null;

/** A window over steps of time that is dragged, stretched and moved, by pointer and by keys. */
export const useBrush = (bins: readonly Bin[], chosen: Window | null) => {
  const size = bins.length;
  const whole: Window = { first: 0, last: size - 1 };
  const track = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const told = useRef(0);
  const [draft, setDraft] = useState<Window | null>(null);
  const shown = draft ?? chosen ?? whole;

  const stepAt = (event: PointerEvent): number => {
    const box = track.current?.getBoundingClientRect();
    if (!box) return 0;
    return Math.min(size - 1, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * size)));
  };
  const tell = (window: Window): void => choosePeriod(periodOf(bins, window));

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    pause();
    const grip = event.target instanceof HTMLElement ? event.target.dataset.grip : undefined;
    const held: Grip | 'new' =
      grip === 'first' || grip === 'last' ? grip : grip === 'middle' && chosen ? 'middle' : 'new';
    drag.current = { grip: held, at: stepAt(event), window: shown };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (!drag.current) return;
    const next = dragged(drag.current, stepAt(event), size);
    setDraft(next);
    if (event.timeStamp - told.current < pace) return;
    told.current = event.timeStamp;
    tell(next);
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>): void => {
    if (!drag.current) return;
    const next = dragged(drag.current, stepAt(event), size);
    drag.current = null;
    setDraft(null);
    tell(next);
  };
  const onPointerCancel = (): void => {
    drag.current = null;
    setDraft(null);
  };

  const onKeyDown =
    (grip: Grip) =>
    (event: KeyboardEvent<HTMLElement>): void => {
      if (event.key === 'Escape' && chosen) {
        event.preventDefault();
        pause();
        choosePeriod(openPeriod);
        return;
      }
      const steps = stepsOfKey(event.key, size);
      if (steps === null || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      if (grip === 'middle')
        tell(event.shiftKey ? stretched(shown, 'last', steps, size) : moved(shown, steps, size));
      else tell(stretched(shown, grip, steps, size));
    };

  return { track, shown, onKeyDown, pointer: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } };
};
