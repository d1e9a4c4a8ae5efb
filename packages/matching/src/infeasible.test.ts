import { expect, test } from 'vitest';
import { InstanceError } from './errors.ts';
import { match } from './match.ts';
import { parseInstance } from './parse.ts';

const DAY = '2027-03-08';
const NEXT = '2027-03-09';

/** Two places want two visitors each; of the three people who can go there, a lock sends one to each. */
function round(harmless: number) {
  const place = (id: string, day: string, minimum: number, capacity: number) => ({
    ...{ id, organisation: id, minimum },
    slots: [{ id: `${id}/1`, days: [day], capacity }],
  });
  const person = (id: string, ...choices: string[]) => ({
    ...{ id, organisation: 'A', choices: [choices] },
    days: [DAY, NEXT],
  });
  const others = Array.from({ length: harmless }, (_, index) => `other ${index}`);
  const lock = (id: string) => ({ person: id, slot: 'D/1' });
  const half = harmless >> 1;
  return parseInstance({
    organisations: ['A', 'B', 'C', 'D'].map((id) => ({ id })),
    places: [place('B', DAY, 2, 2), place('C', DAY, 2, 2), place('D', NEXT, 1, harmless)],
    people: [
      ...[person('ann', 'B'), person('bob', 'C'), person('cas', 'B', 'C')],
      ...others.map((id) => person(id, 'D')),
    ],
    locks: [
      ...others.slice(0, half).map(lock),
      { person: 'ann', slot: 'B/1' },
      { person: 'bob', slot: 'C/1' },
      ...others.slice(half).map(lock),
    ],
  });
}

test.each([0, 1, 7, 300])(
  'the locks that leave no plan are named among %i that do no harm',
  async (harmless) => {
    const refusal = await match(round(harmless)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(InstanceError);
    const first = harmless >> 1;
    const rows = [`locks[${first}] "ann" at "B/1"`, `locks[${first + 1}] "bob" at "C/1"`];
    expect((refusal as InstanceError).faults).toEqual(
      rows.map((row, index) => ({
        row,
        path: ['locks', first + index],
        code: 'locks-impossible',
        message: `no plan can honour this lock together with ${rows[1 - index]}`,
      })),
    );
  },
);
