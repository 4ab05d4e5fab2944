import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Explorer } from '../explorer-page.js';
import { root } from '../zhengtu.js';

/** What people look for in the words of many reports, check there, ask of them, and correct. */
export const inTheWords = ({ page: opened, open, ask, shoot }: Explorer): void => {
  const panel = () => opened().getByRole('complementary');
  const search = () => opened().getByRole('combobox', { name: '搜索' });
  const option = (name: string | RegExp) => opened().getByRole('option', { name }).first();

  describe('1 find', () => {
    test('traditional script, other names and the words of reports; kinds with their counts, by keyboard', async () => {
      await open('?view=reports');
      await search().fill('濟南');
      await option(/^地?\s*济南市/).waitFor();
      await search().fill('预算执行要有刚性');
      await option(/会议召开|召开.*会议|主持|调研/).waitFor();
      await search().fill('刘');
      const list = opened().getByRole('listbox', { name: '搜索结果' });
      const people = list.getByRole('presentation').filter({ hasText: /^人物\s*\d+$/ });
      await people.waitFor();
      const count = Number(/\d+/.exec(await people.innerText())?.[0]);
      expect(count).toBeGreaterThan(20);
      await option(`还有 ${count - 6} 个人物…`).waitFor();
      await shoot('forty-search');
      for (let down = 0; down < 6; down++) await opened().keyboard.press('ArrowDown');
      await opened().keyboard.press('Enter');
      await expect
        .poll(() => list.getByRole('option').filter({ hasText: '刘' }).count())
        .toBeGreaterThan(count - 1);
      const second = list.getByRole('option').nth(1);
      const name = await second.locator('.suggestion-name').innerText();
      await opened().keyboard.press('ArrowDown');
      await opened().keyboard.press('Enter');
      await panel().getByRole('heading', { name, level: 2 }).waitFor();
    });
  });

  test('6 check: words of a report lead to the entity, and the entity back to the words', async () => {
    await open('?view=matrix&place=place:370100');
    await opened()
      .getByTestId('city-page')
      .locator('.counted-entities', { hasText: '谁主持' })
      .getByRole('link')
      .first()
      .click();
    await panel()
      .getByRole('link', { name: /打开报告/ })
      .first()
      .click();
    const report = opened().locator('article.report');
    await report.locator('mark[data-fact]').first().waitFor();
    const colours = await report
      .locator('.mention')
      .evaluateAll((mentions) => mentions.map((mention) => getComputedStyle(mention).backgroundImage));
    expect(new Set(colours).size).toBeGreaterThan(3);
    const theme = report.locator('.mention a[title$="主题"]').first();
    const name = /^[^·]+/.exec((await theme.getAttribute('title')) ?? '')?.[0].trim() ?? '';
    await theme.click();
    await panel().getByRole('heading', { name, level: 2 }).waitFor();
    const back = panel()
      .getByRole('link', { name: /打开报告/ })
      .first();
    await back.click();
    await report.locator('mark[data-fact]').first().waitFor();
  });

  test('6 check: the table twin is saved with its citations', async () => {
    await open('?view=table');
    await opened().getByRole('grid').locator('tbody tr').first().waitFor();
    const tab = opened().getByRole('tab', { name: /^关系 \d+$/ });
    const count = Number(/\d+/.exec(await tab.innerText())?.[0]);
    await tab.click();
    const [file] = await Promise.all([
      opened().waitForEvent('download'),
      opened().getByRole('button', { name: '下载 CSV' }).click(),
    ]);
    const table = await readFile(await file.path(), 'utf8');
    expect(table.split('\r\n').length).toBeGreaterThan(count);
    expect(table).toContain('起点,关系,终点,依据的词句,原文,出处');
    expect(table).toMatch(/《.+》，.+document:[0-9a-f]{16}#\d+-\d+/);
  });

  test('7 ask in Cypher: 200 lines do not lag, a mistake is marked, and a long run is stopped', async () => {
    await open('?view=cypher');
    const editor = opened().getByTestId('cypher-editor').locator('[contenteditable]');
    const write = async (text: string): Promise<void> => {
      await editor.click();
      await opened().keyboard.press('ControlOrMeta+a');
      await opened().keyboard.insertText(text);
    };
    const lines = Array.from(
      { length: 198 },
      (_, at) => `OPTIONAL MATCH (c)-[d${at}:DISCUSSED]->(t${at}:Theme {zh: '就业'})`,
    );
    await write(`MATCH (c:City)\n${lines.join('\n')}\nRETURN c.name AS city `);
    await opened().waitForTimeout(1200); // what was written is checked
    const work = await opened().evaluate(async () => {
      const times: number[] = [];
      document.querySelector<HTMLElement>('.cm-content')?.focus();
      for (const character of 'ORDER BY city') {
        const start = performance.now();
        document.execCommand('insertText', false, character);
        times.push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      return times.sort((a, b) => a - b)[6] ?? 0;
    });
    expect(work).toBeLessThan(16);
    await write('MATCH (c:City)\nRETURN c.name AS');
    await opened().locator('.cm-lintRange-error').waitFor();
    await write('UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS n');
    await opened().keyboard.press('ControlOrMeta+Enter');
    await opened()
      .getByText(/正在查询… [1-9]/)
      .waitFor();
    await opened().getByRole('button', { name: '停止' }).click();
    await opened().getByRole('alert').getByText('查询已停止').waitFor();
  });

  test('8 bring in and correct: a report is added to three hundred, somebody renamed, and both taken back', async () => {
    const total = async (): Promise<number> => (await ask<{ total: number }>('documents?limit=1')).total;
    const before = await total();
    await open('?view=reports');
    await opened().getByRole('button', { name: '带入报告', exact: true }).click();
    const region = opened().getByRole('region', { name: '带入报告' });
    const dialog = opened().waitForEvent('filechooser');
    await region.getByRole('button', { name: '选文件…' }).click();
    await (await dialog).setFiles(join(root, 'samples', 's03_yingzhou-education.txt'));
    await region.getByRole('button', { name: '带入 1 个文件' }).click();
    await region.getByRole('status').getByText('读入 1 篇报告').waitFor();
    expect(await total()).toBe(before + 1);
    await region.getByRole('link', { name: /打开报告/ }).click();
    await opened().locator('article.report').waitFor();
    await region.getByRole('button', { name: '关闭' }).click();
    await opened().locator('.mention a[title$="人物"]').first().click();
    const name = await panel().getByRole('heading', { level: 2 }).innerText();
    await panel().getByRole('button', { name: '改名…' }).click();
    await opened().getByRole('dialog').getByLabel('新名称').fill(`${name}（颍州）`);
    await opened().keyboard.press('Enter');
    await panel()
      .getByRole('heading', { name: `${name}（颍州）`, level: 2 })
      .waitFor();
    await opened().locator('[data-toast]').getByRole('button', { name: /撤销/ }).click();
    await panel().getByRole('heading', { name, exact: true, level: 2 }).waitFor();
    await opened().getByRole('button', { name: '移除报告…' }).click();
    const remove = opened().getByRole('dialog').getByRole('button', { name: '移除', exact: true });
    await remove.and(opened().locator(':enabled')).waitFor();
    await remove.click();
    await expect.poll(total).toBe(before);
  });
};
