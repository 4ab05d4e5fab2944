/** When a page has first drawn a graph: once it has painted as many shapes as there are nodes, on any canvas. */
import type { Page } from 'playwright-core';

/** Milliseconds after which a page that has not drawn its graph is given up. */
const patience = 120_000;

/** Text, for it runs in the page before anything else; what it wraps is put back once the graph is drawn. */
const watchScript = (nodes: number): string => `(() => {
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
  window.firstPaint = new Promise((painted, failed) => {
    setTimeout(() => failed(new Error(drawn + ' of ${nodes} shapes were drawn in ${patience} ms')), ${patience});
    requestAnimationFrame(function look() {
      if (drawn < ${nodes}) return requestAnimationFrame(look);
      for (const back of undo) back();
      requestAnimationFrame(() => painted(performance.now()));
    });
  });
})()`;

export const watchFirstPaint = async (page: Page, nodes: number): Promise<void> => {
  await page.addInitScript(watchScript(nodes));
};

/** Milliseconds from the start of the navigation. */
export const firstPaintOf = (page: Page): Promise<number> => page.evaluate<number>('window.firstPaint');
