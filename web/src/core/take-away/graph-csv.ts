/** The taken graph as two tables: what stands on it, and what joins it, a row for every quotation. */
import { evidenceRef } from '@zhengtu/graph-schema';
import type { Language } from '../language/languages';
import { citationOf } from './citation';
import { csvOf } from './csv';
import type { TakenGraph } from './gather';

type Headings<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

const nodeHeadings: Headings<'id' | 'kind' | 'name' | 'relations' | 'citations'> = {
  zh: { id: '编号', kind: '种类', name: '名称', relations: '关系数', citations: '出处' },
  en: { id: 'id', kind: 'kind', name: 'name', relations: 'relations', citations: 'citations' },
};

const relationshipHeadings: Headings<
  'from' | 'relation' | 'to' | 'quote' | 'sentence' | 'citation' | 'reference' | 'fromId' | 'toId'
> = {
  zh: {
    from: '起点',
    relation: '关系',
    to: '终点',
    quote: '依据的词句',
    sentence: '原文',
    citation: '出处',
    reference: '原文位置',
    fromId: '起点编号',
    toId: '终点编号',
  },
  en: {
    from: 'from',
    relation: 'relation',
    to: 'to',
    quote: 'quote',
    sentence: 'sentence',
    citation: 'citation',
    reference: 'reference',
    fromId: 'from id',
    toId: 'to id',
  },
};

export const nodesCsv = ({ nodes }: TakenGraph, language: Language): string =>
  csvOf(
    Object.values(nodeHeadings[language]),
    nodes.map(({ id, kindName, name, relations, reports }) => [
      id,
      kindName,
      name,
      relations,
      reports.map((report) => citationOf(report, language)).join('; '),
    ]),
  );

/** Of what is not read but told or counted there is one row, without a quotation. */
export const relationshipsCsv = ({ nodes, relationships }: TakenGraph, language: Language): string => {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const rows = relationships.flatMap(({ typeName, from, to, evidence }) => {
    const ends = [names.get(from) ?? from, typeName, names.get(to) ?? to];
    if (evidence.length === 0) return [[...ends, '', '', '', '', from, to]];
    return evidence.map(({ document, quote, sentence, start, end }) => [
      ...ends,
      quote,
      sentence,
      citationOf(document, language),
      evidenceRef(document.id, start, end),
      from,
      to,
    ]);
  });
  return csvOf(Object.values(relationshipHeadings[language]), rows);
};
