/** Everything that can be done by a key or found in the search box, as data. */
import type { View } from '../address/address';
import { canvasCommands } from '../graph/canvas-commands';
import { takeTool } from '../graph/use-tool';

export interface Command {
  /** Names its words in the dictionaries. */
  readonly id: string;
  /** Written as `isStroke` reads them. */
  readonly keys: readonly string[];
  /** The views it works in; all where absent. */
  readonly views?: readonly View[];
  readonly run: () => void;
}

const onCanvas = { views: ['graph'] } as const;
const onCanvasAndTable = { views: ['graph', 'table'] } as const;

export const commands = [
  { id: 'undo', keys: ['mod+z'], ...onCanvasAndTable, run: canvasCommands.undo },
  { id: 'redo', keys: ['mod+shift+z', 'mod+y'], ...onCanvasAndTable, run: canvasCommands.redo },
  { id: 'expandChosen', keys: ['e'], ...onCanvas, run: canvasCommands.expandChosen },
  { id: 'chooseNeighbours', keys: ['n'], ...onCanvasAndTable, run: canvasCommands.chooseNeighbours },
  { id: 'chooseAll', keys: ['mod+a'], ...onCanvasAndTable, run: canvasCommands.chooseAll },
  { id: 'chooseNone', keys: [], ...onCanvasAndTable, run: canvasCommands.chooseNone },
  { id: 'hideChosen', keys: ['h', 'Delete'], ...onCanvasAndTable, run: canvasCommands.hideChosen },
  { id: 'showHidden', keys: ['shift+h'], ...onCanvasAndTable, run: canvasCommands.showHidden },
  { id: 'pinChosen', keys: ['p'], ...onCanvas, run: canvasCommands.pinChosen },
  { id: 'moveTool', keys: ['v'], ...onCanvas, run: () => takeTool('move') },
  { id: 'boxTool', keys: ['b'], ...onCanvas, run: () => takeTool('box') },
  { id: 'lassoTool', keys: ['l'], ...onCanvas, run: () => takeTool('lasso') },
] as const satisfies readonly Command[];

export type CommandId = (typeof commands)[number]['id'];

/** Whether a command works in a view. */
export const worksIn = (command: Command, view: View): boolean => command.views?.includes(view) ?? true;
