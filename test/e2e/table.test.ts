import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { canvasOf, explorerOnSamples, settled } from './explorer-page.js';

const { page: opened, failures, open, shoot } = explorerOnSamples();

const rail = () => opened().getByRole('navigation', { name: '视图' });
const grid = () => opened().getByRole('grid');
const rowOf = (name: string) => grid().getByRole('row').filter({ hasText: name }).first();

/** What the button downloads, as text. */
const download = async (): Promise<string> => {
  const [file] = await Promise.all([
    opened().waitForEvent('download'),
    opened().getByRole('button', { name: '下载 CSV' }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
};

describe('the table twin of the canvas', () => {
  test('lists what the canvas shows, and follows its filter', async () => {
    await open();
    await canvasOf(opened()).waitFor();
    await settled(opened());
    await rail().getByText('表格').click();
    const tab = opened().getByRole('tab', { name: /^节点 \d+$/ });
    const all = Number(/\d+/.exec(await tab.innerText())?.[0]);
    expect(Number(await grid().getAttribute('aria-rowcount'))).toBe(all + 1);
    expect(await grid().getByRole('row').count()).toBeLessThan(60);
    await open('?view=table&hide=Person.Body');
    await tab.waitFor();
    expect(Number(/\d+/.exec(await tab.innerText())?.[0])).toBeLessThan(all - 200);
    await open('?view=table');
    await tab.waitFor();
  });

  test('sorts by a heading, the other way at the second click', async () => {
    const name = grid().getByRole('button', { name: /^名称/ });
    const first = () => grid().locator('tbody tr[aria-rowindex="2"] .entity-name').innerText();
    await name.click();
    const ascending = await first();
    await name.click();
    expect(await grid().getByRole('columnheader', { name: /名称/ }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    expect(await first()).not.toBe(ascending);
    await grid()
      .getByRole('button', { name: /^关系数/ })
      .click();
  });

  test('what is selected in the table is selected on the canvas, and the other way round', async () => {
    await rowOf('大同市').click({ position: { x: 12, y: 12 } });
    await opened().getByRole('complementary').getByRole('heading', { name: '大同市' }).waitFor();
    await rowOf('宜昌市').click({ position: { x: 12, y: 12 }, modifiers: ['Shift'] });
    expect(await grid().locator('tr[aria-selected="true"]').count()).toBe(2);
    await shoot('table-nodes');
    await rail().getByText('关系图').click();
    await opened().getByText('已选 2 个').waitFor();
    await opened().getByRole('button', { name: '加选相邻' }).click();
    const chosen = Number(
      /\d+/.exec(
        await opened()
          .getByText(/^已选 \d+ 个$/)
          .innerText(),
      )?.[0],
    );
    expect(chosen).toBeGreaterThan(20);
    await rail().getByText('表格').click();
    await rowOf('大同市').waitFor();
    expect(await rowOf('大同市').getAttribute('aria-selected')).toBe('true');
    await opened().keyboard.press('Control+z');
    await expect.poll(() => grid().locator('tr[aria-selected="true"]').count()).toBe(2);
  });

  test('goes through rows by the arrow keys', async () => {
    await grid().focus();
    await opened().keyboard.press('Home');
    const heading = opened().getByRole('complementary').getByRole('heading', { level: 2 });
    const first = await heading.innerText();
    await opened().keyboard.press('ArrowDown');
    await expect.poll(() => heading.innerText()).not.toBe(first);
    await opened().keyboard.press('End');
    await expect
      .poll(() => grid().locator('tr[aria-selected="true"]').getAttribute('aria-rowindex'))
      .toBe(await grid().getAttribute('aria-rowcount'));
  });

  test('shows each relationship with its words, and opens the report there', async () => {
    await opened()
      .getByRole('tab', { name: /^关系 \d+$/ })
      .click();
    await opened().getByRole('searchbox', { name: '在表中找' }).fill('主持');
    await grid().locator('q').first().waitFor();
    await shoot('table-relationships');
    await grid().locator('.table-quote a').first().click();
    await opened().locator('article.report mark[data-fact]').first().waitFor();
    await opened().goBack();
    await grid().waitFor();
  });

  test('is saved as CSV with citations', async () => {
    await opened()
      .getByRole('tab', { name: /^关系 \d+$/ })
      .click();
    const relationships = await download();
    expect(relationships).toContain('起点,关系,终点,依据的词句,原文,出处');
    expect(relationships).toMatch(/,主持,.*《.+》，.+document:[0-9a-f]{16}#\d+-\d+/);
    await opened()
      .getByRole('tab', { name: /^节点 \d+$/ })
      .click();
    const nodes = await download();
    expect(nodes.startsWith('\uFEFF编号,种类,名称,关系数,出处')).toBe(true);
    expect(nodes).toMatch(/阜阳市,\d+,.*《/);
    for (const line of [...nodes.split('\r\n'), ...relationships.split('\r\n')])
      expect(line).not.toMatch(/(^|,)"?[=+@]/);
  });

  test('logs no error', () => {
    expect(failures).toEqual([]);
  });
});
