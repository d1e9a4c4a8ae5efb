import { expect, test } from 'vitest';
import { attemptForm, dilemmaForm, type Guarded, meetingForm, outcomeForm, reactionForm } from './form.ts';

const guarded: Guarded = {
  said: {},
  secret: false,
  names: ['Opvang De Luwte', 'Politie', 'Gemeente Waarddam'],
};
const good = { title: 'Mag ik dit zeggen?', question: 'Het botst, en het komt terug.', theme: 'sharing' };
const faultIn = (over: Partial<typeof good>, guard: Partial<Guarded> = {}) =>
  dilemmaForm({ ...guarded, ...guard })
    .safeParse({ ...good, ...over })
    .error?.issues.map(({ path, message }) => `${String(path[0])} ${message}`) ?? [];

test('a dilemma has a title, a question and a theme', () => {
  expect(faultIn({})).toEqual([]);
  expect(faultIn({ title: ' . ', question: '', theme: 'iets' })).toEqual([
    'title required',
    'question required',
    'theme choice',
  ]);
  expect(faultIn({ title: 'a'.repeat(121) })).toEqual(['title too-long']);
});

test('nothing of a client is kept: no name, number, address or day of birth', () => {
  for (const text of [
    'Mevrouw Jansen wil niet dat ik bel',
    'Bel haar op 06 12 34 56 78',
    'Ze woont op Kerkstraat 12',
    'Geboren op 3 mei 1988',
    'Het gaat om dossier 2024-00123',
  ])
    expect([text, faultIn({ question: text })]).toEqual([text, ['question client-data']]);
  expect(faultIn({ title: 'over 123456782' })).toEqual(['title bsn']);
  expect(faultIn({ title: 'over 123456782' }, { said: { noBsn: ['123456782'] } })).toEqual([]);
});

test('what is somebody’s own work may be said, with its numbers', () => {
  expect(faultIn({ title: 'Na de melding is het drie weken stil. Wie houdt contact?' })).toEqual([]);
  expect(
    faultIn({ question: 'Wij zijn met 12 mensen, en de gemeente ook. De cliënt wil het niet.' }),
  ).toEqual([]);
});

test('who works at a secret place tells nothing that leads there', () => {
  expect(faultIn({ question: 'Iedereen kent het huis aan de Dorpsweg.' }, { secret: true })).toEqual([
    'question whereabouts',
  ]);
  expect(faultIn({ question: 'Wij zijn er 24 uur per dag.' }, { secret: true })).toEqual([]);
});

test('whose it is does not stand in it', () => {
  expect(faultIn({ question: 'Bij opvang de Luwte doen we dat anders.' })).toEqual(['question organisation']);
  // What is a kind as well is a word that everybody needs.
  expect(faultIn({ question: 'De politie belt, en de gemeente niet.' })).toEqual([]);
});

test('the same holds for what was tried, what is said, and what came of a meeting', () => {
  const bsn = 'over 123456782';
  const codes = (result: { error?: { issues: readonly { path: readonly unknown[]; message: string }[] } }) =>
    result.error?.issues.map(({ path, message }) => `${path[0]} ${message}`) ?? [];
  expect(codes(attemptForm(guarded).safeParse({ attempt: bsn, outcome: 'helped' }))).toEqual(['attempt bsn']);
  expect(codes(attemptForm(guarded).safeParse({ attempt: 'Samen bellen' }))).toEqual(['outcome choice']);
  expect(codes(reactionForm(guarded).safeParse({ reaction: bsn }))).toEqual(['reaction bsn']);
  expect(codes(outcomeForm(guarded).safeParse({ outcome: bsn }))).toEqual(['outcome bsn']);
  expect(codes(meetingForm(guarded).safeParse({ meeting: bsn, day: '2027-06-09' }))).toEqual(['meeting bsn']);
  expect(codes(meetingForm(guarded).safeParse({ meeting: 'Regionaal overleg', day: '2027-02-30' }))).toEqual([
    'day day',
  ]);
  expect(codes(meetingForm(guarded).safeParse({ meeting: 'Regionaal overleg', day: '2027-06-09' }))).toEqual(
    [],
  );
});
