import { describe, expect, test } from 'vitest';
import { explorerOnSamples, settled } from './explorer-page.js';
import { lookAt } from './looks.js';

const { page: opened, failures, open, shoot } = explorerOnSamples();

const query = (): URLSearchParams => new URL(opened().url()).searchParams;
const total = async (): Promise<number> =>
  Number(/\d+/.exec(await opened().getByTestId('timeline-total').innerText())?.[0]);
const dateTexts = (): Promise<string[]> => opened().locator('.meeting-date').allInnerTexts();

/** Draws a window over the timeline, from one share of its width to another. */
const brush = async (from: number, to: number): Promise<void> => {
  const box = await opened().locator('.timeline-track').boundingBox();
  if (!box) throw new Error('The timeline is not on the page.');
  const y = box.y + 10;
  await opened().mouse.move(box.x + from * box.width, y);
  await opened().mouse.down();
  await opened().mouse.move(box.x + ((from + to) / 2) * box.width, y, { steps: 4 });
  await opened().mouse.move(box.x + to * box.width, y, { steps: 4 });
  await opened().mouse.up();
};

describe('following time', () => {
  test('shows every meeting, those of no stated year and of no date under heads of their own', async () => {
    await open('?view=timeline');
    await opened().getByTestId('timeline-total').waitFor();
    const all = await total();
    expect((await dateTexts()).length).toBe(all);
    for (const heading of ['2024', '年份未载', '日期未载'])
      await opened().getByRole('heading', { name: heading, exact: true }).waitFor();
    expect((await dateTexts()).join(' ')).toContain('3月22日(年份未载)');
    await shoot('timeline');
  });

  test('a window drawn on it keeps the list to a period, in the address, and can be moved by keys', async () => {
    await open('?view=timeline');
    await opened().getByTestId('timeline-total').waitFor();
    const all = await total();
    await brush(0.62, 0.83);
    await expect.poll(total).toBeLessThan(all);
    const [from, to] = [query().get('from'), query().get('to')];
    expect(from).toMatch(/^\d{4}-\d{2}$/);
    expect(await total()).toBeGreaterThan(0);
    for (const text of await dateTexts()) expect(text).toMatch(/^20\d\d年/);

    await opened().getByRole('slider', { name: '所选时段' }).focus();
    await opened().keyboard.press('ArrowLeft');
    await expect.poll(() => query().get('from')).not.toBe(from);
    await opened().getByRole('slider', { name: '时段的末尾' }).focus();
    await opened().keyboard.press('ArrowRight');
    await opened().keyboard.press('ArrowRight');
    await expect.poll(() => (query().get('to') ?? '') > (to ?? '')).toBe(true);

    await opened()
      .getByRole('checkbox', { name: /^含年份未载的/ })
      .check();
    await opened().getByRole('heading', { name: '年份未载' }).waitFor();
    await opened().getByRole('slider', { name: '所选时段' }).focus();
    await opened().keyboard.press('Escape');
    await expect.poll(total).toBe(all);
    expect(query().get('from')).toBeNull();
  });

  test('the period filters the reports, the matrix, a theme’s cities and the graph', async () => {
    const period = 'from=2024-01&to=2024-12';
    await open('?view=reports');
    const count = opened().getByText(/^共 \d+ 篇$/);
    await count.waitFor();
    const reports = Number(/\d+/.exec(await count.innerText())?.[0]);
    await open(`?view=reports&${period}`);
    await opened().getByTestId('period').getByText('只看 2024年1月 至 2024年12月').waitFor();
    await count.waitFor();
    expect(Number(/\d+/.exec(await count.innerText())?.[0])).toBeLessThan(reports);

    const answer = opened().getByTestId('theme-answer');
    await open('?view=themes&theme=theme:education-reform');
    await answer.waitFor();
    const whole = await answer.innerText();
    await open(`?view=themes&theme=theme:education-reform&${period}`);
    await answer.waitFor();
    expect(await answer.innerText()).not.toBe(whole);

    await open(`?${period}`);
    await settled(opened());
    await shoot('graph-2024');
    await opened().getByRole('button', { name: '看全部时间' }).click();
    await expect.poll(() => query().get('from')).toBeNull();
  });

  test('played, it moves on by itself, and stops when told to', async () => {
    await open('?view=matrix&from=2021-01&to=2021-12');
    await opened().getByRole('region', { name: '时间线' }).getByRole('button', { name: '逐段播放' }).click();
    await expect.poll(() => query().get('from'), { timeout: 8000 }).toBe('2021-03');
    expect(query().get('to')).toBe('2022-02');
    await opened().getByRole('button', { name: '暂停' }).click();
    const stopped = query().get('from');
    await opened().waitForTimeout(2000);
    expect(query().get('from')).toBe(stopped);
    await opened().getByRole('button', { name: '上一段' }).click();
    expect((query().get('from') ?? '') < (stopped ?? '')).toBe(true);
  });

  test('is readable in every look', async () => {
    const looked = { page: opened(), open, shoot };
    await lookAt(looked, 'time', '?view=timeline&from=2023&to=2024&yearless=1', (page) =>
      page.getByTestId('timeline-total').waitFor(),
    );
  });

  test('logs no error', () => {
    expect(failures).toEqual([]);
  });
});
