import { Link } from '../../components/entity/Link';
import { useAddress } from '../../core/address/use-address';
import { kindColour } from '../../core/appearance/tokens';
import type { Mark } from '../../core/documents/report-marks';
import { kindInWords } from '../../core/entities/entity-words';
import { useLanguage, useWords } from '../../core/language/use-words';
import type { Segment } from '../../core/text/segments';

type Mention = Extract<Mark, { is: 'mention' }>;

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

/** The next mention to select: the innermost first, then outwards, so that each of several can be reached. */
const nextMention = (mentions: readonly Mention[], selected: string | null): Mention | undefined => {
  const at = mentions.findIndex((mention) => mention.entity === selected);
  return at > 0 ? mentions[at - 1] : mentions.at(-1);
};

const MentionLink = ({ mentions, text }: { mentions: readonly Mention[]; text: string }) => {
  const { reports: words } = useWords();
  const language = useLanguage();
  const selected = useAddress((address) => address.selected);
  const target = nextMention(mentions, selected);
  if (!target) return text;
  const told = mentions.map(({ label, name }) => `${name} (${kindInWords({ label }, language)})`).reverse();
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

/** A run of text with all that covers it. */
export const ReportPiece = ({ piece }: { piece: Segment<Mark> }) => {
  const { reports: words } = useWords();
  const mentions = piece.values.filter((mark) => mark.is === 'mention');
  const damaged = piece.values.some((mark) => mark.is === 'damaged');
  const fact = piece.values.some((mark) => mark.is === 'fact');
  let content =
    mentions.length > 0 ? <MentionLink mentions={mentions} text={piece.text} /> : <span>{piece.text}</span>;
  if (damaged)
    content = (
      <span className="damaged" title={words.damagedHint}>
        {content}
      </span>
    );
  return fact ? (
    <mark data-fact title={words.marked}>
      {content}
    </mark>
  ) : (
    content
  );
};
