/** Light or dark: the system's, unless chosen. Sets the custom properties that all CSS draws from. */
import { create } from 'zustand';
import { keepPreference, keptPreference } from '../preferences';
import { customProperties, type Ground, type Palette, palettes } from './tokens';

export const appearances = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof appearances)[number];

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');
const groundOf = (appearance: Appearance): Ground =>
  appearance === 'system' ? (darkSystem.matches ? 'dark' : 'light') : appearance;

const first = keptPreference('appearance', appearances) ?? 'system';
const useAppearance = create<{ appearance: Appearance; ground: Ground }>(() => ({
  appearance: first,
  ground: groundOf(first),
}));

const paint = (ground: Ground): void => {
  const root = document.documentElement;
  root.dataset.ground = ground;
  root.style.colorScheme = ground;
  for (const [name, value] of Object.entries(customProperties(palettes[ground])))
    root.style.setProperty(name, value);
};

paint(useAppearance.getState().ground);
useAppearance.subscribe((state) => paint(state.ground));
darkSystem.addEventListener('change', () =>
  useAppearance.setState(({ appearance }) => ({ ground: groundOf(appearance) })),
);

export const useAppearanceChoice = (): Appearance => useAppearance((state) => state.appearance);
export const usePalette = (): Palette => palettes[useAppearance((state) => state.ground)];
/** The same for what knows of no component. */
export const paletteNow = (): Palette => palettes[useAppearance.getState().ground];

export const chooseAppearance = (appearance: Appearance): void => {
  keepPreference('appearance', appearance);
  useAppearance.setState({ appearance, ground: groundOf(appearance) });
};

/** From light to dark or back, for a command that knows of no component. */
export const switchGround = (): void =>
  chooseAppearance(useAppearance.getState().ground === 'light' ? 'dark' : 'light');

/** Asked anew each time: the system's setting can change while the page is open. */
export const prefersStillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
