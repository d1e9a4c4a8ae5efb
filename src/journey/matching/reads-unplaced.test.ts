import { expect, test } from 'vitest';
import { sayToThemselves } from './reads-unplaced.ts';

test('what somebody reads about themselves names what stood in the way of each place', () => {
  const reason = {
    code: 'rules' as const,
    places: [
      { place: 'Meelopen', rule: 'not-free' },
      { place: 'Spreekuur', rule: 'full' },
    ],
  };
  expect(sayToThemselves(reason, 'nl')).toBe(
    'Meelopen: alle dagen vallen op dagen waarop je niet vrij bent. Spreekuur: is helemaal bezet door mensen die vaststaan',
  );
});

test.each(['excluded', 'apart'])(
  'that they are kept away (%s) shows in nothing, not even in what is missing',
  (rule) => {
    const kept = {
      code: 'rules' as const,
      places: [
        { place: 'Meelopen', rule },
        { place: 'Spreekuur', rule: 'full' },
      ],
    };
    const secret = {
      code: 'rules' as const,
      places: [
        { place: 'Het stille huis', rule: 'not-free', secretOf: 'Opvang' },
        { place: 'Spreekuur', rule: 'full' },
      ],
    };
    // The same as when a secret place did not fit: so neither can be told from the other.
    expect(sayToThemselves(kept, 'nl')).toBe(sayToThemselves(secret, 'nl'));
    expect(sayToThemselves(kept, 'nl')).not.toContain('Meelopen');
  },
);

test('nobody is named who would have lost a visit', () => {
  const reason = {
    code: 'costs' as const,
    level: 'placed',
    by: 1,
    loses: ['Anna Bakker'],
    worse: ['Bo Visser'],
  };
  const said = sayToThemselves(reason as never, 'nl');
  expect(said).toContain('kon wel');
  expect(said).not.toMatch(/Anna|Bo/);
});
