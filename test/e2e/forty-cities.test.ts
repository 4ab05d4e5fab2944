/**
 * What people do with 300 reports from 40 cities, by mouse and by keyboard: a paragraph of the explorer's purpose a
 * test, on one server.
 */
import { describe, expect, test } from 'vitest';
import { graveViolations } from './axe.js';
import { explorerOnFortyCities, settled, sizeOf } from './explorer-page.js';
import { inTheFigures } from './forty-cities/in-the-figures.js';
import { inTheWords } from './forty-cities/in-the-words.js';
import { onTheCanvas } from './forty-cities/on-the-canvas.js';
import { textFaults } from './texts.js';

const explorer = explorerOnFortyCities();
const { page: opened, failures, open, shoot } = explorer;

const jinan = 'place:370100';
const harbin = 'place:230100';
const panel = () => opened().getByRole('complementary');
const search = () => opened().getByRole('combobox', { name: '搜索' });
const query = (): URLSearchParams => new URL(opened().url()).searchParams;
const openCanvas = async (address = ''): Promise<void> => {
  await open(address);
  await settled(opened());
};

describe('three hundred reports from forty cities', () => {
  test('open as a summary: cities and what each speaks of, few enough to read', async () => {
    await openCanvas();
    await opened().getByText('全图太大').waitFor();
    const { nodes, edges } = await sizeOf(opened());
    expect(nodes).toBeGreaterThan(50);
    expect(nodes).toBeLessThan(130);
    expect(edges).toBeLessThanOrEqual(5 * 45);
    await shoot('forty-summary');
  });

  test('1 find: by name, initials, words and command, in one box', async () => {
    await search().fill('jns');
    await opened()
      .getByRole('option', { name: /济南市/ })
      .first()
      .waitFor();
    await search().fill('教育改革');
    await opened()
      .getByRole('option', { name: /^题?\s*教育改革/ })
      .first()
      .waitFor();
    await search().fill('>biaoge');
    await opened().getByRole('option', { name: '表格' }).waitFor();
    await search().fill('济南');
    await opened()
      .getByRole('option', { name: /^地?\s*济南市/ })
      .first()
      .click();
    await panel().getByRole('heading', { name: '济南市' }).waitFor();
  });

  test('2 explore: a city is expanded with what joins its newcomers, and collapsed to what was before', async () => {
    await openCanvas(`?sel=${jinan}`);
    const before = await sizeOf(opened());
    await panel()
      .getByRole('button', { name: /^上图 \d+：当地会议$/ })
      .click();
    await expect.poll(async () => (await sizeOf(opened())).nodes).toBeGreaterThan(before.nodes);
    const grown = await sizeOf(opened());
    // Each meeting hangs together with the themes that are drawn, not with the city alone.
    expect(grown.edges - before.edges).toBeGreaterThan(grown.nodes - before.nodes);
    await settled(opened());
    await panel().getByRole('button', { name: '收起：当地会议' }).click();
    await expect.poll(() => sizeOf(opened())).toEqual(before);
    await opened().getByRole('button', { name: '撤销', exact: true }).click();
    await expect.poll(() => sizeOf(opened())).toEqual(grown);
  });

  test('2 explore: the best connected part is a click away, laid out anew and back', async () => {
    await openCanvas();
    await opened().getByRole('link', { name: '看联系最多的部分' }).click();
    await expect.poll(async () => (await sizeOf(opened())).nodes).toBeGreaterThan(1000);
    await settled(opened());
    await shoot('forty-connected');
    await opened().getByRole('button', { name: '布局', exact: true }).click();
    await opened().getByRole('menuitem', { name: '城市成列' }).click();
    const undo = opened().getByRole('button', { name: '撤销', exact: true });
    await expect.poll(() => undo.getAttribute('title')).toContain('换布局');
    await settled(opened());
    await opened().getByRole('link', { name: '看城市与主题' }).click();
    await opened().getByText('全图太大').waitFor();
  });

  test('3 compare: forty rows, sorted by a theme, compared, and opened to the words', async () => {
    await open('?view=matrix');
    const cells = opened().locator('tbody .matrix-cell');
    await cells.first().waitFor();
    expect(await opened().locator('tbody tr').count()).toBeGreaterThanOrEqual(40);
    await opened().getByRole('button', { name: '就业', exact: true }).click();
    await expect.poll(() => query().get('rows')).toContain('theme:');
    for (const city of ['济南市', '哈尔滨市'])
      await opened()
        .getByRole('checkbox', { name: `比较${city}` })
        .check();
    const comparison = opened().getByTestId('comparison');
    await comparison
      .getByRole('link', { name: /^济南市 / })
      .first()
      .click();
    await opened().getByTestId('cell-details').locator('blockquote').first().waitFor();
    await shoot('forty-compare');
  });

  test('4 follow time: a period keeps every view to it, the summary too', async () => {
    await open('?view=timeline');
    const total = opened().getByTestId('timeline-total');
    await total.waitFor();
    const all = Number(/\d+/.exec(await total.innerText())?.[0]);
    await open('?view=timeline&from=2016&to=2016');
    await total.waitFor();
    await expect.poll(async () => Number(/\d+/.exec(await total.innerText())?.[0])).toBeLessThan(all / 3);
    const tab = opened().getByRole('tab', { name: /^节点 \d+$/ });
    const seen = async (): Promise<number> => Number(/\d+/.exec(await tab.innerText())?.[0]);
    await open('?view=table');
    await tab.waitFor();
    const whole = await seen();
    await open('?view=table&from=2016&to=2016');
    await tab.waitFor();
    await expect.poll(seen).toBeLessThan(whole);
    expect(await seen()).toBeGreaterThan(5);
  });

  test('6 check: the table twin sorts two thousand rows and chooses what the canvas chooses', async () => {
    await openCanvas('?focus=connected');
    await opened().getByRole('navigation', { name: '视图' }).getByText('表格').click();
    const grid = opened().getByRole('grid');
    await expect.poll(async () => Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(1500);
    expect(await grid.getByRole('row').count()).toBeLessThan(80);
    const name = grid.locator('tbody tr[aria-rowindex="2"] .entity-name');
    const before = await name.innerText();
    await grid.getByRole('button', { name: /^名称/ }).click();
    await expect.poll(() => name.innerText()).not.toBe(before);
    const chosen = await name.innerText();
    await name.click();
    await panel().getByRole('heading', { name: chosen, level: 2 }).waitFor();
  });

  test('7 ask in Cypher: an example answers, and goes onto the canvas', async () => {
    await open('?view=cypher');
    const shelf = opened().getByRole('navigation', { name: '可用的查询' });
    await shelf.getByRole('button', { name: '谁参加了哪些会议（画成图）' }).click();
    await opened()
      .getByTestId('cypher-summary')
      .getByText(/200 行/)
      .waitFor();
    await opened().getByRole('button', { name: '放到图上' }).click();
    await settled(opened());
    expect((await sizeOf(opened())).nodes).toBeGreaterThan(100);
  });
});

describe('on the canvas of forty cities', () => onTheCanvas(explorer));
describe('in the figures of forty cities', () => inTheFigures(explorer));
describe('in the words of three hundred reports', () => inTheWords(explorer));

const views = [
  ['summary', `?sel=${jinan}`],
  ['table', '?view=table'],
  ['themes', '?view=themes&theme=theme:education-reform'],
  ['matrix', `?view=matrix&compare=${jinan},${harbin}`],
  ['city', `?view=matrix&place=${jinan}`],
  ['timeline', '?view=timeline'],
  ['paths', `?view=paths&a=${jinan}&b=${harbin}`],
  ['reports', '?view=reports'],
] as const;

/** What each view shows last, once its answers are there. */
const thereBy: Record<(typeof views)[number][0], string> = {
  summary: '[data-testid="graph-canvas"][data-layout="settled"]',
  table: '[role="grid"] tbody tr',
  themes: '[data-testid="theme-facts"]',
  matrix: '[data-testid="comparison"] .comparison-shared',
  city: '[data-testid="companions"]',
  timeline: '[data-testid="timeline-total"]',
  paths: '[data-testid="path"]',
  reports: 'main h1',
};

describe.each([
  [1440, 900, 'light'],
  [1024, 768, 'dark'],
  [390, 844, 'dark'],
] as const)(
  'at %i×%i, %s, no text is cut or lies over another, and axe finds nothing grave',
  (width, height, colorScheme) => {
    test.each(views)('in the %s', async (name, address) => {
      await opened().setViewportSize({ width, height });
      await opened().emulateMedia({ colorScheme });
      await open(address);
      await opened().locator(thereBy[name]).first().waitFor();
      await shoot(`forty-${name}-${width}`);
      expect(await textFaults(opened())).toEqual({ cut: [], overlapping: [] });
      expect(await opened().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await graveViolations(opened())).toEqual([]);
    });
  },
);

test('logs no error, but that who went with a removed report is not found', () => {
  expect(failures.filter((failure) => !/status of 404/.test(failure))).toEqual([]);
});
