/** How far ahead is looked; what goes the next morning is told by itself. */
export const SPANS = ['morning', 'month', 'year'] as const;
export type Span = (typeof SPANS)[number];

export interface Going {
  what: string;
  count: number;
  /** Of several the first. */
  day: string;
}
