import { expect, test } from 'vitest';
import { securityText } from './security-text.ts';

test('security.txt says where to report, and holds for less than a year', () => {
  const config = {
    baseUrl: 'https://wisselstage.example',
    securityContact: 'mailto:security@wisselstage.example',
  };
  expect(securityText(config, new Date('2027-09-30T23:59:00Z'))).toBe(
    [
      'Contact: mailto:security@wisselstage.example',
      'Expires: 2028-03-01T00:00:00Z',
      'Preferred-Languages: nl, en',
      'Canonical: https://wisselstage.example/.well-known/security.txt',
      '',
    ].join('\n'),
  );
  expect(securityText({ ...config, securityContact: undefined }, new Date())).toBe(null);
});
