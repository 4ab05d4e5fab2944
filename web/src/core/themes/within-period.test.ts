import type { ThemePlaces } from '@zhengtu/server/api';
import { expect, test } from 'vitest';
import { within } from './within-period';

const placeOf = (name: string) =>
  ({ id: name, label: 'Place', placeLabel: 'City', name, detail: null }) as const;

const answer: ThemePlaces = {
  theme: { id: 'theme:a', zh: '甲', en: 'a', boilerplate: false, broader: null, cities: 2, meetings: 3 },
  places: [
    ['甲市', ['2023-05-01', '--04-27']],
    ['乙市', ['2024-11-02']],
  ].map(([name, dates]) => ({
    place: placeOf(String(name)),
    province: null,
    direct: true,
    firstSeen: null,
    lastSeen: null,
    meetings: [dates].flat().map((date) => ({
      meeting: placeOf(`${name}${date}`),
      date: String(date),
      kind: null,
      place: placeOf(String(name)),
      evidence: [],
    })),
  })),
};

const datesIn = (places: ThemePlaces['places']) =>
  places.map(({ place, meetings }) => [place.name, meetings.map(({ date }) => date)]);

test('cities keep the meetings of the period; those without one are left out', () => {
  const { places } = within(answer, { from: '2023', to: '2023', yearless: false });
  expect(datesIn(places)).toEqual([['甲市', ['2023-05-01']]]);
});

test('what tells no year stays where it is asked for, and always in the open period', () => {
  const late = within(answer, { from: '2024', to: null, yearless: true });
  expect(datesIn(late.places)).toEqual([
    ['甲市', ['--04-27']],
    ['乙市', ['2024-11-02']],
  ]);
  expect(within(answer, { from: null, to: null, yearless: false })).toBe(answer);
});
