/** Characters before a level word that make it part of another word (城市, 社区) or of a class (各县, 县区). */
const PART_OF_WORD =
  /(?:[城都超夜股上闹花海]市|[湾民社园景校灾地城辖街山小库矿片军牧林新特战郊老片湖库盟]区|[集古小村乡城]镇|[城]乡|[乡渔山农新老古]村|[各省市县区州盟旗镇乡][市区县州盟旗镇乡村]|[各全跨两每外])$/;

/** Whether a level word that ends at `end` stands for a division by itself: 市 in 市委, not in 城市 or 各县区. */
export function isBareLevel(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 1), end);
  // After a lost character nobody knows what the level word ends.
  if (before.startsWith('\ufffd')) return false;
  if (end - start === 1 && PART_OF_WORD.test(before)) return false;
  if (
    /各[级地]?$|[县市]、$|（$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[）、]/.test(text.slice(end))
  )
    return false;
  return !/(?:各|各级|[\u3400-\u9fff]县、|多个|两个|部分|有关|相关|周边)$/.test(
    text.slice(Math.max(0, start - 3), start),
  );
}
