import type { NodeLabel } from '@zhengtu/graph-schema';
import { kindColour } from '../../core/appearance/tokens';
import { badgeOf } from '../../core/entities/entity-words';
import './entity.css';

/** The one character that tells a kind, on its colour. Decoration: the kind is also said in words. */
export const Badge = ({ label }: { label: NodeLabel }) => (
  <span className="badge" style={{ background: kindColour(label) }} aria-hidden="true">
    {badgeOf(label)}
  </span>
);
