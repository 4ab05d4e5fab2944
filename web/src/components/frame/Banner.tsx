import { useState } from 'react';
import { loadStats } from '../../core/api/endpoints';
import { useResource } from '../../core/api/use-resource';
import { useWords } from '../../core/language/use-words';
import { keepPreference, keptPreference } from '../../core/preferences';

const dismissedMark = ['dismissed'] as const;

/** Says that the people are invented where any report is marked so; put away for the session only. */
export const Banner = () => {
  const { banner } = useWords();
  const stats = useResource('stats', loadStats);
  const [dismissed, setDismissed] = useState(
    () => keptPreference('fictional-banner', dismissedMark, { lasting: false }) !== null,
  );
  if (dismissed || stats.state !== 'ready' || !stats.value.fictional) return null;
  const dismiss = (): void => {
    keepPreference('fictional-banner', 'dismissed', { lasting: false });
    setDismissed(true);
  };
  return (
    <aside className="banner">
      <p>
        <strong>{banner.text}</strong>
        <span className="banner-more">{banner.more}</span>
      </p>
      <button type="button" onClick={dismiss}>
        {banner.dismiss}
      </button>
    </aside>
  );
};
