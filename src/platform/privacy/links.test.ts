import { expect, test } from 'vitest';
import { looksLikeLink } from './links.ts';

test.each([
  'U heeft 500 euro gewonnen ga nu naar gratis-geld.com/win',
  'of mail prijs@gratis-geld.com',
  'klant van evil.com',
  'ga naar x.nl',
  'kijk op https://x.example',
  'www.x',
  'evil.com/win',
  'Evil.Example',
  'bank.inloggen.example',
  'ｅｖｉｌ．ｃｏｍ',
  'evil。com',
  'evil.xn--p1ai',
  'müller.straße',
  'naam (at) x @ y',
  'mailto:iemand',
])('a mail program could make a link of %s', (text) => {
  expect(looksLikeLink(text)).toBe(true);
});

test.each([
  'J.P. de Vries',
  'J.van den Berg',
  'J. de Vries',
  'drs.Jansen',
  'Prof.dr.Anna Bos',
  'Stichting O.K.',
  'De Brug B.V.',
  'GGD Zuid-Holland/Rijnmond',
  'arts i.o.',
  'o.a. gezinsvoogd',
  'Adviseur 2.0',
  'Nguyễn Thị Ánh',
  'محمد',
])('%s leads nowhere', (text) => {
  expect(looksLikeLink(text)).toBe(false);
});

test('a page of dots costs no more than a page of text', () => {
  for (const unit of ['a.', 'aa.', '.', 'a-', 'a']) {
    expect(looksLikeLink(`${unit.repeat(50_000)} @`)).toBe(true);
    looksLikeLink(unit.repeat(50_000));
  }
});
