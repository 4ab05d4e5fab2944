import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChromium } from './chromium.js';
import { type Corpus, corpora } from './corpora.js';
import { emptyStoreOf, engines } from './stores.js';
import { root, type Served, startZhengtu, temporaryFolder } from './zhengtu.js';

const screenshots = join(root, 'test', 'screenshots');

const rounds = corpora.flatMap((corpus) => engines.map((engine) => ({ corpus, engine })));

describe.each(rounds)('the explorer on $corpus.name, $engine', ({ corpus, engine }) => {
  let browser: Browser;
  let served: Served;
  let page: Page;
  const failures: string[] = [];

  const shoot = (name: string, options: { fullPage?: boolean } = {}) => {
    mkdirSync(screenshots, { recursive: true });
    return page.screenshot({
      path: join(screenshots, `${corpus.fictional ? 'samples' : 'real'}-${engine}-${name}.png`),
      ...options,
    });
  };

  beforeAll(async () => {
    served = await startZhengtu([corpus.folder, '--data', temporaryFolder()], await emptyStoreOf(engine));
    browser = await openChromium();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('console', (message) => message.type() === 'error' && failures.push(message.text()));
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  test('opens with the whole graph and says whether its people are invented', async () => {
    await page.goto(served.address);
    await page.getByTestId('graph-canvas').waitFor();
    await expect
      .poll(() => page.getByText('示例数据').isVisible(), { timeout: 20_000 })
      .toBe(corpus.fictional);
    await page.waitForTimeout(2500); // the layout settles
    await shoot('graph');
  });

  test('finds a city by a part of its name and shows what the reports say of it', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type(corpus.search);
    await page.getByRole('option', { name: corpus.city }).first().waitFor();
    await shoot('search');
    await page.getByRole('option', { name: corpus.city }).first().click();
    await page.getByRole('complementary').getByRole('heading', { name: corpus.city }).waitFor();
    await shoot('panel');
  });

  test('tells which cities discussed education reform', async () => {
    await answerOf(page, corpus);
    const cities = await page.getByTestId('city-card').getByRole('heading').allInnerTexts();
    for (const city of corpus.educationReform) expect(cities.join(' ')).toContain(city);
    for (const city of corpus.notEducationReform) expect(cities.join(' ')).not.toContain(city);
    await shoot('themes');
  });

  test('shows cities by themes, and the words behind a cell', async () => {
    await page.getByRole('navigation', { name: '视图' }).getByText('对照').click();
    const [city = '', other = ''] = corpus.educationReform;
    const cell = page.getByRole('button', { name: new RegExp(`^${city}，教育改革：\\d+ 次会议`) });
    await cell.waitFor();
    expect(Number(await cell.innerText())).toBeGreaterThan(0);
    await shoot('matrix');

    await cell.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    const details = page.getByTestId('cell-details');
    await details.getByTestId('city-card').getByRole('heading', { name: city }).waitFor();
    expect((await details.locator('blockquote').first().innerText()).length).toBeGreaterThan(5);

    for (const name of [city, other]) await page.getByRole('checkbox', { name: `比较${name}` }).check();
    await page.getByTestId('comparison').getByText('教育改革', { exact: true }).waitFor();
    await page.reload();
    await page.getByTestId('comparison').getByText('教育改革', { exact: true }).waitFor();
    await details.locator('blockquote').first().waitFor();
    await shoot('matrix-cell');
  });

  test('opens the report at the sentence that proves it', async () => {
    await answerOf(page, corpus);
    await page
      .getByTestId('city-card')
      .first()
      .getByRole('link', { name: /打开报告/ })
      .first()
      .click();
    const marked = page.locator('article.report mark[data-fact]').first();
    await marked.waitFor();
    expect((await marked.textContent())?.length).toBeGreaterThan(1);
    expect(await marked.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
    await shoot('report');
  });

  test('runs a Cypher query and shows its rows', async () => {
    await page.getByRole('navigation', { name: '视图' }).getByText('查询').click();
    const editor = page.getByTestId('cypher-editor').locator('[contenteditable]');
    await editor.click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(
      "MATCH (c:City)-[:DISCUSSED]->(t:Theme {zh: '教育改革'}) RETURN c.name AS city ORDER BY city",
    );
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.getByTestId('cypher-summary').waitFor();
    const results = await page.getByRole('region', { name: '查询结果' }).textContent();
    for (const city of corpus.educationReform) expect(results).toContain(city);
    await shoot('cypher');
  });

  test('says in words why a query that writes is refused', async () => {
    const editor = page.getByTestId('cypher-editor').locator('[contenteditable]');
    await editor.click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText('CREATE (n:Person {name: "无"}) RETURN n');
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.getByRole('alert').getByText('这里只能查询').waitFor();
    failures.length = 0; // the browser logs the 403 that was asked for
  });

  test('keeps its place in the address: a reload and the back button come back to it', async () => {
    await answerOf(page, corpus);
    await page.reload();
    await page.getByTestId('theme-answer').waitFor();
    await page.getByRole('navigation', { name: '视图' }).getByText('报告').click();
    await page.goBack();
    await page.getByTestId('theme-answer').waitFor();
  });

  test('is as readable in the dark, in English, and on a phone', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await shoot('themes-dark');
    await page.goto(served.address);
    await page.getByTestId('graph-canvas').waitFor();
    await page.waitForTimeout(2500);
    await shoot('graph-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    for (const [width, height] of [
      [1024, 768],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await answerOf(page, corpus);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await shoot(`themes-${width}`);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('logs no error and asks nobody else', () => {
    expect(failures).toEqual([]);
  });
});

/** Picks 教育改革 in the theme view, as a person would. */
const answerOf = async (page: Page, corpus: Corpus): Promise<void> => {
  await page.getByRole('navigation', { name: '视图' }).getByText('主题').click();
  const back = page.getByRole('link', { name: /所有主题/ });
  if (await back.isVisible()) await back.click();
  await page
    .getByRole('searchbox', { name: '找主题' })
    .or(page.getByLabel('找主题'))
    .first()
    .fill('教育改革');
  await page
    .getByRole('navigation', { name: '主题', exact: true })
    .getByText('教育改革', { exact: true })
    .first()
    .click();
  await page.getByTestId('theme-answer').waitFor();
  await page
    .getByText(corpus.educationReform[0] ?? '')
    .first()
    .waitFor();
};
