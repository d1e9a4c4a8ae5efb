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

describe('no link leads to a secret place, however it is written', () => {
  test.each([
    'https://maps.app.goo.gl/Ab1',
    'Kijk op maps.app.goo.gl/Ab',
    'goo.gl/maps',
    'zie wa.me/opvang',
    'www.opvang',
    'HTTPS: //opvang',
    'opvang.nl',
    'Opvang.Example',
    'opvang . nl',
    'opvang .nl',
    'opvang. nl',
    'opvang punt nl',
    'maps punt app punt goo punt gl',
    'opvang (punt) nl',
    'opvang[.]nl',
    'opvang [dot] nl',
    'opvang{dot}example',
    'op\u200bvang.\u200bn\u2060l',
    'ｏｐｖａｎｇ．ｎｌ',
    'opvang。nl',
    'opvang·nl',
    'https:/\n/opvang',
    'maps.app.\ngoo.\ngl/x',
    'opvang\n.nl',
    '///tafel.stoel.lamp',
    '/ / / tafel stoel lamp',
    'what3words tafel stoel lamp',
    'w3w: tafel',
    'tafel.stoel.lamp',
    'CFGH+JMP',
    'WXVP+QC Rotterdam',
    'geo:nul',
    'tel: de gastvrouw',
    'mailto:lea',
    'lea@opvang.example',
    '51.9225, 4.47917',
    '51,92250 4,47917',
    "N 51° 55'",
    'N51.92 O4.47',
    '<a href=kaart>hier</a>',
    '[kaart](opvang)',
    '[kaart]: opvang',
    'opvang&#46;nl',
    'opvang&period;nl',
    'xn--80ak6aa92e.com',
  ])('%j', (text) => {
    expect(leadsSomewhere(text)).toBe(true);
  });

  test('a link among coordinates is told from a number', () => {
    expect(
      findWhereabouts('Bel aan. Zie opvang.example/kaart en kom.').filter(({ kind }) => kind === 'link'),
    ).toEqual([{ kind: 'link', start: 13, end: 33 }]);
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
    'Kom op tijd. De gastvrouw vangt je op. Info volgt. Me dunkt.',
    'Je ziet de intake, d.w.z. het eerste gesprek e.d. met o.a. de arts i.o.',
    'Arabisch, Pools en/of Turks',
    'Crisisopvang en/of nachtopvang (m/v)',
    'Neem mee: een legitimatie; let op: geen foto’s.',
    'Een punt van aandacht: rust. Het punt is: niemand haast zich.',
    'Vraag naar mw. A. de Vries',
    'Schoenen (dicht), geen parfum & geen sieraden',
    'Drs. P. ontvangt je\nDaarna koffie.\nNetwerkoverleg',
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
    'a. ',
    'punt ',
    '/ ',
    '[.',
    '<',
    '\n',
    '&a',
    '1.',
    'N ',
  ]) {
    const page = `${unit.repeat(30_000)} Kerkweg 9`;
    expect(leadsSomewhere(page)).toBe(true);
  }
});
