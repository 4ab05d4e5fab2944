import { usePalette } from '../../core/appearance/use-appearance';
import { communityColours, useCommunities } from '../../core/communities/use-communities';
import { nameInWords } from '../../core/entities/entity-words';
import { choose } from '../../core/graph/canvas-acts';
import { useLanguage, useWords } from '../../core/language/use-words';
import './community-legend.css';

/** The communities by colour and name; choosing one selects its nodes. */
export const CommunityLegend = ({ focus }: { focus: string | null }) => {
  const { explore } = useWords();
  const language = useLanguage();
  const colours = communityColours(usePalette());
  const { colouring, communities } = useCommunities();
  if (colouring === 'kind') return null;
  const named = communities?.slice(0, colours.length) ?? [];
  const rest = (communities?.length ?? 0) - named.length;
  return (
    <section className="community-legend" aria-label={explore.communities} title={explore.communityHint}>
      {!communities && <output>{explore.finding}</output>}
      {named.map(({ themes, members }, at) => {
        const words = themes.map(({ id, name }) => nameInWords({ id, label: 'Theme', name }, language));
        const name = words.join(language === 'zh' ? '、' : ', ') || explore.unnamed;
        return (
          <button key={members[0]} type="button" onClick={() => choose(focus, members, null)}>
            <span className="community-colour" style={{ background: colours[at] }} />
            <span className="community-name">{name}</span>{' '}
            <span className="community-count">{members.length}</span>
          </button>
        );
      })}
      {rest > 0 && <p>{explore.otherCommunities(rest)}</p>}
    </section>
  );
};
