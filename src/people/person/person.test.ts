import { describe, expect, test } from 'vitest';
import type { PersonId } from '../ids.ts';
import { addressOf, partsOfKey, personKey, sameName } from './person.ts';
import { personKeySchema } from './schema.ts';
import { type Known, TellingApart } from './telling-apart.ts';

const TEAM = 'team@pol.example';
const idOf = (number: number) => `id-${number}` as PersonId;
const knownAs = (name: string, number = 1): Known => {
  const main = personKey({ email: TEAM, number });
  return { id: idOf(number), email: TEAM, number, name, main };
};
const apart = (known: Known[], free: PersonId[] = []) => new TellingApart(known, new Map(), new Set(free));

describe('a key', () => {
  test('is the address of the first, and has a number of the others', () => {
    expect([1, 2, 13].map((number) => personKey({ email: TEAM, number }))).toEqual([
      TEAM,
      `${TEAM}#2`,
      `${TEAM}#13`,
    ]);
    expect(partsOfKey(`${TEAM}#13`)).toEqual({ email: TEAM, number: 13 });
    expect(addressOf(`${TEAM}#2`)).toBe(TEAM);
  });
  test('reads a sign before the domain as part of the address', () => {
    expect(partsOfKey('team#2@pol.example')).toEqual({ email: 'team#2@pol.example', number: 1 });
  });
  test.each(['team', `${TEAM}#1`, `${TEAM}#0`, `${TEAM}#02`, `${TEAM}#`, '#2'])('is not %s', (text) => {
    expect(personKeySchema.safeParse(text).success).toBe(false);
  });
});

test.each([
  ['Zoë van den Berg', 'ZOE VAN DEN BERG', true],
  ['Jan-Peter  Dijk.', 'jan peter dijk', true],
  ['C. Eik', 'Cas Eik', true],
  ['C.J. Eik', 'C. Eik', true],
  ['Eik, Cas', 'Cas Eik', true],
  ['Anouk Meijer', 'Anouk Meijer-de Vries', true],
  ['Cas Eik', 'Cor Eik', false],
  ['C. Eik', 'Kim Eik', false],
  ['Kim', 'Kim Eik', false],
  ['C.', 'Cas', false],
  ['Anouk Meijer', 'Anouk Bos', false],
  ['Jan Bos', 'Janneke Bos', false],
  ['', 'Cas Eik', false],
])('%s and %s at one address: one person is %s', (one, other, same) => {
  expect(sameName(one, other)).toBe(same);
  expect(sameName(other, one)).toBe(same);
});

describe('telling apart', () => {
  test('two names at one address are two people, and a third row is one of them', () => {
    const people = apart([]);
    const [kim, cas, again] = ['Kim Eik', 'Cas Berk', 'KIM EIK'].map((name) =>
      people.find({ email: 'Team@POL.example', name }),
    );
    expect([kim?.key, cas?.key, again?.key]).toEqual([TEAM, `${TEAM}#2`, TEAM]);
    expect(people.made.map(({ name, number }) => [name, number])).toEqual([
      ['KIM EIK', 1],
      ['Cas Berk', 2],
    ]);
  });
  test('a number that fell free is not given to somebody else', () => {
    expect(apart([knownAs('Cas', 2)]).find({ email: TEAM, name: 'Kim' })?.key).toBe(`${TEAM}#3`);
  });
  test('who is known without a name takes the first one that comes', () => {
    const people = apart([knownAs('')]);
    expect(people.find({ email: TEAM, name: 'Kim' })?.key).toBe(TEAM);
    expect([...people.renamed]).toEqual([['id-1', 'Kim']]);
  });
  test('an address alone, also in the place of a name, is who is there', () => {
    const people = apart([knownAs('Kim'), knownAs('Cas', 2)]);
    expect(people.find({ email: TEAM, name: TEAM })?.name).toBe('Kim');
    expect(people.find({ email: TEAM, name: '', number: 2 })?.name).toBe('Cas');
    expect(people.renamed.size).toBe(0);
  });
  test('initials that fit two people fit nobody', () => {
    const people = apart([knownAs('Cas Eik'), knownAs('Cor Eik', 2)]);
    expect(people.find({ email: TEAM, name: 'C. Eik' })?.key).toBe(`${TEAM}#3`);
  });
  test('initials do not take the place of a whole name, and a whole name that of initials', () => {
    const whole = apart([knownAs('Cas Eik')]);
    expect(whole.find({ email: TEAM, name: 'C. Eik' })?.name).toBe('Cas Eik');
    expect(apart([knownAs('C. Eik')]).find({ email: TEAM, name: 'Cas Eik' })?.name).toBe('Cas Eik');
  });
  test('a name like that of somebody is another person when that was said', () => {
    const people = apart([knownAs('Cas Eik')]);
    const found = ['C. Eik', 'cas eik'].map((name) => people.find({ email: TEAM, name, isNew: true })?.key);
    expect(found).toEqual([`${TEAM}#2`, TEAM]);
  });
  test('a number does not turn somebody into who has it', () => {
    const people = apart([knownAs('Kim')]);
    expect(people.find({ email: TEAM, name: 'Cas', number: 1 })?.key).toBe(`${TEAM}#2`);
    expect(people.renamed.size).toBe(0);
  });
  test('another name for who stands nowhere else is a new spelling', () => {
    expect(
      apart([knownAs('Kim')], [idOf(1)]).find({ email: TEAM, name: 'Kim Eik', current: idOf(1) }),
    ).toEqual({
      ...{ id: 'id-1', key: TEAM, email: TEAM, name: 'Kim Eik' },
    });
    expect(apart([knownAs('Kim')]).find({ email: TEAM, name: 'Kim Eik', current: idOf(1) })?.key).toBe(
      `${TEAM}#2`,
    );
  });
  test('without an address somebody is who stood there, and otherwise somebody new', () => {
    const people = new TellingApart([], new Map([[idOf(9), 'Bo']]), new Set());
    expect(people.find({ email: '', name: 'Bo Ros', current: idOf(9) })?.id).toBe('id-9');
    expect(people.find({ email: '', name: 'Bo' })?.id).not.toBe('id-9');
    expect(people.find({ email: ' ', name: '' })).toBe(null);
  });
});
