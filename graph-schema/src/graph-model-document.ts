/** `docs/graph-model.md`, written from the tables so that it cannot drift from them. */
import { constraintStatements } from './constraints.js';
import { nodes, placeLabels, sharedNodeProperties } from './nodes.js';
import { properties } from './properties.js';
import { type RelationshipDefinition, relationships } from './relationships.js';
import { broaderThemes, themes } from './themes.js';
import { bodyKinds, meetingKinds, placeLevels, writerRoles } from './vocabulary.js';

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const code = (words: readonly string[]): string => words.map((w) => `\`${w}\``).join(', ');

const vocabularyTable = (words: Record<string, { zh: string; en: string }>): string =>
  table(
    ['value', 'zh', 'en'],
    Object.entries(words).map(([key, { zh, en }]) => [`\`${key}\``, zh, en]),
  );

const nodeSection = (): string =>
  table(
    ['label', 'zh', 'en', 'id', 'properties beyond the shared'],
    Object.entries(nodes).map(([label, n]) => [
      `\`${label}\` ${n.badge}`,
      n.zh,
      `${n.en}. ${n.about}`,
      n.id.replaceAll('<', '‹').replaceAll('>', '›'),
      code(n.properties),
    ]),
  );

const relationshipSection = (): string =>
  table(
    ['type', 'from → to', 'zh', 'en', 'origin', 'properties'],
    Object.entries(relationships).map(([type, r]: [string, RelationshipDefinition]) => [
      `\`${type}\``,
      `${r.from.join(', ')} → ${r.to.join(', ')}`,
      `${r.zh} / ${r.zhInverse}`,
      `${r.en} / ${r.enInverse}`,
      r.origin,
      code(r.properties),
    ]),
  );

const themeSection = (): string =>
  table(
    ['broader theme', 'themes'],
    broaderThemes.map((top) => [
      `${top.zh} (${top.en})`,
      themes
        .filter((t) => t.parent === top.id)
        .map((t) => `${t.zh} \`${t.id}\`${t.boilerplate ? ' (boilerplate)' : ''}`)
        .join('、'),
    ]),
  );

/** The whole page, in Markdown. */
export const graphModelDocument = (): string => `# The graph model

Generated from \`graph-schema/\` by \`npm run build\`; edit the tables there, not this page.

## Nodes

Every node also carries the label \`Entity\` and ${code(sharedNodeProperties)}.

${nodeSection()}

A place carries one more label: ${Object.entries(placeLabels)
  .map(([label, { zh }]) => `\`${label}\` ${zh}`)
  .join(', ')}.

## Relationships

Read from a text: \`evidence\` points at the words. Told: from the gazetteer or the vocabulary. \`(Place)-[:DISCUSSED]->(Theme)\` is derived from the meetings and carries \`direct\`, \`meetings\`, \`firstSeen\`, \`lastSeen\`.

${relationshipSection()}

## Properties

${table(
  ['key', 'type', 'zh', 'en', 'meaning'],
  Object.entries(properties).map(([key, p]) => [
    `\`${key}\``,
    p.type,
    p.zh,
    p.en,
    p.about.replaceAll('<', '‹').replaceAll('>', '›'),
  ]),
)}

## Closed lists

Kinds of meeting

${vocabularyTable(meetingKinds)}

Kinds of body

${vocabularyTable(bodyKinds)}

Levels of place

${vocabularyTable(placeLevels)}

Roles in writing a report

${vocabularyTable(writerRoles)}

## Themes

${themeSection()}

## Constraints and indexes

\`\`\`cypher
${constraintStatements().join(';\n')};
\`\`\`
`;
