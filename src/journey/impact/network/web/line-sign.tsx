import type { LineState } from '../lines.ts';
import { LINE_LOOK, NEW_DOT } from './line-look.ts';

/** How such a line looks, above the sentence about it. */
export function LineSign({ state }: { state: LineState }) {
  return (
    <svg
      className="ws-line-sign"
      width="92"
      height="16"
      viewBox="0 0 92 16"
      aria-hidden="true"
      focusable="false"
    >
      <path className={`ws-tie ws-tie--${state}`} d="M2 8C20-1 30 17 46 8S74 0 90 8" {...LINE_LOOK[state]} />
      {state === 'new' ? <circle className="ws-tie__dot" cx="46" cy="8" r="4.2" {...NEW_DOT} /> : null}
    </svg>
  );
}
