import type { ReactNode } from 'react';
import { usePlain } from './plain.ts';

/** Only where no script does it: in a browser without JavaScript, and on a page that has none. */
export function Unscripted({ children }: { children: ReactNode }) {
  return usePlain() ? children : <noscript>{children}</noscript>;
}
