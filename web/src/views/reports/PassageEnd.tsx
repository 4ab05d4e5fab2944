import { Badge } from '../../components/entity/Badge';
import { Link } from '../../components/entity/Link';
import { useAddress } from '../../core/address/use-address';
import { nextMentioned, type Passage } from '../../core/documents/report-marks';
import { nameInWords } from '../../core/entities/entity-words';
import { groupByKind } from '../../core/entities/group-by-kind';
import { useLanguage, useWords } from '../../core/language/use-words';

/** After a passage: what it speaks of, a badge a kind with the count; following it selects one after another. */
export const PassageEnd = ({ passages }: { passages: readonly Passage[] }) => {
  const { reports: words } = useWords();
  const language = useLanguage();
  const selected = useAddress((address) => address.selected);
  return groupByKind(passages).map(([label, group]) => {
    const target = nextMentioned(group, selected);
    if (!target) return null;
    const names = group
      .map((passage) => nameInWords({ ...passage, id: passage.entity }, language))
      .join('、');
    return (
      <Link
        key={label}
        to={{ selected: target.entity }}
        className="passage-end"
        title={words.passage(names)}
        current={group.some(({ entity }) => entity === selected)}
      >
        <Badge label={label} />
        <span className="visually-hidden">{words.passage(names)}</span>
        {group.length > 1 && <span aria-hidden="true">{group.length}</span>}
      </Link>
    );
  });
};
