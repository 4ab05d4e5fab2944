/** Words of the commands, in English. */
import type { commandsZh } from './commands.zh';

export const commandsEn: typeof commandsZh = {
  heading: 'Commands',
  names: {
    undo: { name: 'Undo', also: 'back' },
    redo: { name: 'Redo', also: 'again' },
    expandChosen: { name: 'Expand or collapse the selected', also: 'neighbours' },
    chooseNeighbours: { name: 'Add neighbours to the selection', also: 'select' },
    chooseAll: { name: 'Select all that is seen', also: 'everything' },
    chooseNone: { name: 'Clear the selection', also: 'none deselect' },
    hideChosen: { name: 'Hide the selected', also: 'remove delete' },
    showHidden: { name: 'Show what was hidden', also: 'unhide' },
    pinChosen: { name: 'Pin or unpin the selected', also: 'fix' },
    moveTool: { name: 'Move the canvas', also: 'pan hand' },
    boxTool: { name: 'Select by box', also: 'rectangle' },
    lassoTool: { name: 'Select by lasso', also: 'loop' },
    fit: { name: 'Fit everything in', also: 'zoom' },
    layoutForce: { name: 'Layout: by force', also: 'forceatlas2' },
    layoutNoverlap: { name: 'Layout: no overlap', also: 'apart' },
    layoutHierarchy: { name: 'Layout: hierarchy', also: 'layers tree' },
    layoutCircular: { name: 'Layout: circle by kind', also: 'ring' },
    layoutColumns: { name: 'Layout: cities as columns', also: 'city' },
    colourByKind: { name: 'Colours: by kind', also: 'color' },
    colourByCommunity: { name: 'Colours: by community', also: 'color louvain clusters' },
    blankCanvas: { name: 'Start from a blank canvas', also: 'new empty' },
    wholeGraph: { name: 'Show the whole graph', also: 'everything all' },
    viewGraph: { name: 'Go to: Graph', also: 'canvas' },
    viewTable: { name: 'Go to: Table', also: 'rows csv' },
    viewThemes: { name: 'Go to: Themes', also: 'topics' },
    viewMatrix: { name: 'Go to: Matrix', also: 'compare cities' },
    viewReports: { name: 'Go to: Reports', also: 'documents' },
    viewCypher: { name: 'Go to: Cypher', also: 'query console' },
    language: { name: 'Switch to Chinese', also: 'language zh' },
    appearance: { name: 'Switch between light and dark', also: 'theme appearance' },
    shortcuts: { name: 'Keyboard shortcuts', also: 'help keys' },
    guide: { name: 'Learn by three questions', also: 'guide help tour' },
  },
  shortcuts: 'Keyboard shortcuts',
  everywhere: 'Everywhere',
  onCanvas: 'In the graph and the table',
  byPointer: 'By mouse and arrow keys',
  search: 'Search and commands',
  gestures: {
    click: { how: 'Click', what: 'select, and read about it on the right' },
    double: { how: 'Double click', what: 'expand or collapse its neighbours' },
    right: { how: 'Right click, or M', what: 'open the menu of the node' },
    shiftClick: { how: 'Shift + click, or Space', what: 'add to the selection or take out' },
    shiftDrag: { how: 'Shift + drag', what: 'select by box' },
    arrows: { how: 'Arrow keys (click the graph first)', what: 'walk along relations' },
    enter: { how: 'Enter', what: 'expand or collapse the selected node' },
  },
  guide: {
    title: 'Learn Zhengtu by three questions',
    intro: 'Each is about the reports that were read. Follow them once to know how to find and how to check.',
    go: 'Take me there',
    theme: (theme) => ({
      question: `Which cities discussed “${theme}”?`,
      steps:
        'Open Themes and choose it: a card is a city, with its meetings and the words said; “Open report” shows where.',
    }),
    shared: {
      question: 'What do several cities have in common?',
      steps:
        'Open Matrix and tick two cities or more: what they share and what only one has stands beside. A cell opens its meetings.',
    },
    around: (name) => ({
      question: `Whom and what is ${name} related to?`,
      steps:
        'Find it on a blank canvas and expand relation by relation, counts told before. Ctrl+Z takes any step back.',
    }),
  },
};
