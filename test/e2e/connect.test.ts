import { describe, expect, test } from 'vitest';
import { explorerOnSamples, settled, sizeOf } from './explorer-page.js';
import { lookAt } from './looks.js';

const { page: opened, failures, open, shoot } = explorerOnSamples();

const ends = '?view=paths&a=place:341200&b=place:140200';
const paths = () => opened().getByTestId('path');
const kindsOnPaths = (): Promise<string[]> => opened().locator('.path-stop .badge').allInnerTexts();

describe('connecting two entities', () => {
  test('two are picked by initials and by name, and each hop shows its words', async () => {
    await open('?view=paths');
    await opened().getByRole('combobox', { name: '从' }).click();
    await opened().keyboard.type('fys');
    await opened()
      .getByRole('option', { name: /阜阳市/ })
      .first()
      .waitFor();
    await opened().keyboard.press('Enter');
    await opened().getByRole('combobox', { name: '到', exact: true }).fill('大同市');
    await opened()
      .getByRole('option', { name: /^地?\s*大同市/ })
      .first()
      .click();
    await paths().first().waitFor();
    expect(await paths().count()).toBe(5);
    const first = paths().first();
    expect(await first.locator('.path-stop').first().innerText()).toContain('阜阳市');
    expect(await first.locator('.path-stop').last().innerText()).toContain('大同市');
    expect((await first.locator('blockquote').first().innerText()).length).toBeGreaterThan(5);
    await shoot('paths');
    await opened().getByRole('button', { name: '对调' }).click();
    await expect.poll(() => paths().first().locator('.path-stop').first().innerText()).toContain('大同市');
  });

  test('a quote opens its report at the words', async () => {
    await open(ends);
    await paths()
      .first()
      .getByRole('link', { name: /打开报告/ })
      .first()
      .click();
    await opened().locator('article.report mark[data-fact]').first().waitFor();
    await opened().goBack();
    await paths().first().waitFor();
  });

  test('paths keep clear of the kinds excluded, and of stock themes unless allowed', async () => {
    await open(ends);
    await paths().first().waitFor();
    expect(await kindsOnPaths()).toContain('题');
    expect(await opened().locator('.path-stop').allInnerTexts()).not.toContain('高质量发展');
    await opened().getByRole('button', { name: '主题', exact: true }).click();
    await expect.poll(() => new URL(opened().url()).searchParams.get('without')).toBe('Theme');
    await expect.poll(kindsOnPaths).not.toContain('题');
    await opened().reload();
    await opened().getByRole('button', { name: '主题', exact: true, pressed: true }).waitFor();
  });

  test('where nothing joins them it says so, and what to do', async () => {
    await open(`${ends}&without=Theme.Place.Meeting.Body.Person.Project.Policy`);
    await opened().getByText('六步以内没有路。').waitFor();
  });

  test('a path is put on the canvas as it is', async () => {
    await open(ends);
    const first = paths().first();
    await first.waitFor();
    const stops = await first.locator('.path-stop').count();
    const hops = await first.locator('.path-hop').count();
    await first.getByRole('button', { name: '放到图上' }).click();
    await settled(opened());
    expect(await sizeOf(opened())).toEqual({ nodes: stops, edges: hops });
    await shoot('path-on-canvas');
  });

  test('is readable in every look', async () => {
    await lookAt({ page: opened(), open, shoot }, 'paths', ends, (page) =>
      page.getByTestId('path').first().waitFor(),
    );
  });

  test('logs no error', () => {
    expect(failures).toEqual([]);
  });
});
