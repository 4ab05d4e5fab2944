/** Where there is no room beside the view (as in panel.css), the panel lies over it. */
const covering = window.matchMedia('(max-width: 1000px)');

/** What a link out of the panel must also change, for its target to be seen. */
export const uncoverView = (): { selected?: null } => (covering.matches ? { selected: null } : {});
