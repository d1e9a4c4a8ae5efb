import { expect, test } from 'vitest';
import { emptyCard, readCard, typedOf } from './card-form.ts';

const typed = (over: Record<string, string> = {}) => ({
  ...emptyCard('wijkagent', false),
  line1: 'Meegaan als iemand spullen wil ophalen uit de woning',
  hours: 'maandag tot en met donderdag, liefst voor 11.00 uur',
  ...over,
});
const faultsOf = (over: Record<string, string>, secret = false) => readCard(typed(over), { secret }).faults;

test('what is stored stands in the form as it was typed', () => {
  const { card } = readCard(typed({ line2: '  Vragen over   aangifte ', number: 'at-once' }), {
    secret: false,
  });
  expect(card).toEqual({
    ...{ calling: 'wijkagent', region: '', notFor: '', how: 'ring', phone: '', showsMail: true },
    ringMeFor: ['Meegaan als iemand spullen wil ophalen uit de woning', 'Vragen over aangifte'],
    hours: 'maandag tot en met donderdag, liefst voor 11.00 uur',
    ...{ atOnce: true, audience: 'partners', introduces: false },
  });
  expect(readCard(typedOf(card!), { secret: false }).card).toEqual(card);
});

test('a line, a function, a way to be reached and who may see it are asked for', () => {
  expect(
    faultsOf({ line1: ' . ', calling: '', how: 'pigeon', audience: 'everybody', showsMail: '', phone: '' }),
  ).toEqual({ line1: 'required', calling: 'required', how: 'choice', audience: 'choice', phone: 'reach' });
  expect(faultsOf({ phone: 'bel maar' })).toEqual({ phone: 'phone' });
  expect(faultsOf({ line1: 'Opvang aan de Kerkstraat' })).toEqual({ line1: 'street' });
  expect(faultsOf({ phone: '', showsMail: 'yes' })).toBeNull();
});

test.each([
  ['een BSN', 'Vraag naar 123456782', 'bsn'],
  ['a client', 'Net als bij mevrouw De Vries', 'client-data'],
  ['a number', 'Bel 06 1234 5678', 'client-data'],
])('%s is refused in every line', (_, text, fault) => {
  for (const field of ['line1', 'line4', 'notFor', 'hours', 'calling', 'region'])
    expect([field, faultsOf({ [field]: text })]).toEqual([field, { [field]: fault }]);
});

test('a BSN that is none, as who typed it says, is taken', () => {
  const said = { noBsn: ['123456782'] };
  expect(
    readCard(typed({ line2: 'Bestelnummer of zoiets: 123456782' }), { secret: false, said }).faults,
  ).toBeNull();
});

test('at a secret place nothing leads to it, hours are not taken, and it begins at whom one met', () => {
  expect(faultsOf({ line1: 'Een plek in de Korte Wagenstraat' }, true)).toEqual({ line1: 'whereabouts' });
  expect(faultsOf({ phone: '010 123 45 67' }, true)).toEqual({ phone: 'town' });
  for (const phone of ['06 1234 5678', '+31 6 12345678', '088 123 4567'])
    expect(faultsOf({ phone }, true)).toBeNull();
  expect(readCard(typed(), { secret: true }).card?.hours).toBe('');
  expect(emptyCard('', true).audience).toBe('met');
});
