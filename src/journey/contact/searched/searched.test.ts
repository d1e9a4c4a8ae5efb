import { describe, expect, test } from 'vitest';
import { meansOf, readMeaning } from './meaning-form.ts';
import { onceAMonth } from './once.ts';
import { keptOf, shownMonths } from './searched.ts';

const names = new Set(['esther', 'ozdemir', 'tamis']);
const NOTHING = { apart: [], together: null };

describe('of a question is kept', () => {
  test('its words without what stands between, in small letters and without accents', () => {
    expect(keptOf('Wie bel ik voor een plék in de opvang?', names)).toEqual({
      apart: ['plek', 'opvang'],
      together: 'plek opvang',
    });
  });

  test('nothing when it looks like a client or leads to a place', () => {
    for (const q of [
      'huisverbod voor mevrouw Jansen',
      'zaak 123456782',
      'tolk b12kat',
      'opvang in de Kerkstraat 12',
      'uithuisplaatsing 3011 AB',
    ])
      expect(keptOf(q, names), q).toEqual(NOTHING);
  });

  test('no name of somebody in the programme, no common surname, and then not the whole either', () => {
    expect(keptOf('tolk özdemir', names)).toEqual({ apart: ['tolk'], together: null });
    expect(keptOf('tolk bakker', names)).toEqual({ apart: ['tolk'], together: null });
  });

  test('no word with a capital, but for the first, which a telephone writes so', () => {
    expect(keptOf('Gesprek met school over Amira', names)).toEqual({
      apart: ['gesprek', 'school'],
      together: null,
    });
    expect(keptOf('Amira Benali', names)).toEqual(NOTHING);
    expect(keptOf('Tolk gezocht', names)).toEqual({ apart: ['tolk', 'gezocht'], together: 'tolk gezocht' });
  });

  test('not the whole of a long one', () => {
    const { apart, together } = keptOf('paard stalling hooi voer trailer dierenarts', names);
    expect([apart.length, together]).toEqual([6, null]);
  });
});

test('what is shown is of months that are over, for half a year', () => {
  expect(shownMonths('2027-02-01')).toEqual({ since: '2026-07-02', before: '2027-02-01' });
  expect(shownMonths('2027-02-28')).toEqual({ since: '2026-07-29', before: '2027-02-01' });
});

describe('somebody counts', () => {
  test('once a month for the same words, and again in the next', () => {
    const once = onceAMonth();
    const ask = (by: string, month = '2027-01-01') => once({ month, by, words: ['tolk', 'hond'] });
    expect([ask('anna'), ask('anna'), ask('bas')]).toEqual([['tolk', 'hond'], [], ['tolk', 'hond']]);
    expect(ask('anna', '2027-02-01')).toEqual(['tolk', 'hond']);
  });

  test('for sixty words a month and no more', () => {
    const once = onceAMonth();
    const many = Array.from({ length: 100 }, (_, at) => `woord${at}`);
    expect(once({ month: '2027-01-01', by: 'anna', words: many }).length).toBe(60);
    expect(once({ month: '2027-01-01', by: 'bas', words: ['nog'] })).toEqual(['nog']);
  });
});

describe('what a word means', () => {
  test('is one thing, or several with commas between', () => {
    expect(meansOf('tolk,  vertaler ;tolk,')).toEqual(['tolk', 'vertaler']);
    expect(readMeaning({ said: ' vertaal  hulp ', means: 'tolk' })).toEqual({
      synonym: { said: 'vertaal hulp', means: ['tolk'] },
      faults: null,
    });
  });

  test.each([
    [
      { said: '', means: '' },
      { said: 'required', means: 'required' },
    ],
    [{ said: 'hond', means: 'Hond' }, { means: 'same' }],
    [
      { said: 'de', means: 'voor' },
      { said: 'no-word', means: 'no-word' },
    ],
    [{ said: 'x'.repeat(61), means: 'tolk' }, { said: 'too-long' }],
    [{ said: 'hond', means: 'een,twee,drie,vier,vijf,zes,zeven,acht,negen' }, { means: 'many' }],
    [
      { said: 'mevrouw Jansen', means: 'Kerkstraat 12' },
      { said: 'client-data', means: 'client-data' },
    ],
  ])('%o is refused with %o', (typed, faults) => {
    expect(readMeaning(typed).faults).toEqual(faults);
  });
});
