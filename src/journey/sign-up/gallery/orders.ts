/** In what order the gallery can stand, as the address says it. */
export const ORDERS = { drawn: '', organisation: 'organisatie', room: 'vrij' } as const;
export type Order = keyof typeof ORDERS;
