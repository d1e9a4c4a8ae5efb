import { type Chapter, met, none } from './requirement.ts';

const LIES = ['e2e/accounts-organisation.test.ts', 'is refused with a token that is or has: %s'] as const;
const KEYS = [
  'src/platform/mail/keys.test.ts',
  'a key names its mail, and nobody makes one without the secret',
] as const;

export const chapter: Chapter = {
  number: 9,
  name: 'Tokens die zelf iets zeggen',
  requirements: [
    met(
      '9.1.1',
      1,
      'Handtekening of MAC wordt getoetst voordat de inhoud telt',
      'Het ID-token van een login, en de eigen sleutels die een mail of account noemen (HMAC).',
      'src/platform/mail/keys.ts',
      LIES,
      KEYS,
    ),
    met(
      '9.1.2',
      1,
      'Alleen bekende algoritmen, nooit none',
      'Een token zonder handtekening wordt geweigerd; eigen sleutels zijn altijd HMAC-SHA-256.',
      LIES,
    ),
    met(
      '9.1.3',
      1,
      'De sleutel om te toetsen komt van een ingestelde plek',
      'Van het adres van de login zoals ingesteld; wat zich anders noemt wordt niet gebruikt.',
      'src/people/organisation-logins.ts',
      [
        'e2e/accounts-organisation.test.ts',
        'a login that names itself otherwise than was configured is not used',
      ],
    ),
    met('9.2.1', 1, 'Een verlopen token telt niet', 'Getoetst met een token dat te oud is.', LIES),
    met(
      '9.2.2',
      2,
      'Een token is van de goede soort',
      'Alleen een ID-token met de nonce van deze keer. De eigen sleutels dragen hun doel in de handtekening.',
      LIES,
      ['src/platform/mail/keys.test.ts', 'the key of an account names it, and is no key of a mail'],
    ),
    met(
      '9.2.3',
      2,
      'Een token is voor deze dienst',
      'Een token met een ander publiek (`aud`) wordt geweigerd.',
      LIES,
    ),
    none(
      '9.2.4',
      2,
      'Wie tokens uitgeeft voor meer diensten, noemt voor welke',
      'Wisselstage geeft geen tokens aan andere diensten.',
    ),
  ],
};
