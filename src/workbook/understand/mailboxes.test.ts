import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPasted } from '../read/read.ts';
import { type Answers, interpret } from './interpret.ts';

const context = {
  organisations: [{ code: 'POL', name: 'Politie' }],
  places: [{ code: 'POL-1', organisation: 'POL', slots: [] }],
  people: [{ email: 'team@pol.example', name: 'Cas Eik' }],
};
const nobody = { ...context, people: [] };

const read = (names: readonly string[], answers: Answers = { context: nobody }) =>
  interpret(
    readPasted(
      ['Naam\tE-mail\tOrganisatie', ...names.map((name) => `${name}\tteam@pol.example\tPolitie`)].join('\n'),
      'Aanmeldingen',
    ),
    answers,
  );
type Result = ReturnType<typeof interpret>;
const keys = ({ rows }: Result) =>
  Object.fromEntries(rows.signUps.map(({ value }) => [value.name, value.email]));
const said = ({ findings }: Result) => findings.map(({ cell, code }) => `${cell} ${code}`);

describe('somebody else with the address of a person of the round', () => {
  const id = 'Aanmeldingen!B2:mailbox-in-round';
  const answered = (answer: string) => read(['Puck Hei'], { context, decisions: { [id]: answer } });

  test('does not take their place: it is asked', () => {
    const result = read(['Puck Hei'], { context });
    expect([result.rows.signUps, said(result), result.complete]).toEqual([
      [],
      ['B2 mailbox-in-round'],
      false,
    ]);
    expect(result.findings[0]?.options.map((one) => one.id)).toEqual([
      'another-person',
      'same-cas eik',
      'leave-out',
    ]);
  });

  test('comes in beside them, or is the same person with a new name, or stays out', () => {
    expect(keys(answered('another-person'))).toEqual({ 'Puck Hei': 'team@pol.example#2' });
    expect(keys(answered('same-cas eik'))).toEqual({ 'Puck Hei': 'team@pol.example' });
    const left = answered('leave-out');
    expect([keys(left), said(left)]).toEqual([{}, ['B2 mailbox-in-round', 'B2 mailbox-taken']]);
  });

  test('can be given an address of their own', () => {
    const own = read(['Puck Hei'], { context, corrections: { [id]: 'puck.hei@pol.example' } });
    expect([keys(own), own.complete]).toEqual([{ 'Puck Hei': 'puck.hei@pol.example' }, true]);
  });

  test.each(['Kas Eik', 'Cas'])('who is called nearly so, as %s, is first thought to be them', (name) => {
    const [finding] = read([name], { context }).findings;
    expect([finding?.code, finding?.options[0]?.id]).toEqual(['mailbox-in-round', 'same-cas eik']);
  });
});

test.each(['Cas Eik', 'cas eik', 'C. Eik', 'Eik, Cas', 'Ças Eik'])('%s is the same person', (name) => {
  const result = read([name], { context });
  expect([result.findings, keys(result)]).toEqual([[], { [name]: 'team@pol.example' }]);
});

test('who the round has both is not asked again, and each keeps the number', () => {
  const both = { ...context, people: [...context.people, { email: 'team@pol.example#2', name: 'Anna Bos' }] };
  const result = read(['Anna Bos', 'Cas Eik'], { context: both });
  expect([said(result), keys(result)]).toEqual([
    [],
    { 'Anna Bos': 'team@pol.example#2', 'Cas Eik': 'team@pol.example' },
  ]);
});

test('a number that somebody in another role has is not given again', () => {
  const key = 'team@pol.example';
  const programme = [{ key, main: key, email: key, name: 'Mia Wolff', needsOwnAddress: false }];
  const result = read(['Cas Eik'], { context: { ...nobody, programme } });
  expect([said(result), keys(result)]).toEqual([[], { 'Cas Eik': 'team@pol.example#2' }]);
});

test('who has two addresses is one person, whichever a file has', () => {
  const main = 'cas@eik.example';
  const cas = { main, name: 'Cas Eik', needsOwnAddress: false };
  const programme = [main, 'team@pol.example#2'].map((key) => ({
    ...cas,
    key,
    email: key.replace('#2', ''),
  }));
  const given = { context: { ...nobody, people: [{ email: main, name: 'Cas Eik' }], programme } };
  expect(keys(read(['Cas Eik', 'Puck Hei'], given))).toEqual({
    'Cas Eik': main,
    'Puck Hei': 'team@pol.example#3',
  });
});

test('three people with one address are three, and who is there twice counts once', () => {
  const result = read(['Cas Eik', 'Puck Hei', 'Bo Smit', 'Bo Smit']);
  expect(keys(result)).toEqual({
    'Bo Smit': 'team@pol.example',
    'Cas Eik': 'team@pol.example#2',
    'Puck Hei': 'team@pol.example#3',
  });
  expect([said(result), result.complete]).toEqual([['B5 mailbox-shared', 'B5 row-twice'], true]);
});

test('two names that look alike may be one person or two: nobody is dropped without a word', () => {
  const result = read(['Ann Bos', 'Jan Bos']);
  expect([said(result), result.complete]).toEqual([['B3 mailbox-shared'], false]);
  const id = result.findings[0]!.id;
  const answered = (answer: string) =>
    keys(read(['Ann Bos', 'Jan Bos'], { context: nobody, decisions: { [id]: answer } }));
  expect(answered('more-people')).toEqual({
    'Ann Bos': 'team@pol.example',
    'Jan Bos': 'team@pol.example#2',
  });
  expect(answered('one-row-2')).toEqual({ 'Ann Bos': 'team@pol.example' });
});

test('initials that fit two people are asked, and the others come in', () => {
  const names = ['Jan de Vries', 'Joke de Vries', 'J. de Vries'];
  const open = read(names);
  expect(Object.keys(keys(open))).toEqual(['Jan de Vries', 'Joke de Vries']);
  const { id, options } = open.findings.find(({ code }) => code === 'mailbox-which')!;
  expect(options.map((one) => one.id)).toEqual(['same-jan de vries', 'same-joke de vries', 'another-person']);
  const answered = (answer: string) => read(names, { context: nobody, decisions: { [id]: answer } });
  // The row of Joke that came later is her second: which counts is asked.
  const joke = answered('same-joke de vries');
  expect([Object.keys(keys(joke)), said(joke)]).toEqual([
    ['Jan de Vries', 'J. de Vries'],
    ['B3 mailbox-shared', 'B4 mailbox-which', 'B4 person-differs'],
  ]);
  expect(Object.keys(keys(answered('another-person')))).toEqual(names);
});

const NAMES = ['Cas Eik', 'Puck Hei', 'Bo Smit', 'Anouk Meijer', 'Lot Aker'];

test('who is who does not depend on the order of the rows', () => {
  const people = fc.subarray(NAMES, { minLength: 2 });
  const shuffled = people.chain((names) => fc.tuple(fc.constant(names), shuffle(names)));
  fc.assert(
    fc.property(shuffled, fc.subarray(NAMES), ([names, other], stored) => {
      const sharers = stored.map((name, index) => ({
        email: index === 0 ? 'team@pol.example' : `team@pol.example#${index + 1}`,
        name,
      }));
      const given = { context: { ...nobody, people: sharers } };
      expect(keys(read(other, given))).toEqual(keys(read(names, given)));
      for (const { email, name } of sharers)
        if (names.includes(name)) expect(keys(read(names, given))[name]).toBe(email);
    }),
    { numRuns: 60 },
  );
});

const shuffle = (names: string[]) =>
  fc.shuffledSubarray(names, { minLength: names.length, maxLength: names.length });
