/** Our canvas beside bare pages of the libraries that draw graphs, and the explorer where all is too much to draw. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../../e2e/chromium.js';
import { startZhengtu } from '../../e2e/zhengtu.js';
import { type BarePage, barePages } from '../canvas/bare-pages.js';
import { firstPaintOf, watchFirstPaint } from '../canvas/first-paint.js';
import { framesDuring, type Gesture } from '../canvas/gestures.js';
import { graphInFront } from '../canvas/graph-in-front.js';
import { makeGraph } from '../canvas/made-graph.js';
import { writeMadeStore } from '../canvas/made-store.js';
import { answersOnSummary } from '../canvas/summary-answers.js';
import type { Measured } from '../row.js';
import { percentile } from '../statistics.js';
import type { Bench, Suite } from '../suite.js';

const sizes = { quick: { nodes: 2000, edges: 6000 }, full: { nodes: 10_000, edges: 30_000 } };
/** Entities of a graph that is too large to draw. */
const summarised = { quick: 10_000, full: 100_000 };
/** Frames that are drawn; of pages that set no target fewer, for one of theirs may take seconds. */
const steps = { quick: 40, full: 50 };
const fewSteps = 12;
const viewport = { width: 1280, height: 800 };
const gestures = ['drag', 'zoom'] as const satisfies readonly Gesture[];

interface Seen {
  readonly frames: Readonly<Record<Gesture, readonly number[]>>;
  /** Milliseconds from the start of the navigation. */
  readonly firstPaint: number;
  /** What the graph was drawn on, in pixels. */
  readonly stage: { readonly width: number; readonly height: number };
}

const servePage = async (html: string) => {
  const server = createServer((_request, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(html),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
};

/** Opens a page, waits for its first picture, and moves it about. */
const look = async (
  browser: Browser,
  size: Seen['stage'],
  { nodes, stage, count }: { readonly nodes: number; readonly stage: string; readonly count: number },
  open: (page: Page) => Promise<unknown>,
): Promise<Seen> => {
  const page = await browser.newPage({ viewport: size });
  try {
    await watchFirstPaint(page, nodes);
    await open(page);
    const firstPaint = await firstPaintOf(page);
    await page.waitForTimeout(1500);
    const box = await page.locator(stage).last().boundingBox();
    const frames = { drag: [] as number[], zoom: [] as number[] };
    for (const gesture of gestures) frames[gesture] = await framesDuring(page, gesture, stage, count);
    const [width, height] = [Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)];
    return { frames, firstPaint, stage: { width, height } };
  } finally {
    await page.close();
  }
};

/** The explorer on the made graph; the layout is not run, as the peers have none. */
const openOurs = async (page: Page, address: string): Promise<void> => {
  await page.route('**/layout.worker*', (route) => route.abort());
  await page.goto(address);
};

interface Beside {
  readonly peer: BarePage;
  readonly seen: Seen;
}

/** The explorer and each peer, with the same graph on a stage of the same size: in software every pixel counts. */
const lookAtAll = async (bench: Bench): Promise<{ ours: Seen; beside: Beside[] }> => {
  const { nodes, edges } = bench.quick ? sizes.quick : sizes.full;
  const count = bench.quick ? steps.quick : steps.full;
  const graph = makeGraph(nodes, edges);
  const [sigma, ...others] = barePages(graph);
  const served = await startZhengtu([bench.corpus(10).texts], { ZHENGTU_DATA: bench.folder('canvas') });
  const front = await graphInFront(served.address, JSON.stringify(graph));
  const browser = await openChromium();
  try {
    const ours = await look(browser, viewport, { nodes, stage: sigma.stage, count }, (page) =>
      openOurs(page, front.address),
    );
    const beside: Beside[] = [];
    for (const peer of [sigma, ...others]) {
      bench.tell(`canvas: ${peer.name}`);
      const page = await servePage(peer.html);
      const frames = { nodes, stage: peer.stage, count: peer === sigma ? count : fewSteps };
      const seen = await look(browser, ours.stage, frames, (opened) => opened.goto(page.address));
      page.close();
      beside.push({ peer, seen });
    }
    return { ours, beside };
  } finally {
    await browser.close();
    front.close();
    await served.stop();
  }
};

const sizeInWords = ({ nodes, edges }: { readonly nodes: number; readonly edges: number }): string =>
  `${nodes.toLocaleString('en')} nodes, ${edges.toLocaleString('en')} edges`;

/** Only Sigma, which ours is made of, sets what must be reached. */
const rowsBeside = (ours: Seen, { peer, seen }: Beside, size: string, isLimit: boolean): Measured[] => {
  const row = (name: string, of: (one: Seen) => number, atMost: number): Measured => ({
    name,
    size,
    value: of(ours),
    unit: 'ms',
    peer: { name: peer.name, value: of(seen) },
    ...(isLimit ? { target: { of: 'ratio', atMost } } : {}),
  });
  const frames = gestures.flatMap((gesture) =>
    [0.5, 0.95].map((share) =>
      row(
        `frame while ${gesture === 'drag' ? 'dragging' : 'zooming'}, p${share * 100}`,
        (one) => percentile(one.frames[gesture], share),
        1.2,
      ),
    ),
  );
  return [...frames, row('first picture', (one) => one.firstPaint, 1.5)];
};

/** What must be answered before a hand has the feeling of waiting. */
const answeredWithin = 200;

async function* summaryRows(bench: Bench): AsyncGenerator<Measured> {
  const entities = bench.quick ? summarised.quick : summarised.full;
  bench.tell(`canvas: a store of ${entities} entities`);
  const data = bench.folder('summary');
  await writeMadeStore(data, entities);
  for (const [name, { values, waiting }] of await answersOnSummary(data, viewport))
    yield {
      name: `too much to draw: ${name}, p95`,
      size: `${entities.toLocaleString('en')} nodes`,
      value: percentile(values, 0.95),
      unit: 'ms',
      peer: {
        name: waiting ? 'what a hand takes for at once' : 'none: told for its own sake',
        value: answeredWithin,
      },
      ...(waiting ? { target: { of: 'value', atMost: answeredWithin } } : {}),
    };
}

export const canvas: Suite = async function* (bench) {
  bench.tell('canvas: the explorer');
  const { ours, beside } = await lookAtAll(bench);
  const size = sizeInWords(bench.quick ? sizes.quick : sizes.full);
  for (const [at, one] of beside.entries()) yield* rowsBeside(ours, one, size, at === 0);
  yield* summaryRows(bench);
};
