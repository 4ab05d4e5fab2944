import type { BodyKind } from '@zhengtu/graph-schema';
import { anyOf, listed, readRows } from '../tables.js';

/** An organ of a division, known by what follows the division's name (委, 政府, 教体局). */
export interface OrganWord {
  /** The form that canonical names use. */
  readonly short: string;
  readonly kind: BodyKind;
  /** Full names with {P} for the place. */
  readonly patterns: readonly string[];
}

function coreOrgans(): Map<string, OrganWord> {
  const organs = new Map<string, OrganWord>();
  for (const [short = '', kind = '', full] of readRows('core-bodies.tsv'))
    organs.set(short, { short, kind: kind as BodyKind, patterns: listed(full) });
  for (const [form = '', short = ''] of readRows('core-body-forms.tsv')) {
    const organ = organs.get(short);
    if (organ !== undefined) organs.set(form, organ);
  }
  return organs;
}

function departments(): Map<string, OrganWord> {
  const organs = new Map<string, OrganWord>();
  for (const [cell = '', kind = ''] of readRows('departments.tsv')) {
    const forms = listed(cell);
    for (const form of forms) {
      const others = forms.filter((other) => other !== form);
      organs.set(form, {
        short: form,
        kind: kind as BodyKind,
        patterns: others.map((other) => `{P}${other}`),
      });
    }
  }
  return organs;
}

/** Organs proper by every form in use. */
export const cores: ReadonlyMap<string, OrganWord> = coreOrgans();
/** Departments by every form in use. */
export const departmentWords: ReadonlyMap<string, OrganWord> = departments();

/** Organs under which departments stand (市委宣传部, 市政府办公室, 市人大法工委). */
export const PARENT_ORGANS = [
  '委',
  '人民政府',
  '政府',
  '人大常委会',
  '人大',
  '政协',
  '纪委监委',
  '纪委',
  '党委',
  '管委会',
];

export const coreForms = anyOf(cores.keys());
export const departmentForms = anyOf(departmentWords.keys());
