import { useAddress } from '../../core/address/use-address';
import type { Mark } from '../../core/documents/report-marks';
import { useWords } from '../../core/language/use-words';
import type { Segment } from '../../core/text/segments';
import { MentionLink } from './MentionLink';
import { PassageEnd } from './PassageEnd';

/** A run of text with all that covers it. */
export const ReportPiece = ({ piece }: { piece: Segment<Mark> }) => {
  const { reports: words } = useWords();
  const selected = useAddress((address) => address.selected);
  const mentions = piece.values.filter((mark) => mark.is === 'mention');
  const passages = piece.values.filter((mark) => mark.is === 'passage');
  const damaged = piece.values.some((mark) => mark.is === 'damaged');
  const fact = piece.values.some((mark) => mark.is === 'fact');
  const ending = passages.filter(({ end }) => end === piece.start + piece.text.length);
  const spokenOf = passages.some(({ entity }) => entity === selected);

  let content =
    mentions.length > 0 ? <MentionLink mentions={mentions} text={piece.text} /> : <span>{piece.text}</span>;
  if (damaged)
    content = (
      <span className="damaged" title={words.damagedHint}>
        {content}
      </span>
    );
  if (fact)
    content = (
      <mark data-fact title={words.marked}>
        {content}
      </mark>
    );
  return (
    <>
      {spokenOf ? <span className="passage">{content}</span> : content}
      {ending.length > 0 && <PassageEnd passages={ending} />}
    </>
  );
};
