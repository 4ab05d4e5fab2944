import { Link } from '../../components/entity/Link';
import { useAddress } from '../../core/address/use-address';
import { kindColour } from '../../core/appearance/tokens';
import { type Mention, nextMentioned } from '../../core/documents/report-marks';
import { kindInWords } from '../../core/entities/entity-words';
import { useLanguage, useWords } from '../../core/language/use-words';

/** Mentions that lie over each other are underlined one below the other, the innermost nearest to the words. */
const underlines = (
  mentions: readonly Mention[],
): { backgroundImage: string; backgroundPosition: string } => {
  const inner = [...mentions].reverse();
  return {
    backgroundImage: inner
      .map(({ label }) => `linear-gradient(${kindColour(label)}, ${kindColour(label)})`)
      .join(', '),
    backgroundPosition: inner.map((_mention, at) => `0 calc(100% - ${Math.max(0, 4 - 3 * at)}px)`).join(', '),
  };
};

/** Words that name something, underlined by kind; following them selects it. */
export const MentionLink = ({ mentions, text }: { mentions: readonly Mention[]; text: string }) => {
  const { reports: words } = useWords();
  const language = useLanguage();
  const selected = useAddress((address) => address.selected);
  const target = nextMentioned(mentions, selected);
  if (!target) return text;
  const told = mentions.map(({ label, name }) => `${name} · ${kindInWords({ label }, language)}`).reverse();
  return (
    <span className="mention" style={underlines(mentions)}>
      <Link
        to={{ selected: target.entity }}
        title={mentions.length > 1 ? words.overlapping(told.join('、')) : told[0]}
        current={mentions.some((mention) => mention.entity === selected)}
      >
        {text}
      </Link>
    </span>
  );
};
