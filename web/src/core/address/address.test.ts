import { nodeLabels } from '@zhengtu/graph-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../language/languages';
import { type Address, formatAddress, home, parseAddress, views } from './address';

const id = fc.oneof(
  fc.constantFrom(
    'theme:education-reform',
    'person:410200:高建军',
    'place:410304/杨湾村',
    'policy:a&b=c#d?+ %',
  ),
  fc.string({ minLength: 1, unit: 'grapheme' }),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const anyAddress: fc.Arbitrary<Address> = fc
  .record({
    view: fc.constantFrom(...views),
    selected: maybe(id),
    theme: maybe(id),
    place: maybe(id),
    compared: fc.array(fc.oneof(id, fc.constant('place:~c,~~,')), { maxLength: 3 }),
    rowOrder: maybe(fc.oneof(fc.constantFrom('name', 'province'), id)),
    columnOrder: maybe(id),
    columns: maybe(fc.integer({ min: 1, max: 9999 })),
    rows: maybe(fc.integer({ min: 1, max: 9999 })),
    level: fc.constantFrom('city', 'county'),
    provinces: fc.uniqueArray(fc.constantFrom('安徽省', '河南省', 'a,b'), { maxLength: 2 }),
    from: maybe(fc.constantFrom('2023', '2023-05', '2023-05-10')),
    to: maybe(fc.constantFrom('2024', '2024-11')),
    yearless: fc.boolean(),
    pathFrom: maybe(id),
    pathTo: maybe(id),
    without: fc.subarray(nodeLabels),
    focus: maybe(id),
    document: maybe(id),
    span: maybe(fc.tuple(fc.nat(9999), fc.integer({ min: 10_000, max: 20_000 }))),
    query: maybe(fc.constantFrom('MATCH (n:City) RETURN n AS city', "//a&b=1\nRETURN '+' AS x")),
    params: maybe(fc.constantFrom('{"city":"开封市"}', '{}')),
    hidden: fc.subarray(nodeLabels),
    boilerplate: fc.boolean(),
    language: maybe(fc.constantFrom(...languages)),
  })
  // A span marks words of a report, and an open report without a view is read among the reports.
  .map((address) => ({
    ...address,
    span: address.document ? address.span : null,
    view: address.document && address.view === 'graph' ? ('reports' as const) : address.view,
  }));

test('an address comes back from the query string as it went in', () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      expect(parseAddress(formatAddress(address))).toEqual(address);
    }),
  );
});

test('home is the bare address', () => {
  expect(formatAddress(home)).toBe('');
  expect(parseAddress('')).toEqual(home);
});

test('ids stay readable in the address bar', () => {
  expect(formatAddress({ ...home, view: 'themes', theme: 'theme:education-reform' })).toBe(
    '?view=themes&theme=theme:education-reform',
  );
});

test('a link with unknown or broken parts still opens', () => {
  expect(
    parseAddress('?view=nowhere&at=9-3&columns=many&doc=document:0a&hide=Person.Ghost&lang=fr&from=soon'),
  ).toEqual({
    ...home,
    view: 'reports',
    document: 'document:0a',
    hidden: ['Person'],
  });
});
