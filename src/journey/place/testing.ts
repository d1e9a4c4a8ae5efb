import type { Place } from './schema.ts';

/** For tests: a place with one seat on one day. */
export function aPlace(code: string, organisation: string, over: Partial<Place> = {}): Place {
  return {
    code,
    organisation,
    title: `Een dag bij ${organisation}`,
    secret: false,
    hostName: '',
    hostEmail: '',
    slots: [{ days: ['2027-03-09'], capacity: 1 }],
    condition: 'none',
    minimum: 1,
    ...over,
  };
}
