/** Finds a Chromium and opens it: the first of the ways that the design names, never none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const onPath = (): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));

const fromPlaywright = (): string | undefined => {
  try {
    const file = chromium.executablePath();
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
};

const fromDebian = (): string | undefined => {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], { stdio: 'ignore' });
  return onPath();
};

const findChromium = (): string => {
  const found = process.env.CHROMIUM_PATH ?? onPath() ?? fromPlaywright() ?? fromDebian();
  if (found) return found;
  throw new Error('No Chromium was found: install Chromium or Chrome, or set CHROMIUM_PATH to its binary.');
};

/** A fresh browser with software WebGL, which talks to nobody but the page. */
export const openChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
    ],
  });
