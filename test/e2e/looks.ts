/** Looks at a view as people have it: in both grounds and languages, on a desk, a tablet and a phone. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { graveViolations } from './axe.js';
import { textFaults } from './texts.js';

const looks = [
  { size: [1440, 900], ground: 'light', language: 'zh' },
  { size: [1440, 900], ground: 'dark', language: 'en' },
  { size: [1024, 768], ground: 'dark', language: 'zh' },
  { size: [390, 844], ground: 'light', language: 'en' },
  { size: [390, 844], ground: 'dark', language: 'zh' },
] as const;

export interface Looked {
  readonly page: Page;
  readonly open: (address: string) => Promise<void>;
  readonly shoot: (name: string) => Promise<unknown>;
}

/** Opens an address in every look: nothing runs over the page, no text is cut or lies over another, no rule of axe is broken gravely. */
export const lookAt = async (
  { page, open, shoot }: Looked,
  name: string,
  address: string,
  isThere: (page: Page) => Promise<void>,
): Promise<void> => {
  for (const { size, ground, language } of looks) {
    const [width, height] = size;
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: ground });
    await open(`${address}${language === 'en' ? '&lang=en' : ''}`);
    await isThere(page);
    const look = `${name}-${width}-${ground}-${language}`;
    await shoot(look);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), look).toBeLessThanOrEqual(width);
    expect(await textFaults(page), look).toEqual({ cut: [], overlapping: [] });
    expect(await graveViolations(page), look).toEqual([]);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
};
