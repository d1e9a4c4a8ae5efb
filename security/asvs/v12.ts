import { type Chapter, met, none, partly } from './requirement.ts';

const PROXY =
  'TLS is van de proxy. De voorbeelden in de beheerdocumentatie geven met nginx en Caddy TLS 1.2 en 1.3; of het zo staat moet wie beheert meten (internet.nl).';

export const chapter: Chapter = {
  number: 12,
  name: 'Verbindingen',
  requirements: [
    partly('12.1.1', 1, 'Alleen TLS 1.2 en 1.3', PROXY, 'docs/operating.md'),
    partly('12.1.2', 2, 'Alleen aanbevolen cipher suites', PROXY, 'docs/operating.md'),
    none(
      '12.1.3',
      2,
      'Certificaten van gebruikers (mTLS) worden getoetst',
      'Niemand logt in met een certificaat.',
    ),
    partly(
      '12.2.1',
      1,
      'Alles met buiten gaat over TLS',
      'Met `https:` in `BASE_URL`: HSTS, Secure-cookies en alleen https-adressen in mails. De proxy moet http doorverwijzen, zoals in de voorbeelden.',
      'docs/operating.md',
      ['e2e/internet-nl.test.ts', 'by https every answer says for a year to come by https alone'],
    ),
    partly('12.2.2', 1, 'Een certificaat dat iedereen vertrouwt', PROXY, 'docs/operating.md'),
    partly(
      '12.3.1',
      2,
      'Ook binnen en naar andere diensten alleen versleuteld',
      'OIDC moet https zijn. Met `smtps:` is mail altijd versleuteld; met `smtp:` naar een andere machine gaat een mail versleuteld of niet, tenzij in het adres anders staat. De database volgt `DATABASE_URL` (`sslmode`). Nodig: ook daar weigeren wat onversleuteld zou gaan, behalve op dezelfde machine.',
      'src/platform/config/organisation-logins.ts',
      [
        'src/platform/mail/mailroom.db.test.ts',
        'a server with STARTTLS gets the mail encrypted, and none with a certificate that nobody vouches for',
      ],
      [
        'src/platform/mail/mailroom.db.test.ts',
        'a mail that must go encrypted waits where the server cannot do that, and goes when it may in the open',
      ],
    ),
    met(
      '12.3.2',
      2,
      'Certificaten van anderen worden getoetst',
      'Ja, ook bij mail: een certificaat waar niemand voor instaat krijgt niets. Voor PostgreSQL hoort daar `sslmode=verify-full` bij.',
      [
        'src/platform/mail/mailroom.db.test.ts',
        'a server with STARTTLS gets the mail encrypted, and none with a certificate that nobody vouches for',
      ],
    ),
    partly(
      '12.3.3',
      2,
      'HTTP tussen eigen onderdelen over TLS',
      'Tussen proxy en server gaat http over de eigen machine: de server luistert zonder instelling nergens anders. Staan ze op twee machines, dan hoort daar een afgeschermd netwerk tussen; de server doet zelf geen TLS.',
      'src/web/listen.ts',
      'docs/operating.md',
    ),
    none(
      '12.3.4',
      2,
      'Certificaten tussen eigen diensten',
      'Er zijn geen eigen diensten die elkaar over TLS spreken.',
    ),
  ],
};
