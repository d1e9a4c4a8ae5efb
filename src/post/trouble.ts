/** What a coordinator has to look at. */
export const TROUBLE = ['failed', 'unknown', 'returned'] as const;
