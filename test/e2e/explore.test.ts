import { describe, expect, test } from 'vitest';
import { canvasOf, explorerOnSamples, findAndOpen, middleOfStage, settled, sizeOf } from './explorer-page.js';

const { page: opened, failures, open, shoot } = explorerOnSamples();

const undoButton = () => opened().getByRole('button', { name: '撤销', exact: true });
const redoButton = () => opened().getByRole('button', { name: '重做', exact: true });
const chosenCount = async (): Promise<number> => {
  const text = await opened()
    .getByText(/^已选 \d+ 个$/)
    .innerText({ timeout: 8000 });
  return Number(/\d+/.exec(text)?.[0]);
};

/** A blank canvas with one city in its middle. */
const startFromFuyang = async (): Promise<void> => {
  await open('?focus=blank');
  await opened().getByText('搜索一个人、城市或主题').waitFor();
  await findAndOpen(opened(), '阜阳', '阜阳市');
  await opened().getByRole('button', { name: '固定位置' }).waitFor();
  await settled(opened());
  expect(await sizeOf(opened())).toEqual({ nodes: 1, edges: 0 });
};

/** The node under the pointer is known with the next frame. */
const pointAt = async (x: number, y: number): Promise<void> => {
  await opened().mouse.move(x, y);
  await opened().waitForTimeout(250);
};

const openMenu = async (): Promise<void> => {
  const { x, y } = await middleOfStage(opened());
  await pointAt(x, y);
  await opened().mouse.click(x, y, { button: 'right' });
  await opened()
    .getByRole('menu', { name: /阜阳市/ })
    .waitFor();
};

describe('exploring from a blank canvas', () => {
  test('a node’s menu tells how many of each relation there are before it is expanded', async () => {
    await startFromFuyang();
    await openMenu();
    const meetings = opened().getByRole('menuitem', { name: /^当地会议 图上 0／共 \d+$/ });
    const count = Number(/共 (\d+)/.exec(await meetings.innerText())?.[1]);
    await meetings.click();
    await opened().getByRole('menuitem', { name: '当地会议 都在图上' }).waitFor();
    expect(await sizeOf(opened())).toEqual({ nodes: 1 + count, edges: count });
    await shoot('explore-menu');
    await opened().keyboard.press('Escape');
    await opened().getByRole('menu').waitFor({ state: 'detached' });
  });

  test('a hub is expanded by pages, and collapsing takes exactly that back', async () => {
    await settled(opened());
    const before = await sizeOf(opened());
    const panel = opened().getByRole('complementary');
    const add = panel.getByRole('button', { name: /^上图 \d+：辖内$/ });
    const all = Number(/\d+/.exec((await add.getAttribute('aria-label')) ?? '')?.[0]);
    expect(all).toBeGreaterThan(24);
    await add.click();
    const more = panel.getByRole('button', { name: `还有 ${all - 24} 个…：辖内` });
    await more.waitFor();
    expect(await more.innerText()).toBe(`还有 ${all - 24} 个…`);
    const grown = await sizeOf(opened());
    expect(grown.nodes).toBe(before.nodes + 24);
    // Newcomers come with what joins them to each other, not to the centre alone.
    expect(grown.edges).toBeGreaterThan(before.edges + 24);
    await more.click();
    await more.waitFor({ state: 'detached' });
    expect((await sizeOf(opened())).nodes).toBe(before.nodes + all);
    await settled(opened());
    await panel.getByRole('button', { name: '收起：辖内' }).click();
    expect(await sizeOf(opened())).toEqual(before);
  });

  test('every act is undone and done again, by button and by key', async () => {
    const end = await sizeOf(opened());
    expect(await redoButton().isDisabled()).toBe(true);
    await undoButton().click();
    expect((await sizeOf(opened())).nodes).toBeGreaterThan(end.nodes);
    await redoButton().click();
    expect(await sizeOf(opened())).toEqual(end);
    for (let step = 0; step < 20 && !(await undoButton().isDisabled()); step++)
      await opened().keyboard.press('Control+z');
    expect((await sizeOf(opened())).nodes).toBe(0);
    for (let step = 0; step < 20 && !(await redoButton().isDisabled()); step++)
      await opened().keyboard.press('Control+Shift+z');
    expect(await sizeOf(opened())).toEqual(end);
    await opened().getByRole('complementary').getByRole('heading', { name: '阜阳市' }).waitFor();
  });

  test('a dragged node stays where it was put, and undo brings it back', async () => {
    await startFromFuyang();
    const { x, y } = await middleOfStage(opened());
    await pointAt(x, y);
    await opened().mouse.down();
    await opened().mouse.move(x - 150, y - 120, { steps: 6 });
    await opened().mouse.up();
    await opened().keyboard.press('Escape');
    await opened().getByRole('heading', { name: '从一个问题开始' }).waitFor();
    await opened().waitForTimeout(1500); // so that it is no double click
    await pointAt(x - 140, y - 115);
    await opened().mouse.click(x - 145, y - 118);
    await opened().getByRole('complementary').getByRole('heading', { name: '阜阳市' }).waitFor();
    for (let step = 0; step < 3; step++) await undoButton().click();
    await settled(opened());
    await pointAt(x + 4, y + 4);
    await opened().mouse.click(x, y);
    await opened().getByRole('button', { name: '固定位置' }).waitFor();
  });
});

