import { expect, test } from 'vitest';
import { readPasted } from '../read/read.ts';
import { interpret } from './interpret.ts';

const context = {
  organisations: [{ code: 'POL', name: 'Politie' }],
  places: [{ code: 'POL-1', organisation: 'POL', slots: [] }],
  people: [{ email: 'team@pol.example', name: 'Cas Eik' }],
};

const file = (name: string) =>
  readPasted(`Naam\tE-mail\tOrganisatie\n${name}\tteam@pol.example\tPolitie`, 'Aanmeldingen');

test('somebody else with the address of a person of the round does not take their place', () => {
  const { rows, findings } = interpret(file('Puck Hei'), { context });
  expect([rows.signUps, findings.map(({ code }) => code)]).toEqual([[], ['mailbox-in-round']]);
  const id = 'Aanmeldingen!B2:mailbox-in-round';
  const same = interpret(file('Puck Hei'), { context, decisions: { [id]: 'same-person' } });
  expect(same.rows.signUps.map(({ value }) => value.name)).toEqual(['Puck Hei']);
  const left = interpret(file('Puck Hei'), { context, decisions: { [id]: 'leave-out' } });
  expect([left.rows.signUps, left.findings.map(({ code }) => code)]).toEqual([
    [],
    ['mailbox-in-round', 'mailbox-taken'],
  ]);
  const own = interpret(file('Puck Hei'), { context, corrections: { [id]: 'puck.hei@pol.example' } });
  expect(own.rows.signUps.map(({ value }) => value.email)).toEqual(['puck.hei@pol.example']);
});

test.each(['Cas Eik', 'C. Eik', 'Eik, Cas'])('%s is the same person', (name) => {
  expect(interpret(file(name), { context }).findings).toEqual([]);
});

test('of three people with one address two are said to stay out', () => {
  const text = ['Cas Eik', 'Puck Hei', 'Bo Smit', 'Bo Smit'].map((name) => `${name}\tx@pol.example\tPolitie`);
  const raw = readPasted(['Naam\tE-mail\tOrganisatie', ...text].join('\n'), 'Aanmeldingen');
  const { rows, findings } = interpret(raw, { context });
  expect(rows.signUps.map(({ value }) => value.name)).toEqual(['Bo Smit']);
  expect(findings.map(({ cell, code, subject }) => `${cell} ${code} ${subject}`)).toEqual([
    'B2 mailbox-taken Cas Eik',
    'B3 mailbox-taken Puck Hei',
    'B5 mailbox-shared Bo Smit',
    'B5 row-twice Bo Smit',
  ]);
});
