import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity, Judgements } from '@zhengtu/server';
import { describe, expect, test } from 'vitest';
import { graveViolations } from './axe.js';
import { canvasOf, explorerOn, settled } from './explorer-page.js';
import { emptyStoreOf } from './stores.js';
import { root, startZhengtu, temporaryFolder, zhengtu } from './zhengtu.js';

const data = temporaryFolder();
const reports = join(temporaryFolder(), 'reports');
mkdirSync(reports);
cpSync(join(root, 'samples'), reports, { recursive: true });

const start = async () => startZhengtu([reports, '--data', data], await emptyStoreOf('embedded'));
const { page: opened, failures, open, ask, restart, shoot } = explorerOn(start);

/** Two of one name in two cities; the second is told of by two reports. */
const inFuyang = 'person:341200:刘建平';
const inDatong = 'person:140200:刘建平';

/** A slow machine is waited for. */
const patient = { timeout: 30_000 };

const side = () =>
  opened()
    .getByRole('complementary')
    .filter({ has: opened().getByRole('heading') });
const dialog = () => opened().getByRole('dialog');
const toast = () => opened().locator('[data-toast]');
const confirm = (name: string) => dialog().getByRole('button', { name, exact: true });
const roleOfFocus = () => opened().evaluate(() => document.activeElement?.getAttribute('role'));
const judgements = async () => (await ask<Judgements>('judgements')).judgements;
const selected = () => new URL(opened().url()).searchParams.get('sel');

const openPerson = async (id: string): Promise<void> => {
  await open(`?sel=${encodeURIComponent(id)}`);
  await canvasOf(opened()).waitFor();
  await settled(opened());
  await side().getByRole('heading', { name: '是不是同一个？' }).waitFor();
};

/** Waits until the button can be pressed, and presses it. */
const pressWhenReady = async (name: string): Promise<void> => {
  await confirm(name).and(opened().locator(':enabled')).waitFor();
  await confirm(name).click();
  await dialog().waitFor({ state: 'detached' });
};

const undoneByButton = async (): Promise<void> => {
  await toast().getByRole('button', { name: /撤销/ }).click();
  await opened().locator('[data-toast="undone"]').waitFor();
};

describe('who is who', () => {
  test('why mentions count as one is told in words and quotations', async () => {
    await openPerson(inDatong);
    await side().getByText('为什么算作同一个').click();
    await side().getByText('姓名相同、同在一地').waitFor();
    expect(await side().locator('.explanation blockquote').count()).toBeGreaterThan(2);
    expect(await side().locator('.explanation').innerText()).toContain('只是同名，分属不同的地方');
    await shoot('judge-why');
  });

  test('two are judged to be one by keyboard, after both sides were seen', async () => {
    await openPerson(inFuyang);
    const button = side().getByRole('button', { name: '与…是同一个' });
    await button.focus();
    await opened().keyboard.press('Enter');
    await expect.poll(roleOfFocus, patient).toBe('combobox');
    await opened().keyboard.type('刘建平');
    await dialog()
      .getByRole('option', { name: /刘建平/ })
      .first()
      .waitFor();
    expect(await dialog().getByRole('option').count()).toBe(1); // of the kind, and not itself
    await opened().keyboard.press('Enter');
    await dialog().getByRole('region', { name: '刘建平' }).nth(1).waitFor();
    await shoot('judge-same');
    const shown = await dialog().innerText();
    expect(shown).toContain('阜阳市');
    expect(shown).toContain('大同市');
    await dialog().getByLabel('理由（可不填）').fill('调任');
    await pressWhenReady('是同一个');
    await toast().getByText('已并为一个').waitFor();
    expect(await judgements()).toMatchObject([{ verdict: 'same', why: '调任' }]);
  });

  test('the page goes on with the one they became, and the graph follows', async () => {
    await expect.poll(selected, patient).toBe(inDatong);
    await side().getByText('阜阳市政协').first().waitFor();
    await side().getByText('大同市政府').first().waitFor();
    await open(`?sel=${encodeURIComponent(inFuyang)}`); // a link from before still leads to it
    await expect.poll(selected, patient).toBe(inDatong);
    await side().getByText('阜阳市政协').first().waitFor();
    failures.length = 0; // the browser logs that the old id was not found
  });

  test('it is taken back from the list, which is empty then', async () => {
    await opened().getByRole('button', { name: '我的判断' }).first().click();
    const line = dialog().getByRole('listitem').filter({ hasText: '是同一个' });
    await line.getByText('调任').waitFor();
    await shoot('judge-list');
    await line.getByRole('button', { name: /^撤销/ }).click();
    await dialog().getByText('还没有判断').waitFor();
    expect(await judgements()).toEqual([]);
    await opened().keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect((await ask<Entity>(`entities/${encodeURIComponent(inFuyang)}`)).id).toBe(inFuyang);
  });

  test('one that nearly was is joined from the explanation, and Ctrl+Z takes it back', async () => {
    await openPerson(inDatong);
    await side().getByText('为什么算作同一个').click();
    await side().getByRole('button', { name: '其实与“刘建平”是同一个' }).click();
    await pressWhenReady('是同一个');
    await side().getByText('阜阳市政协').first().waitFor();
    await toast().getByRole('button', { name: /撤销/ }).waitFor();
    await opened().keyboard.press('Control+z');
    await opened().locator('[data-toast="undone"]').waitFor();
    expect(await judgements()).toEqual([]);
    await expect.poll(() => side().getByText('阜阳市政协').count(), patient).toBe(0);
  });

  test('a mention that means another is set apart, and undone', async () => {
    await openPerson(inDatong);
    await side().getByRole('button', { name: '不是同一个…' }).click();
    await dialog().getByRole('radio').nth(1).waitFor();
    expect(await dialog().innerText()).toContain('合在一起，是因为：姓名相同');
    await shoot('judge-apart');
    await dialog().getByRole('radio').nth(1).check();
    await pressWhenReady('这一处说的是另一个');
    await toast().getByText('已从“刘建平”分开').waitFor();
    const rest = selected();
    expect(rest).toContain(`${inDatong}@`);
    const { hits } = await ask<{ hits: { id: string }[] }>('search?q=刘建平&types=Person');
    expect(hits.filter(({ id }) => id.startsWith(inDatong))).toHaveLength(2);
    await side().getByRole('heading', { name: '刘建平', level: 2 }).waitFor();
    await undoneByButton();
    await expect.poll(selected, patient).toBe(inDatong);
  });

  test('a new name is shown everywhere, and both names are found', async () => {
    await openPerson(inDatong);
    await side().getByRole('button', { name: '改名…' }).click();
    const name = dialog().getByLabel('新名称');
    await expect.poll(() => name.evaluate((input) => input === document.activeElement), patient).toBe(true);
    await name.fill('刘建平（大同）');
    await opened().keyboard.press('Enter');
    await dialog().waitFor({ state: 'detached' });
    await side().getByRole('heading', { name: '刘建平（大同）', level: 2 }).waitFor();
    await toast().getByText('已改名为').waitFor();
    await opened().getByRole('combobox', { name: '搜索' }).focus();
    await opened().keyboard.type('刘建平');
    await opened()
      .getByRole('option', { name: /刘建平（大同）/ })
      .waitFor();
    await opened().keyboard.press('Escape');
    await opened().keyboard.press('Escape');
  });
});

