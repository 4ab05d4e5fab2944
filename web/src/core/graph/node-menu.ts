import { create } from 'zustand';

/** The node whose menu is open, and where on the page. */
export interface OpenMenu {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export const useNodeMenu = create<{ menu: OpenMenu | null }>(() => ({ menu: null }));
export const openNodeMenu = (menu: OpenMenu): void => useNodeMenu.setState({ menu });
export const closeNodeMenu = (): void => useNodeMenu.setState({ menu: null });
