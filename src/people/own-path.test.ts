import fc from 'fast-check';
import { expect, test } from 'vitest';
import { furtherOf, ownPath } from './own-path.ts';

/** Pieces of which addresses are made that are read in more than one way. */
const piece = fc.constantFrom(
  ...[
    '/',
    '\\',
    '.',
    '..',
    '%2f',
    '%2F',
    '%5c',
    '%2e',
    '%252f',
    '\t',
    '\n',
    '\r',
    '\0',
    ' ',
    '@',
    ':',
    '?',
    '#',
  ],
  ...[
    'x',
    'elders.example',
    'https:',
    'javascript:',
    '%',
    '%00',
    '%0a',
    'é',
    '。',
    '／',
    '%E0%A4',
    '[',
    '[::1]',
  ],
);
const anything = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 12 }).map((pieces) => `/${pieces.join('')}`),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string({ unit: 'binary' }).map((text) => `/${text}`),
);
const sites = ['https://wisselstage.example', 'http://localhost:3000', 'http://[::1]:3000'];

test('no address leads to another site, however often it is read', () => {
  fc.assert(
    fc.property(anything, fc.constantFrom(...sites), (asked, site) => {
      let path = ownPath(asked);
      if (path === null) return;
      for (const _ of [1, 2, 3]) {
        const read = new URL(path!, `${site}/inloggen`);
        expect([asked, read.origin]).toEqual([asked, site]);
        path = `${read.pathname}${read.search}${read.hash}`;
        expect(ownPath(path)).toBe(path);
        // What decodes it on the way, as some proxies do, leads nowhere else either.
        expect(new URL(decodeURIComponent(read.pathname), site).origin).toBe(site);
      }
    }),
    { numRuns: 5_000 },
  );
});

test('a path of this site is kept as it is', () => {
  const segment = fc.stringMatching(/^[a-z0-9~@-]{1,12}$/);
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1 }), segment, segment, (path, name, value) => {
      const asked = `/${path.join('/')}?${name}=${value}`;
      expect(ownPath(asked)).toBe(asked);
    }),
  );
});

test.each([
  ['/x/..//elders.example', '/mijn'],
  ['/x/%2e%2e//elders.example', '/mijn'],
  ['/%2felders.example', '/mijn'],
  ['/x/..%2f%2felders.example', '/mijn'],
  ['/%5celders.example', '/mijn'],
  ['/x\\elders.example', '/mijn'],
  ['/x/..', '/'],
  ['/rondes/x?toon=y#z', '/rondes/x?toon=y#z'],
  [`/${'é'.repeat(200)}`, '/mijn'],
  [['/rondes/x'], '/mijn'],
  [null, '/mijn'],
])('%s leads to %s', (asked, leads) => {
  expect(furtherOf(asked)).toBe(leads);
});
