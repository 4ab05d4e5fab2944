import { describe, expect, test } from 'vitest';
import { canvasOf, explorerOnSamples, settled, sizeOf } from './explorer-page.js';

const { page: opened, failures, open, shoot } = explorerOnSamples();

const press = (...keys: string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => opened().keyboard.press(key)), Promise.resolve());
const heading = () => opened().getByRole('complementary').getByRole('heading', { level: 2 });
const stage = () => opened().getByRole('application');

describe('the explorer without a mouse', () => {
  test('Ctrl+K lists the commands; pinyin finds one and Enter runs it', async () => {
    await open();
    await canvasOf(opened()).waitFor();
    await settled(opened());
    await press('Control+k');
    await opened().getByRole('option', { name: /^撤销/ }).waitFor();
    await shoot('palette');
    await opened().keyboard.type('fenceng');
    await opened().getByRole('option', { name: '布局：分层' }).waitFor();
    await expect.poll(() => opened().getByRole('option').count()).toBe(1);
    await press('Enter');
    await expect
      .poll(() => opened().getByRole('button', { name: '撤销', exact: true }).getAttribute('title'))
      .toContain('换布局');
    await settled(opened());
  });

  test('commands and entities are found in one list', async () => {
    await press('/');
    await opened().keyboard.type('教育');
    await opened()
      .getByRole('option', { name: /教育改革/ })
      .first()
      .waitFor();
    await press('Escape', 'Escape');
    await press('Control+k');
    await opened().keyboard.type('>biaoge');
    await press('Enter');
    await opened().getByTestId('table-view').waitFor();
    await press('Alt+1');
    await canvasOf(opened()).waitFor();
    await settled(opened());
  });

  test('arrows walk from node to node along edges and say so', async () => {
    await stage().focus();
    await press('ArrowRight');
    const first = await heading().innerText();
    for (const arrow of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
      await press(arrow);
      if ((await heading().innerText()) !== first) break;
    }
    const second = await heading().innerText();
    expect(second).not.toBe(first);
    const said = await canvasOf(opened()).locator('[aria-live="polite"]').innerText();
    expect(said).toContain(first);
    expect(said).toContain(second);
    expect(said.split('，').length).toBeGreaterThanOrEqual(3);
  });

  test('the menu of a node opens by key, is walked by arrows, and closes by Esc', async () => {
    await press('m');
    const menu = opened().getByRole('menu');
    await menu.waitFor();
    await press('End');
    expect(await opened().evaluate(() => document.activeElement?.textContent)).toContain('隐藏');
    await press('Enter');
    await opened().getByText('隐藏了 1 个').waitFor();
    await press('Control+z');
    await opened().getByText('隐藏了 1 个').waitFor({ state: 'detached' });
    await stage().focus();
    await press('m');
    await menu.waitFor();
    await press('Escape');
    await menu.waitFor({ state: 'detached' });
    await heading().waitFor();
  });

  test('? lists the shortcuts, Esc puts them away', async () => {
    await press('?');
    const dialog = opened().getByRole('dialog', { name: '键盘快捷键' });
    await dialog.getByText('Ctrl+Shift+Z').waitFor();
    await shoot('shortcuts');
    await press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('the guide starts from three questions, and each leads to its answer', async () => {
    const go = async (at: number): Promise<void> => {
      await press('Escape');
      await press('Control+k');
      await opened().keyboard.type('zhinan');
      await opened().getByRole('option', { name: '三个问题学会用' }).waitFor();
      await press('Enter');
      const dialog = opened().getByRole('dialog', { name: '三个问题，学会用政图' });
      await dialog
        .getByRole('button', { name: /带我去/ })
        .nth(2)
        .waitFor();
      expect(await dialog.getByRole('listitem').count()).toBe(3);
      if (at === 0) await shoot('guide');
      await dialog
        .getByRole('button', { name: /带我去/ })
        .nth(at)
        .click();
    };
    await go(0);
    await opened().getByTestId('theme-answer').waitFor();
    await go(1);
    await opened().getByTestId('comparison').waitFor();
    await go(2);
    await expect.poll(async () => (await sizeOf(opened())).nodes).toBe(1);
  });

  test('logs no error', () => {
    expect(failures).toEqual([]);
  });
});
