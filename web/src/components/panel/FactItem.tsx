import type { Fact } from '@zhengtu/server/api';
import { uncoverView } from '../../core/appearance/panel-covers-view';
import { factNotes } from '../../core/entities/fact-notes';
import { useLanguage, useWords } from '../../core/language/use-words';
import { themeTerms } from '../../core/themes/theme-lists';
import { EntityLink } from '../entity/EntityLink';
import { Link } from '../entity/Link';
import { Quotes } from '../evidence/Quotes';

/** Whom or what a fact joins, and what is to be known of it. */
const FactLine = ({ fact, about }: { fact: Fact; about: string }) => {
  const words = useWords();
  const language = useLanguage();
  const { entity, relationship, evidence } = fact;
  const derived = evidence.length === 0 && relationship.type === 'DISCUSSED';
  const { status, direct } = relationship.properties;
  const theme = entity.label === 'Theme' ? entity.id : about;
  return (
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
  );
};

/** The words that sentences on a theme are known by: that of the facts, or the one the panel is about. */
const termsOf = (facts: readonly Fact[], about: string): readonly string[] =>
  facts.flatMap(({ entity, relationship }) =>
    relationship.type === 'DISCUSSED' ? themeTerms(entity.label === 'Theme' ? entity.id : about) : [],
  );

/** Facts that rest on the same sentences, and those sentences once. */
export const FactItem = ({ facts, about }: { facts: readonly Fact[]; about: string }) => {
  const { panel } = useWords();
  const evidence = facts.flatMap((fact) => fact.evidence);
  const documents = Math.max(
    ...facts.map(({ relationship: { properties } }) =>
      typeof properties.documents === 'number' ? properties.documents : 0,
    ),
  );
  return (
    <li className="fact">
      {facts.map((fact) => (
        <FactLine key={fact.relationship.id} fact={fact} about={about} />
      ))}
      <Quotes evidence={evidence} about={about} terms={termsOf(facts, about)} />
      {documents > Math.max(1, facts[0]?.evidence.length ?? 0) && (
        <p className="fact-note">{panel.moreDocuments(documents)}</p>
      )}
    </li>
  );
};
