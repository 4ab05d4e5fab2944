/** What is taken away by a menu or a command, and how that goes. What writes the files is fetched when first asked for. */
import { create } from 'zustand';
import { showLink, useAddress } from '../address/use-address';
import { paletteNow } from '../appearance/use-appearance';
import { languageNow, wordsNow } from '../language/use-words';
import { linkToView } from '../saved-views/current-view';
import { printCanvas } from './print-canvas';
import type { Format, Setting } from './take-away';

/** Names its words in the dictionaries; null where there is nothing to tell. */
type Status = 'gathering' | 'failed' | 'linkCopied' | 'linkShown' | null;

export const useTakeAwayStatus = create<{ status: Status }>(() => ({ status: null }));
const tell = (status: Status): void => useTakeAwayStatus.setState({ status });
export const forgetTakeAwayStatus = (): void => tell(null);

const settingNow = (): Setting => ({
  language: languageNow(),
  palette: paletteNow(),
  words: wordsNow().takeAway,
});

/** Saves what the canvas shows, with its citations; how it went is told by the status. */
export const saveAs = async (format: Format): Promise<void> => {
  tell('gathering');
  try {
    const { takeAway } = await import('./take-away');
    await takeAway(format, settingNow());
    tell(null);
  } catch {
    tell('failed');
  }
};

export const copyLink = async (): Promise<void> => {
  const link = await linkToView();
  if (link === null) return;
  showLink(link);
  await navigator.clipboard.writeText(link).then(
    () => tell('linkCopied'),
    () => tell('linkShown'),
  );
};

/** Prints what is on view: of the canvas its picture with citations, of another view the page. */
export const printView = async (): Promise<void> => {
  if (useAddress.getState().view !== 'graph') return window.print();
  tell('gathering');
  await printCanvas(settingNow()).then(
    () => tell(null),
    () => tell('failed'),
  );
};
