/** How soon the explorer answers on a store that is too large to draw. */
import type { Page } from 'playwright-core';
import { openChromium } from '../../e2e/chromium.js';
import { startServing } from '../../e2e/zhengtu.js';
import { framesDuring } from './gestures.js';

export interface Answers {
  /** Milliseconds. */
  readonly values: readonly number[];
  /** Whether a hand waits for it. */
  readonly waiting: boolean;
}

/** Types into the search box; milliseconds from each key to the picture that follows it. Text: it runs in the page. */
const typing = `(async () => {
  const input = document.querySelector('.search-box input');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const times = [];
  input.focus();
  for (const text of ['项', '项目', '项目建', '项目建设', '济', '济南', '济南市', '第', '第1', '第12', '第123']) {
    const start = performance.now();
    set.call(input, text);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    times.push(performance.now() - start);
    await new Promise((done) => setTimeout(done, 250));
  }
  input.blur();
  return times;
})()`;

/** Chooses a hit by pressing on it; milliseconds to the picture in which the panel tells of it. Text: it runs in the page. */
const chosen = (text: string): string => `(async () => {
  const first = (selector) => [...document.querySelectorAll(selector)]
    .find(({ textContent }) => textContent.includes(${JSON.stringify(text)}));
  const start = performance.now();
  first('[role="option"]').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true }));
  while (!first('aside.panel h2')) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - start;
})()`;

/** Looks a hit up and chooses it. The clock runs in the page: a test's own care before a click is nobody's waiting. */
const choosing = async (page: Page, text: string): Promise<number> => {
  await page.getByRole('combobox', { name: '搜索' }).fill(text);
  const hit = page.getByRole('option', { name: text }).first();
  await hit.waitFor();
  return page.evaluate<number>(chosen(text));
};

const cities = ['济南市', '哈尔滨市', '成都市', '武汉市', '昆明市', '大连市'];

/** By what is done: opening once, then typing, dragging and choosing. */
export const answersOnSummary = async (
  data: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<readonly (readonly [string, Answers])[]> => {
  const served = await startServing(data);
  const browser = await openChromium();
  try {
    const page = await browser.newPage({ viewport });
    const start = performance.now();
    await page.goto(served.address);
    await page.getByText('全图太大').waitFor({ timeout: 120_000 });
    const opened = performance.now() - start;
    await page.locator('[data-testid="graph-canvas"][data-layout="settled"]').waitFor({ timeout: 120_000 });
    const dragged = await framesDuring(page, 'drag', 'canvas.sigma-mouse', 40);
    const typed = await page.evaluate<number[]>(typing);
    const choices: number[] = [];
    for (const city of cities) choices.push(await choosing(page, city));
    return [
      ['the summary is there', { values: [opened], waiting: false }],
      ['a frame while dragging', { values: dragged, waiting: true }],
      ['a key in the search box', { values: typed, waiting: true }],
      ['a city chosen, until its page is there', { values: choices, waiting: true }],
    ];
  } finally {
    await browser.close();
    await served.stop();
  }
};
