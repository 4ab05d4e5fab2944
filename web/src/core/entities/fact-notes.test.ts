import { expect, test } from 'vitest';
import { en } from '../../locales/en';
import { zh } from '../../locales/zh';
import { factNotes } from './fact-notes';

const fact = (
  properties: Record<string, unknown>,
  label: 'Body' | 'Meeting' = 'Body',
  detail: string | null = null,
) => ({
  relationship: { id: 'r', type: 'HOLDS_POST' as const, direction: 'out' as const, properties },
  entity: { id: 'e', label, placeLabel: null, name: '开封市委', detail },
});

test('a post is told by its title, an attendance by the title at the time', () => {
  expect(factNotes(fact({ title: '市委书记' }), zh.panel, 'zh')).toEqual(['市委书记']);
  expect(factNotes(fact({ asTitle: '市长' }), zh.panel, 'zh')).toEqual(['时任市长']);
  expect(factNotes(fact({ role: 'reporter', meetings: 2 }), en.panel, 'en')).toEqual([
    'Reporter',
    '2 meetings',
  ]);
});

test('a meeting is told by its date in words', () => {
  expect(factNotes(fact({}, 'Meeting', '--04-27'), zh.panel, 'zh')).toEqual(['4月27日(年份未载)']);
});
