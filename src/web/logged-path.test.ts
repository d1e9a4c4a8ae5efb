import { expect, test } from 'vitest';
import { loggedPath } from './logged-path.ts';

test.each([
  ['/agenda/geheim.ics', '/agenda/'],
  ['//agenda/geheim.ics', '/agenda/'],
  ['/AGENDA/geheim.ics.data', '/agenda/'],
  ['/agenda/geheim/meer', '/agenda/'],
  ['/stage/1/agenda', '/stage/1/agenda'],
  ['/mijn/agenda', '/mijn/agenda'],
])('%s is logged as %s', (path, logged) => {
  expect(loggedPath(path)).toBe(logged);
});
