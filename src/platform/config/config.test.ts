import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

test('an empty environment is enough', () => {
  expect(readConfig({ PORT: '' })).toEqual({
    port: 3000,
    baseUrl: 'http://localhost:3000',
    databaseUrl: undefined,
    dataFolder: './data',
    smtpUrl: undefined,
    secretKey: undefined,
    organisationLogins: [],
  });
});

test.each([
  ['PORT', 'many', /PORT must be a number/],
  ['PORT', '70000', /PORT/],
  ['BASE_URL', 'wisselstage', /BASE_URL must be the address of the site/],
  ['DATABASE_URL', 'mysql://x', /DATABASE_URL must look like postgres:/],
  ['SMTP_URL', 'http://mail.example', /SMTP_URL must look like smtp:/],
  ['LOG_LEVEL', 'loud', /LOG_LEVEL must be one of trace/],
  ['SECRET_KEY', 'short', /SECRET_KEY must have at least 32 characters/],
])('%s=%s stops the start with a sentence that says what to set', (name, value, sentence) => {
  expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
  expect(() => readConfig({ [name]: value })).toThrow(sentence);
});

test('a wrong secret is not repeated in the sentence', () => {
  expect(() => readConfig({ SECRET_KEY: 'hunter2' })).toThrow(expect.not.stringContaining('hunter2'));
});
