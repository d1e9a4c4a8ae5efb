import { type Chapter, met, partly } from './requirement.ts';

const LOG = 'src/platform/log/log.test.ts';

export const chapter: Chapter = {
  number: 16,
  name: 'Logs en fouten',
  requirements: [
    met(
      '16.1.1',
      2,
      'Beschreven is wat wordt gelogd, waar, voor wie en hoe lang',
      'De tabel in techniek.md: het log van de server, de geschiedenis in de database, en wat de proxy niet mag loggen.',
      'docs/veiligheid/techniek.md',
    ),
    partly(
      '16.2.1',
      2,
      'Een regel zegt wanneer, waar, wie en wat',
      'De geschiedenis zegt wie, wat, waarover en wanneer. Het log van de server zegt wanneer en wat; wie alleen bij een weigering.',
      'src/platform/events/happened.ts',
      [
        'src/platform/events/events.db.test.ts',
        'history is in order, says who did it, and cannot be changed or taken away',
      ],
    ),
    met(
      '16.2.2',
      2,
      'Tijden in UTC of met tijdzone',
      'ISO-tijden in UTC; de klok gelijkzetten is aan wie beheert.',
      'src/platform/log/log.ts',
    ),
    met(
      '16.2.3',
      2,
      'Alleen naar de beschreven plekken',
      'Alleen naar de standaarduitvoer en de database.',
      'src/platform/log/log.ts',
    ),
    met(
      '16.2.4',
      2,
      'Te lezen door een logverwerker',
      'Eén JSON-object per regel.',
      'src/platform/log/log.ts',
    ),
    met(
      '16.2.5',
      2,
      'Gevoelige gegevens komen niet in een log',
      'Geen naam, adres, tekst, mail, sleutel of foutmelding van de database; beproefd met kanaries.',
      [LOG, 'names, addresses and texts do not reach the log, even when somebody passes them'],
      [LOG, 'an error of the database is logged without its message, which can quote a row'],
      ['e2e/canary.test.ts', 'no mail that is written of it, and no line of the log, says any of it'],
      ['e2e/accounts.test.ts', 'the log holds no token, no code and no address'],
    ),
    met(
      '16.3.1',
      2,
      'Inloggen wordt gelogd, gelukt en mislukt',
      'Een regel in het logboek per keer, met waarom het niet ging en zonder het getypte adres.',
      'src/platform/audit/note.ts',
      [
        'e2e/audit.test.ts',
        'signing in is noted, and that it did not go, without the address that was typed',
      ],
    ),
    met('16.3.2', 2, 'Wat iemand niet mocht wordt gelogd', 'Met het account en het pad.', 'src/web/edge.ts', [
      'e2e/policy.test.ts',
      'who asks for what is somebody else’s is in the log, by account and path',
    ]),
    met(
      '16.3.3',
      2,
      'Pogingen om regels te omzeilen worden gelogd',
      'Een formulier van een andere site, een weigering, en een grens die is bereikt: één regel per keer, zonder van wie.',
      'src/web/edge.ts',
      'src/people/limits.ts',
    ),
    met(
      '16.3.4',
      2,
      'Onverwachte fouten worden gelogd',
      'Met soort, code en plek in de code.',
      'src/web/refuse.ts',
      ['src/platform/jobs/jobs.db.test.ts', 'every job that fails is in the log, one after the other'],
    ),
    met(
      '16.4.1',
      2,
      'Niemand kan regels in een log vervalsen',
      'Alles is JSON; een pad met vreemde tekens wordt geweigerd.',
      [
        'e2e/attacks.test.ts',
        'a path or a form that cannot be read is no error of the server, and leaves nothing odd in the log',
      ],
    ),
    partly(
      '16.4.2',
      2,
      'Logs zijn beschermd en niet te wijzigen',
      'Geschiedenis en logboek weigeren wijzigen en weghalen (trigger); het logboek is een keten, en wie eraan komt valt op bij een ondertekend punt van elders. Het log van de server is zo veilig als waar wie beheert het bewaart.',
      ['src/platform/audit/audit.db.test.ts', 'a change in any column is found, at its row'],
      [
        'src/platform/events/events.db.test.ts',
        'history is in order, says who did it, and cannot be changed or taken away',
      ],
    ),
    partly(
      '16.4.3',
      2,
      'Logs gaan veilig naar een ander systeem',
      'Van het logboek gaat een ondertekend punt elders heen (`wisselstage audit checkpoint`). De standaarduitvoer is door te sturen, aan wie beheert; nodig: een voorbeeld daarvan.',
      'src/platform/audit/checkpoint.ts',
      'docs/operating.md',
    ),
    met(
      '16.5.1',
      2,
      'Een fout zegt niets over de binnenkant',
      'Een gewone zin; geen spoor van code, vraag of sleutel.',
      'src/web/refuse.ts',
      ['e2e/hostile.test.ts', 'nothing else that is posted is a failure of the server'],
      [
        'src/platform/db/embedded.test.ts',
        'an error tells what is wrong by its code, and not what somebody typed',
      ],
    ),
    met(
      '16.5.2',
      2,
      'Valt een andere dienst weg, dan blijft het veilig werken',
      'Database, mailserver en login: elk met een grens in tijd en een eigen antwoord.',
      [
        'e2e/frozen-database.test.ts',
        'gives a page that says so, keeps what was typed, and goes on by itself afterwards',
      ],
      ['e2e/accounts-organisation.test.ts', 'a login that is down says so, and the others work on'],
      ['src/platform/mail/mailroom.db.test.ts', 'a server that is away is tried again'],
      [
        'e2e/database-away.test.ts',
        'loses nothing of what was acknowledged, keeps what was typed, and no mail goes twice',
      ],
    ),
    met(
      '16.5.3',
      2,
      'Een fout laat niets half gedaan of open',
      'Wat niet lukt gaat terug; de rand weigert wat ze niet kent.',
      [
        'src/platform/db/unavailable.db.test.ts',
        'a statement is given up, a transaction is not half done, and afterwards all is as before',
      ],
      ['src/people/sign-in.db.test.ts', 'a fault of ours is no wrong code'],
      [
        'e2e/crashes.test.ts',
        'killed ten times while people use it, the embedded database loses nothing and sends nothing twice',
      ],
      [
        'src/platform/db/disk-full.test.ts',
        'a full disk ends the embedded database with an error, and with room it has all that was saved',
      ],
    ),
  ],
};
