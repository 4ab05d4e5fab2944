/** Frame times while a large graph is dragged about: our explorer beside a bare Sigma page with the same graph. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { openChromium } from '../../e2e/chromium.js';
import { startZhengtu } from '../../e2e/zhengtu.js';
import { bareSigmaPage } from '../bare-sigma.js';
import { makeGraph } from '../made-graph.js';
import type { Measured } from '../row.js';
import { percentile } from '../statistics.js';
import type { Bench, Suite } from '../suite.js';

const sizes = { quick: [{ nodes: 2000, edges: 6000 }], full: [{ nodes: 10_000, edges: 30_000 }] };
/** Frames that are drawn. */
const steps = { quick: 40, full: 120 };
const viewport = { width: 1280, height: 800 };
const peer = 'a bare Sigma page';

/**
 * Drags the empty corner of the stage about, one step a frame, so that every frame has one picture to draw. Text, for
 * it runs in the page as it stands; Sigma hears the press on its top layer and the moves on the document.
 */
const panScript = (steps: number): string => `new Promise((resolve) => {
  const layer = document.querySelector('canvas.sigma-mouse');
  const { left, top } = layer.getBoundingClientRect();
  const send = (target, type, x, y) => target.dispatchEvent(
    new MouseEvent(type, { bubbles: true, clientX: left + x, clientY: top + y, button: 0, buttons: 1 }));
  const times = [];
  send(layer, 'mousedown', 8, 8);
  requestAnimationFrame(function step(now) {
    times.push(now);
    if (times.length > ${steps}) return resolve(times);
    send(document, 'mousemove', 8 + 120 * Math.sin(times.length / 6), 8 + 80 * Math.cos(times.length / 6));
    requestAnimationFrame(step);
  });
})`;

/** Milliseconds from one frame to the next while panning. @throws Error where the picture stood still */
const framesWhilePanning = async (page: Page, steps: number): Promise<number[]> => {
  const before = await page.screenshot();
  const times = await page.evaluate<number[]>(panScript(steps));
  await page.waitForTimeout(500);
  if (before.equals(await page.screenshot())) throw new Error('The picture did not move.');
  return times.slice(1).map((time, at) => time - (times[at] ?? time));
};

/** The explorer on a server of ours that gives the made graph; the layout is not run, as the peer has none. */
const openOurs = async (page: Page, address: string, graph: string): Promise<void> => {
  await page.route('**/api/graph*', (route) =>
    route.fulfill({ contentType: 'application/json', body: graph }),
  );
  await page.route('**/layout.worker*', (route) => route.abort());
  await page.goto(address);
  await page.locator('[data-testid="graph-canvas"][data-layout="settled"]').waitFor({ timeout: 120_000 });
};

const servePage = async (html: string) => {
  const server = createServer((_request, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(html),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
};

interface Stage {
  readonly width: number;
  readonly height: number;
}

interface Panned {
  readonly frames: readonly number[];
  /** What the graph was drawn on, in pixels. */
  readonly stage: Stage;
}

/** Milliseconds of every frame, on either page. */
const measurePages = async (bench: Bench, { nodes, edges }: (typeof sizes.full)[number]) => {
  const graph = makeGraph(nodes, edges);
  const count = bench.quick ? steps.quick : steps.full;
  const ours = await startZhengtu([bench.corpus(50).texts], { ZHENGTU_DATA: bench.folder('canvas') });
  const bare = await servePage(bareSigmaPage(graph));
  const browser = await openChromium();
  const measure = async (stage: Stage, open: (page: Page) => Promise<unknown>): Promise<Panned> => {
    const page = await browser.newPage({ viewport: stage });
    await open(page);
    await page.waitForTimeout(1000);
    const box = await page.locator('canvas.sigma-mouse').boundingBox();
    const frames = await framesWhilePanning(page, count);
    await page.close();
    return { frames, stage: { width: Math.round(box?.width ?? 0), height: Math.round(box?.height ?? 0) } };
  };
  try {
    const mine = await measure(viewport, (page) => openOurs(page, ours.address, JSON.stringify(graph)));
    // The peer gets a stage of the same size: in software every pixel counts.
    const theirs = await measure(mine.stage, (page) => page.goto(bare.address));
    return { ours: mine.frames, bare: theirs.frames };
  } finally {
    await browser.close();
    bare.close();
    await ours.stop();
  }
};

export const canvas: Suite = async function* (bench) {
  for (const size of bench.quick ? sizes.quick : sizes.full) {
    bench.tell(`canvas with ${size.nodes} nodes`);
    const frames = await measurePages(bench, size);
    for (const share of [0.5, 0.95])
      yield {
        name: `frame while panning, p${share * 100}`,
        size: `${size.nodes.toLocaleString('en')} nodes, ${size.edges.toLocaleString('en')} edges`,
        value: percentile(frames.ours, share),
        unit: 'ms',
        peer: { name: peer, value: percentile(frames.bare, share) },
        target: { of: 'ratio', atMost: 1.5 },
      } satisfies Measured;
  }
};
