/** A report, and a name that somebody gave, that are written to do harm: on the page and in every file they are words. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { canvasOf, explorerOn, findAndOpen, settled } from './explorer-page.js';
import { startServing, temporaryFolder, zhengtu } from './zhengtu.js';

const element = `"><img src=x onerror="document.title='taken'">`;
/** A formula to a spreadsheet, an element to a page, and words that are turned round. */
const name = `=1+1${element}\u202e祁`;
const report = `甘州区召开教育改革推进会<script>document.title='taken'</script>
2023-05-11 来源：甘州融媒
5月10日，甘州区召开教育改革推进会${element}，研究部署深化教育综合改革工作。区委书记祁云舟主持会议并讲话。会议强调，要深化教育综合改革，办好人民满意的教育。`;

const { page, failures, open, ask } = explorerOn(async () => {
  const folder = join(temporaryFolder(), 'reports');
  const data = temporaryFolder();
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.txt'), report);
  writeFileSync(join(folder, 'zhengtu.json'), JSON.stringify({ source: `来源${element}` }));
  expect((await zhengtu(['ingest', folder, '--data', data])).code).toBe(0);
  const found = await zhengtu([
    'query',
    "MATCH (p:Person {name: '祁云舟'}) RETURN p.id",
    '--format',
    'csv',
    '--data',
    data,
  ]);
  const id = found.out.trim().split('\n')[1] ?? '';
  expect((await zhengtu(['judge', 'rename', id, name, '--data', data])).code).toBe(0);
  return startServing(data);
});

const takeAway = async (item: string): Promise<string> => {
  await page().getByRole('button', { name: '带走', exact: true }).click();
  const [file] = await Promise.all([
    page().waitForEvent('download'),
    page().getByRole('menuitem', { name: item, exact: true }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
};

const expectUnharmed = async (): Promise<void> => {
  expect(await page().title()).not.toBe('taken');
  expect(await page().locator('img[src="x"], img[onerror]').count()).toBe(0);
  expect(failures).toEqual([]);
};

test('the page shows the words of a harmful name, report and source, and does nothing of what they say', async () => {
  await open();
  await canvasOf(page()).waitFor();
  await settled(page());
  await findAndOpen(page(), '祁云舟', '=1+1');
  await expectUnharmed();
  const { documents } = await ask<{ documents: { id: string }[] }>('documents');
  await open(`?doc=${encodeURIComponent(documents[0]?.id ?? '')}`);
  await expect.poll(() => page().locator('article.report').innerText()).toContain(element);
  expect(await page().locator('article.report script').count()).toBe(0);
  await expectUnharmed();
});

test('nor does any file that is taken away', async () => {
  await open();
  await settled(page());
  for (const item of ['SVG 矢量图', 'GraphML', 'GEXF（Gephi）']) {
    const xml = await takeAway(item);
    expect(xml).toContain('=1+1');
    expect(xml).not.toContain('<img');
    expect(xml).not.toContain('<script');
    expect(xml).not.toContain('\u202e');
  }
  const csv = await takeAway('关系与原文 CSV');
  expect(csv).toContain('=1+1');
  expect(csv).not.toMatch(/(^|,)"?=1\+1/m);
  expect(csv).not.toContain('\u202e');
  await expectUnharmed();
});
