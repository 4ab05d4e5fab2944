import './icons.css';

/** Line drawings on a 20 × 20 field, as paths. */
const paths = {
  undo: 'M7 4 3.5 7.5 7 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8',
  redo: 'm13 4 3.5 3.5L13 11m3-3.5H8.5a4.5 4.5 0 0 0 0 9H12',
  move: 'M10 2.5v15m-7.5-7.5h15M8 4.5l2-2 2 2m-4 11 2 2 2-2M4.5 8l-2 2 2 2m11-4 2 2-2 2',
  box: 'M3.5 6V3.5H6m3 0h2m3 0h2.5V6m0 3v2m0 3v2.5H14m-3 0H9m-3 0H3.5V14m0-3V9',
  lasso:
    'M7.5 13.2c-3-.6-5-2.2-5-4.4 0-3 3.4-5.3 7.5-5.3s7.5 2.3 7.5 5.3-3.4 5-7.5 5M7.5 13.5a1.7 1.7 0 1 0-1.7 1.7c1.2 0 1.4 2-.3 2.3',
  layout:
    'M10 3.5v4M10 7.5 4.5 12M10 7.5l5.5 4.5M2.8 12h3.4v3.4H2.8zM8.3 12h3.4v3.4H8.3zM13.8 12h3.4v3.4h-3.4zM10 7.5V12M8.3 2.5h3.4v3H8.3z',
  colours: 'M7.3 12.3a4.3 4.3 0 1 1 0-8.6 4.3 4.3 0 0 1 0 8.6Zm5.4-3.6a4.3 4.3 0 1 1-4.3 4.3',
  save: 'M10 3v9m-3.5-3.5L10 12l3.5-3.5M3.5 13v3.5h13V13',
  views: 'M5.5 3h9v14L10 13.5 5.5 17z',
  bring: 'M10 13V4m-3.5 3.5L10 4l3.5 3.5M3.5 13v3.5h13V13',
  judge: 'M5 12.5a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5Zm10 0a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5ZM7.5 10h5',
  keys: 'M2.5 5.5h15v9h-15zM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M6.5 11.5h7',
} as const;
export type IconName = keyof typeof paths;

/** Decoration: what it stands for is also said in words. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
