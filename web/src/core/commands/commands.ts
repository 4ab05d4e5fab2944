/** Everything that can be done by a key or found in the search box, as data. */
import { home, type View } from '../address/address';
import { goTo, useAddress } from '../address/use-address';
import { switchGround } from '../appearance/use-appearance';
import { openBringing } from '../bringing/bringing';
import { colourBy } from '../communities/use-communities';
import { canvasCommands } from '../graph/canvas-commands';
import { blankFocus } from '../graph/canvas-store';
import { drawnStage } from '../graph/drawn-stage';
import { takeTool } from '../graph/use-tool';
import { isJudgedId, isRenamedId } from '../judgements/judged-kinds';
import { openJudgements, openJudging } from '../judgements/judging';
import { switchLanguage } from '../language/use-words';
import { arrange } from '../layouts/arrange';
import type { LayoutName } from '../layouts/layout-names';
import type { Format } from '../take-away/take-away';
import { copyLink, printView, saveAs } from '../take-away/take-away-commands';
import { openHelp } from './use-help';

export interface Command {
  /** Names its words in the dictionaries. */
  readonly id: string;
  /** Written as `isStroke` reads them. */
  readonly keys: readonly string[];
  /** The views it works in; all where absent. */
  readonly views?: readonly View[];
  /** What may fail tells so itself. */
  readonly run: () => unknown;
}

const onCanvas = { views: ['graph'] } as const;
const onCanvasAndTable = { views: ['graph', 'table'] } as const;

const lay = (layout: LayoutName) => (): void => {
  // A layout that is cut short by the next is no failure.
  arrange(useAddress.getState().focus, layout).catch(() => undefined);
};
const take = (format: Format) => (): Promise<void> => saveAs(format);
const see = (view: View) => (): void => goTo({ view });
const startAt = (focus: string | null) => (): void =>
  goTo({ ...home, focus, language: useAddress.getState().language });

const askOfSelected = (is: 'same' | 'apart' | 'rename') => (): void => {
  const { selected } = useAddress.getState();
  const mayBe = is === 'rename' ? isRenamedId : isJudgedId;
  // Where nothing is selected that can be judged, the list says how it is done.
  if (selected !== null && mayBe(selected)) openJudging({ is, entity: selected });
  else openJudgements();
};

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
  { id: 'fit', keys: ['f'], ...onCanvas, run: () => drawnStage()?.fit() },
  { id: 'layoutForce', keys: [], ...onCanvas, run: lay('force') },
  { id: 'layoutNoverlap', keys: [], ...onCanvas, run: lay('noverlap') },
  { id: 'layoutHierarchy', keys: [], ...onCanvas, run: lay('hierarchy') },
  { id: 'layoutCircular', keys: [], ...onCanvas, run: lay('circular') },
  { id: 'layoutColumns', keys: [], ...onCanvas, run: lay('columns') },
  { id: 'colourByKind', keys: [], ...onCanvas, run: () => colourBy('kind') },
  { id: 'colourByCommunity', keys: [], ...onCanvas, run: () => colourBy('community') },
  { id: 'copyLink', keys: [], ...onCanvas, run: copyLink },
  { id: 'takePng', keys: [], ...onCanvas, run: take('png') },
  { id: 'takeSvg', keys: [], ...onCanvas, run: take('svg') },
  { id: 'takeNodesCsv', keys: [], ...onCanvasAndTable, run: take('nodesCsv') },
  { id: 'takeRelationshipsCsv', keys: [], ...onCanvasAndTable, run: take('relationshipsCsv') },
  { id: 'takeJson', keys: [], ...onCanvasAndTable, run: take('json') },
  { id: 'takeGexf', keys: [], ...onCanvasAndTable, run: take('gexf') },
  { id: 'takeGraphml', keys: [], ...onCanvasAndTable, run: take('graphml') },
  { id: 'print', keys: ['mod+p'], run: printView },
  { id: 'blankCanvas', keys: [], run: startAt(blankFocus) },
  { id: 'wholeGraph', keys: [], run: startAt(null) },
  { id: 'bring', keys: [], run: openBringing },
  { id: 'judgements', keys: [], run: openJudgements },
  { id: 'sameAs', keys: [], run: askOfSelected('same') },
  { id: 'notSame', keys: [], run: askOfSelected('apart') },
  { id: 'rename', keys: [], run: askOfSelected('rename') },
  { id: 'viewGraph', keys: ['alt+1'], run: see('graph') },
  { id: 'viewTable', keys: ['alt+2'], run: see('table') },
  { id: 'viewThemes', keys: ['alt+3'], run: see('themes') },
  { id: 'viewMatrix', keys: ['alt+4'], run: see('matrix') },
  { id: 'viewTimeline', keys: ['alt+5'], run: see('timeline') },
  { id: 'viewPaths', keys: ['alt+6'], run: see('paths') },
  { id: 'viewReports', keys: ['alt+7'], run: see('reports') },
  { id: 'viewCypher', keys: ['alt+8'], run: see('cypher') },
  { id: 'language', keys: [], run: switchLanguage },
  { id: 'appearance', keys: [], run: switchGround },
  { id: 'shortcuts', keys: ['?'], run: () => openHelp('shortcuts') },
  { id: 'guide', keys: [], run: () => openHelp('guide') },
] as const satisfies readonly Command[];

export type CommandId = (typeof commands)[number]['id'];

/** Whether a command works in a view. */
export const worksIn = (command: Command, view: View): boolean => command.views?.includes(view) ?? true;
