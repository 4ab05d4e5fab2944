import type { Setting } from './take-away';

const figureId = 'printed-canvas';

/** Prints the picture with its citations: the browser cannot print a WebGL canvas. */
export const printCanvas = async (setting: Setting): Promise<void> => {
  const { printedPicture } = await import('./take-away');
  const svg = await printedPicture(setting);
  if (svg === null) return;
  document.getElementById(figureId)?.remove();
  const figure = document.createElement('figure');
  figure.id = figureId;
  figure.append(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement);
  document.body.append(figure);
  window.addEventListener('afterprint', () => figure.remove(), { once: true });
  window.print();
};
