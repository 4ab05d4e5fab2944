/** Every rule that joins or keeps apart, in words. */
import type { Apart, Joined } from '../resolve/decisions.js';
import type { IdentityJudgement } from '../resolve/judgements.js';
import type { Elsewhere, TableRule } from './explanation.js';

type Rule = Joined | Apart | Elsewhere | TableRule;

export const ruleWords: Readonly<Record<Rule, string>> = {
  'same-text': 'their texts are one, but for the page around them and small edits',
  'same-report': 'versions of one report tell of it',
  'same-name': 'they go by one name in one place',
  'same-occasion': 'they are of one kind, in one place, on one day, and their names go together',
  'same-home': 'they have one name and one home, and one person can hold these posts',
  'known-office-holder': 'the report names no post, and somebody of this name is known to hold office there',
  'other-occasion': 'the texts are nearly one, but tell another day or another number of meeting',
  'names-differ': 'they are of one kind, in one place, on one day, but their names clearly differ',
  'told-as-two': 'one report tells of them as two',
  'press-and-office': 'one makes reports, the other holds office',
  'two-counties': 'they hold posts in two counties at one time',
  'city-head-and-county': 'one heads the city while the other holds a post in one of its counties',
  'other-home': 'they share the name only: they are at home in different places',
  'other-place': 'they share the name only: they belong to different places',
  gazetteer:
    'a place is told by its division code (GB/T 2260), else by its name and the division that holds it',
  vocabulary: 'a theme is told by the closed vocabulary',
};

export const judgementWords = ({ verdict, by, at, why }: IdentityJudgement): string => {
  const who = [by, at.slice(0, 10)].filter((part) => part !== '').join(', ');
  const said = verdict === 'same' ? 'judged to be one' : 'judged not to be one';
  return `${said}${who === '' ? '' : ` (${who})`}${why === '' ? '' : `: ${why}`}`;
};
