import type { ThemePlaces } from '@zhengtu/server/api';
import { canLieIn, isOpen, type Period } from '../time/period';

/** The part of a theme's answer that can lie in a period; cities without a meeting in it are left out. */
export const within = (answer: ThemePlaces, period: Period): ThemePlaces => {
  if (isOpen(period)) return answer;
  const places = answer.places
    .map((place) => ({ ...place, meetings: place.meetings.filter(({ date }) => canLieIn(date, period)) }))
    .filter(({ meetings }) => meetings.length > 0);
  return { ...answer, places };
};
