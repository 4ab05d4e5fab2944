import { describe, expect, test } from 'vitest';
import { explorerOnSamples, settled } from './explorer-page.js';

const { page: opened, failures, open, shoot } = explorerOnSamples();

/** What can be clicked but is not read: headings and cells of tables are. */
const controls = (): Promise<string[]> =>
  opened().evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, textarea')]
      .filter((element) => !element.closest('table, [role="grid"]'))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => element.innerText || element.className),
  );

describe('on paper', () => {
  test.each([
    ['theme', '?view=themes&theme=theme:education-reform', '[data-testid="city-card"] blockquote'],
    ['matrix', '?view=matrix&compare=place:341200,place:140200', '.comparison-shared'],
    ['city', '?view=matrix&place=place:341200', '[data-testid="companions"]'],
    ['timeline', '?view=timeline', '.timeline-meeting'],
    ['paths', '?view=paths&a=place:341200&b=place:140200', '[data-testid="path"] blockquote'],
    ['reports', '?view=reports', '.report-row'],
  ])('the %s view is what it says, without what is clicked', async (name, address, content) => {
    await open(address);
    await opened().locator(content).first().waitFor();
    await opened().emulateMedia({ media: 'print' });
    await shoot(`print-${name}`);
    expect(await controls()).toEqual([]);
    expect(await opened().locator(content).first().isVisible()).toBe(true);
    expect(await opened().getByRole('navigation', { name: '视图' }).isVisible()).toBe(false);
    await opened().emulateMedia({ media: null });
  });

  test('the canvas is its picture with its citations, asked for in the palette', async () => {
    await open();
    await settled(opened());
    await opened().evaluate(() => {
      window.print = () => {};
    });
    await opened().getByRole('combobox', { name: '搜索' }).fill('>dayin');
    await opened().getByRole('option', { name: /^打印/ }).waitFor();
    await opened().keyboard.press('Enter');
    const picture = opened().locator('#printed-canvas > svg');
    await picture.waitFor({ state: 'attached' });
    expect(await picture.textContent()).toMatch(/政图 · \d+ 个节点，\d+ 条关系 · 出自 \d+ 篇报告：/);
    await opened().emulateMedia({ media: 'print' });
    expect(await picture.isVisible()).toBe(true);
    expect(await opened().locator('#root').isVisible()).toBe(false);
    await opened().emulateMedia({ media: null });
  });

  test('files are taken away from the palette as from the menu', async () => {
    await open();
    await settled(opened());
    await opened().getByRole('combobox', { name: '搜索' }).fill('>daizou');
    const option = opened().getByRole('option', { name: '带走：SVG 矢量图' });
    const [file] = await Promise.all([opened().waitForEvent('download'), option.click()]);
    expect(file.suggestedFilename()).toBe('zhengtu.svg');
  });

  test('logs no error', () => {
    expect(failures).toEqual([]);
  });
});
