/**
 * Every colour of the explorer, once: CSS (as custom properties), canvas and legend read this file.
 *
 * The eight kinds keep ≥ 3:1 on their ground and stay apart under deuteranopia and protanopia (CIEDE2000 after
 * Machado et al. 2009); `tokens.test.ts` checks both.
 */
import type { NodeLabel } from '@zhengtu/graph-schema';

export type Ground = 'light' | 'dark';

export interface Palette {
  /** The page, what lies on it, and what lies on that. */
  readonly paper: string;
  readonly surface: string;
  readonly raised: string;
  /** Text: main, second and third voice (all ≥ 4.5:1 on paper). */
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly line: string;
  readonly lineStrong: string;
  /** What is selected, and nothing else. */
  readonly accent: string;
  readonly accentSoft: string;
  readonly onAccent: string;
  /** Behind quoted words. */
  readonly marked: string;
  readonly warning: string;
  readonly warningSoft: string;
  /** Edges of the canvas, and nodes that stand back. */
  readonly edge: string;
  readonly muted: string;
  /** On a disc of a kind's colour. */
  readonly onKind: string;
  /** Cypher in the editor. */
  readonly codeKeyword: string;
  readonly codeString: string;
  readonly codeName: string;
  readonly shadow: string;
  readonly kinds: Readonly<Record<NodeLabel, string>>;
  /** How much, in five steps of one hue: text on the first three is `ink`, on the last two `onKind`. */
  readonly steps: readonly [string, string, string, string, string];
}

export const palettes: Readonly<Record<Ground, Palette>> = {
  light: {
    paper: '#faf7f1',
    surface: '#fffdf9',
    raised: '#f3eee4',
    ink: '#25221d',
    inkSoft: '#575249',
    inkFaint: '#716b60',
    line: '#e6dfd2',
    lineStrong: '#cfc5b3',
    accent: '#b4361f',
    accentSoft: '#f7e3db',
    onAccent: '#fffdf9',
    marked: '#fbe6a6',
    warning: '#8a5a00',
    warningSoft: '#fbf0d3',
    edge: '#dcd4c5',
    muted: '#e4ddd0',
    onKind: '#fffdf9',
    codeKeyword: '#4a44a8',
    codeString: '#2b6b45',
    codeName: '#0f686c',
    shadow: 'rgb(60 48 28 / 14%)',
    kinds: {
      Person: '#a63a2b',
      Meeting: '#6b2c66',
      Place: '#3f8f5f',
      Body: '#3b82cf',
      Theme: '#a9761b',
      Project: '#178a8f',
      Policy: '#4a44a8',
      Document: '#5e5c58',
    },
    steps: ['#f5e6c4', '#ebcf97', '#dab164', '#93650f', '#654103'],
  },
  dark: {
    paper: '#17171a',
    surface: '#1e1e22',
    raised: '#29292e',
    ink: '#ece8e0',
    inkSoft: '#bdb8ae',
    inkFaint: '#979289',
    line: '#323238',
    lineStrong: '#4a4a52',
    accent: '#f08a6c',
    accentSoft: '#43291f',
    onAccent: '#1c1310',
    marked: '#5c4a16',
    warning: '#e6bd62',
    warningSoft: '#342c19',
    edge: '#3a3a41',
    muted: '#303036',
    onKind: '#17171a',
    codeKeyword: '#a5a4f4',
    codeString: '#8fd1a0',
    codeName: '#5fd0d2',
    shadow: 'rgb(0 0 0 / 45%)',
    kinds: {
      Person: '#e07a63',
      Meeting: '#bd78b3',
      Place: '#8fd1a0',
      Body: '#75a9f0',
      Theme: '#e1b14a',
      Project: '#5fd0d2',
      Policy: '#7878e7',
      Document: '#a5a29c',
    },
    steps: ['#332a1b', '#4c3c1e', '#6c5223', '#bb8d3a', '#eec875'],
  },
};

export const fonts = {
  frame:
    '"PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", system-ui, sans-serif',
  quote:
    '"Songti SC", "Noto Serif SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, "STSong", Georgia, serif',
  code: '"SF Mono", "JetBrains Mono", Consolas, "DejaVu Sans Mono", "Noto Sans Mono CJK SC", ui-monospace, monospace',
} as const;

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The palette and fonts as CSS custom properties: `--ink-soft`, `--kind-person`, `--step-3`, `--font-quote`, … */
export const customProperties = (palette: Palette): Record<string, string> => {
  const { kinds, steps, ...plain } = palette;
  return Object.fromEntries([
    ...Object.entries(plain).map(([name, value]) => [`--${kebab(name)}`, value]),
    ...Object.entries(kinds).map(([kind, value]) => [`--kind-${kind.toLowerCase()}`, value]),
    ...steps.map((value, at) => [`--step-${at + 1}`, value]),
    ...Object.entries(fonts).map(([name, value]) => [`--font-${name}`, value]),
  ]);
};

/** The custom property of a kind's colour, for CSS set from components. */
export const kindColour = (kind: NodeLabel): string => `var(--kind-${kind.toLowerCase()})`;
