import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const whole = {
  OIDC_POLITIE_OOST_ISSUER: 'https://login.politie.example/realms/oost',
  OIDC_POLITIE_OOST_CLIENT_ID: 'wisselstage',
  OIDC_POLITIE_OOST_CLIENT_SECRET: 'hunter2hunter2',
  OIDC_POLITIE_OOST_DOMAINS: 'Politie.example, oost.politie.example',
  OIDC_POLITIE_OOST_LABEL: 'Politie Oost',
};

test('a login is read from its settings', () => {
  expect(readConfig(whole).organisationLogins).toEqual([
    {
      id: 'politie-oost',
      label: 'Politie Oost',
      issuer: 'https://login.politie.example/realms/oost',
      clientId: 'wisselstage',
      clientSecret: 'hunter2hunter2',
      domains: ['politie.example', 'oost.politie.example'],
    },
  ]);
});

test.each([
  [{ OIDC_POLITIE_OOST_ISSUER: '' }, /OIDC_POLITIE_OOST_ISSUER must be set as well/],
  [{ OIDC_POLITIE_OOST_CLIENT_SECRET: '' }, /OIDC_POLITIE_OOST_CLIENT_SECRET must be set as well/],
  [{ OIDC_POLITIE_OOST_ISSUER: 'login' }, /OIDC_POLITIE_OOST_ISSUER must be the address of the login/],
  [{ OIDC_POLITIE_OOST_ISSUER: 'http://login.politie.example' }, /Without https it must be on this machine/],
  [{ OIDC_POLITIE_OOST_DOMAINS: 'politie' }, /OIDC_POLITIE_OOST_DOMAINS must be mail domains/],
  [{ OIDC_POLITIE_OOST_DOMAINS: '@politie.example' }, /OIDC_POLITIE_OOST_DOMAINS must be mail domains/],
  [{ OIDC_POLITIE_OOST_DOMAINS: 'politie.example,' }, /OIDC_POLITIE_OOST_DOMAINS must be mail domains/],
  [{ OIDC_ISSUER: 'https://login.politie.example' }, /OIDC_ISSUER is not a setting/],
  [{ OIDC_POLITIE_SECRET: 'x' }, /OIDC_POLITIE_SECRET is not a setting/],
])('%o stops the start with a sentence that says what to set', (change, sentence) => {
  expect(() => readConfig({ ...whole, ...change })).toThrow(ConfigError);
  expect(() => readConfig({ ...whole, ...change })).toThrow(sentence);
  expect(() => readConfig({ ...whole, ...change })).toThrow(expect.not.stringContaining('hunter2'));
});

test('a mail domain belongs to one login', () => {
  const other = Object.fromEntries(
    Object.entries(whole).map(([key, value]) => [key.replace('POLITIE_OOST', 'ANDER'), value]),
  );
  expect(() => readConfig({ ...whole, ...other })).toThrow(/politie\.example is in more than one/);
});
