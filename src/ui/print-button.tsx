import { useEffect, useState } from 'react';
import { Button } from './button.tsx';

/**
 * Prints the page. Without a script it is not there: every browser has a way of its own.
 * @param beside it stands beside what the page is for
 */
export function PrintButton({ text, beside = false }: { text: string; beside?: boolean }) {
  const [can, setCan] = useState(false);
  useEffect(() => setCan(true), []);
  if (!can) return null;
  return (
    <Button variant={beside ? 'secondary' : 'primary'} type="button" onClick={() => window.print()}>
      {text}
    </Button>
  );
}
