import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { canvasOf, type Explorer, settled, sizeOf } from '../explorer-page.js';

const employment = 'theme:employment';

/** What people do with the nodes of a canvas that opens as a summary, and how it comes back from a link. */
export const onTheCanvas = ({ page: opened, open, ask, shoot }: Explorer): void => {
  const panel = () => opened().getByRole('complementary');
  const heading = () => panel().getByRole('heading', { level: 2 });
  const stage = () => opened().getByRole('application');
  const menu = () => opened().getByRole('menu');
  const button = (name: string) => opened().getByRole('button', { name, exact: true });
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await opened().keyboard.press(key);
  };
  const openCanvas = async (address: string): Promise<void> => {
    await open(address);
    await heading().waitFor();
    await settled(opened());
  };
  const stillSize = async () => {
    await settled(opened());
    return sizeOf(opened());
  };
  const numberIn = (text: string): number => Number(/\d+/.exec(text)?.[0]);
  const takeAway = async (item: string): Promise<Buffer> => {
    await button('带走').click();
    const [file] = await Promise.all([
      opened().waitForEvent('download'),
      opened().getByRole('menuitem', { name: item, exact: true }).click(),
    ]);
    return readFile(await file.path());
  };
  /** Opens the menu of the selected node by key. @returns where the node stands, in pixels of the page. */
  const openMenuByKey = async (): Promise<{ x: number; y: number }> => {
    await stage().focus();
    await press('m');
    // Near an edge it moves aside for what it holds, which comes with its counts.
    await menu()
      .getByRole('menuitem', { name: /讨论者/ })
      .first()
      .waitFor();
    await opened().waitForTimeout(150);
    const box = await menu().boundingBox();
    return { x: box?.x ?? 0, y: box?.y ?? 0 };
  };

  describe('2 explore: a node besides the one that the canvas opened with', () => {
    test('is walked to and expanded by keyboard, its counts told before, a hub by pages, and collapsed', async () => {
      await openCanvas('?sel=place:370100');
      await stage().focus();
      for (const arrow of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
        await press(arrow);
        if ((await heading().innerText()) !== '济南市') break;
      }
      const name = await heading().innerText();
      expect(name).not.toBe('济南市');
      const before = await sizeOf(opened());
      await openMenuByKey();
      const relation = menu().getByRole('menuitem', { name: /^讨论者 图上 \d+／共 \d+$/ });
      await relation.waitFor();
      const [seen = 0, all = 0] = ((await relation.innerText()).match(/\d+/g) ?? []).map(Number);
      expect(all).toBeGreaterThan(seen + 24);
      await relation.focus();
      await press('Enter');
      const rest = menu().getByRole('menuitem', { name: /^讨论者 · 还有 \d+ 个…/ });
      await rest.waitFor();
      expect(numberIn((await rest.innerText()).replace(/^.*还有/, ''))).toBe(all - seen - 24);
      const grown = await sizeOf(opened());
      expect(grown.nodes - before.nodes).toBeLessThanOrEqual(24);
      expect(grown.edges - before.edges).toBeGreaterThanOrEqual(24);
      await rest.focus();
      await press('Enter');
      await expect.poll(async () => (await sizeOf(opened())).nodes).toBeGreaterThan(grown.nodes);
      await shoot('forty-hub');
      const collapse = menu().getByRole('menuitem', { name: '收起：讨论者' });
      await collapse.focus();
      await press('Enter');
      await expect.poll(() => sizeOf(opened())).toEqual(before);
      await press('Escape');
      await menu().waitFor({ state: 'detached' });
    });

    test('is expanded, pinned and hidden by mouse, and every act is undone', async () => {
      await openCanvas(`?sel=${employment}`);
      const before = await sizeOf(opened());
      const { x, y } = await openMenuByKey();
      await press('Escape');
      await opened().mouse.move(x, y);
      await opened().waitForTimeout(250); // the node under the pointer is known with the next frame
      await opened().mouse.click(x, y, { button: 'right' });
      await opened().getByRole('menu', { name: /就业/ }).waitFor();
      await menu()
        .getByRole('menuitem', { name: /^讨论者 图上 \d+／共 \d+$/ })
        .click();
      await expect.poll(async () => (await sizeOf(opened())).edges).toBeGreaterThanOrEqual(before.edges + 24);
      await menu().getByRole('menuitem', { name: '收起：讨论者' }).click();
      await expect.poll(() => sizeOf(opened())).toEqual(before);
      await menu()
        .getByRole('menuitem', { name: /^固定位置/ })
        .click();
      await button('取消固定').waitFor();
      await button('隐藏').first().click();
      await opened().getByText('隐藏了 1 个').waitFor();
      for (let act = 0; act < 4; act++) await button('撤销').click();
      await opened().getByText('隐藏了 1 个').waitFor({ state: 'detached' });
      await button('固定位置').waitFor();
      expect(await stillSize()).toEqual(before);
    });

    test('with its neighbours is chosen, looked at alone, and taken away in every format', async () => {
      await openCanvas(`?sel=${employment}`);
      await stage().focus();
      await press('n');
      const chosen = opened().getByText(/^已选 \d+ 个$/);
      const count = numberIn(await chosen.innerText());
      expect(count).toBeGreaterThan(3);
      await button('只留所选').click();
      await opened()
        .getByText(/^隐藏了 \d+ 个/)
        .waitFor();
      const json = JSON.parse((await takeAway('JSON')).toString()) as {
        nodes: { id: string }[];
        relationships: { evidence: unknown[] }[];
        reports: { citation: string }[];
      };
      expect(json.nodes).toHaveLength(count);
      expect(json.reports.length).toBeGreaterThan(10);
      for (const format of ['GEXF（Gephi）', 'GraphML', 'SVG 矢量图']) {
        const text = (await takeAway(format)).toString();
        for (const { id } of format.startsWith('SVG') ? [] : json.nodes) expect(text).toContain(`"${id}"`);
        expect(text, format).toContain('就业');
      }
      expect((await takeAway('节点 CSV')).toString().trim().split('\r\n')).toHaveLength(count + 1);
      expect((await takeAway('关系与原文 CSV')).toString()).toMatch(
        /《.+》，.+document:[0-9a-f]{16}#\d+-\d+/,
      );
      expect((await takeAway('PNG 图片')).subarray(1, 4).toString()).toBe('PNG');
    });
  });

  test('2 explore: communities are found, and named by what they speak of', async () => {
    await open();
    await settled(opened());
    await button('着色').click();
    await opened().getByRole('menuitemradio', { name: '按社群' }).click();
    const legend = opened().getByRole('region', { name: '社群' });
    await legend.getByRole('button').nth(1).waitFor();
    const { themes } = await ask<{ themes: { zh: string }[] }>('themes');
    const names = themes.map(({ zh }) => zh);
    for (const community of await legend.getByRole('button').allInnerTexts())
      expect(
        names.some((name) => community.includes(name)),
        community,
      ).toBe(true);
    const first = legend.getByRole('button').first();
    const members = Number(/\d+$/.exec(await first.innerText())?.[0]);
    await first.click();
    await opened().getByText(`已选 ${members} 个`).waitFor();
    await button('取消选择').click();
    await button('着色').click();
    await opened().getByRole('menuitemradio', { name: '按种类' }).click();
  });

  test('9 take away: a link brings back filters, selection, camera and places, and survives a reload', async () => {
    await openCanvas(`?sel=${employment}&from=2015&to=2020`);
    await panel()
      .getByRole('button', { name: /^上图 \d+：讨论者$/ })
      .click();
    await panel().getByRole('button', { name: '收起：讨论者' }).waitFor();
    await settled(opened());
    await stage().focus();
    await press('h');
    await opened().getByText('隐藏了 1 个').waitFor();
    await press('Control+z');
    await button('固定位置').click();
    await button('放大').click();
    await opened().waitForTimeout(400); // the camera arrives
    const seen = async () => {
      // What stands around the stage gives it its size.
      await opened().getByText('示例数据').waitFor();
      await opened().locator('.time-strip').waitFor();
      await opened().waitForTimeout(400);
      const place = await openMenuByKey();
      await press('Escape');
      await menu().waitFor({ state: 'detached' });
      return { ...(await stillSize()), ...place };
    };
    const before = await seen();
    await button('带走').click();
    await opened().getByRole('menuitem', { name: '复制本视图的链接' }).click();
    await expect.poll(() => opened().url()).toContain('#v=');
    const link = opened().url();
    expect(link).toMatch(/from=2015&to=2020/);
    await opened().goto('about:blank');
    await opened().goto(link);
    await button('取消固定').waitFor();
    for (const reload of [false, true]) {
      if (reload) await opened().reload();
      await heading().getByText('就业').waitFor();
      await settled(opened());
      const after = await seen();
      expect([after.nodes, after.edges]).toEqual([before.nodes, before.edges]);
      expect(Math.abs(after.x - before.x)).toBeLessThan(12);
      expect(Math.abs(after.y - before.y)).toBeLessThan(12);
    }
    await canvasOf(opened()).waitFor();
  });
};
