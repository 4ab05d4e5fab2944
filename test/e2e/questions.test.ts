/** Questions as somebody types them who has never seen the explorer, answered from the page alone. */
import { describe, expect, test } from 'vitest';
import { explorerOnSamples, settled } from './explorer-page.js';

const { page: opened, failures, open } = explorerOnSamples();

/** Types a question and takes the first answer offered. */
const ask = async (question: string, offered: RegExp): Promise<void> => {
  await open();
  await settled(opened());
  await opened().getByRole('combobox', { name: '搜索' }).fill(question);
  const first = opened().getByRole('option').first();
  await expect.poll(() => first.innerText()).toMatch(offered);
  await opened().keyboard.press('Enter');
};

describe('a question typed in the search box', () => {
  test('which cities discussed a theme opens the cities with their words', async () => {
    await ask('哪些城市讨论了教育改革？', /^哪些城市讨论过教育改革？/);
    await opened().getByRole('heading', { name: '哪些城市讨论过“教育改革”？' }).waitFor();
    await opened().getByTestId('city-card').first().locator('blockquote').first().waitFor();
  });

  test('who chaired a city’s meeting leads to the person and the sentence', async () => {
    await ask('谁主持了阜阳的会议', /^阜阳市谈了什么，会议由谁主持？/);
    const city = opened().getByTestId('city-page');
    await city.locator('.counted-entities', { hasText: '谁主持' }).getByRole('link').first().click();
    const quote = opened().getByRole('complementary').locator('blockquote', { hasText: '主持' }).first();
    await quote.waitFor();
  });

  test('what a city and a county have in common tells the themes, and the words of each', async () => {
    await ask('阜阳和南湖区有什么共同点', /^阜阳市、南湖区有哪些共同话题？/);
    const comparison = opened().getByTestId('comparison');
    await comparison.getByRole('link', { name: /^南湖区 .*：教育改革$/ }).click();
    const details = opened().getByTestId('cell-details');
    await details.locator('blockquote').first().waitFor();
    await comparison.getByRole('link', { name: /^阜阳市 .*：教育改革$/ }).click();
    await details.getByTestId('city-card').getByRole('heading', { name: '阜阳市' }).waitFor();
  });

  test('which projects were visited, and where, is a table that opens the report at the words', async () => {
    await ask('领导考察了哪些项目', /^考察、走访了哪些项目？在哪里？/);
    const row = opened().getByRole('row').filter({ hasText: '字 ↗' }).first();
    await row.waitFor();
    await row.getByRole('link', { name: /^第 \d+ 字/ }).click();
    await opened().locator('mark[data-fact]').first().waitFor();
  });

  test('words of a damaged report open it: what was lost, converted and taken out is told, and marked', async () => {
    await ask('研究文物保护', /研究文物保护/);
    await opened().getByRole('complementary').getByRole('link', { name: '阅读报告' }).click();
    const report = opened().locator('article.report');
    for (const note of ['原文为繁体，已转为简体', '原文夹有注音，已去除', '有 1 处残损'])
      await report.getByText(note).waitFor();
    const lost = report.locator('.damaged').first();
    expect(await lost.getAttribute('title')).toContain('不能确定原字');
    expect(await lost.innerText()).not.toBe('');
    await ask('和学文', /和学文/);
    await opened().getByRole('complementary').getByText('待核实').first().waitFor();
  });

  test('a name alone is found before anything is asked of it', async () => {
    await open();
    await settled(opened());
    await opened().getByRole('combobox', { name: '搜索' }).fill('教育改革');
    await opened().getByRole('option', { name: '哪些城市讨论过教育改革？' }).waitFor();
    expect(await opened().getByRole('option').first().innerText()).toContain('科技、教育');
  });

  test('logs no error', () => {
    expect(failures).toEqual([]);
  });
});
