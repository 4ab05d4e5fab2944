/** The language shown, and its words. */
import { create } from 'zustand';
import { en } from '../../locales/en';
import { type Dictionary, zh } from '../../locales/zh';
import { goTo, useAddress } from '../address/use-address';
import { keepPreference, keptPreference } from '../preferences';
import { type Language, languages } from './languages';

const dictionaries: Record<Language, Dictionary> = { zh, en };

const useKept = create<{ kept: Language }>(() => ({ kept: keptPreference('language', languages) ?? 'zh' }));

/** The address tells the language first, then what was chosen last on this computer, then Chinese. */
export const useLanguage = (): Language => {
  const kept = useKept((state) => state.kept);
  return useAddress((address) => address.language) ?? kept;
};

export const useWords = (): Dictionary => dictionaries[useLanguage()];

export const chooseLanguage = (language: Language): void => {
  keepPreference('language', language);
  useKept.setState({ kept: language });
  goTo({ language: language === 'zh' ? null : language }, { replace: true });
};

/** The same for what knows of no component. */
export const languageNow = (): Language => useAddress.getState().language ?? useKept.getState().kept;
export const wordsNow = (): Dictionary => dictionaries[languageNow()];

/** From the one to the other, for a command that knows of no component. */
export const switchLanguage = (): void => chooseLanguage(languageNow() === 'zh' ? 'en' : 'zh');
