import { segmentText } from '../../core/text/segments';

/** A name with the part that was typed set off (where it was found by its characters, not by pinyin). */
export const MatchedName = ({ name, text }: { name: string; text: string }) => {
  const start = name.toLowerCase().indexOf(text.toLowerCase());
  const spans = start < 0 ? [] : [{ start, end: start + text.length, value: true }];
  return (
    <span className="suggestion-name">
      {segmentText(name, spans).map((piece) =>
        piece.values.length > 0 ? <b key={piece.start}>{piece.text}</b> : piece.text,
      )}
    </span>
  );
};
