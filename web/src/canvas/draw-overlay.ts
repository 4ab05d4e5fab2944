/** What is drawn over sigma's discs and lines: badges, rings, labels with a halo, and words on edges. */
import { nodes as definitions } from '@zhengtu/graph-schema';
import type Sigma from 'sigma';
import { fonts, type Palette } from '../core/appearance/tokens';
import { nameInWords, relationshipInWords } from '../core/entities/entity-words';
import type { CanvasGraph, EdgeAttributes, NodeAttributes } from '../core/graph/canvas-graph';
import type { DrawnLabel } from '../core/graph/drawn-stage';
import type { Language } from '../core/language/languages';
import { shorten } from '../core/text/shorten';
import type { Emphasis } from './emphasis';
import { type Box, type LabelCandidate, placeLabels } from './label-placement';

export type CanvasSigma = Sigma<NodeAttributes, EdgeAttributes>;

export interface OverlayState {
  readonly palette: Palette;
  readonly language: Language;
  readonly emphasis: Emphasis;
  readonly hovered: string | null;
  readonly selected: string | null;
  /** Nodes that acts are about, ringed as the selected one is. */
  readonly chosen: ReadonlySet<string>;
  /** Nodes that stay where they are, marked with a pin. */
  readonly pinned: ReadonlySet<string>;
  /** Centres of expansions, drawn with a second ring. */
  readonly expanded: ReadonlySet<string>;
  /** What lies over the stage (legend, buttons), in pixels: labels keep out of it. */
  readonly covered: readonly Box[];
}

interface Disc {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly attributes: NodeAttributes;
}

const labelSize = 12.5;
/** In columns, two for a Han character. */
const longestLabel = 24;
/** The same, for the node under the pointer and the selected one. */
const longestStrongLabel = 48;
const badgeFrom = 7.5;
const smallestLabelled = 4.6;
/** Stage area, in square pixels, for each label when nothing stands out: a map is read by its big names first. */
const areaPerLabel = 13_000;
const fewDiscs = 60;
const mostEdgeWords = 28;

const discsInView = (sigma: CanvasSigma, graph: CanvasGraph): Disc[] => {
  const { width, height } = sigma.getDimensions();
  const discs: Disc[] = [];
  graph.forEachNode((id, attributes) => {
    const shown = sigma.getNodeDisplayData(id);
    if (!shown || shown.hidden) return;
    const { x, y } = sigma.framedGraphToViewport(shown);
    const radius = sigma.scaleSize(shown.size);
    if (x > -radius && y > -radius && x < width + radius && y < height + radius)
      discs.push({ id, x, y, radius, attributes });
  });
  return discs;
};

const drawRing = (context: CanvasRenderingContext2D, disc: Disc, colour: string, distance: number): void => {
  context.beginPath();
  context.arc(disc.x, disc.y, disc.radius + distance, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.strokeStyle = colour;
  context.stroke();
};

/** A pin at the disc's upper right. */
const drawPin = (context: CanvasRenderingContext2D, disc: Disc, { ink, paper }: Palette): void => {
  const [x, y] = [disc.x + disc.radius * 0.75, disc.y - disc.radius * 0.75];
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + 4, y - 5);
  context.lineWidth = 1.8;
  context.strokeStyle = ink;
  context.stroke();
  context.beginPath();
  context.arc(x + 5, y - 6.5, 3.4, 0, 2 * Math.PI);
  context.fillStyle = ink;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = paper;
  context.stroke();
};

const drawBadges = (context: CanvasRenderingContext2D, discs: readonly Disc[], state: OverlayState): void => {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = state.palette.onKind;
  for (const { id, x, y, radius, attributes } of discs) {
    if (radius < badgeFrom) continue;
    context.globalAlpha = state.emphasis.centre && !state.emphasis.nodes.has(id) ? 0.35 : 1;
    context.font = `600 ${Math.min(18, radius * 1.05)}px ${fonts.frame}`;
    context.fillText(definitions[attributes.kind].badge, x, y + radius * 0.06);
  }
  context.globalAlpha = 1;
};

