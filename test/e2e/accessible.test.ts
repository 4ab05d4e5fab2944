import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { graveViolations } from './axe.js';
import { canvasOf, explorerOnSamples, settled } from './explorer-page.js';
import { lookAt } from './looks.js';

const { page: opened, open, shoot } = explorerOnSamples();

const drawn = async (page: Page): Promise<void> => {
  await canvasOf(page).waitFor();
  await settled(page);
};
const headed = (page: Page): Promise<void> =>
  page.locator('main h1, main h2').first().waitFor({ state: 'attached' });

describe('every look of', () => {
  test.each([
    ['graph', '?view=graph', drawn],
    ['selection', '?view=graph&sel=place:341200', drawn],
    ['blank', '?focus=blank', drawn],
    ['table', '?view=table', headed],
    ['theme', '?view=themes&theme=theme:education-reform', headed],
    ['reports', '?view=reports', headed],
    ['cypher', '?view=cypher', headed],
  ] as const)('%s reads well', async (name, address, isThere) => {
    await lookAt({ page: opened(), open, shoot }, `look-${name}`, address, isThere);
  });
});

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  test('menus, the palette and dialogs break no rule of axe', async () => {
    await opened().emulateMedia({ colorScheme });
    await open('?sel=place:341200');
    await drawn(opened());
    for (const button of ['布局', '着色', '带走', '存下的视图']) {
      await opened().getByRole('button', { name: button, exact: true }).click();
      expect(await graveViolations(opened()), button).toEqual([]);
      await opened().keyboard.press('Escape');
    }
    await opened().getByRole('application').focus();
    await opened().keyboard.press('m');
    await opened().getByRole('menu').waitFor();
    expect(await graveViolations(opened()), 'node menu').toEqual([]);
    await opened().keyboard.press('Escape');
    for (const command of ['kuaijiejian', 'zhinan']) {
      await opened().keyboard.press('Control+k');
      await opened().keyboard.type(command);
      await opened().getByRole('option').first().waitFor();
      expect(await graveViolations(opened()), 'palette').toEqual([]);
      await opened().keyboard.press('Enter');
      await opened().getByRole('dialog').waitFor();
      expect(await graveViolations(opened()), command).toEqual([]);
      await opened().keyboard.press('Escape');
    }
  });
});
