/** A page of the explorer on the samples, for the tests of one file, and what people do on it again and again. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { writeCorpus } from '../bench/corpus/corpus.js';
import { openChromium } from './chromium.js';
import { emptyStoreOf } from './stores.js';
import { root, type Served, startZhengtu, temporaryFolder } from './zhengtu.js';

const screenshots = join(root, 'test', 'screenshots');

/**
 * With `ZHENGTU_TEST_ADDRESS` the tests look at an explorer that runs there already (on the samples): quicker while
 * one works on the page.
 */
const startOnSamples = async (): Promise<Served> => {
  const running = process.env.ZHENGTU_TEST_ADDRESS;
  return running
    ? { address: running, stop: async () => {} }
    : startZhengtu([join(root, 'samples'), '--data', temporaryFolder()], await emptyStoreOf('embedded'));
};

/** The same on 300 made reports from 40 cities and a county of each: a graph too large to be drawn whole. */
const startOnFortyCities = async (): Promise<Served> => {
  const running = process.env.ZHENGTU_TEST_ADDRESS;
  if (running) return { address: running, stop: async () => {} };
  const { texts } = writeCorpus(temporaryFolder(), 300, { cities: 40 });
  return startZhengtu([texts, '--data', temporaryFolder()], await emptyStoreOf('embedded'));
};

export const explorerOnSamples = () => explorerOn(startOnSamples);
export const explorerOnFortyCities = () => explorerOn(startOnFortyCities);

/** The same on a server of one's own. @param start Called once, before the tests of the file. */
export const explorerOn = (start: () => Promise<Served>) => {
  let browser: Browser | undefined;
  let served: Served | undefined;
  let page: Page | undefined;
  /** Errors that the page logged or threw. */
  const failures: string[] = [];

  beforeAll(async () => {
    served = await start();
    browser = await openChromium();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('console', (message) => message.type() === 'error' && failures.push(message.text()));
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  const opened = (): Page => {
    if (!page) throw new Error('The page is opened before the tests of a file, not before that.');
    return page;
  };
  return {
    page: opened,
    failures,
    open: async (address = ''): Promise<void> => {
      await opened().goto(`${served?.address}/${address}`);
    },
    /** The server stops, something is done to its data, and it starts anew. */
    restart: async (meanwhile: () => Promise<unknown>, again: () => Promise<Served>): Promise<void> => {
      await served?.stop();
      await meanwhile();
      served = await again();
    },
    /** The server's answer, as JSON. */
    ask: async <T>(path: string): Promise<T> =>
      (await (await fetch(`${served?.address}/api/${path}`)).json()) as T,
    shoot: (name: string) => {
      mkdirSync(screenshots, { recursive: true });
      return opened().screenshot({ path: join(screenshots, `${name}.png`) });
    },
  };
};

export type Explorer = ReturnType<typeof explorerOn>;

export const canvasOf = (page: Page): Locator => page.getByTestId('graph-canvas');

/** Waits until the canvas stands still. */
export const settled = (page: Page): Promise<void> =>
  page.locator('[data-testid="graph-canvas"][data-layout="settled"]').waitFor();

/** Nodes and relationships on the canvas, as its label tells them. */
export const sizeOf = async (page: Page): Promise<{ nodes: number; edges: number }> => {
  const label = (await canvasOf(page).getAttribute('aria-label')) ?? '';
  const [nodes = 0, edges = 0] = (label.match(/\d+/g) ?? []).map(Number);
  return { nodes, edges };
};

/** Searches as a person does, and takes the first hit of that name. A key pressed before the page hears it is lost. */
export const findAndOpen = async (page: Page, text: string, name: string): Promise<void> => {
  await page.getByRole('combobox', { name: '搜索' }).click();
  await page.keyboard.type(text);
  await page.getByRole('option', { name }).first().click();
  await page.getByRole('complementary').getByRole('heading', { name }).waitFor();
};

/** The middle of the stage, in pixels of the page, once all around it has come. */
export const middleOfStage = async (page: Page): Promise<{ x: number; y: number }> => {
  await page.locator('.time-strip').waitFor();
  await page.waitForTimeout(200); // the stage follows its new size
  const box = await canvasOf(page).boundingBox();
  if (!box) throw new Error('The canvas is not on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
