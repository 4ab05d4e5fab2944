/** All reports with `ZHENGTU_CORRUPTION=all`, as before a change to how reports are read; else a share of them. */
export const readsAll = process.env.ZHENGTU_CORRUPTION === 'all';

/** Every `nth` of the paths, or all. */
export const shareOf = (nth: number, paths: readonly string[]): string[] =>
  paths.filter((_, i) => readsAll || i % nth === 0);
