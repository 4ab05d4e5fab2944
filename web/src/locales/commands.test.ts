import { expect, test } from 'vitest';
import { commandsEn } from './commands.en';
import { commandsZh } from './commands.zh';

test('every command has words in both languages, and Chinese ones are found by pinyin', () => {
  expect(Object.keys(commandsEn.names)).toEqual(Object.keys(commandsZh.names));
  for (const { name, also } of Object.values(commandsZh.names)) {
    expect(name).toMatch(/\p{Script=Han}/u);
    expect(also).toMatch(/^[a-z0-9 ]+$/);
  }
});
