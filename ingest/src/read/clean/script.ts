/**
 * Which script a text is in, by counting the characters that only one of them writes: traditional ones that have
 * a simplified form and are not in GB 2312, simplified forms that are not in Big5.
 */
import type { Script } from '@zhengtu/graph-schema';
import { Converter } from 'opencc-js/t2cn';
import { once } from '../tables.js';

export const openccSimplify = once(() => Converter({ from: 't', to: 'cn' }));

/** Every character that a double-byte charset can write, its lead and trail bytes in the given ranges. */
const charactersOf = (
  charset: string,
  leads: readonly [number, number],
  trails: readonly [number, number],
) => {
  const bytes: number[] = [];
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (let trail = trails[0]; trail <= trails[1]; trail++) bytes.push(lead, trail, 0x0a);
  }
  return new Set(new TextDecoder(charset).decode(Uint8Array.from(bytes)).match(/\p{Script=Han}/gu));
};

const telling = once(() => {
  // GB 2312 within GBK: leads B0-F7, trails A1-FE.
  const gb2312 = charactersOf('gbk', [0xb0, 0xf7], [0xa1, 0xfe]);
  const big5 = charactersOf('big5', [0xa4, 0xf9], [0x40, 0xfe]);
  const simplify = openccSimplify();
  const traditional = new Set<string>();
  const simplified = new Set<string>();
  for (const character of big5) {
    const simple = simplify(character);
    if (simple === character) continue;
    if (!gb2312.has(character)) traditional.add(character);
    if (!big5.has(simple)) simplified.add(simple);
  }
  return { traditional, simplified };
});

export interface ScriptCount {
  readonly traditional: number;
  readonly simplified: number;
}

export const countScripts = (text: string): ScriptCount => {
  const sets = telling();
  let traditional = 0;
  let simplified = 0;
  for (const character of text) {
    if (sets.traditional.has(character)) traditional++;
    else if (sets.simplified.has(character)) simplified++;
  }
  return { traditional, simplified };
};

/** The script of most of the text; simplified when nothing tells. */
export const scriptOf = (text: string): Script => {
  const { traditional, simplified } = countScripts(text);
  return traditional > simplified ? 'Hant' : 'Hans';
};
