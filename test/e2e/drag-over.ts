import type { Page } from 'playwright-core';

export interface Dragged {
  readonly drop: () => Promise<unknown>;
  readonly leave: () => Promise<unknown>;
}

/** Drags a file or folder of the disk over the page, as from a file manager; it hovers until it is dropped or leaves. */
export const dragOver = async (page: Page, path: string): Promise<Dragged> => {
  const session = await page.context().newCDPSession(page);
  const at = { x: 500, y: 400, data: { items: [], files: [path], dragOperationsMask: 1 } };
  await session.send('Input.dispatchDragEvent', { type: 'dragEnter', ...at });
  await session.send('Input.dispatchDragEvent', { type: 'dragOver', ...at });
  return {
    drop: () => session.send('Input.dispatchDragEvent', { type: 'drop', ...at }),
    leave: () => session.send('Input.dispatchDragEvent', { type: 'dragCancel', ...at }),
  };
};
