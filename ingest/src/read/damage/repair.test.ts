import { readdirSync, readFileSync } from 'node:fs';
import { Converter } from 'opencc-js/cn2t';
import { expect, test } from 'vitest';
import { stripAnnotations } from '../clean/annotations.js';
import { simplifyText } from '../clean/simplify.js';
import { fromSource } from '../text-with-offsets.js';
import { isUsedCharacter } from './likelihood.js';
import { damageAsMirror, straddlingCharacters } from './mirror.testing.js';
import { repairDamage } from './repair.js';

const repair = (text: string) => {
  const { text: repaired, damaged, restored } = repairDamage(fromSource(text));
  return {
    text: simplifyText(stripAnnotations(repaired).text.text),
    damaged,
    restored,
    offsets: repaired.offsets,
  };
};

test('characters split at the bytes of ； are put together again', () => {
  expect(repair('工業(yè)互聯(lián)網(wǎng)規(guī)?；瘧?yīng)用。').text).toBe('工业互联网规模化应用。');
  const damaged = damageAsMirror('推動產業規模化發展', new Set('規發')) ?? '';
  expect(damaged).toMatch(/規\(guī\)\?；/u);
  expect(repair(damaged).text).toBe('推动产业规模化发展');
});

test('an annotation across two characters is undone', () => {
  expect(repair('考核成績(jī)?yōu)椤昂谩?,現(xiàn)行標(biāo)準(zhǔn)下').text).toBe(
    '考核成绩为“好”,现行标准下',
  );
});

test('a sentence that ends before 縣, split at the bytes of ？, is put together again', () => {
  const source = '常務(wù)會(huì)組成人員參加會(huì)議??h委常委、宣傳部長(zhǎng)列席。';
  expect(repair(source).text).toBe('常务会组成人员参加会议。县委常委、宣传部长列席。');
});

test('ordinary questions stay as they are', () => {
  const questions = '會(huì)議：培養什麼人?怎樣培養人?,為誰培養人? 誰來干?他問?“錢從哪裏來?”';
  const { text, damaged, restored } = repair(questions);
  expect(text).toBe(simplifyText(questions.replace('(huì)', '')));
  expect({ damaged, restored }).toEqual({ damaged: [], restored: 0 });
});

test('where no reading clearly wins the stretch is left and told', () => {
  const source = '我市數(shù)學(xué)成績(jī)?yōu)榻?,現(xiàn)行辦法';
  const { damaged, restored } = repair(source);
  expect(restored).toBe(0);
  expect(damaged).toHaveLength(1);
  const [[start, end] = [0, 0]] = damaged;
  expect(source.slice(start, end)).toMatch(/^\?yōu\)/u);
});

test('restored characters point at the damaged ones', () => {
  const source = '規(guī)?；瘧?yīng)用';
  const { offsets } = repair(source);
  expect(source.slice(offsets.at(-4), offsets.at(-1))).toBe('?；瘧?yīng)');
});

const samples = new URL('../../../../samples/', import.meta.url);
const toTraditional = Converter({ from: 'cn', to: 't' });
const sentences = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, samples), 'utf8'))
  .filter((text) => stripAnnotations(fromSource(text)).stripped === 0)
  .flatMap((text) => simplifyText(text).split(/[\n。]/u))
  .filter((sentence) => sentence.length > 15)
  .map((sentence) => `${toTraditional(sentence).replaceAll(',', '，')}。`);

/** Every single annotation across two characters that the mirror could have made in the sentences. */
const damagedSentences = () =>
  sentences.flatMap((sentence) => {
    const isAnnotated = (c: string) => simplifyText(c) !== c && isUsedCharacter(simplifyText(c));
    const straddling = new Set(straddlingCharacters(sentence));
    const own = [...sentence].filter((c) => isAnnotated(c) && !straddling.has(c));
    return [...straddling]
      .filter(isAnnotated)
      .map((c) => ({ sentence, damaged: damageAsMirror(sentence, new Set([...own, c])) ?? '' }))
      .filter(({ damaged }) => damaged.includes('?'));
  });

test('of simulated damage most is restored, the rest told, and nothing read wrongly', () => {
  const cases = damagedSentences();
  const outcomes = cases.map(({ sentence, damaged }) => {
    const read = repair(damaged);
    if (read.text.replaceAll(',', '，') === simplifyText(sentence)) return 'right';
    return read.damaged.length > 0 ? 'told' : 'wrong';
  });
  const count = (outcome: string) => outcomes.filter((o) => o === outcome).length;
  expect(cases.length).toBeGreaterThan(100);
  expect(count('wrong')).toBe(0);
  expect(count('right') / cases.length).toBeGreaterThan(0.75);
});
