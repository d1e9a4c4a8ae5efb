import { useEffect } from 'react';
import { useLocation, useNavigation, useRevalidator } from 'react-router';

const EVERY_MS = 700;

interface KeepFreshProps {
  /** Something can be filled in, which a page that refreshes itself would lose. */
  typing?: boolean | undefined;
}

/** Asks again while something is being done; without JavaScript the page refreshes itself. */
export function KeepFresh({ typing = false }: KeepFreshProps) {
  const { revalidate, state } = useRevalidator();
  const { pathname, search } = useLocation();
  // Asked in the middle of it, the page that comes would begin at its top, whatever was pressed far down.
  const isGoing = useNavigation().state !== 'idle';
  useEffect(() => {
    if (state !== 'idle' || isGoing) return;
    const timer = setTimeout(revalidate, EVERY_MS);
    return () => clearTimeout(timer);
  }, [revalidate, state, isGoing]);
  if (typing) return null;
  return (
    <noscript>
      {/* Without the mark of the address, to which a browser would only scroll. */}
      <meta httpEquiv="refresh" content={`3; url=${pathname}${search}`} />
    </noscript>
  );
}
