import { themes } from '@zhengtu/graph-schema';
import { expect, test } from 'vitest';
import { makeReports } from './corpus/corpus.js';
import { acrossProvinces, readJurisdictions } from './corpus/jurisdictions.js';
import { firstYear, lastYear, Officials, seats } from './corpus/officials.js';
import { themeStock } from './corpus/stock.js';

const many = [...makeReports(600)];

test('the same seed makes the same reports, another seed makes others', () => {
  expect([...makeReports(40)]).toEqual(many.slice(0, 40));
  expect([...makeReports(40, { seed: 7 })]).not.toEqual(many.slice(0, 40));
});

test('a small corpus is the beginning of a large one', () => {
  expect([...makeReports(120)]).toEqual(many.slice(0, 120));
});

test('what is true of a clean report stands in its text', () => {
  const clean = many.filter(({ truth }) => truth.layout.script === 'Hans');
  for (const { text, truth } of clean)
    for (const name of [
      ...truth.chaired,
      ...truth.projects,
      ...truth.policies,
      ...truth.people.map((p) => p.name),
    ])
      expect(text).toContain(name);
});

test('the one in the chair is among the people, and every theme is in the vocabulary', () => {
  const known = new Set(themes.map(({ id }) => id));
  for (const { truth } of many) {
    expect(truth.people.map(({ name }) => name)).toEqual(expect.arrayContaining([...truth.chaired]));
    expect(truth.themes.every((id) => known.has(id))).toBe(true);
  }
  expect(themeStock.length).toBeGreaterThanOrEqual(20);
});

test('six hundred reports stand in every province with places and in every layout', () => {
  const provinces = new Set(many.map(({ fileName }) => fileName.split('_')[1]?.slice(0, 2)));
  expect(provinces.size).toBe(new Set(readJurisdictions().map(({ province }) => province)).size);
  const layouts = many.map(({ truth }) => truth.layout);
  expect(new Set(layouts.map(({ page }) => page)).size).toBe(3);
  expect(layouts.some(({ annotated }) => annotated)).toBe(true);
  expect(layouts.some(({ damaged }) => damaged > 0)).toBe(true);
  expect(layouts.some(({ script, annotated }) => script === 'Hant' && !annotated)).toBe(true);
});

test('officials stay, move to other places, and share names', () => {
  const places = readJurisdictions();
  const officials = new Officials(1, places);
  const terms = officials.terms('34');
  const placesOf = new Map<string, Set<string>>();
  const idsOf = new Map<string, Set<string>>();
  for (const { official, place } of terms) {
    placesOf.set(official.id, (placesOf.get(official.id) ?? new Set()).add(place));
    idsOf.set(official.name, (idsOf.get(official.name) ?? new Set()).add(official.id));
  }
  expect([...placesOf.values()].some(({ size }) => size > 1)).toBe(true);
  expect([...placesOf.values()].some(({ size }) => size === 1)).toBe(true);
  expect([...idsOf.values()].some(({ size }) => size > 1)).toBe(true);
});

test('every seat is held by one official in every year, and nobody holds two', () => {
  const places = readJurisdictions();
  const officials = new Officials(1, places);
  for (const place of places.filter(({ province }) => province === '54'))
    for (let year = firstYear; year <= lastYear; year += 1)
      expect(officials.inOffice(place, year).size).toBe(seats.length);
  for (let year = firstYear; year <= lastYear; year += 1) {
    const sitting = officials.terms('54').filter(({ from, to }) => from <= year && year <= to);
    expect(new Set(sitting.map(({ official }) => official.id)).size).toBe(sitting.length);
  }
});

test('every province comes in turn before any comes again', () => {
  const ordered = acrossProvinces(readJurisdictions());
  const provinces = new Set(ordered.map(({ province }) => province)).size;
  expect(new Set(ordered.slice(0, provinces).map(({ province }) => province)).size).toBe(provinces);
});

test('the reports of a number of cities come from these and from a county of each', () => {
  const reports = [...makeReports(300, { cities: 40 })];
  const cities = new Set(reports.map(({ truth }) => truth.placeCode.slice(0, 4)));
  expect(cities.size).toBe(40);
  expect(reports.some(({ truth }) => !truth.placeCode.endsWith('00'))).toBe(true);
});
