import type { MouseEvent, ReactNode } from 'react';
import type { Address } from '../../core/address/address';
import { addressOf, goTo, useAddress } from '../../core/address/use-address';

export interface LinkProps {
  readonly to: Partial<Address>;
  readonly className?: string;
  readonly title?: string | undefined;
  readonly label?: string;
  readonly current?: boolean;
  readonly children: ReactNode;
}

const opensElsewhere = (event: MouseEvent): boolean =>
  event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;

/** A real link to another state of the explorer: it can be copied, opened in a tab, and reached by keyboard. */
export const Link = ({ to, className, title, label, current, children }: LinkProps) => {
  useAddress();
  return (
    <a
      href={addressOf(to)}
      className={className}
      title={title}
      aria-label={label}
      aria-current={current ? 'true' : undefined}
      onClick={(event) => {
        if (opensElsewhere(event)) return;
        event.preventDefault();
        goTo(to);
      }}
    >
      {children}
    </a>
  );
};
