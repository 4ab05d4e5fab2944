import { describe, expect, test } from 'vitest';
import type { Explorer } from '../explorer-page.js';

/** What people compare, follow in time and connect where the figures are large. */
export const inTheFigures = ({ page: opened, open, shoot }: Explorer): void => {
  const query = (): URLSearchParams => new URL(opened().url()).searchParams;
  const rows = (): Promise<string[]> => opened().locator('tbody .matrix-order').allInnerTexts();
  const columns = (): Promise<string[]> =>
    opened().locator('thead .matrix-theme .matrix-order').allInnerTexts();
  const openMatrix = async (more = ''): Promise<void> => {
    await open(`?view=matrix${more}`);
    await opened().locator('tbody .matrix-cell').first().waitFor();
  };
  const sorted = (names: readonly string[]): string[] => [...names].sort();

  describe('3 compare: the matrix', () => {
    test('puts like beside like, and loses nothing', async () => {
      await openMatrix();
      const before = [await rows(), await columns()];
      await opened().getByRole('button', { name: '相近的排在一起' }).click();
      await expect.poll(() => query().get('rows')).toBe('likeness');
      const after = [await rows(), await columns()];
      expect(after).not.toEqual(before);
      expect(after.map(sorted)).toEqual(before.map(sorted));
      await shoot('forty-likeness');
    });

    test('keeps to provinces, a level and a period; stock themes come when asked for, and are marked', async () => {
      await openMatrix();
      const all = await rows();
      await opened().getByText('全部省份').click();
      await opened()
        .getByRole('checkbox', { name: /^山东省/ })
        .check();
      await expect.poll(async () => (await rows()).length).toBeLessThan(5);
      expect(await rows()).toContain('济南市');
      await opened().keyboard.press('Escape');
      await openMatrix('&from=2024-06');
      const lately = await rows();
      expect(lately.length).toBeLessThan(all.length);
      for (const city of lately) expect(all).toContain(city);
      await openMatrix();
      expect(await columns()).not.toContain('高质量发展');
      await opened().getByRole('checkbox', { name: '含套话主题' }).check();
      await opened().locator('.stock-mark').first().waitFor();
      await opened().getByRole('button', { name: '区县', exact: true }).first().click();
      await expect.poll(rows).toContain('历下区');
      await opened().locator('tbody .matrix-cell:not(.empty)').first().click();
      await opened().getByTestId('cell-details').locator('blockquote').first().waitFor();
    });

    test('of three cities tells what all, two, or only one speak of', async () => {
      await openMatrix('&compare=place:370100,place:230100,place:140200');
      const comparison = opened().getByTestId('comparison');
      await comparison.getByRole('heading', { name: '其中 2 个城市谈到' }).waitFor();
      const shared = await comparison.locator('.comparison-shared .comparison-theme').allInnerTexts();
      expect(shared.length).toBeGreaterThan(0);
      const alone: string[] = [];
      for (const city of ['济南市', '哈尔滨市', '大同市'])
        alone.push(
          ...(await comparison
            .locator('section', { hasText: `只有${city}谈到` })
            .locator('.comparison-themes .tag')
            .allInnerTexts()),
        );
      expect(alone.length).toBeGreaterThan(0);
      expect(new Set(alone).size).toBe(alone.length);
      for (const theme of shared) expect(alone).not.toContain(theme);
    });
  });

  test('3 compare: a theme’s page and a city’s page tell when, how often, whose, and who sat with whom', async () => {
    await open('?view=themes&theme=theme:employment');
    const facts = opened().getByTestId('theme-facts');
    await facts.getByText(/^最早：20\d\d年/).waitFor();
    for (const heading of ['谁的会上谈到', '一同谈到的项目', '一同谈到的文件'])
      await facts.getByRole('heading', { name: heading }).waitFor();
    expect(await opened().getByTestId('city-card').count()).toBeGreaterThan(10);
    await open('?view=matrix&place=place:370100');
    const companions = opened().getByTestId('companions').locator('li');
    await companions.first().waitFor();
    const pair = await companions.first().innerText();
    expect(pair).toMatch(/同席 \d+ 次/);
    const person = companions.first().getByRole('link').first();
    const name = await person.locator('.entity-name').innerText();
    await person.click();
    await opened().getByRole('complementary').getByRole('heading', { name, level: 2 }).waitFor();
  });

  test('4 follow time: a window is drawn, played and taken away', async () => {
    await open('?view=timeline');
    const total = opened().getByTestId('timeline-total');
    await total.waitFor();
    const meetings = async (): Promise<number> => Number(/\d+/.exec(await total.innerText())?.[0]);
    const all = await meetings();
    const box = await opened().locator('.timeline-track').boundingBox();
    const [left, width, y] = [box?.x ?? 0, box?.width ?? 0, (box?.y ?? 0) + 10];
    await opened().mouse.move(left + 0.3 * width, y);
    await opened().mouse.down();
    await opened().mouse.move(left + 0.5 * width, y, { steps: 6 });
    await opened().mouse.up();
    await expect.poll(meetings).toBeLessThan(all / 2);
    expect(await meetings()).toBeGreaterThan(10);
    for (const date of await opened().locator('.meeting-date').allInnerTexts())
      expect(date).toMatch(/^20\d\d年/);
    const from = query().get('from') ?? '';
    await opened().getByRole('button', { name: '逐段播放' }).first().click();
    await expect.poll(() => (query().get('from') ?? '') > from, { timeout: 8000 }).toBe(true);
    await opened().getByRole('button', { name: '暂停' }).first().click();
    await opened().getByRole('slider', { name: '所选时段' }).focus();
    await opened().keyboard.press('Escape');
    await expect.poll(meetings).toBe(all);
  });

  test('5 connect: paths keep clear of the kinds excluded, and a quote opens its report', async () => {
    await open('?view=paths&a=place:370100&b=place:230100');
    const paths = opened().getByTestId('path');
    await paths.first().locator('blockquote').first().waitFor();
    expect(await paths.count()).toBe(5);
    const kinds = (): Promise<string[]> => opened().locator('.path-stop .badge').allInnerTexts();
    expect(await kinds()).toContain('题');
    await opened().getByRole('button', { name: '主题', exact: true }).click();
    await expect.poll(() => query().get('without')).toBe('Theme');
    await expect.poll(kinds).not.toContain('题');
    await opened().getByRole('button', { name: '主题', exact: true }).click();
    await paths
      .first()
      .getByRole('link', { name: /打开报告/ })
      .first()
      .click();
    await opened().locator('article.report mark[data-fact]').first().waitFor();
  });
};
