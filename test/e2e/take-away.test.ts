import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { canvasOf, explorerOnSamples, findAndOpen, settled, sizeOf } from './explorer-page.js';

const { page: opened, failures, open, shoot } = explorerOnSamples();

const tool = (name: string) => opened().getByRole('button', { name, exact: true });

const takeAway = async (item: string): Promise<Buffer> => {
  await tool('带走').click();
  const [file] = await Promise.all([
    opened().waitForEvent('download'),
    opened().getByRole('menuitem', { name: item, exact: true }).click(),
  ]);
  return readFile(await file.path());
};

/** Well-formed XML, read by the browser; gives how many elements of a name it has. */
const countIn = (xml: string, element: string): Promise<number> =>
  opened().evaluate(
    ([text = '', name = '']) => {
      const document = new DOMParser().parseFromString(text, 'application/xml');
      if (document.querySelector('parsererror')) throw new Error('not well-formed');
      return document.getElementsByTagName(name).length;
    },
    [xml, element],
  );

describe('laying out', () => {
  test('each layout is one act, which undo takes back', async () => {
    await open();
    await canvasOf(opened()).waitFor();
    await settled(opened());
    for (const [at, name] of ['分层', '按种类成环', '城市成列', '消除重叠', '力导向'].entries()) {
      await opened()
        .getByRole('button', { name: /^布局|正在布局/ })
        .click();
      await opened().getByRole('menuitem', { name }).click();
      await expect.poll(() => tool('撤销').getAttribute('title'), { timeout: 20_000 }).toContain('换布局');
      await settled(opened());
      await shoot(`layout-${at}`);
      await opened().keyboard.press('Control+z');
      await settled(opened());
      expect(await tool('撤销').isDisabled()).toBe(true);
    }
  });

  test('communities are found, named by themes, and chosen by a click', async () => {
    await tool('着色').click();
    await opened().getByRole('menuitemradio', { name: '按社群' }).click();
    const legend = opened().getByRole('region', { name: '社群' });
    await legend.getByRole('button').first().waitFor();
    expect(await legend.getByRole('button').count()).toBeGreaterThan(3);
    const members = Number(/\d+$/.exec(await legend.getByRole('button').first().innerText())?.[0]);
    await legend.getByRole('button').first().click();
    await opened().getByText(`已选 ${members} 个`).waitFor();
    await shoot('communities');
    await opened().getByRole('button', { name: '取消选择' }).click();
    await tool('着色').click();
    await opened().getByRole('menuitemradio', { name: '按种类' }).click();
  });
});

describe('taking away', () => {
  test('pictures name the reports that they were read from', async () => {
    const png = await takeAway('PNG 图片');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(1500);
    const svg = (await takeAway('SVG 矢量图')).toString();
    expect(await countIn(svg, 'circle')).toBeGreaterThan(500);
    expect(svg).toContain('出自 16 篇报告');
    expect(svg).toMatch(/《.+》，.+，\d{4}年/);
  });

  test('graph files hold what is seen, with quotations and citations', async () => {
    const json = JSON.parse((await takeAway('JSON')).toString()) as {
      nodes: { x: number }[];
      relationships: { evidence: { sentence: string }[] }[];
      reports: { citation: string }[];
    };
    expect(json.reports).toHaveLength(16);
    expect(json.relationships.filter(({ evidence }) => evidence.length > 0).length).toBeGreaterThan(300);
    for (const [item, node] of [
      ['GEXF（Gephi）', 'node'],
      ['GraphML', 'node'],
    ] as const) {
      const xml = (await takeAway(item)).toString();
      expect(await countIn(xml, node)).toBe(json.nodes.length);
      expect(await countIn(xml, 'edge')).toBe(json.relationships.length);
      expect(xml).toContain('document:');
    }
    const csv = (await takeAway('关系与原文 CSV')).toString();
    expect(csv.split('\r\n').length).toBeGreaterThan(json.relationships.length);
  });

  test('a link brings back what was expanded, hidden, pinned and where everything stood', async () => {
    await open('?focus=blank');
    await findAndOpen(opened(), '阜阳', '阜阳市');
    await opened().getByRole('button', { name: '固定位置' }).click();
    await opened()
      .getByRole('button', { name: /^上图 \d+：讨论$/ })
      .click();
    await expect.poll(async () => (await sizeOf(opened())).nodes).toBeGreaterThan(5);
    await settled(opened());
    await opened().getByRole('button', { name: '放大' }).click();
    await opened().waitForTimeout(400);
    const size = await sizeOf(opened());
    await tool('带走').click();
    await opened().getByRole('menuitem', { name: '复制本视图的链接' }).click();
    await opened()
      .getByText(/链接已复制|请从地址栏复制/)
      .waitFor();
    const link = opened().url();
    expect(link).toContain('#v=');
    const before = await canvasOf(opened()).screenshot();
    await opened().reload();
    await opened().getByRole('button', { name: '取消固定' }).waitFor();
    await settled(opened());
    expect(await sizeOf(opened())).toEqual(size);
    await opened().waitForTimeout(500);
    const after = await canvasOf(opened()).screenshot();
    await shoot('link-restored');
    // The same picture, but for the note that the link was copied.
    expect(Math.abs(after.length - before.length) / before.length).toBeLessThan(0.12);
  });

  test('a view is saved under a name, opened again, and deleted', async () => {
    const size = await sizeOf(opened());
    await tool('存下的视图').click();
    await opened().getByLabel('给视图起个名字').fill('阜阳的主题');
    await opened().getByRole('button', { name: '存下当前视图' }).click();
    await opened().getByRole('button', { name: '打开视图“阜阳的主题”' }).waitFor();
    await opened().keyboard.press('Escape');
    await open();
    await settled(opened());
    await tool('存下的视图').click();
    await opened().getByRole('button', { name: '打开视图“阜阳的主题”' }).click();
    await expect.poll(() => sizeOf(opened())).toEqual(size);
    await opened().getByRole('button', { name: '取消固定' }).waitFor();
    await tool('存下的视图').click();
    await opened().getByRole('button', { name: '删除视图“阜阳的主题”' }).click();
    await opened().getByText('还没有存下的视图').waitFor();
  });

  test('a link that was damaged opens the graph as it is', async () => {
    await open('?focus=theme:education-reform#v=broken');
    await opened().reload();
    await settled(opened());
    expect((await sizeOf(opened())).nodes).toBeGreaterThan(5);
  });

  test('logs no error', () => {
    expect(failures).toEqual([]);
  });
});