describe('choosing, hiding and pinning on the whole graph', () => {
  test('a box and a lasso choose what lies within, Shift adds', async () => {
    await open();
    await canvasOf(opened()).waitFor();
    await settled(opened());
    const { x, y } = await middleOfStage(opened());
    await opened().keyboard.down('Shift');
    await opened().mouse.move(x - 200, y - 150);
    await opened().mouse.down();
    await opened().mouse.move(x + 100, y + 100, { steps: 6 });
    await opened().locator('.marquee').waitFor();
    await opened().mouse.up();
    await opened().keyboard.up('Shift');
    const boxed = await chosenCount();
    expect(boxed).toBeGreaterThan(10);
    await shoot('explore-box');

    await opened().getByRole('button', { name: '圈选' }).click();
    await opened().mouse.move(x + 110, y - 200);
    await opened().mouse.down();
    for (const [dx, dy] of [
      [320, -200],
      [330, 150],
      [120, 160],
    ] as const)
      await opened().mouse.move(x + dx, y + dy, { steps: 5 });
    await opened().locator('.marquee').waitFor();
    await opened().mouse.up();
    const looped = await chosenCount();
    expect(looped).toBeGreaterThan(5);
    expect(looped).not.toBe(boxed);
    await opened().keyboard.press('Control+z');
    expect(await chosenCount()).toBe(boxed);
    await opened().getByRole('button', { name: '移动画布' }).click();
  });

  test('neighbours are added, and what is hidden comes back', async () => {
    const boxed = await chosenCount();
    await opened().getByRole('button', { name: '加选相邻' }).click();
    const grown = await chosenCount();
    expect(grown).toBeGreaterThan(boxed);
    await opened().keyboard.press('h');
    await opened().getByText(`隐藏了 ${grown} 个`).waitFor();
    await shoot('explore-hidden');
    await opened().getByRole('button', { name: '全部显示' }).click();
    await opened()
      .getByText(/^隐藏了/)
      .waitFor({ state: 'detached' });
    await opened().keyboard.press('Control+z');
    await opened().getByText(`隐藏了 ${grown} 个`).waitFor();
    await opened().keyboard.press('Control+z');
    expect(await chosenCount()).toBe(grown);
  });

  test('a pin is set and taken off by key', async () => {
    await findAndOpen(opened(), '阜阳', '阜阳市');
    await opened().getByRole('button', { name: '固定位置' }).waitFor();
    await opened().keyboard.press('p');
    await opened().getByRole('button', { name: '取消固定' }).waitFor();
    await opened().keyboard.press('Control+z');
    await opened().getByRole('button', { name: '固定位置' }).waitFor();
  });

  test('the legend’s filter is one more act that is undone', async () => {
    const people = opened()
      .getByRole('button', { name: /^人人物/ })
      .or(opened().getByRole('button', { name: /^人物/ }));
    await people.first().click();
    expect(opened().url()).toContain('hide=Person');
    await opened().keyboard.press('Control+z');
    expect(opened().url()).not.toContain('hide=');
  });

  test('logs no error', () => {
    expect(failures).toEqual([]);
  });
});
