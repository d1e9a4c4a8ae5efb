import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { WorkbookError } from '../read/error.ts';
import { readWorkbook } from '../read/read.ts';
import { interpret } from '../understand/interpret.ts';
import { said } from './said.ts';
import { describeError, describeFinding, findingLine, words } from './words.ts';

async function rough() {
  const file = new URL('../../../example/ronde-2027-ruw.xlsx', import.meta.url);
  return interpret(await readWorkbook(await readFile(file), 'a.xlsx')).findings;
}

test('a wrong cell, in Dutch, in English and on the command line', async () => {
  const finding = (await rough()).find(({ code }) => code === 'unknown-place')!;
  expect(describeFinding(finding, 'nl')).toEqual({
    group: 'Klopt niet',
    place: 'Aanmeldingen, rij 26 (Ümit de Vries), kolom "Keuze 1"',
    text: 'Plek XYZ-9 bestaat niet. Kies een andere plek of laat dit leeg.',
    effect: 'Als je niets doet, valt deze keuze weg.',
    options: [],
  });
  expect(describeFinding(finding, 'en').text).toBe(
    'There is no place XYZ-9. Choose another place or leave this empty.',
  );
  expect(findingLine(finding)).toBe('Aanmeldingen row 26 (Ümit de Vries), Keuze 1: unknown place "XYZ-9"');
});

test('a question with its options', async () => {
  const finding = (await rough()).find(({ code }) => code === 'person-differs')!;
  const { text, options } = describeFinding(finding, 'nl');
  expect(text).toBe(
    'anouk.meijer@gem.example staat in rij 54 en 95, met een verschil bij "Keuze 1" (ENS-2 / Veilig Thuis Maasmond). Kies welke rij telt.',
  );
  expect(options.map((option) => option.text)).toEqual(['Rij 95 telt', 'Rij 54 telt']);
});

test('a group of mended cells is one sentence', async () => {
  const finding = (await rough()).find(
    ({ code, sheet }) => code === 'organisation-abbreviation' && sheet === 'Aanmeldingen',
  )!;
  const { place, text, effect } = describeFinding(finding, 'nl');
  expect([place, text, effect]).toEqual([
    'Aanmeldingen, rij 38 (Lotte Engels), kolom "Organisatie" en nog 2 rijen',
    'In 3 cellen was de naam van een organisatie afgekort. Bijvoorbeeld: "GGD Maasm." is nu "GGD Maasmond".',
    '',
  ]);
});

test('every sentence can be said without any value', () => {
  for (const { findings, options, errors } of Object.values(words)) {
    for (const say of [...Object.values(findings), ...Object.values(options), ...Object.values(errors)])
      expect(say(said({}))).not.toMatch(/undefined|null|NaN/);
  }
});

test('an error says what to do', () => {
  expect(describeError(new WorkbookError('old-excel'), 'nl')).toBe(
    'Dit oude bestand (.xls) is niet te lezen. Sla het in Excel op als .xlsx en probeer het opnieuw.',
  );
});
