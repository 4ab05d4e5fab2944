/** The picture on the stage as SVG: what is seen, with the reports it was read from below it. Lengths in pixels. */
import { nodes as definitions } from '@zhengtu/graph-schema';
import { fonts, type Palette } from '../appearance/tokens';
import type { DrawnDisc, DrawnLabel } from '../graph/drawn-stage';
import { shorten } from '../text/shorten';
import type { TakenGraph } from './gather';
import { xmlText } from './xml-text';

export interface SvgScene {
  readonly width: number;
  readonly height: number;
  readonly discs: ReadonlyMap<string, DrawnDisc>;
  readonly lines: ReadonlyMap<string, { readonly colour: string; readonly width: number }>;
  readonly labels: readonly DrawnLabel[];
  readonly palette: Palette;
  /** Lines below the picture; the first is its heading. */
  readonly caption: readonly string[];
  /** All reports cited, for whoever looks into the file. */
  readonly citations: readonly string[];
}

const lineHeight = 17;
const margin = 16;
/** Discs smaller than this have no room for a badge. */
const badgeFrom = 7.5;

const number = (value: number): string => value.toFixed(1).replace(/\.0$/, '');

/** Lines of one look make one path, the widest drawn last. */
const edgesIn = ({ relationships }: TakenGraph, { discs, lines }: SvgScene): string => {
  const paths = new Map<string, { colour: string; width: number; path: string }>();
  for (const { id, from, to } of relationships) {
    const [a, b, line] = [discs.get(from), discs.get(to), lines.get(id)];
    if (!a || !b || !line) continue;
    const key = `${line.colour} ${line.width}`;
    const before = paths.get(key)?.path ?? '';
    const path = `${before}M${number(a.x)} ${number(a.y)}L${number(b.x)} ${number(b.y)}`;
    paths.set(key, { ...line, path });
  }
  return [...paths.values()]
    .sort((a, b) => a.width - b.width)
    .map(
      ({ colour, width, path }) =>
        `<path d="${path}" stroke="${colour}" stroke-width="${number(width * 0.8)}" fill="none"/>\n`,
    )
    .join('');
};

const discsIn = ({ nodes }: TakenGraph, { discs, palette }: SvgScene): string =>
  nodes
    .flatMap(({ id, kind, name }) => {
      const disc = discs.get(id);
      if (!disc) return [];
      const { x, y, radius, colour } = disc;
      const circle = `<circle cx="${number(x)}" cy="${number(y)}" r="${number(radius)}" fill="${colour}"><title>${xmlText(name)}</title></circle>`;
      const size = Math.min(18, radius * 1.05);
      const badge =
        radius < badgeFrom
          ? ''
          : `<text x="${number(x)}" y="${number(y + size * 0.36)}" font-size="${number(size)}" font-weight="600" text-anchor="middle" fill="${palette.onKind}">${definitions[kind].badge}</text>`;
      return [circle + badge];
    })
    .join('\n');

const labelsIn = ({ labels, palette }: SvgScene): string =>
  labels
    .map(
      ({ text, left, middle, size, strong }) =>
        `<text x="${number(left)}" y="${number(middle + size * 0.36)}" font-size="${size}" font-weight="500" fill="${strong ? palette.accent : palette.ink}" stroke="${palette.paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${xmlText(text)}</text>`,
    )
    .join('\n');

const captionIn = ({ caption, width, height, palette }: SvgScene): string => {
  const columns = Math.floor((width - 2 * margin) / 6.4);
  const lines = caption.map(
    (line, at) =>
      `<text x="${margin}" y="${height + margin + (at + 0.8) * lineHeight}" font-size="12" fill="${at === 0 ? palette.ink : palette.inkSoft}">${xmlText(shorten(line, columns))}</text>`,
  );
  return lines.join('\n');
};

export const svgOf = (taken: TakenGraph, scene: SvgScene): { svg: string; width: number; height: number } => {
  const { width, palette, caption, citations } = scene;
  const height = scene.height + caption.length * lineHeight + 2 * margin;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${xmlText(fonts.frame)}">
<title>${xmlText(caption[0] ?? '')}</title>
<desc>${xmlText(citations.join('\n'))}</desc>
<rect width="${width}" height="${height}" fill="${palette.paper}"/>
<svg width="${width}" height="${scene.height}" viewBox="0 0 ${width} ${scene.height}">
${edgesIn(taken, scene)}${discsIn(taken, scene)}
${labelsIn(scene)}
</svg>
<line x1="${margin}" x2="${width - margin}" y1="${scene.height + margin / 2}" y2="${scene.height + margin / 2}" stroke="${palette.line}"/>
${captionIn(scene)}
</svg>
`;
  return { svg, width, height };
};

/** The SVG drawn as PNG, so many dots for a pixel. @throws Error when the browser cannot draw it */
export const pngOf = async (
  { svg, width, height }: { svg: string; width: number; height: number },
  scale = 2,
): Promise<Blob> => {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
};
