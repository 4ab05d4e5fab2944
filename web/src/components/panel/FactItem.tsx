import type { Fact } from '@zhengtu/server/api';
import { uncoverView } from '../../core/appearance/panel-covers-view';
import { factNotes } from '../../core/entities/fact-notes';
import { useLanguage, useWords } from '../../core/language/use-words';
import { themeTerms } from '../../core/themes/theme-lists';
import { EntityLink } from '../entity/EntityLink';
import { Link } from '../entity/Link';
import { Quotes } from '../evidence/Quotes';

/** One fact: whom or what it joins, what is to be known of it, and the sentence that says so. */
export const FactItem = ({ fact, about }: { fact: Fact; about: string }) => {
  const words = useWords();
  const language = useLanguage();
  const { entity, relationship, evidence } = fact;
  const derived = evidence.length === 0 && relationship.type === 'DISCUSSED';
  const { documents, status, direct } = relationship.properties;
  const theme = entity.label === 'Theme' ? entity.id : about;
  const terms = relationship.type === 'DISCUSSED' ? themeTerms(theme) : [];
  return (
    <li className="fact">
      <p className="fact-line">
        <EntityLink entity={entity} />
        {factNotes(fact, words.panel, language).map((note) => (
          <span key={note} className="fact-note">
            {note}
          </span>
        ))}
        {derived && direct === false && <span className="tag caution">{words.panel.onlyBelow}</span>}
        {status === 'unverified' && <span className="tag caution">{words.common.unverified}</span>}
        {derived && (
          <Link
            className="open-report see-meetings"
            to={{ view: 'themes', theme, ...uncoverView() }}
            label={words.panel.seeMeetings}
            title={words.panel.seeMeetings}
          >
            →
          </Link>
        )}
      </p>
      <Quotes evidence={evidence} about={about} terms={terms} />
      {typeof documents === 'number' && documents > Math.max(1, evidence.length) && (
        <p className="fact-note">{words.panel.moreDocuments(documents)}</p>
      )}
    </li>
  );
};
