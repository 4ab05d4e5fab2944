import { counted } from './counted';
import type { Dictionary } from './zh';

export const pathsEn: Dictionary['paths'] = {
  title: 'What joins the two?',
  about:
    'Choose two people, cities, bodies or themes: the shortest ways between them, each step with its words.',
  from: 'From',
  to: 'To',
  swap: 'Swap',
  pick: 'A name, pinyin or initials',
  change: 'Change',
  without: 'Not through',
  boilerplate: 'Stock themes allowed',
  boilerplateHint: 'Through themes such as high-quality development nearly everything is joined',
  hops: (count) => counted(count, 'step'),
  found: (count) => `The ${counted(count, 'shortest path')}`,
  path: (number, hops) => `Path ${number}: ${counted(hops, 'step')}`,
  none: 'There is no path of six steps or fewer.',
  noneWay: 'Exclude fewer kinds, or widen the period.',
  same: 'Both ends are the same; choose another.',
  incomplete: 'Not every way was followed: there are too many. These are what was found.',
  passedOver: 'Joined to too much to be searched any further:',
  noQuote: 'From the gazetteer or the vocabulary; nothing to quote',
  onCanvas: 'Put on the canvas',
  allOnCanvas: 'Put all on the canvas',
  examples: 'For example',
  between: (one, other) => `${one} and ${other}`,
  searching: 'Looking for paths…',
  results: 'Paths',
};
