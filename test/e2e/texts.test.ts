import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from './chromium.js';
import { type TextFaults, textFaults } from './texts.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());

const faultsOf = async (body: string): Promise<TextFaults> => {
  const page = await browser.newPage({ viewport: { width: 400, height: 300 } });
  try {
    await page.setContent(`<style>body { margin: 0 } div { position: absolute }</style>${body}`);
    return await textFaults(page);
  } finally {
    await page.close();
  }
};

const none: TextFaults = { cut: [], overlapping: [] };

test('texts over each other are found, unless one lies on an opaque ground', async () => {
  const under = '<div style="top: 10px; left: 10px">下面的字</div>';
  expect(
    (await faultsOf(`${under}<div style="top: 12px; left: 20px">上面的字</div>`)).overlapping,
  ).toHaveLength(1);
  expect(
    await faultsOf(`${under}<div style="top: 12px; left: 20px; background: #fff">上面的字</div>`),
  ).toEqual(none);
  expect(await faultsOf(`${under}<div style="top: 60px; left: 20px">上面的字</div>`)).toEqual(none);
});

test('a text that its box cuts is found, unless it says so or can be scrolled to', async () => {
  const box = (style: string): string =>
    `<div style="width: 60px; white-space: nowrap; ${style}">一行很长很长的字</div>`;
  expect((await faultsOf(box('overflow: hidden'))).cut).toEqual(['一行很长很长的字']);
  expect(await faultsOf(box('overflow: hidden; text-overflow: ellipsis'))).toEqual(none);
  expect(await faultsOf(box('overflow: auto'))).toEqual(none);
});

test('a text that runs over the page is cut, and so is a placeholder longer than its field', async () => {
  const wide = '<div style="left: 350px; white-space: nowrap">一行很长很长的字</div>';
  expect((await faultsOf(wide)).cut).toEqual(['一行很长很长的字']);
  const field = '<input style="width: 50px" placeholder="写名称、拼音或首字母">';
  expect((await faultsOf(field)).cut).toEqual(['写名称、拼音或首字母']);
});
