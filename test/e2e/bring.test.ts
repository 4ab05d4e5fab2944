import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Documents, Stats } from '@zhengtu/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { graveViolations } from './axe.js';
import { dragOver } from './drag-over.js';
import { canvasOf, explorerOn, findAndOpen, settled, sizeOf } from './explorer-page.js';
import { pictureBytes } from './picture-bytes.js';
import { emptyStoreOf } from './stores.js';
import { root, startZhengtu, temporaryFolder } from './zhengtu.js';

/** An explorer with nothing in it. */
const startEmpty = async () => {
  const nothing = join(temporaryFolder(), 'nothing');
  mkdirSync(nothing);
  return startZhengtu([nothing, '--data', temporaryFolder()], await emptyStoreOf('embedded'));
};
const { page: opened, failures, open, ask, shoot } = explorerOn(startEmpty);

const samples = join(root, 'samples');
/** Two reports in a folder of their own with what their owner tells, and all that a folder has besides. */
const mixedFolder = (): string => {
  const folder = join(temporaryFolder(), '收集');
  mkdirSync(join(folder, '阜阳'), { recursive: true });
  for (const name of ['s01_fuyang-standing-committee.txt', 's02_fuyang-government.txt', 'zhengtu.json'])
    cpSync(join(samples, name), join(folder, '阜阳', name));
  writeFileSync(join(folder, '空.txt'), '');
  writeFileSync(join(folder, '图片.txt'), pictureBytes);
  writeFileSync(join(folder, '散步.txt'), '今天天气很好，我们去公园散步，看见了许多花。\n');
  writeFileSync(join(folder, '旧.doc'), 'x');
  writeFileSync(join(folder, '.DS_Store'), 'x');
  return folder;
};

/** A slow machine is waited for. */
const patient = { timeout: 30_000 };

const panel = () => opened().getByRole('region', { name: '带入报告' });
const rowOf = (name: string) => panel().getByRole('listitem').filter({ hasText: name });
const summary = () => panel().getByRole('status');
const focused = () => opened().evaluate(() => document.activeElement?.textContent ?? '');
const documents = async () => (await ask<Documents>('documents')).documents;

const choose = async (button: string, paths: string | string[]): Promise<void> => {
  const dialog = opened().waitForEvent('filechooser');
  await panel().getByRole('button', { name: button }).click();
  await (await dialog).setFiles(paths);
};

const openPanel = async (): Promise<void> => {
  if (await panel().isVisible()) return;
  await opened().getByRole('button', { name: '带入报告', exact: true }).click();
  await panel().waitFor();
};

/** Begins with what waits, and waits for its end. */
const begin = async (): Promise<void> => {
  const button = panel().getByRole('button', { name: /^带入 \d+ 个文件$/ });
  await button.waitFor();
  await button.click();
  await summary().getByText(/^读入/).waitFor();
};

const clear = async (): Promise<void> => {
  await panel().getByRole('button', { name: '清空列表' }).click();
  await expect.poll(() => panel().getByRole('listitem').count(), patient).toBe(0);
};

