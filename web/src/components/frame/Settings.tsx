import {
  type Appearance,
  appearances,
  chooseAppearance,
  useAppearanceChoice,
} from '../../core/appearance/use-appearance';
import { chooseLanguage, useLanguage, useWords } from '../../core/language/use-words';

const glyphs: Record<Appearance, string> = { system: '◐', light: '☀', dark: '☾' };

/** Language, and light or dark. */
export const Settings = () => {
  const { settings } = useWords();
  const language = useLanguage();
  const appearance = useAppearanceChoice();
  const next = appearances[(appearances.indexOf(appearance) + 1) % appearances.length] ?? 'system';
  const hint = `${settings.appearance} · ${settings[appearance]}`;
  return (
    <div className="settings">
      <button type="button" title={hint} aria-label={hint} onClick={() => chooseAppearance(next)}>
        {glyphs[appearance]}
      </button>
      <button
        type="button"
        title={settings.languageHint}
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => chooseLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {language === 'zh' ? 'EN' : '中'}
      </button>
    </div>
  );
};
