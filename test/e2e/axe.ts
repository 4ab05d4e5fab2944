/** What axe-core finds wrong with a page for people who use it by keyboard or by ear. */
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const grave: readonly (string | null | undefined)[] = ['serious', 'critical'];

/** What is on its way in or out has colours of neither: it is let come to an end. */
const stillness = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      document.querySelector('.loading') === null &&
      document
        .getAnimations()
        .every(
          ({ playState, effect }) =>
            playState !== 'running' || effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY,
        ),
  );

/** Rules that are broken gravely, each with the first elements that break it; none is what a view must have. */
export const graveViolations = async (page: Page): Promise<string[]> => {
  await stillness(page);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(
    'axe.run(document, { resultTypes: ["violations"] })',
  );
  return violations
    .filter(({ impact }) => grave.includes(impact))
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 160))
          .join(' | ')}`,
    );
};
