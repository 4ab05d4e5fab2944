import { describe, expect, test } from 'vitest';
import { explorerOnSamples } from './explorer-page.js';
import { lookAt } from './looks.js';

const { page: opened, failures, open, shoot } = explorerOnSamples();

const rowNames = (): Promise<string[]> => opened().locator('tbody .matrix-order').allInnerTexts();
const columnNames = (): Promise<string[]> =>
  opened().locator('thead .matrix-theme .matrix-order').allInnerTexts();
const query = (): URLSearchParams => new URL(opened().url()).searchParams;
const openMatrix = async (more = ''): Promise<void> => {
  await open(`?view=matrix${more}`);
  await opened().locator('tbody .matrix-cell').first().waitFor();
};

/** Finds a place by a part of its name and adds it to those compared. */
const addToComparison = async (text: string, name: string): Promise<void> => {
  const comparison = opened().getByTestId('comparison');
  await comparison.getByRole('combobox', { name: '加一个城市或区县来比较' }).fill(text);
  await comparison.getByRole('option', { name }).first().click();
  await comparison.getByRole('button', { name: `不再比较${name}` }).waitFor();
};

describe('comparing cities', () => {
  test('a theme’s heading puts the cities that speak of it most first, by mouse and by keyboard', async () => {
    await openMatrix();
    const heading = opened().getByRole('button', { name: '教育改革', exact: true });
    await heading.click();
    const countsOf = async (): Promise<number[]> => {
      const at = (await columnNames()).indexOf('教育改革');
      const column = opened().locator(`tbody tr td:nth-of-type(${at + 2}) button`);
      return (await column.allInnerTexts()).map((text) => Number(text) || 0);
    };
    const counts = await countsOf();
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(0);
    await opened().getByRole('button', { name: '城市', exact: true }).last().focus();
    await opened().keyboard.press('Enter');
    const names = await rowNames();
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'zh')));
  });

  test('like is put beside like, and every cell is still there', async () => {
    await openMatrix();
    const before = [await rowNames(), await columnNames()];
    const total = await opened().locator('tfoot .matrix-total').innerText();
    await opened().getByRole('button', { name: '相近的排在一起' }).click();
    await expect.poll(() => query().get('rows')).toBe('likeness');
    const after = [await rowNames(), await columnNames()];
    expect(after).not.toEqual(before);
    expect(after.map((names) => [...names].sort())).toEqual(before.map((names) => [...names].sort()));
    expect(await opened().locator('tfoot .matrix-total').innerText()).toBe(total);
    await opened().reload();
    await opened().locator('tbody .matrix-cell').first().waitFor();
    expect([await rowNames(), await columnNames()]).toEqual(after);
  });

  test('rows keep to a province, a level and a period, which the address remembers', async () => {
    await openMatrix();
    const all = await rowNames();
    await opened().getByText('全部省份').click();
    await opened()
      .getByRole('checkbox', { name: /^安徽省/ })
      .check();
    await expect.poll(rowNames).toContain('阜阳市');
    expect((await rowNames()).length).toBeLessThan(all.length);
    await opened().keyboard.press('Escape');
    expect(query().get('provinces')).toBe('安徽省');

    await openMatrix('&from=2024');
    const since2024 = await rowNames();
    expect(since2024.length).toBeLessThan(all.length);
    for (const name of since2024) expect(all).toContain(name);

    await openMatrix();
    await opened().getByRole('button', { name: '区县', exact: true }).first().click();
    await opened().getByRole('heading', { name: '区县与主题对照' }).waitFor();
    await expect.poll(rowNames).toContain('南湖区');
    await opened().locator('tbody .matrix-cell:not(.empty)').first().click();
    await opened().getByTestId('cell-details').locator('blockquote').first().waitFor();
  });

  test('stock themes are left out until asked for, and then marked as such', async () => {
    await openMatrix('&columns=200');
    expect(await opened().locator('.stock-mark').count()).toBe(0);
    await opened().getByRole('checkbox', { name: '含套话主题' }).check();
    await opened().locator('.stock-mark').first().waitFor();
    expect(await columnNames()).toContain('高质量发展');
  });

  test('of three cities it tells what all, two, or only one of them speak of', async () => {
    await openMatrix();
    for (const city of ['阜阳市', '大同市'])
      await opened()
        .getByRole('checkbox', { name: `比较${city}` })
        .check();
    const comparison = opened().getByTestId('comparison');
    await comparison.getByText('教育改革', { exact: true }).waitFor();
    await addToComparison('嘉兴', '嘉兴市');
    await comparison.getByRole('heading', { name: '其中 2 个城市谈到' }).waitFor();
    const shared = await comparison.locator('.comparison-shared').innerText();
    const alone = await comparison
      .locator('section', { hasText: '只有嘉兴市谈到' })
      .locator('.comparison-themes')
      .allInnerTexts();
    expect(shared).toContain('教育改革');
    expect(alone.join(' ')).not.toContain('教育改革');
    await comparison.getByRole('button', { name: '不再比较大同市' }).click();
    expect(query().get('compare')?.split(',')).toHaveLength(2);
    await shoot('compare-cities');
  });

  test('a county is compared with a city from its own page', async () => {
    await open('?view=matrix&place=place:330402');
    await opened().getByRole('link', { name: '与别的城市比较' }).click();
    const comparison = opened().getByTestId('comparison');
    await comparison.getByText('再选一个城市').waitFor();
    await addToComparison('阜阳', '阜阳市');
    await comparison.getByText('教育改革', { exact: true }).first().waitFor();
    await comparison.getByRole('heading', { name: '只有南湖区谈到' }).waitFor();
    await comparison.getByRole('link', { name: /^南湖区 .*：教育改革$/ }).click();
    await opened().getByTestId('cell-details').locator('blockquote').first().waitFor();
  });

  test('a city’s page tells its themes, who chaired, and who sat with whom', async () => {
    await openMatrix();
    await opened().getByRole('link', { name: '阜阳市的会议与话题' }).click();
    const city = opened().getByTestId('city-page');
    await city.getByRole('heading', { name: '阜阳市', level: 1 }).waitFor();
    expect(await city.getByTestId('companions').locator('li').count()).toBeGreaterThan(0);
    expect(await city.getByRole('list', { name: '各年会议次数' }).innerText()).toContain('2024');
    await city.getByRole('link', { name: /^教育改革/ }).click();
    const details = opened().getByTestId('cell-details');
    await details.getByTestId('city-card').getByRole('heading', { name: '阜阳市' }).waitFor();
    await opened().goBack();
    await city.getByRole('link', { name: '看全部会议' }).click();
    await opened().getByText('只看阜阳市').waitFor();
  });

  test('a theme’s page tells when first, how often, in whose meetings, with which projects and policies', async () => {
    await open('?view=themes&theme=theme:education-reform');
    const facts = opened().getByTestId('theme-facts');
    await facts.getByText(/^最早：20\d\d年/).waitFor();
    for (const heading of ['谁的会上谈到', '一同谈到的项目', '一同谈到的文件'])
      await facts.getByRole('heading', { name: heading }).waitFor();
    const chair = facts.locator('.counted-entities').first().getByRole('link').first();
    const name = await chair.locator('.entity-name').innerText();
    await chair.click();
    await opened().getByRole('complementary').getByRole('heading', { name }).waitFor();
  });

  test('is readable in every look', async () => {
    const looked = { page: opened(), open, shoot };
    await lookAt(looked, 'matrix', '?view=matrix&compare=place:341200,place:140200&boilerplate=1', (page) =>
      page.getByTestId('comparison').waitFor(),
    );
    await lookAt(looked, 'city', '?view=matrix&place=place:341200', (page) =>
      page.getByTestId('companions').waitFor(),
    );
    await lookAt(looked, 'theme', '?view=themes&theme=theme:education-reform', (page) =>
      page.getByTestId('theme-facts').waitFor(),
    );
  });

  test('logs no error', () => {
    expect(failures).toEqual([]);
  });
});
