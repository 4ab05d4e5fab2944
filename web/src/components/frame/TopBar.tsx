import { SearchBox } from '../search/SearchBox';

export const TopBar = () => (
  <header className="top-bar">
    <SearchBox />
  </header>
);
