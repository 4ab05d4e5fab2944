import type { ReactNode } from 'react';
import './notices.css';

export const EmptyNotice = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className="empty-notice">
    <strong>{title}</strong>
    {children}
  </div>
);
