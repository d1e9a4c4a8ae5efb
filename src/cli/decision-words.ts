import { basename } from 'node:path';
import type { Decision } from '@wisselstage/matching';
import { english } from '../language/grammar.ts';
import { BadInputError } from './bad-input.ts';
import { readJson } from './read-json.ts';

type Kind = Decision['kind'];
type Placed = Pick<Extract<Decision, { kind: 'place' }>, 'place' | 'choices'>;

/** What follows `--what-if`, by its first word. */
export const FORMS: Record<Kind, string> = {
  seat: 'seat PERSON SLOT',
  forbid: 'forbid PERSON slot|place|organisation ID',
  swap: 'swap PERSON PERSON',
  lock: 'lock PERSON SLOT',
  release: 'release PERSON SLOT',
  capacity: 'capacity SLOT CHANGE',
  place: 'place FILE',
};

/**
 * The decision that the words after `--what-if` name.
 * @throws {BadInputError} with what was expected instead
 */
export async function decisionOf([kind = '', ...words]: readonly string[]): Promise<Decision> {
  if (!Object.hasOwn(FORMS, kind))
    throw expected(`"${kind}" is not one of ${english.list(Object.keys(FORMS))}`);
  const form = FORMS[kind as Kind];
  if (words.length !== form.split(' ').length - 1) throw expected(`expected "${form}"`);
  const [first, second, third] = words as [string, string, string];
  switch (kind as Kind) {
    case 'swap':
      return { kind: 'swap', people: [first, second] };
    case 'forbid':
      if (second === 'slot') return { kind: 'forbid', person: first, slot: third };
      if (second === 'place') return { kind: 'forbid', person: first, place: third };
      if (second === 'organisation') return { kind: 'forbid', person: first, organisation: third };
      throw expected(`expected "${form}"`);
    case 'capacity':
      if (!/^[+-]?\d{1,9}$/.test(second)) throw expected(`"${second}" is not a number of seats such as +1`);
      return { kind: 'capacity', slot: first, change: Number(second) };
    case 'place':
      return { kind: 'place', ...(await placeIn(first)) };
    default:
      return { kind: kind as 'seat' | 'lock' | 'release', person: first, slot: second };
  }
}

/** What is wrong with a place itself the engine tells, as of any other of the instance. */
async function placeIn(path: string): Promise<Placed> {
  const json = await readJson(path);
  const { place, choices } = (json ?? {}) as Partial<Placed>;
  const isChoice = (row: unknown) => typeof (row as { person?: unknown } | null)?.person === 'string';
  if (typeof place !== 'object' || place === null || !Array.isArray(choices) || !choices.every(isChoice))
    throw new BadInputError([
      `${basename(path)}: expected {"place": {…}, "choices": [{"person": …, "tier": …}]}`,
    ]);
  return { place, choices };
}

const expected = (what: string) => new BadInputError([`--what-if: ${what}`]);
