import { useEffect } from 'react';
import { useRevalidator } from 'react-router';

const EVERY_MS = 700;

/** Asks again while something is being done; without JavaScript the page refreshes itself. */
export function KeepFresh() {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== 'idle') return;
    const timer = setTimeout(revalidate, EVERY_MS);
    return () => clearTimeout(timer);
  }, [revalidate, state]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content="3" />
    </noscript>
  );
}
