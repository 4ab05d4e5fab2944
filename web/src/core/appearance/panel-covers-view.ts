/** Where there is no room beside the view (as in panel.css), the panel lies over it; on a phone as a sheet. */
const covering = window.matchMedia('(max-width: 1000px)');
const sheet = window.matchMedia('(max-width: 760px)');

/** What a link out of the panel must also change, for its target to be seen. */
export const uncoverView = (): { selected?: null } => (covering.matches ? { selected: null } : {});

/** The share of the view's height, from its top, that the open panel leaves free. */
export const freeHeight = (): number => (sheet.matches ? 0.33 : 1);
