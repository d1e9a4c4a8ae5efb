import { expect, test } from 'vitest';
import { address } from './address.ts';

test.each([
  [address('/plekken'), '/plekken'],
  [address('/plekken', {}), '/plekken'],
  [address('/plekken', { toon: undefined }), '/plekken'],
  [address('/plekken', { toon: undefined, aantal: 0 }), '/plekken?aantal=0'],
  [address('/plekken', { toon: '' }), '/plekken?toon='],
  [address('/plekken', { intrekken: true, wie: 'A&B=C#d e' }), '/plekken?intrekken&wie=A%26B%3DC%23d%20e'],
  [address('/plekken', { toon: 'a' }, 'lijst'), '/plekken?toon=a#lijst'],
  [address('/organisatie/POL@r%20$&+,:;=~'), '/organisatie/POL%40r%20%24%26%2B%2C%3A%3B%3D~'],
])('%s', (written, expected) => {
  expect(written).toBe(expected);
});
