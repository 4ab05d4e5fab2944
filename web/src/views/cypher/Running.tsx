import { useEffect, useState } from 'react';
import { useWords } from '../../core/language/use-words';

/** How long a query has been running, and how many rows have come. */
export const Running = ({ started, rows }: { started: number; rows: number }) => {
  const { cypher: words } = useWords();
  const [now, setNow] = useState(started);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 100);
    return () => window.clearInterval(timer);
  }, []);
  const seconds = Math.max(0, now - started) / 1000;
  return <p className="cypher-running">{words.runningFor(seconds.toFixed(1), rows)}</p>;
};