const widths = new Map<string, number>();
const widthOf = (context: CanvasRenderingContext2D, text: string): number => {
  const key = `${context.font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
};

const haloedText = (
  context: CanvasRenderingContext2D,
  text: string,
  box: Box,
  ground: string,
  ink: string,
): void => {
  context.lineWidth = 4;
  context.strokeStyle = ground;
  context.strokeText(text, box.left, box.top + box.height / 2);
  context.fillStyle = ink;
  context.fillText(text, box.left, box.top + box.height / 2);
};

const importance = (disc: Disc, { hovered, selected, emphasis }: OverlayState): number =>
  disc.radius +
  (disc.id === hovered ? 1000 : disc.id === selected ? 500 : emphasis.nodes.has(disc.id) ? 100 : 0);

const drawNodeLabels = (
  context: CanvasRenderingContext2D,
  sigma: CanvasSigma,
  discs: readonly Disc[],
  taken: readonly Box[],
  state: OverlayState,
): DrawnLabel[] => {
  const { emphasis, palette, hovered, selected } = state;
  const { width, height } = sigma.getDimensions();
  const texts = new Map<string, string>();
  const candidates: LabelCandidate[] = [];
  const labelled = discs
    .filter((disc) => emphasis.nodes.has(disc.id) || (!emphasis.centre && disc.radius >= smallestLabelled))
    .sort((a, b) => importance(b, state) - importance(a, state))
    .slice(
      0,
      emphasis.centre ? undefined : discs.length > fewDiscs ? (width * height) / areaPerLabel : fewDiscs,
    );
  context.font = `500 ${labelSize}px ${fonts.frame}`;
  for (const { id, x, y, radius, attributes } of labelled) {
    const name = nameInWords({ id, label: attributes.kind, name: attributes.name }, state.language);
    const forced = id === hovered || id === selected;
    const text = shorten(name, forced ? longestStrongLabel : longestLabel);
    texts.set(id, text);
    const ring = forced ? 4 : 0;
    candidates.push({
      id,
      x,
      y,
      radius: radius + ring,
      width: widthOf(context, text),
      height: labelSize * 1.35,
      forced,
    });
  }
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  return placeLabels(candidates, sigma.getDimensions(), taken).map((box) => {
    const strong = box.id === hovered || box.id === selected;
    const text = texts.get(box.id) ?? '';
    haloedText(context, text, box, palette.paper, strong ? palette.accent : palette.ink);
    return { text, left: box.left, middle: box.top + box.height / 2, size: labelSize, strong };
  });
};

/** Words of the edges that stand out, one pill for all edges between the same two nodes. */
const drawEdgeWords = (
  context: CanvasRenderingContext2D,
  graph: CanvasGraph,
  discs: readonly Disc[],
  state: OverlayState,
): Box[] => {
  const { emphasis, palette, language } = state;
  const byId = new Map(discs.map((disc) => [disc.id, disc]));
  const words = new Map<string, { from: Disc; to: Disc; text: Set<string> }>();
  for (const edge of emphasis.edges) {
    if (!graph.hasEdge(edge)) continue;
    const [from, to] = [byId.get(graph.source(edge)), byId.get(graph.target(edge))];
    if (!from || !to || from === to) continue;
    const key = [from.id, to.id].sort().join(' ');
    const entry = words.get(key) ?? { from, to, text: new Set<string>() };
    entry.text.add(relationshipInWords(graph.getEdgeAttribute(edge, 'relationship'), 'out', language));
    words.set(key, entry);
  }
  if (words.size > mostEdgeWords) return [];
  context.font = `400 11px ${fonts.frame}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const boxes: Box[] = [];
  for (const { from, to, text } of words.values()) {
    const label = [...text].join(' · ');
    const [width, height] = [widthOf(context, label) + 8, 16];
    if (Math.hypot(from.x - to.x, from.y - to.y) < from.radius + to.radius + width * 0.7) continue;
    const box = { left: (from.x + to.x - width) / 2, top: (from.y + to.y - height) / 2, width, height };
    if (
      boxes.some((other) => Math.abs(other.left - box.left) < width && Math.abs(other.top - box.top) < height)
    )
      continue;
    boxes.push(box);
    context.fillStyle = palette.paper;
    context.beginPath();
    context.roundRect(box.left, box.top, width, height, 8);
    context.fill();
    context.fillStyle = palette.inkSoft;
    context.fillText(label, box.left + width / 2, box.top + height / 2 + 0.5);
  }
  return boxes;
};

/** Draws the whole overlay for the current camera, called after each of sigma's frames; gives the labels drawn. */
export const drawOverlay = (
  context: CanvasRenderingContext2D,
  sigma: CanvasSigma,
  graph: CanvasGraph,
  state: OverlayState,
): DrawnLabel[] => {
  const { width, height } = sigma.getDimensions();
  context.clearRect(0, 0, width, height);
  const discs = discsInView(sigma, graph);
  drawBadges(context, discs, state);
  for (const disc of discs) {
    if (state.expanded.has(disc.id)) drawRing(context, disc, state.palette.lineStrong, 2);
    if (state.pinned.has(disc.id)) drawPin(context, disc, state.palette);
    if (disc.id === state.selected || state.chosen.has(disc.id))
      drawRing(context, disc, state.palette.accent, 3);
    else if (disc.id === state.hovered) drawRing(context, disc, state.palette.inkFaint, 2.5);
  }
  const words = drawEdgeWords(context, graph, discs, state);
  const kept = discs
    .filter(
      (disc) => disc.radius >= badgeFrom && (!state.emphasis.centre || state.emphasis.nodes.has(disc.id)),
    )
    .map(({ x, y, radius }) => ({
      left: x - radius * 0.8,
      top: y - radius * 0.8,
      width: radius * 1.6,
      height: radius * 1.6,
    }));
  return drawNodeLabels(context, sigma, discs, [...state.covered, ...words, ...kept], state);
};
