import { describe, expect, test } from 'vitest';
import { findWhereabouts, leadsSomewhere } from './whereabouts.ts';

describe('what leads to a secret place is found', () => {
  test.each([
    'Opvanghuis 3311ab dordrecht nr 12',
    'Opvanghuis 3311 Ab',
    'Opvang 3311\u00a0ab',
    'Opvang 3311-AB',
    'Opvang Kerkstr 12, Dordrecht',
    'Opvang Kerkstr. Dordrecht',
    'Opvang Kerk str',
    'Opvang Het Wantij 12 Dordrecht',
    'Opvang Het Wantij dertig te Dordrecht',
    'Opvang Het Wantij acht, Dordrecht',
    'Wijnstr 12, 3311ab',
    'Ingang Noordendijk dertig te Dordrecht',
    'achter de kerkstraat',
    'de opvang aan de noordendijk',
    'Bij het Statenplein',
    'Aan de Voorstraatje',
    'Wolwevershaven twaalf',
    'De Krispijnseweg',
    'Merwekade',
    'huisnummer twaalf',
    'Opvang １２',
    'Opvang ⑫',
    'Opvang 12',
    'Opvang 24 uurtje',
    'Blijfhuis kamer 24 uur Kerkweg 3',
  ])('%s', (text) => {
    expect(leadsSomewhere(text)).toBe(true);
  });
});

describe('what says only how long, how many or which level is left alone', () => {
  test.each([
    '24-uurs opvang',
    'Crisisopvang, 24 uur per dag',
    'Crisisopvang 24/7',
    '2 dagen mee in de opvang',
    'Twee dagen mee met de Crisisopvang twee dagen lang',
    'Van 9 tot 17 uur bij de intake',
    'Nederlands B1, Engels A2',
    'Opvang van jongeren van 18 tot 23 jaar',
    'Jongeren 18+',
    'Een avond in de blijf-groep, met 6 kinderen en 4 gezinnen',
    'Outreachend werk op straat en onderweg',
    'Onderweg met het wijkteam',
    'Intake op het Werkplein',
    'Veilig Thuis acht de kans groot',
    'Regio Moerdijk',
    'Samenwerking met het gerechtshof en de arbeidsmarkt',
    'Er is een lift. Alles is gelijkvloers.',
    'In de hal van het station, bij de kiosk',
  ])('%s', (text) => {
    expect(findWhereabouts(text)).toEqual([]);
  });
});

test('a page of anything costs no more than a page of text', () => {
  for (const unit of [
    'a',
    "a'",
    'Aa ',
    '1 ',
    '1',
    ' ',
    'str ',
    'straat',
    'twintig',
    'Aa,',
    '24 ',
    '1-',
    'weg ',
  ]) {
    const page = `${unit.repeat(30_000)} Kerkweg 9`;
    expect(leadsSomewhere(page)).toBe(true);
  }
});
