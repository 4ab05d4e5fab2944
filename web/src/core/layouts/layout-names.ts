/** The layouts that a person can choose from, in the order of the menu. */
export const layoutNames = ['force', 'noverlap', 'hierarchy', 'circular', 'columns'] as const;
export type LayoutName = (typeof layoutNames)[number];
