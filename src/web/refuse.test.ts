import { expect, test } from 'vitest';
import { readPath } from './refuse.ts';

test.each([
  ['//elders.example/?taal=en'],
  ['/.//elders.example/?taal=en'],
  ['/%2e//elders.example/'],
  ['/x/..//elders.example'],
  ['/\\elders.example'],
  ['/.\\\\elders.example'],
  ['http://elders.example/'],
  ['*'],
  ['/plekken/%00'],
  ['/plekken/a%0Ab'],
  ['/plekken/%E0%A4%A'],
  ['/plekken/%'],
  ['/plekken/x?bij=%00'],
])('%s is no path of this site', (url) => {
  expect(readPath(url)).toBe(null);
});

test.each([
  ['/', '/'],
  ['/plekken/voorjaar-2027?dag=2027-03-09', '/plekken/voorjaar-2027'],
  ['/organisatie/POL~maasmond/plekken', '/organisatie/POL~maasmond/plekken'],
  ['/organisatie/POL%7Emaasmond', '/organisatie/POL~maasmond'],
  ['/rondes/x/plekken/a%2Fb', '/rondes/x/plekken/a/b'],
  ['/plekken/%C3%A9%20?verder=%', '/plekken/é '],
])('%s is the path %s', (url, path) => {
  expect(readPath(url)).toBe(path);
});