describe('after the reports are read again', () => {
  test('judgements hold: the new name stands, and is taken back from the list', async () => {
    await restart(async () => {
      // What the folder's owner tells is another: every report is read anew.
      const facts = JSON.parse(readFileSync(join(reports, 'zhengtu.json'), 'utf8')) as object;
      writeFileSync(join(reports, 'zhengtu.json'), JSON.stringify({ ...facts, source: '某报' }));
      const read = await zhengtu(['ingest', reports, '--data', data], { ZHENGTU_STORE: 'embedded' });
      expect(read.err).toContain('16 reports read');
    }, start);
    await openPerson(inDatong);
    await side().getByRole('heading', { name: '刘建平（大同）', level: 2 }).waitFor();
    await opened().getByRole('button', { name: '我的判断' }).first().click();
    await dialog().getByRole('button', { name: /^撤销/ }).click();
    await dialog().getByText('还没有判断').waitFor();
    await opened().keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await side().getByRole('heading', { name: '刘建平', exact: true, level: 2 }).waitFor();
  });
});

describe('every question about who is who', () => {
  test.each([
    ['light', 1440, 900],
    ['dark', 1024, 768],
    ['dark', 390, 844],
  ] as const)('reads well, %s at %i × %i', async (colorScheme, width, height) => {
    await opened().setViewportSize({ width, height });
    await opened().emulateMedia({ colorScheme });
    await open(`?view=reports&sel=${encodeURIComponent(inDatong)}`);
    const identity = opened().getByRole('region', { name: '是不是同一个？' });
    await identity.waitFor();
    await identity.getByText('为什么算作同一个').click();
    await identity.locator('blockquote').first().waitFor();
    expect(await graveViolations(opened()), 'why').toEqual([]);
    for (const [button, content] of [
      ['与…是同一个', '另一个'],
      ['不是同一个…', '合在一起'],
      ['改名…', '新名称'],
      ['我的判断', '还没有判断'],
    ] as const) {
      await identity.getByRole('button', { name: button, exact: true }).click();
      await dialog().getByText(content).first().waitFor();
      await shoot(`look-judge-${button}-${width}-${colorScheme}`);
      expect(await graveViolations(opened()), button).toEqual([]);
      const box = await dialog().boundingBox();
      expect(box?.width, button).toBeLessThanOrEqual(width);
      await opened().keyboard.press('Escape');
      await dialog().waitFor({ state: 'detached' });
    }
    expect(await opened().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('logs no error', () => {
    expect(failures).toEqual([]);
  });
});
