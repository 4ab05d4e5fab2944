import type { Random } from './random.js';
import { nameStock } from './stock.js';

/** Codes of the provinces where many officials bear names of their own kind, and the share that does here. */
const tibet = '54';
const xinjiang = '65';
const localShare = 0.4;
/** Of new officials: how many bear one of the few names that several officials bear. */
const sharedShare = 0.05;
const compoundShare = 0.01;

/** The frequent surnames come first in the stock; squaring favours them as life does. */
const surname = (random: Random): string => {
  if (random.chance(compoundShare)) return random.pick(nameStock.compound);
  const { surnames } = nameStock;
  return surnames[Math.floor(random.next() ** 2 * surnames.length)] ?? '王';
};

/** An invented name, as officials of the province bear them. */
export const inventName = (random: Random, province: string): string => {
  const { given, shared, tibetan, uyghur } = nameStock;
  if (province === tibet && random.chance(localShare)) return random.sample(tibetan, 2).join('');
  if (province === xinjiang && random.chance(localShare)) return random.sample(uyghur, 2).join('·');
  if (random.chance(sharedShare)) return random.pick(shared);
  return `${surname(random)}${random.sample([...given], random.chance(0.8) ? 2 : 1).join('')}`;
};
