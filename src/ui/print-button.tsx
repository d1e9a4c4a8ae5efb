import { useEffect, useState } from 'react';
import { Button } from './button.tsx';

/** Prints the page. Without a script it is not there: every browser has a way of its own. */
export function PrintButton({ text }: { text: string }) {
  const [can, setCan] = useState(false);
  useEffect(() => setCan(true), []);
  if (!can) return null;
  return (
    <Button variant="primary" type="button" onClick={() => window.print()}>
      {text}
    </Button>
  );
}
