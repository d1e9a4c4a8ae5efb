import { expect, test } from 'vitest';
import { inventories } from '../inventory.ts';
import { columnsOf, tablesOf } from '../platform/privacy/inventory-ways.ts';
import { registerLines, writeRegister } from '../platform/privacy/register.ts';

const lineOf = (table: string, column: string) =>
  registerLines(inventories)
    .find(([at, name]) => at === table && name === column)!
    .slice(2);

test('a line says what, what for, on which ground, who sees it, how long, and what erasing does', () => {
  expect(lineOf('person', 'name')).toEqual([
    'naam',
    'accounts',
    'publieke taak',
    'de persoon zelf, de leidinggevende, contactpersonen van de eigen organisatie en coördinatoren',
    '1 jaar na de laatste ronde waarin iemand meedeed',
    'de rij gaat weg',
  ]);
  expect(lineOf('sign_up', 'listed')).toEqual([
    'gegeven',
    'vindbaar zijn voor elkaar',
    'toestemming van de persoon zelf',
    'de persoon zelf en coördinatoren',
    '1 jaar na de laatste ronde waarin iemand meedeed',
    'wordt een pseudoniem',
  ]);
  expect(lineOf('slot', 'days')).toEqual([
    'geheime locatie',
    'stageplekken',
    'publieke taak',
    'contactpersonen van de eigen organisatie en coördinatoren; bij een open locatie ook iedereen',
    'zolang het programma er is',
    'blijft: gaat over niemand',
  ]);
});

test('of JSON it says all that is in it', () => {
  expect(lineOf('sign_up_draft', 'answers')).toEqual([
    'vrije tekst, naam, gegeven, mailadres, bijzonder: waar iemand niet mag komen, geheime locatie',
    'aanmelding',
    'publieke taak',
    'de persoon zelf en coördinatoren',
    'tot `expires_at`',
    'de rij gaat weg',
  ]);
});

test('of several terms all are said, and for which rows', () => {
  expect(lineOf('mail', 'recipient').slice(-2)).toEqual([
    '1 jaar na `created_at`, of korter: 30 dagen na `created_at`, als `programme_id` leeg is, of korter: 30 dagen na `created_at`, bij `kind` sign-up.confirm of sign-up.unfinished',
    'de rij gaat weg',
  ]);
});

test('every column about somebody has one line, and a table that can be pasted', () => {
  const about = tablesOf(inventories).flatMap(({ name, table }) =>
    columnsOf(table).flatMap((column) =>
      column.holds !== 'nothing' || column.special ? [`${name}.${column.name}`] : [],
    ),
  );
  expect(registerLines(inventories).map(([table, column]) => `${table}.${column}`)).toEqual(about);
  const lines = writeRegister(inventories).split('\n');
  expect(new Set(lines.map((line) => line.split(' | ').length))).toEqual(new Set([8]));
});
