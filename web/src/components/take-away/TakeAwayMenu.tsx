import { useState } from 'react';
import { showLink } from '../../core/address/use-address';
import { usePalette } from '../../core/appearance/use-appearance';
import { useLanguage, useWords } from '../../core/language/use-words';
import { linkToView } from '../../core/saved-views/current-view';
import type { Format } from '../../core/take-away/take-away';
import { MenuButton } from '../menu/MenuButton';
import { MenuItem } from '../menu/MenuItem';
import './take-away.css';
import { printCanvas } from './print-canvas';

const files: readonly Format[] = ['png', 'svg', 'nodesCsv', 'relationshipsCsv', 'json', 'gexf', 'graphml'];

/** Files of what is seen, a link that brings it back, and print. What writes the files is fetched when first asked for. */
export const TakeAwayMenu = () => {
  const { takeAway: words, common } = useWords();
  const language = useLanguage();
  const palette = usePalette();
  const [status, setStatus] = useState<string | null>(null);
  const setting = { language, palette, words };

  const save = async (format: Format): Promise<void> => {
    setStatus(words.gathering);
    try {
      const { takeAway } = await import('../../core/take-away/take-away');
      await takeAway(format, setting);
      setStatus(null);
    } catch {
      setStatus(words.failed);
    }
  };
  const copyLink = async (): Promise<void> => {
    const link = await linkToView();
    if (link === null) return;
    showLink(link);
    await navigator.clipboard.writeText(link).then(
      () => setStatus(words.linkCopied),
      () => setStatus(words.linkShown),
    );
  };
  return (
    <>
      <MenuButton icon="save" label={words.menu} text={words.menu}>
        {(close) => {
          const then = (act: () => Promise<void>) => () => {
            close();
            act().catch(() => setStatus(words.failed));
          };
          return (
            <>
              <MenuItem onChoose={then(copyLink)} hint={words.linkHint}>
                {words.link}
              </MenuItem>
              <MenuItem onChoose={then(() => printCanvas(setting))}>{words.print}</MenuItem>
              <hr />
              <p className="menu-heading">{words.files}</p>
              {files.map((format) => (
                <MenuItem key={format} onChoose={then(() => save(format))}>
                  {words[format]}
                </MenuItem>
              ))}
            </>
          );
        }}
      </MenuButton>
      {status && (
        <output className="take-away-status">
          {status}
          <button type="button" aria-label={common.close} onClick={() => setStatus(null)}>
            ×
          </button>
        </output>
      )}
    </>
  );
};
