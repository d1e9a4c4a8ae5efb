import { z } from 'zod';
import { findClientData } from '../../../platform/privacy/guard.ts';
import type { Wish } from '../decision/decision.ts';
import { type Board, partsOf } from './read-board.ts';

/** What the address or a form wishes, by ids: an address holds no day of a place, and nobody's name. */
const asked = z.object({
  persoon: z.uuid().optional(),
  plek: z.uuid().optional(),
  ruil: z.uuid().optional(),
  weer: z.string().min(1).max(60).optional(),
  doe: z.enum(['lock', 'release', 'set-aside', 'take-part', 'guest']).optional(),
  naam: z.string().trim().max(120).optional(),
  van: z.string().trim().max(120).optional(),
});

/** @returns `null` when it wishes nothing, or something that is not in this round */
export function wishOf(
  given: Iterable<[string, unknown]>,
  board: Pick<Board, 'signUps' | 'slots'>,
): Wish | null {
  const filled = [...given].filter(([, value]) => value !== '');
  const { success, data } = asked.safeParse(Object.fromEntries(filled));
  if (!success) return null;
  const keyOf = (ids: ReadonlyMap<string, string>, id: string | undefined) =>
    id === undefined ? undefined : [...ids].find(([, one]) => one === id)?.[0];
  const person = keyOf(board.signUps, data.persoon);
  const slot = keyOf(board.slots, data.plek);
  if (data.doe === 'guest') {
    const { naam = '', van = '' } = data;
    if (slot === undefined || findClientData(`${naam} ${van}`).some(({ kind }) => kind === 'bsn'))
      return null;
    return { kind: 'guest', name: naam, from: van, ...partsOf(slot) };
  }
  if (person === undefined) return null;
  if (data.weer !== undefined) return { kind: 'forbid', person, organisation: data.weer };
  if (data.ruil !== undefined) {
    const other = keyOf(board.signUps, data.ruil);
    return other === undefined ? null : { kind: 'swap', person, other };
  }
  if (data.doe === 'set-aside' || data.doe === 'take-part') return { kind: data.doe, person };
  if (slot === undefined) return null;
  return { kind: data.doe ?? 'seat', person, ...partsOf(slot) };
}
