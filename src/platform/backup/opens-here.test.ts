import { expect, test } from 'vitest';
import { numberOf, secretsOf } from '../config/secrets.ts';
import { OpensHere } from './opens-here.ts';

const [OWN, OTHER] = ['the secret of this site, of thirty-two', 'the secret of another one, as long as that'];
const COLUMNS = [{ name: 'id' }, { name: 'text' }];
const lookerWith = (secret: string | null) =>
  new OpensHere([{ table: 'letter', column: 'text' }], secret === null ? null : secretsOf(secret));
const closedIn = (secret: string | null, ...texts: (string | null)[]) => {
  const opensHere = lookerWith(secret);
  for (const text of texts) opensHere.look('letter', COLUMNS, ['1', text]);
  return opensHere.closed;
};

const zeros = (secret: string) => `${numberOf(secret)}.${'0'.repeat(64)}`;

test('what is not sealed, of another column or of another table is no reason to refuse', () => {
  const opensHere = lookerWith(OWN);
  opensHere.look('letter', COLUMNS, [zeros(OTHER), 'typed']);
  opensHere.look('note', COLUMNS, ['1', zeros(OTHER)]);
  expect(opensHere.closed).toBe(0);
  expect(closedIn(OWN, null, '', 'typed', '{typed', '{"a":1}', '{"avoid":["X"]}')).toBe(0);
});

test('what another key sealed is, whole or a part of JSON, also by the library of the second step', () => {
  const part = (name: string) => JSON.stringify({ [name]: zeros(OTHER), more: 1 });
  expect(closedIn(OWN, zeros(OTHER), part('sealed'), part('avoid'), `$ba$${numberOf(OTHER)}$ab`)).toBe(4);
  expect(closedIn(OWN, `$ba$${numberOf(OWN)}$ab`)).toBe(0);
  expect(closedIn(null, zeros(OWN))).toBe(1);
});

test('what says that it is of a key that is here, and is not, is', () => {
  expect(closedIn(OWN, zeros(OWN))).toBe(1);
});
