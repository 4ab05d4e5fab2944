import { BringButton } from '../bringing/BringButton';
import { JudgementsButton } from '../judging/JudgementsButton';
import { SearchBox } from '../search/SearchBox';
import './top-bar.css';

export const TopBar = () => (
  <header className="top-bar">
    <SearchBox />
    <div className="top-buttons">
      <BringButton />
      <JudgementsButton />
    </div>
  </header>
);
