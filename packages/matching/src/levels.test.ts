import { describe, expect, test } from 'vitest';
import { InstanceError } from './errors.ts';
import { match } from './match.ts';
import type { InstanceInput, Level } from './schema.ts';
import { DAY, one, rivals } from './testing-rivals.ts';

/** Somebody of A who may go to any of three organisations, all as welcome. */
const ann = {
  id: 'ann',
  organisation: 'A',
  choices: [['B-1', 'C-1', 'E-1']],
  days: [DAY],
};
const round = (change: Partial<InstanceInput>, ...levels: Level[]) =>
  rivals({
    organisations: [
      { id: 'A' },
      { id: 'B', kind: 'police' },
      { id: 'C', kind: 'police' },
      { id: 'E', kind: 'care' },
    ],
    places: [one('B-1', 'B'), one('C-1', 'C'), one('E-1', 'E')],
    people: [ann],
    ...change,
    settings: { levels: ['placed', ...levels] },
  });

/** Where ann goes whatever the seed, or may go, with the values of the levels after `placed`. */
async function visits(change: Partial<InstanceInput>, ...levels: Level[]) {
  const instance = round(change, ...levels);
  const results = await Promise.all(
    Array.from({ length: 24 }, (_, seed) =>
      match({ ...instance, settings: { ...instance.settings, seed: `${seed}` } }, { reasons: false }),
    ),
  );
  const hosts = new Set(results.flatMap((result) => result.visits.map(({ slot }) => slot.slice(0, 1))));
  return { hosts: [...hosts].sort(), values: results[0]!.objective.slice(2) };
}

describe('wanted', () => {
  test('two organisations that should meet do, whoever of them travels', async () => {
    const value = [{ level: 'wanted', value: 1 }];
    expect(await visits({ wanted: [['A', 'E']] }, 'wanted')).toEqual({ hosts: ['E'], values: value });
    expect(await visits({ wanted: [['E', 'A']] }, 'wanted')).toEqual({ hosts: ['E'], values: value });
    const others = await visits({ wanted: [['B', 'C']] }, 'wanted');
    expect(others).toEqual({ hosts: ['B', 'C', 'E'], values: [{ level: 'wanted', value: 0 }] });
    // Without the level it is a list that nobody asks for.
    expect(await visits({ wanted: [['A', 'E']] })).toEqual({ hosts: ['B', 'C', 'E'], values: [] });
  });

  test('a pair that is named twice counts once', async () => {
    const wanted: [string, string][] = [
      ['A', 'E'],
      ['E', 'A'],
      ['A', 'E'],
    ];
    expect((await visits({ wanted }, 'wanted')).values).toEqual([{ level: 'wanted', value: 1 }]);
  });
});

describe('variety', () => {
  const values = (organisation: number, kind: number) => [
    { level: 'variety/organisation', value: organisation },
    { level: 'variety/kind', value: kind },
  ];
  const who = (met: string[], choices = ann.choices) => ({ people: [{ ...ann, met, choices }] });

  test('who has been before does not come to the same organisation, nor to one of its kind', async () => {
    expect(await visits(who([]), 'variety')).toEqual({ hosts: ['B', 'C', 'E'], values: values(0, 0) });
    expect(await visits(who(['B']), 'variety')).toEqual({ hosts: ['E'], values: values(0, 0) });
    expect(await visits(who(['B', 'B', 'E']), 'variety')).toEqual({ hosts: ['C'], values: values(0, 1) });
    expect(await visits(who(['B', 'C']), 'variety')).toEqual({ hosts: ['E'], values: values(0, 0) });
  });

  test('the same organisation is worse than another of its kind, and counts once', async () => {
    expect(await visits(who(['B'], [['B-1', 'C-1']]), 'variety')).toEqual({
      hosts: ['C'],
      values: values(0, 1),
    });
    expect(await visits(who(['B'], [['B-1']]), 'variety')).toEqual({ hosts: ['B'], values: values(1, 0) });
  });

  test('an organisation without a kind is like no other', async () => {
    const organisations = ['A', 'B', 'C', 'E'].map((id) => ({ id }));
    expect(await visits({ ...who(['B']), organisations }, 'variety')).toEqual({
      hosts: ['C', 'E'],
      values: values(0, 0),
    });
  });
});

test('a tie that is there already may be between two organisations, or of one person', async () => {
  const bob = { ...ann, id: 'bob' };
  const value = (count: number) => [{ level: 'new-ties', value: count }];
  const known = [
    ['A', 'B'] as [string, string],
    { person: 'ann', organisation: 'C' },
    { person: 'bob', organisation: 'E' },
  ];
  const elsewhere = { id: 'bob', organisation: 'C' };
  const ofAnn = { people: [ann, elsewhere] };
  expect(await visits({ known, ...ofAnn }, 'new-ties')).toEqual({ hosts: ['E'], values: value(1) });
  const ofBob = { people: [bob, { ...elsewhere, id: 'ann' }] };
  expect(await visits({ known, ...ofBob }, 'new-ties')).toEqual({ hosts: ['C'], values: value(1) });
  const all = [...known, { person: 'ann', organisation: 'E' }];
  expect((await visits({ known: all, ...ofAnn }, 'new-ties')).values).toEqual(value(0));
});

test('what is malformed in these lists is named by row', () => {
  const faults = (change: object) => {
    try {
      round(change);
    } catch (error) {
      if (error instanceof InstanceError) return error.faults.map(({ row, code }) => `${row}: ${code}`);
      throw error;
    }
    return [];
  };
  expect(
    faults({
      wanted: [
        ['A', 'Z'],
        ['B', 'B'],
      ],
    }),
  ).toEqual(['wanted[0] "A", "Z": unknown-organisation', 'wanted[1] "B", "B": wanted-own-organisation']);
  expect(faults({ wanted: [['A'], { person: 'ann', organisation: 'B' }] })).toEqual([
    'wanted[0] "A": schema-too-small',
    'wanted[1] "ann" at "B": schema-invalid-type',
  ]);
  expect(
    faults({
      known: [
        { person: 'ann', organisation: 'Z' },
        { person: 'nobody', organisation: 'B' },
      ],
    }),
  ).toEqual(['known[0] "ann" at "Z": unknown-organisation', 'known[1] "nobody" at "B": unknown-person']);
  expect(
    faults({ known: [['A'], { person: 'ann' }, { person: 'ann', organisation: 'B', since: 1 }] }),
  ).toEqual([
    'known[0] "A": schema-invalid-union',
    'known[1] "ann": schema-invalid-union',
    'known[2] "ann" at "B": schema-unrecognized-keys',
  ]);
  expect(faults({ people: [{ ...ann, met: ['B', 'Z'] }] })).toEqual([
    'people[0] "ann": unknown-organisation',
  ]);
  expect(faults({ organisations: [{ id: 'A', kind: '' }] })).toEqual([
    'organisations[0] "A": schema-too-small',
  ]);
  expect(faults({ wnated: [] })).toEqual(['the instance: schema-unrecognized-keys']);
});
