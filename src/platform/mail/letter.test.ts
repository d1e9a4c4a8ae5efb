import { expect, test } from 'vitest';
import type { Letter } from './letter.ts';
import { renderHtml } from './letter-html.ts';
import { renderText } from './letter-text.ts';

const letter: Letter = {
  from: 'Huiselijk geweld Maasmond',
  subject: 'Mag <b>Nora</b>\r\nBcc: iedereen@kwaad.example meedoen?',
  greeting: 'Dag Kees,',
  paragraphs: ['Nora \u202eevil\u202c wil meelopen.'],
  quote: { intro: 'De reden:', text: 'Te druk.\n<script>alert(1)</script>' },
  facts: [['Keuzes', '3']],
  action: { text: 'Geef je antwoord', url: 'https://wissel.example/toestemming?a=1&sleutel=x' },
  why: 'Je bent leidinggevende.',
};
const stop = { url: 'https://wissel.example/post/stop?sleutel=y' };

test('as text: what to do stands on a line of its own, and the way to stop comes last', () => {
  expect(renderText(letter, 'nl', stop)).toBe(
    [
      'Dag Kees,',
      '',
      'Nora evil wil meelopen.',
      '',
      'De reden:',
      '  Te druk.',
      '  <script>alert(1)</script>',
      '',
      'Keuzes: 3',
      '',
      'Geef je antwoord:',
      'https://wissel.example/toestemming?a=1&sleutel=x',
      '',
      '--',
      'Je bent leidinggevende.',
      '',
      'Wil je geen herinneringen meer van dit programma? Zet ze hier uit:',
      'https://wissel.example/post/stop?sleutel=y',
      '',
    ].join('\n'),
  );
});

test('as a page: what people typed is text, nothing is loaded, and the language is set', () => {
  const page = renderHtml(letter, 'nl', stop);
  expect(page).toContain('<html lang="nl">');
  expect(page).toContain('<h1 ');
  expect(page).toContain('&lt;b&gt;Nora&lt;/b&gt; Bcc: iedereen@kwaad.example meedoen?');
  expect(page).toContain('Te druk.<br>&lt;script&gt;');
  expect(page).not.toMatch(/<script|<img|<link|src=|url\(|@import|\u202e/);
  expect([...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    'https://wissel.example/toestemming?a=1&amp;sleutel=x',
    'https://wissel.example/toestemming?a=1&amp;sleutel=x',
    'https://wissel.example/post/stop?sleutel=y',
  ]);
  expect(renderHtml({ ...letter, quote: undefined }, 'en')).not.toContain('/post/stop');
});
