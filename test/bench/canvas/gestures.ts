/** What a hand does on a stage, one step a frame, so that every frame has one picture to draw. Texts run in the page. */
import type { Page } from 'playwright-core';

export type Gesture = 'drag' | 'zoom';

/** Presses in a corner and moves about; libraries hear the press on the stage and the moves on the window. */
const drag = `((stage) => {
  const { left, top } = stage.getBoundingClientRect();
  const send = (target, type, x, y) => target.dispatchEvent(new MouseEvent(type, {
    bubbles: true, cancelable: true, view: window, clientX: left + x, clientY: top + y, button: 0, buttons: 1 }));
  send(stage, 'mousedown', 8, 8);
  return {
    step: (at) => send(document, 'mousemove', 8 + 120 * Math.sin(at / 6), 8 + 80 * Math.cos(at / 6)),
    end: () => send(document, 'mouseup', 8, 8),
  };
})`;

/** Turns the wheel five steps in, five steps out, at the middle: as far as the explorer zooms, so that all show the same. */
const zoom = `((stage) => {
  const { left, top, width, height } = stage.getBoundingClientRect();
  return {
    step: (at) => stage.dispatchEvent(new WheelEvent('wheel', {
      bubbles: true, cancelable: true, view: window, clientX: left + width / 2, clientY: top + height / 2,
      deltaY: at % 10 < 5 ? -60 : 60 })),
    end: () => {},
  };
})`;

const gestures: Record<Gesture, string> = { drag, zoom };

const framesScript = (
  gesture: Gesture,
  selector: string,
  steps: number,
): string => `new Promise((resolve) => {
  const all = [...document.querySelectorAll(${JSON.stringify(selector)})];
  const hand = ${gestures[gesture]}(all.at(-1));
  const times = [];
  requestAnimationFrame(function next(now) {
    times.push(now);
    if (times.length <= ${steps}) {
      hand.step(times.length);
      return requestAnimationFrame(next);
    }
    hand.end();
    resolve(times);
  });
})`;

/** Milliseconds from one frame to the next during a gesture. @throws Error where the picture stood still */
export const framesDuring = async (
  page: Page,
  gesture: Gesture,
  selector: string,
  steps: number,
): Promise<number[]> => {
  const before = await page.screenshot();
  const times = await page.evaluate<number[]>(framesScript(gesture, selector, steps));
  await page.waitForTimeout(500);
  if (gesture === 'drag' && before.equals(await page.screenshot()))
    throw new Error('The picture did not move.');
  return times.slice(1).map((time, at) => time - (times[at] ?? time));
};
