import { expect, test } from 'vitest';
import { DrawnPage, nameOfDrawn } from './drawn-pages.ts';

const URL = 'https://wisselstage.example/rondes/voorjaar-2027';
const along = (name: string, nonce: string) => `[{"viewer":"${name}","nonce":"${nonce}"}]`;

test('a page that was drawn for one answer runs its scripts in another', () => {
  const drawn = new DrawnPage(
    Buffer.from('<p>één<script nonce="n0nce">1</script><b nonce="n0nce">'),
    'n0nce',
  );
  expect(drawn.with('0ther').toString()).toBe('<p>één<script nonce="0ther">1</script><b nonce="0ther">');
});

test('it is that of who asks, at this address, and says what was read now; only the nonce may differ', () => {
  const name = nameOfDrawn(URL, along('Hanna', 'n0nce'), 'n0nce');
  expect(nameOfDrawn(URL, along('Hanna', '0ther'), '0ther')).toBe(name);
  const others = [
    nameOfDrawn(URL, along('Wendy', 'n0nce'), 'n0nce'),
    nameOfDrawn(`${URL}?toon=alles`, along('Hanna', 'n0nce'), 'n0nce'),
    nameOfDrawn(URL, along('Hanna ', 'n0nce'), 'n0nce'),
  ];
  expect(new Set([name, ...others]).size).toBe(4);
});
