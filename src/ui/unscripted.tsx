import type { ReactNode } from 'react';
import { useScriptless } from './plain.ts';

/** Only where no script does it: in a browser without JavaScript, and on a page that has none. */
export function Unscripted({ children }: { children: ReactNode }) {
  return useScriptless() ? children : <noscript>{children}</noscript>;
}
