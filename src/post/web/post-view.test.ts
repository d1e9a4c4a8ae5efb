import { expect, test } from 'vitest';
import { callIt, countsOf, filterOf, mayGoAgain, named, reasonOf, waits } from './post-view.ts';

test('a code of a mail server says what can be done', () => {
  expect(
    ['550 5.1.1', '5.1.10', '550 5.2.1', '5.2.2', '452 4.2.2', '554 5.7.1', '550', '5.0.0'].map(reasonOf),
  ).toEqual(['address', 'address', 'address', 'full', 'full', 'refused', 'refused', 'refused']);
  expect(['ECONNREFUSED', '451 4.7.1', null, 'LETTER', 'KIND', 'CRASH'].map(reasonOf)).toEqual([
    'server',
    'server',
    'server',
    'letter',
    'kind',
    'crash',
  ]);
});

test('filters and their counts', () => {
  expect(filterOf(new URLSearchParams('toon=mislukt'))).toBe('trouble');
  expect(filterOf(new URLSearchParams('toon=iets'))).toBe('all');
  const counts = new Map([
    ['sent', 5],
    ['failed', 1],
    ['returned', 2],
    ['queued', 3],
    ['stopped', 1],
  ] as const);
  expect(countsOf(counts)).toEqual({ all: 12, trouble: 3, underway: 3, stopped: 1 });
});

test('what came back cannot go again to the same address; what is solved waits no longer', () => {
  expect(mayGoAgain({ status: 'returned' })).toBe(false);
  expect(mayGoAgain({ status: 'unknown' })).toBe(true);
  expect(waits({ status: 'returned', handled: false })).toBe(true);
  expect(waits({ status: 'returned', handled: true })).toBe(false);
  expect(waits({ status: 'sent', handled: false })).toBe(false);
});

test('a mail is called what its kind is called, and one of a kind that is not known says so', () => {
  const at = new Date(0);
  const mail = { ...{ id: '1', recipient: 'kees@pol.example', status: 'sent' as const, lastError: null } };
  const row = { ...mail, queuedAt: at, sentAt: at, dueAt: at, handled: false };
  const label = { nl: 'uitnodiging', en: 'invitation' };
  const kinds = new Map([['programme.invitation', { label, goesTo: ['contact'] as const }]]);
  const rows = ['programme.invitation', 'story.asked', ''].map((kind) => ({ ...row, kind }));
  const shown = named(rows, kinds);
  expect(shown.map(({ label, goesTo }) => [label, goesTo])).toEqual([
    [label, ['contact']],
    [null, []],
    [null, []],
  ]);
  expect(shown.map((one) => callIt(one, 'nl'))).toEqual([
    'uitnodiging',
    'onbekende soort mail (story.asked)',
    'mail van een oudere versie',
  ]);
  expect(callIt(shown[1]!, 'en')).toBe('unknown kind of email (story.asked)');
});