describe('bringing reports into an empty explorer', () => {
  const folder = mixedFolder();

  test('it says how to begin, and what dropping will do while a folder hovers', async () => {
    await open();
    await opened().getByText('图上还没有东西').waitFor();
    expect((await ask<Stats>('stats')).documents).toBe(0);
    const { leave } = await dragOver(opened(), folder);
    await opened().getByText('松开，把报告带入政图').waitFor();
    await shoot('bring-veil');
    await leave();
    await opened().getByTestId('drop-veil').waitFor({ state: 'detached' });
  });

  test('a folder that is dropped is listed with what will not be sent, before anything is', async () => {
    const { drop } = await dragOver(opened(), folder);
    await drop();
    await panel().getByText('5 个文件可以带入；1 个不会送出').waitFor();
    await rowOf('旧.doc').getByText('这种文件不读').waitFor();
    expect(await panel().getByRole('listitem').count()).toBe(6);
    expect(await panel().innerText()).toContain('单个文件不超过 64 MB');
    expect((await ask<Stats>('stats')).documents).toBe(0);
    await shoot('bring-review');
  });

  test('Enter begins; each file is told of, a bad one stops nothing', async () => {
    await expect.poll(focused, patient).toBe('带入 5 个文件');
    await opened().keyboard.press('Enter');
    await summary().getByText('读入 3 篇报告').waitFor();
    for (const name of ['s01_fuyang-standing-committee.txt', 's02_fuyang-government.txt'])
      expect(await rowOf(name).innerText()).toMatch(/读到 \d+ 次会议、\d+ 位人物、\d+ 个主题/u);
    expect(await rowOf('散步.txt').innerText()).toContain('没有读到会议');
    expect(await rowOf('空.txt').innerText()).toContain('文件是空的');
    expect(await rowOf('图片.txt').innerText()).toContain('里面不是文字');
    const inside = await documents();
    expect(inside).toHaveLength(3);
    // The folder's zhengtu.json spoke for the reports below it, and for no other.
    expect(inside.filter(({ fictional }) => fictional)).toHaveLength(2);
    // Two of them have invented people: what is brought in next would be mixed with those.
    await panel().getByText('混在一起').waitFor();
    await shoot('bring-done');
  });

  test('the page follows without a reload: graph, counts, timeline, search', async () => {
    await canvasOf(opened()).waitFor();
    await settled(opened());
    expect((await sizeOf(opened())).nodes).toBeGreaterThan(20);
    await opened().getByText('示例数据').waitFor();
    await opened().locator('.time-strip').waitFor();
    await panel().getByRole('button', { name: '关闭' }).click();
    await panel().waitFor({ state: 'detached' });
    await expect.poll(focused, patient).toBe('带入报告');
    await findAndOpen(opened(), '阜阳', '阜阳市');
    await opened().getByRole('button', { name: '关闭' }).first().click();
  });

  test('failures stay, can be copied, and are tried again', async () => {
    await opened().context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPanel();
    await panel().getByRole('button', { name: '复制没成的清单' }).click();
    await panel().getByRole('button', { name: '已复制' }).waitFor();
    const copied = await opened().evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')).toHaveLength(3);
    expect(copied).toMatch(/收集\/空\.txt\t文件是空的/u);
    expect(copied).toMatch(/收集\/旧\.doc\t这种文件不读/u);
    await panel().getByRole('button', { name: '再试没成的' }).click();
    await expect.poll(async () => rowOf('空.txt').innerText(), patient).toContain('文件是空的');
    await summary().getByText('2 篇没有读成').waitFor();
  });

  test('what was brought in is looked at on the graph, and a report is opened from the list', async () => {
    await panel()
      .getByRole('link', { name: /打开报告：.*s01_fuyang/ })
      .click();
    await opened().locator('article.report').waitFor();
    await panel().getByRole('button', { name: '在图上看带入的' }).click();
    await panel().waitFor({ state: 'detached' });
    await canvasOf(opened()).waitFor();
    await expect.poll(() => opened().url(), patient).toContain('focus=blank');
    await settled(opened());
    expect((await sizeOf(opened())).nodes).toBeGreaterThan(15);
  });

  test('what is there already is told so and not read again', async () => {
    await openPanel();
    await clear();
    await choose('选文件夹…', join(folder, '阜阳'));
    await begin();
    await summary().getByText('2 篇早已读入').waitFor();
    expect(await rowOf('s01_fuyang').innerText()).toContain('早已读入');
    expect(await documents()).toHaveLength(3);
  });

  test('a file that goes away before it is sent is told of, and the rest goes on', async () => {
    await clear();
    const away = join(temporaryFolder(), '走了.txt');
    writeFileSync(away, readFileSync(join(samples, 's04_ganzhou-study.txt')));
    await choose('选文件…', [away, join(samples, 's03_yingzhou-education.txt')]);
    await panel().getByText('2 个文件可以带入').waitFor();
    rmSync(away);
    await begin();
    expect(await rowOf('走了.txt').innerText()).toContain('打不开这个文件');
    expect(await rowOf('s03_yingzhou').innerText()).toMatch(/读到 \d+ 次会议/u);
    expect(await documents()).toHaveLength(4);
  });
});

