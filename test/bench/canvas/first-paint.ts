/** When a page has first drawn a graph: once it has painted as many shapes as there are nodes, on any canvas. */
import type { Page } from 'playwright-core';

/** Text, for it runs in the page before anything else; what it wraps is put back once the graph is drawn. */
const watchScript = (nodes: number): string => `(() => {
  window.firstPaint = null;
  let drawn = 0;
  const undo = [];
  const wrap = (prototype, name, count) => {
    const own = prototype?.[name];
    if (!own) return;
    prototype[name] = function (...args) { drawn += count(args); return own.apply(this, args); };
    undo.push(() => { prototype[name] = own; });
  };
  const one = () => 1;
  for (const name of ['arc', 'ellipse', 'drawImage', 'fill'])
    wrap(window.CanvasRenderingContext2D?.prototype, name, one);
  for (const gl of [window.WebGLRenderingContext, window.WebGL2RenderingContext])
    wrap(gl?.prototype, 'drawArrays', ([, , count]) => count / 6);
  wrap(window.WebGL2RenderingContext?.prototype, 'drawArraysInstanced', ([, , , count]) => count);
  requestAnimationFrame(function look() {
    if (drawn < ${nodes}) return requestAnimationFrame(look);
    for (const back of undo) back();
    requestAnimationFrame(() => { window.firstPaint = performance.now(); });
  });
})()`;

export const watchFirstPaint = async (page: Page, nodes: number): Promise<void> => {
  await page.addInitScript(watchScript(nodes));
};

/** Milliseconds from the start of the navigation. */
export const firstPaintOf = async (page: Page): Promise<number> => {
  await page.waitForFunction('window.firstPaint !== null', undefined, { timeout: 120_000 });
  return page.evaluate<number>('window.firstPaint');
};
