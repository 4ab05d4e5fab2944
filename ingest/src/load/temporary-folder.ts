import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh folder for a test. @param whenDone vitest's `onTestFinished`, which removes it. */
export function temporaryFolder(whenDone: (clean: () => void) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-test-'));
  whenDone(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
