/** Makes the files that a person takes away, of what is seen on the canvas that the address names. */

import type { Dictionary } from '../../locales/zh';
import { useAddress } from '../address/use-address';
import type { Palette } from '../appearance/tokens';
import { readyCanvas } from '../graph/canvas-store';
import { drawingOf } from '../graph/drawing';
import { drawnStage } from '../graph/drawn-stage';
import { filterOf } from '../graph/use-canvas';
import type { Language } from '../language/languages';
import { gatherFacts } from '../relationships/relationship-facts';
import { citationOf } from './citation';
import { type TakenGraph, type TakenNode, takeGraph } from './gather';
import { nodesCsv, relationshipsCsv } from './graph-csv';
import { gexfOf, graphmlOf, jsonOf } from './graph-files';
import { pngOf, svgOf } from './graph-svg';
import { saveFile } from './save-file';

export const formats = ['png', 'svg', 'gexf', 'graphml', 'nodesCsv', 'relationshipsCsv', 'json'] as const;
export type Format = (typeof formats)[number];

export interface Setting {
  readonly language: Language;
  readonly palette: Palette;
  readonly words: Dictionary['takeAway'];
}

/** Reports named under a picture; the rest is counted. */
const mostCited = 12;

const gather = async (language: Language): Promise<TakenGraph | null> => {
  const { focus } = useAddress.getState();
  const canvas = readyCanvas(focus);
  if (!canvas) return null;
  const drawing = drawingOf(canvas.graph, filterOf(canvas, focus));
  return takeGraph(drawing, await gatherFacts(drawing.edges), language);
};

const pictureOf = (taken: TakenGraph, { language, palette, words }: Setting) => {
  const stage = drawnStage();
  if (!stage) return null;
  const citations = taken.reports.map((report) => citationOf(report, language));
  const rest = citations.length - mostCited;
  const caption = [
    words.caption(taken.nodes.length, taken.relationships.length, citations.length),
    ...citations.slice(0, mostCited),
    ...(rest > 0 ? [words.moreReports(rest)] : []),
  ];
  return svgOf(taken, {
    ...stage.size(),
    discs: stage.discs(),
    lines: stage.lines(),
    labels: stage.labels(),
    palette,
    caption,
    citations,
  });
};

/** The picture that is printed; null while no canvas is on view. */
export const printedPicture = async (setting: Setting): Promise<string | null> => {
  const taken = await gather(setting.language);
  return taken && (pictureOf(taken, setting)?.svg ?? null);
};

const savePicture = async (taken: TakenGraph, format: 'png' | 'svg', setting: Setting): Promise<void> => {
  const picture = pictureOf(taken, setting);
  if (!picture) return;
  if (format === 'svg') saveFile('zhengtu.svg', picture.svg, 'image/svg+xml');
  else saveFile('zhengtu.png', await pngOf(picture), 'image/png');
};

/** Saves one file. @throws ExplorerError where the quotations do not come */
export const takeAway = async (format: Format, setting: Setting): Promise<void> => {
  const { language, palette } = setting;
  const taken = await gather(language);
  if (!taken) return;
  const discs = drawnStage()?.discs();
  const colourOf = ({ id, kind }: TakenNode): string => discs?.get(id)?.colour ?? palette.kinds[kind];
  const files: Record<Format, () => void | Promise<void>> = {
    png: () => savePicture(taken, 'png', setting),
    svg: () => savePicture(taken, 'svg', setting),
    gexf: () => saveFile('zhengtu.gexf', gexfOf(taken, language, colourOf), 'application/xml'),
    graphml: () => saveFile('zhengtu.graphml', graphmlOf(taken, language, colourOf), 'application/xml'),
    nodesCsv: () => saveFile('zhengtu-nodes.csv', nodesCsv(taken, language), 'text/csv;charset=utf-8'),
    relationshipsCsv: () =>
      saveFile('zhengtu-relationships.csv', relationshipsCsv(taken, language), 'text/csv;charset=utf-8'),
    json: () => saveFile('zhengtu.json', jsonOf(taken, language), 'application/json'),
  };
  await files[format]();
};
