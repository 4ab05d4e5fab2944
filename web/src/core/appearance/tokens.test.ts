import { nodeLabels } from '@zhengtu/graph-schema';
import { describe, expect, test } from 'vitest';
import { colourDifference, contrast, lab, linearRgb, simulate } from './colour-metrics';
import { customProperties, type Ground, palettes } from './tokens';

const grounds: Ground[] = ['light', 'dark'];
const pairs = nodeLabels.flatMap((one, at) => nodeLabels.slice(at + 1).map((other) => [one, other] as const));

test('the colour difference agrees with the published CIEDE2000 test data', () => {
  expect(colourDifference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(colourDifference([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
  expect(colourDifference([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
});

describe.each(grounds)('on the %s ground', (ground) => {
  const palette = palettes[ground];

  test('every kind stands out from paper and surface by 3:1', () => {
    for (const kind of nodeLabels)
      for (const under of [palette.paper, palette.surface])
        expect(contrast(palette.kinds[kind], under), `${kind} on ${under}`).toBeGreaterThanOrEqual(3);
  });

  test('text of every voice is readable by 4.5:1 wherever it lies', () => {
    for (const voice of [palette.ink, palette.inkSoft, palette.inkFaint])
      for (const under of [palette.paper, palette.surface])
        expect(contrast(voice, under), `${voice} on ${under}`).toBeGreaterThanOrEqual(4.5);
    for (const code of [palette.codeKeyword, palette.codeString, palette.codeName])
      expect(contrast(code, palette.surface), code).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.ink, palette.marked)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.warning, palette.warningSoft)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.accent, palette.surface)).toBeGreaterThanOrEqual(4.5);
  });

  test('numbers are readable on every step, and each step stands apart from the one before', () => {
    palette.steps.forEach((step, at) => {
      const text = at < 3 ? palette.ink : palette.onKind;
      expect(contrast(text, step), step).toBeGreaterThanOrEqual(4.5);
      const before = palette.steps[at - 1] ?? palette.surface;
      expect(colourDifference(lab(linearRgb(step)), lab(linearRgb(before))), step).toBeGreaterThan(5);
    });
  });

  test.each(['deuteranopia', 'protanopia'] as const)('any two kinds stay apart under %s', (deficiency) => {
    const seen = (hex: string) => lab(simulate(linearRgb(hex), deficiency));
    for (const [one, other] of pairs)
      expect(
        colourDifference(seen(palette.kinds[one]), seen(palette.kinds[other])),
        `${one} and ${other}`,
      ).toBeGreaterThanOrEqual(10);
  });

  test('a kind can be told from the accent and from a muted node', () => {
    for (const kind of nodeLabels)
      expect(
        colourDifference(lab(linearRgb(palette.kinds[kind])), lab(linearRgb(palette.muted))),
      ).toBeGreaterThan(15);
  });
});

test('custom properties carry every colour under a name CSS can use', () => {
  const css = customProperties(palettes.light);
  expect(css['--ink-soft']).toBe(palettes.light.inkSoft);
  expect(css['--kind-person']).toBe(palettes.light.kinds.Person);
  expect(Object.keys(css).every((name) => /^--[a-z-]+[1-5]?$/.test(name))).toBe(true);
});
