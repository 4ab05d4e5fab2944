import { expect, test } from 'vitest';
import { fromSource } from '../text-with-offsets.js';
import { stripAnnotations } from './annotations.js';

const strip = (text: string) => stripAnnotations(fromSource(text)).text.text;

test('annotations go, sparse or dense, in either kind of parentheses', () => {
  expect(strip('會(huì)議聽(tīng)取了匯（huì）報')).toBe('會議聽取了匯報');
  expect(strip('部門(mén)們(men)')).toBe('部門們');
});

test('a reading that is not the first is a reading, too', () => {
  expect(strip('市長(zhǎng)還(huán)書')).toBe('市長還書');
});

test('real parentheses stay', () => {
  for (const text of [
    '政策(試行)',
    '項目(工作)清單',
    '(記者 張三)',
    '接口(api)',
    '縣(市、區)',
    '會(hui3)',
    '一(1)',
  ]) {
    expect(strip(text)).toBe(text);
  }
});

test('what is left points at its own place', () => {
  const { text, stripped } = stripAnnotations(fromSource('開(kāi)會'));
  expect(stripped).toBe(1);
  expect([...text.offsets]).toEqual([0, 6]);
});
