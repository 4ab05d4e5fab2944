import { create } from 'zustand';

/** What stands over the page to be read. */
export type Help = 'shortcuts' | 'guide';

export const useHelp = create<{ help: Help | null }>(() => ({ help: null }));
export const openHelp = (help: Help): void => useHelp.setState({ help });
export const closeHelp = (): void => useHelp.setState({ help: null });
