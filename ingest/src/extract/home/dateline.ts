import { loadGazetteer } from '../../gazetteer/index.js';
import type { CleanDocument } from '../../read/clean-document.js';
import { type Place, placeOf } from '../places/place.js';
import { inForce } from '../places/place-mentions.js';

const SENT_FROM =
  /^[（(【]?(?:本报|本网|本台|[\u3400-\u9fff]{1,7}(?:网|社|日报|晚报|电视台|客户端))([\u3400-\u9fff]{2,6}?)(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?[讯电](?=$|[\s（(】:：，,])/u;

/** Where a report was sent from, as its first words tell: 东北网伊春6月29日电, 本报合浦讯. None where they do not. */
export function datelinePlaces({ text, paragraphs }: CleanDocument): Place[] {
  for (const { start, end } of paragraphs.slice(0, 8)) {
    const from = SENT_FROM.exec(text.slice(start, Math.min(end, start + 40)))?.[1];
    const [first] = from === undefined ? [] : loadGazetteer().match(from);
    if (first !== undefined && first.start === 0) return inForce(first.candidates, false).map(placeOf);
  }
  return [];
}
