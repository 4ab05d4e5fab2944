import { create } from 'zustand';

/** What the pointer does on the canvas. */
export const tools = ['move', 'box', 'lasso'] as const;
export type Tool = (typeof tools)[number];

export const useTool = create<{ tool: Tool }>(() => ({ tool: 'move' }));
export const takeTool = (tool: Tool): void => useTool.setState({ tool });
