import { expect, test } from 'vitest';
import { knownByName, namedForHost } from './host-cookies.ts';

test('what was set comes back under the name that it was given', () => {
  for (const set of ['__Secure-wisselstage.session_token=a.b%3D', 'taal=en', 'aanmelding-12ab34cd=key']) {
    const sent = namedForHost(`${set}; Path=/; Secure`).split(';')[0]!;
    expect(sent).toMatch(/^__Host-(?!_)/);
    expect(knownByName(sent)).toBe(set);
  }
});

test('a cookie that anybody beside this host can set counts for nothing, also beside the right one', () => {
  const planted = '__Secure-wisselstage.session_token=planted; taal=en; wisselstage.session_token=planted';
  expect(knownByName(planted)).toBe('');
  expect(knownByName(`${planted}; __Host-wisselstage.session_token=own`)).toBe(
    '__Secure-wisselstage.session_token=own',
  );
  // Of a name that only begins alike, in the way of a browser that does not look at capitals, or with no name.
  expect(knownByName('__host-taal=en;=__Host-taal=en; x__Host-taal=en')).toBe('');
});
