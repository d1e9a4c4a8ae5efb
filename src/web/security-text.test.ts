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
  const more = {
    securityPolicy: 'https://wisselstage.example/melden',
    securityEncryption: 'https://wisselstage.example/key.asc',
  };
  expect(securityText({ ...config, ...more }, new Date('2027-01-01T00:00:00Z'))).toContain(
    '\nEncryption: https://wisselstage.example/key.asc\nPolicy: https://wisselstage.example/melden\nPreferred',
  );
});