describe('stopping', () => {
  const many = join(temporaryFolder(), '很多');
  const before = new Set<string>();
  beforeAll(async () => {
    mkdirSync(many);
    const texts = readdirSync(samples).filter((name) => name.endsWith('.txt'));
    for (let i = 0; i < 160; i++) {
      const text = readFileSync(join(samples, texts[i % texts.length] ?? ''), 'utf8');
      writeFileSync(join(many, `${i}.txt`), `${text}\n（第${i}份）\n`);
    }
    for (const { id } of await documents()) before.add(id);
  });

  test('reads nothing further; what was read is in the graph, and nothing else', async () => {
    await openPanel();
    await clear();
    await choose('选文件夹…', many);
    await panel().getByRole('button', { name: '带入 160 个文件' }).click();
    await panel().locator('.bring-read').first().waitFor();
    await panel().getByRole('button', { name: '停下' }).click();
    await summary().getByText('个文件没有读').waitFor();
    const read = await panel().locator('.bring-read, .bring-plain:has(a)').count();
    const stopped = await panel().getByText('没有读：已停下').count();
    expect(read).toBeGreaterThan(0);
    expect(stopped).toBeGreaterThan(0);
    expect(read + stopped).toBe(160);
    const page = await ask<Documents>('documents?limit=1000');
    expect(page.documents.filter(({ id }) => !before.has(id))).toHaveLength(read);
  });
});

describe('removing a report', () => {
  test('says what goes with it and how it comes back, and goes on with the list', async () => {
    await open('?view=reports');
    const titles = (await documents()).map(({ title }) => title ?? '');
    const name = titles.find((title) => title.includes('颍州区')) ?? '';
    await opened().getByRole('link', { name }).first().click();
    await opened().locator('article.report').waitFor();
    await opened().getByRole('button', { name: '移除报告…' }).click();
    const dialog = opened().getByRole('dialog', { name: `移除《${name}》？` });
    await dialog.getByText('把原来的文件再带入一次').waitFor();
    await dialog
      .getByRole('button', { name: '移除', exact: true })
      .and(opened().locator(':enabled'))
      .waitFor();
    expect(await graveViolations(opened())).toEqual([]);
    await shoot('remove');
    await expect.poll(focused, patient).toBe('不移除');
    const count = (await ask<Documents>('documents')).total;
    await dialog.getByRole('button', { name: '移除', exact: true }).click();
    await opened().getByText(`已移除《${name}》`).waitFor();
    await opened().getByRole('heading', { name: '报告', exact: true }).waitFor();
    await expect
      .poll(() =>
        opened()
          .getByText(`共 ${count - 1} 篇`)
          .count(),
      )
      .toBe(1);
    expect((await ask<Documents>('documents')).total).toBe(count - 1);
  });
});

describe('by keyboard', () => {
  test('the palette opens it, Esc puts it away and gives the keyboard back', async () => {
    await open();
    await opened().getByRole('combobox', { name: '搜索' }).waitFor();
    await opened().keyboard.press('Control+k');
    await opened().getByRole('option', { name: '带入报告' }).waitFor();
    await opened().keyboard.type('>dairu');
    await expect.poll(() => opened().getByRole('option').count(), patient).toBe(1);
    await opened().keyboard.press('Enter');
    await panel().waitFor();
    await expect
      .poll(() => panel().evaluate((it) => it.contains(document.activeElement)), patient)
      .toBe(true);
    await opened().keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    await expect.poll(focused, patient).toBe('带入报告');
  });
});

describe('the list of what is brought in', () => {
  test.each([
    ['light', 1440, 900],
    ['dark', 1440, 900],
    ['dark', 1024, 768],
    ['light', 390, 844],
    ['dark', 390, 844],
  ] as const)('reads well, %s at %i × %i', async (colorScheme, width, height) => {
    await opened().setViewportSize({ width, height });
    await opened().emulateMedia({ colorScheme });
    await open(colorScheme === 'dark' ? '?view=reports&lang=en' : '?view=reports');
    const english = colorScheme === 'dark';
    await opened()
      .getByRole('button', { name: english ? 'Bring in reports' : '带入报告', exact: true })
      .click();
    const region = opened().getByRole('region', { name: english ? 'Bring in reports' : '带入报告' });
    const dialog = opened().waitForEvent('filechooser');
    await region.getByRole('button', { name: english ? 'Choose a folder…' : '选文件夹…' }).click();
    await (await dialog).setFiles(mixedFolder());
    await region.getByRole('button', { name: english ? 'Bring in 5 files' : '带入 5 个文件' }).click();
    await region
      .getByRole('status')
      .getByText(english ? /reports? read/ : /^读入/)
      .waitFor();
    await shoot(`look-bring-${width}-${colorScheme}`);
    expect(await opened().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await graveViolations(opened())).toEqual([]);
  });

  test('logs no error', () => {
    expect(failures).toEqual([]);
  });
});
