/** What the explorer is shown in these tests: the project's samples always, the real reports where they are. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './zhengtu.js';

export interface Corpus {
  readonly name: string;
  readonly folder: string;
  /** A city to search for, by a part of its name. */
  readonly search: string;
  readonly city: string;
  /** Cities that discussed 教育改革, by name; at least these. */
  readonly educationReform: readonly string[];
  /** Cities that must not stand among them. */
  readonly notEducationReform: readonly string[];
  readonly fictional: boolean;
}

const samples: Corpus = {
  name: 'the samples',
  folder: join(root, 'samples'),
  search: '阜阳',
  city: '阜阳市',
  educationReform: ['阜阳市', '大同市', '嘉兴市', '赣州市', '大理白族自治州'],
  notEducationReform: [],
  fictional: true,
};

const real: Corpus = {
  name: 'the real reports',
  folder: join(root, '..', 'shared', 'seeds'),
  search: '阜新',
  city: '阜新市',
  educationReform: ['阜新市', '开封市', '常州市', '洛阳市'],
  notEducationReform: ['绵阳市'],
  fictional: false,
};

const found = existsSync(real.folder);
if (!found)
  console.warn('The real reports are not beside this checkout: the explorer is tested on the samples only.');

export const corpora: readonly Corpus[] = found ? [samples, real] : [samples];
