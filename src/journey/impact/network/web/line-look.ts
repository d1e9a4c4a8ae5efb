import type { FamilyKey } from '../by-family.ts';
import type { LineState } from '../lines.ts';

/** How a line is drawn on paper and in a file; on the screen the style sheet says it again, also for the dark. */
export const LINE_LOOK: Record<LineState, Record<string, string | number>> = {
  kept: { fill: 'none', stroke: '#0a5a66', strokeWidth: 3.6, strokeLinecap: 'round' },
  new: { fill: 'none', stroke: '#b5560a', strokeWidth: 1.9, strokeLinecap: 'round' },
  faded: {
    fill: 'none',
    stroke: '#8b8577',
    strokeWidth: 1.6,
    strokeDasharray: '2 6',
    strokeLinecap: 'round',
  },
  unknown: { fill: 'none', stroke: '#8b8577', strokeWidth: 1.4, strokeDasharray: '9 4' },
};

/** In the middle of a new line, so that it is told from the others without its colour. */
export const NEW_DOT = { fill: '#b5560a', stroke: '#ffffff', strokeWidth: 1.5 };

export const FAMILY_FILL: Record<FamilyKey, string> = {
  justice: '#2c2a8c',
  reporting: '#0a5a66',
  shelter: '#7a2716',
  youth: '#8f5e00',
  care: '#c65c9b',
  local: '#578054',
  none: '#5b6472',
};

export const INK = '#16243a';
export const PAPER = '#ffffff';
