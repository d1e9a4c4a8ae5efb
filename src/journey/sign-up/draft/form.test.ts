import { expect, test } from 'vitest';
import { cleanLine, cleanText } from '../../../platform/privacy/typed.ts';
import type { Place } from '../../place/schema.ts';
import { aPlace } from '../../place/testing.ts';
import { move, nextStep } from './answers.ts';
import { applyMove, faultsOf, readForm, readMove } from './form.ts';

const place = (code: string, over: Partial<Place> = {}): Place => aPlace(code, code.split('-')[0]!, over);
const offer = {
  organisations: ['A', 'B', 'C'].map((code) => ({ code, name: code, kind: '', region: '' })),
  places: [place('A-1'), place('B-1'), place('B-2', { condition: 'client-contact' })],
};
const given = { offer, days: ['2027-03-09'], mostVisits: 2, answers: { organisation: 'A' }, email: null };

function form(entries: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries)) data.set(name, value);
  return data;
}
const who = { name: 'Bo', email: 'Bo@A.example', jobTitle: 'arts', organisation: 'A' };
const faultsOfWho = (over: Record<string, string>) =>
  faultsOf('wie', readForm('wie', form({ ...who, ...over })), given);

test.each<[string, Record<string, string>, object]>([
  ['a whole form is right', {}, {}],
  ['a name of one letter is a name', { name: 'Ö' }, {}],
  ['a name of 120 letters as well', { name: 'a'.repeat(120) }, {}],
  ['a longer one is not', { name: 'a'.repeat(121) }, { name: 'long' }],
  ['a name of nothing that is seen is none', { name: ' \u200b\u202e ' }, { name: 'name' }],
  ['nor one of Hangul fillers', { name: '\u3164', jobTitle: '\u2800' }, { name: 'name', jobTitle: 'job' }],
  [
    'nor an organisation of tags',
    { organisation: '-', proposed: '\u{e0041}' },
    { organisation: 'organisation' },
  ],
  ['a number that can be a BSN is refused', { jobTitle: 'arts 123456782' }, { jobTitle: 'bsn' }],
  [
    'a link in a name is refused: it would be in a mail',
    { name: 'kijk op https://x.example' },
    { name: 'link' },
  ],
  ['so is a bare site', { name: 'ga nu naar gratis-geld.com/win' }, { name: 'link' }],
  ['or a mail address in a job', { jobTitle: 'of mail prijs@gratis-geld.com' }, { jobTitle: 'link' }],
  [
    'or a site as an organisation',
    { organisation: '-', proposed: 'klant van evil.com' },
    { proposed: 'link' },
  ],
  ['an address must be one', { email: 'bo' }, { email: 'email' }],
  ['an organisation must be chosen', { organisation: '' }, { organisation: 'organisation' }],
  ['or proposed', { organisation: '-', proposed: 'De Brug' }, {}],
  ['one that is not in the list is none', { organisation: 'X' }, { organisation: 'organisation' }],
])('%s', (_, over, faults) => {
  expect(faultsOfWho(over)).toEqual(faults);
});

test('what is not seen, or turns the text around it, is taken out of what was typed', () => {
  expect(cleanLine('  No\u202era\u0000 \n Haddad ')).toBe('Nora Haddad');
  expect(cleanText('een\r\ntwee\u2066')).toBe('een\ntwee');
});

test('the own address is not that of a manager, and a chosen organisation cannot be avoided', () => {
  const typed = { managerName: 'Lea', managerEmail: 'bo@a.example', hosts: '', avoid: ['B'], listed: false };
  const answers = { organisation: 'A', choices: [{ kind: 'place' as const, code: 'B-1' }] };
  expect(faultsOf('afspraken', typed, { ...given, answers, email: 'bo@a.example' })).toEqual({
    managerEmail: 'own-email',
    avoid: 'avoid-chosen',
  });
  const spam = { ...typed, managerName: 'klant van evil.com', avoid: [] };
  expect(faultsOf('afspraken', spam, { ...given, answers, email: 'ik@a.example' })).toEqual({
    managerName: 'link',
  });
});

test('days and visits are of this round', () => {
  const days = { days: ['2027-03-10'], visits: 2 as const };
  expect(faultsOf('dagen', days, { ...given, mostVisits: 1 })).toEqual({ days: 'days', visits: 'visits' });
});

const answers = { organisation: 'A', days: ['2027-03-09'], choices: [] };

test.each<[string, string, object]>([
  ['a place that fits', 'place:B-1', { choices: [{ kind: 'place', code: 'B-1' }] }],
  [
    'an organisation with a place that fits',
    'organisation:B',
    { choices: [{ kind: 'organisation', code: 'B' }] },
  ],
  ['one of the own organisation', 'place:A-1', { fault: 'own' }],
  ['one with a condition that is not met', 'place:B-2', { fault: 'client-contact' }],
  ['one that is not there', 'place:Z-9', { fault: 'no-days' }],
])('choosing %s', (_, value, outcome) => {
  expect(applyMove(readMove(form({ kies: value }))!, { offer, answers })).toEqual(outcome);
});

test('not free on its days, a place cannot be chosen', () => {
  const busy = { ...answers, days: ['2027-03-10'] };
  expect(applyMove(readMove(form({ kies: 'place:B-1' }))!, { offer, answers: busy })).toEqual({
    fault: 'days',
  });
});

test('the sixth choice is one too many', () => {
  const five = Array.from({ length: 5 }, (_, index) => ({ kind: 'place' as const, code: `C-${index}` }));
  const full = { ...answers, choices: five };
  expect(applyMove(readMove(form({ kies: 'place:B-1' }))!, { offer, answers: full })).toEqual({
    fault: 'too-many',
  });
});

test('choices move by one, and stay within the list', () => {
  const [a, b, c] = ['A', 'B', 'C'].map((code) => ({ kind: 'place' as const, code }));
  const codes = (what: 'up' | 'down' | 'drop' | 'choose', choice: typeof a) =>
    move([a!, b!, c!], { do: what, choice: choice! })
      .map(({ code }) => code)
      .join('');
  expect([codes('up', c), codes('up', a), codes('down', a), codes('down', c), codes('drop', b)]).toEqual([
    'ACB',
    'ABC',
    'BAC',
    'ABC',
    'AC',
  ]);
  expect(codes('choose', b)).toBe('ABC');
});

test('a press that is none is none', () => {
  expect(readMove(form({ kies: 'elders' }))).toBeNull();
  expect(readMove(form({ verder: '1' }))).toBeNull();
});

test('who left off goes on at the first step that is not done', () => {
  expect(nextStep({})).toBe('wie');
  expect(nextStep({ name: 'Bo', jobTitle: 'arts', proposed: 'De Brug' })).toBe('dagen');
});

test('a text of ten megabytes is refused as too long, whatever it holds', () => {
  const page = 'a@b.co 123456782 '.repeat(600_000);
  expect(faultsOfWho({ name: page, jobTitle: page })).toEqual({ name: 'long', jobTitle: 'long' });
});
