import type { Sentence } from '../text/sentences.js';
import type { Person } from './people.js';
import type { PersonGroup } from './person-group.js';

const ADDRESSED =
  /(?<=[，。；：“”！？\s]|最后|随后|会上|首先|^)([\u3400-\u9fff])(副?(?:书记|省长|市长|县长|区长|州长|盟长|旗长|镇长|乡长|主任|主席|局长|厅长|部长|院长|校长|检察长|会长|董事长|总经理))(?=首先|最后|还|在|对|就|向|也|又|并|作|做|指出|强调|要求|表示|说|讲|主持|宣布|宣读|介绍|参加|出席|陪同|一行|详细|先后|认为|希望|听取|走进|来到|带领|与|和)/gmu;

/** 最后，宋镇长作总结讲话: by surname and title, where only one person of the report fits both. */
export function addressedPeople(
  text: string,
  sentences: readonly Sentence[],
  people: readonly Person[],
): PersonGroup[] {
  return sentences.flatMap((sentence) => {
    if (sentence.kind !== 'body') return [];
    const words = text.slice(sentence.start, sentence.end);
    return [...words.matchAll(ADDRESSED)].flatMap(({ 0: whole, 1: surname = '', 2: title = '', index }) => {
      const fitting = people.filter(
        ({ name, posts }) =>
          name.startsWith(surname) && posts.some((post) => post.title.endsWith(title.replace(/^副/, ''))),
      );
      const [person] = fitting;
      if (person === undefined || fitting.length !== 1) return [];
      const start = sentence.start + index;
      const member = { start, end: start + whole.length, name: person.name, posts: [], score: person.score };
      return [{ start, end: member.end, members: [member] }];
    });
  });
}
