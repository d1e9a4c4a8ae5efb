import { type Chapter, met, none } from './requirement.ts';

const NO_GRAPHQL = 'Er is geen GraphQL.';
const NO_SOCKETS = 'Er zijn geen WebSockets.';

export const chapter: Chapter = {
  number: 4,
  name: 'API en webserver',
  requirements: [
    met(
      '4.1.1',
      1,
      'Elk antwoord heeft een Content-Type dat klopt, met tekenset',
      'Pagina’s zijn `text/html; charset=utf-8`; bestanden hebben hun eigen soort.',
      'src/entry.server.tsx',
      ['e2e/internet-nl.test.ts', '%s says what internet.nl asks of every answer'],
    ),
    met(
      '4.1.2',
      2,
      'Alleen pagina’s verwijzen door van http naar https',
      'De server verwijst zelf nooit door; dat doet de proxy, en er is geen koppelvlak voor programma’s behalve `mail-in`, dat op dezelfde machine blijft.',
      'docs/operating.md',
      'src/cli/mail-in.ts',
    ),
    met(
      '4.1.3',
      2,
      'Koppen van een proxy kan een gebruiker niet zelf zetten',
      'Wat over host, protocol en afkomst wordt beweerd wordt weggehaald; wie vraagt volgt uit de ingestelde proxy’s.',
      'src/web/own-origin.ts',
      ['e2e/proxies.test.ts', 'what somebody says of the host and the way in counts for nothing'],
      ['e2e/proxies.test.ts', 'a proxy that is not trusted cannot say who asks'],
    ),
    met(
      '4.2.1',
      2,
      'Waar een bericht eindigt is duidelijk (geen request smuggling)',
      'Een formulier zonder lengte wordt geweigerd; wat nog komt wordt gelezen of de verbinding sluit. Beproefd achter nginx en Caddy.',
      'src/web/bodies.ts',
      ['e2e/proxies.test.ts', 'an answer to a large form breaks nothing of what follows'],
    ),
    none('4.3.1', 2, 'Grenzen aan GraphQL-vragen', NO_GRAPHQL),
    none('4.3.2', 2, 'Geen introspectie van GraphQL', NO_GRAPHQL),
    none('4.4.1', 1, 'WebSockets over TLS', NO_SOCKETS),
    none('4.4.2', 2, 'Origin bij WebSockets', NO_SOCKETS),
    none('4.4.3', 2, 'Sleutels voor WebSockets', NO_SOCKETS),
    none('4.4.4', 2, 'Sleutels voor WebSockets uit de sessie', NO_SOCKETS),
  ],
};
