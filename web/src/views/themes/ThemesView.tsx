import { ErrorNotice } from '../../components/notices/ErrorNotice';
import { Loading } from '../../components/notices/Loading';
import { useAddress } from '../../core/address/use-address';
import { loadThemes } from '../../core/api/endpoints';
import { useResource } from '../../core/api/use-resource';
import { SharedThemes } from './SharedThemes';
import { ThemeAnswer } from './ThemeAnswer';
import { ThemeList } from './ThemeList';
import './themes.css';

/** The mission's question: pick a theme, see which cities discussed it, at which meetings, in which words. */
const ThemesView = () => {
  const theme = useAddress((address) => address.theme);
  const themes = useResource('themes', loadThemes);
  if (themes.state === 'loading') return <Loading />;
  if (themes.state === 'failed') return <ErrorNotice error={themes.error} retry={themes.retry} />;
  return (
    <div className={`themes-view ${theme ? 'answered' : ''}`}>
      <ThemeList themes={themes.value.themes} chosen={theme} />
      {theme ? (
        <ThemeAnswer key={theme} theme={theme} themes={themes.value.themes} />
      ) : (
        <SharedThemes themes={themes.value.themes} />
      )}
    </div>
  );
};

export default ThemesView;
