import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

test('an empty environment is enough', () => {
  expect(readConfig({ PORT: '' })).toEqual({
    port: 3000,
    host: undefined,
    baseUrl: 'http://localhost:3000',
    isPublic: false,
    trustedProxies: ['loopback'],
    securityContact: undefined,
    securityPolicy: undefined,
    securityEncryption: undefined,
    securityFile: undefined,
    smtpConnections: 250,
    stopAfterSeconds: 0,
    databaseUrl: undefined,
    dataFolder: './data',
    smtpUrl: undefined,
    secretKey: undefined,
    secretKeysBefore: [],
    organisationLogins: [],
  });
});

test.each([
  ['PORT', 'many', /PORT must be a number/],
  ['PORT', '70000', /PORT/],
  ['BASE_URL', 'wisselstage', /BASE_URL must be the address of the site/],
  ['BASE_URL', 'https://regio.example/wisselstage', /without a path/],
  ['BASE_URL', 'https://iemand@regio.example', /without a path/],
  ['HOST', 'http://0.0.0.0', /HOST must be an address/],
  ['HOST', 'a b', /HOST must be an address/],
  ['TRUSTED_PROXIES', '10.0.0.5, proxy', /TRUSTED_PROXIES must list/],
  ['TRUSTED_PROXIES', '10.0.0.0/33', /TRUSTED_PROXIES must list/],
  ['SECURITY_CONTACT', 'security@regio.example', /SECURITY_CONTACT must look like mailto:/],
  ['SECURITY_POLICY', 'http://regio.example/melden', /SECURITY_POLICY must be the address of a page/],
  ['SECURITY_ENCRYPTION', 'key.asc', /SECURITY_ENCRYPTION must say where your key is/],
  ['DATABASE_URL', 'mysql://x', /DATABASE_URL must look like postgres:/],
  ['SMTP_URL', 'http://mail.example', /SMTP_URL must look like smtp:/],
  ['LOG_LEVEL', 'loud', /LOG_LEVEL must be one of trace/],
  ['SECRET_KEY', 'short', /SECRET_KEY must have at least 32 characters/],
  ['SECRET_KEYS_BEFORE', `${'x'.repeat(32)},short`, /SECRET_KEYS_BEFORE must list keys/],
])('%s=%s stops the start with a sentence that says what to set', (name, value, sentence) => {
  expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
  expect(() => readConfig({ [name]: value })).toThrow(sentence);
});

test('what leads past a pooler goes with what leads through it', () => {
  const through = 'postgres://site@127.0.0.1:6432/wisselstage';
  const past = 'postgres://site@127.0.0.1:5432/wisselstage';
  expect(readConfig({ DATABASE_URL: through, DATABASE_URL_DIRECT: past })).toMatchObject({
    databaseUrl: through,
    directUrl: past,
  });
  expect(() => readConfig({ DATABASE_URL_DIRECT: past })).toThrow(
    'DATABASE_URL_DIRECT goes with DATABASE_URL',
  );
  expect(() => readConfig({ STOP_AFTER_SECONDS: '61' })).toThrow('STOP_AFTER_SECONDS');
});

test('a wrong secret is not repeated in the sentence', () => {
  expect(() => readConfig({ SECRET_KEY: 'hunter2' })).toThrow(expect.not.stringContaining('hunter2'));
});

test('the site is named by its origin, whatever way it is written', () => {
  const { baseUrl, isPublic } = readConfig({ BASE_URL: 'https://Regio.example:443/' });
  expect([baseUrl, isPublic]).toEqual(['https://regio.example', true]);
});

test.each([
  ['none', []],
  ['loopback, 10.0.0.5', ['loopback', '10.0.0.5']],
  ['2001:db8::/32,10.1.0.0/16', ['2001:db8::/32', '10.1.0.0/16']],
])('TRUSTED_PROXIES=%s names who may say for whom it asks', (value, proxies) => {
  expect(readConfig({ TRUSTED_PROXIES: value }).trustedProxies).toEqual(proxies);
});

test.each(['0.0.0.0', '::', '::1', 'localhost', '192.0.2.7', 'wissel-1.regio.example'])(
  'HOST=%s can be listened on',
  (value) => {
    expect(readConfig({ HOST: value }).host).toBe(value);
  },
);
