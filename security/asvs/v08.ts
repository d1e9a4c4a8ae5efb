import { type Chapter, met } from './requirement.ts';

const POLICY = 'e2e/policy.test.ts';
const MATRIX = 'e2e/matrix.test.ts';

export const chapter: Chapter = {
  number: 8,
  name: 'Wie wat mag',
  requirements: [
    met(
      '8.1.1',
      1,
      'Beschreven is wie welke handeling en welke gegevens mag',
      'Per pagina in `routes.ts`, per gegeven in `inventory.ts`; samen in gegevensstromen.md en SECURITY.md.',
      'docs/veiligheid/gegevensstromen.md',
      'docs/decisions/0006-who-may-open-a-page.md',
      'SECURITY.md',
    ),
    met(
      '8.1.2',
      2,
      'Beschreven is wie welk veld mag zien en wijzigen',
      'Elke kolom zegt wie hem ziet, en of dat anders is als de locatie open is.',
      'docs/veiligheid/register.md',
      'docs/decisions/0028-privacy-as-code.md',
      ['src/inventory.test.ts', 'what the rooms declare holds together'],
    ),
    met(
      '8.2.1',
      1,
      'Een handeling is alleen voor wie haar mag doen',
      'Eén plek beslist over elke pagina en elk formulier; wat niet is toegestaan bestaat niet.',
      'src/web/edge.ts',
      [MATRIX, '/$path'],
      [
        'e2e/matrix-of-code.test.ts',
        'every page and every press of a form stands in the matrix, and nothing else',
      ],
    ),
    met(
      '8.2.2',
      1,
      'Gegevens van een ander zijn er niet, ook niet met het goede nummer',
      'Elke vraag is begrensd tot ronde, programma, organisatie of persoon.',
      [
        'e2e/swapped.test.ts',
        'the ids of another, in the place of the own, show and change nothing: $called',
      ],
      [POLICY, 'a round of another programme answers as one that is not there, the other way round too'],
      ['e2e/sign-up.test.ts', 'a sign-up of somebody else cannot be withdrawn or reminded by its id'],
      [
        'src/journey/visit/own/own-visit.db.test.ts',
        'who goes and who receives find it; for anybody else it is not there',
      ],
    ),
    met(
      '8.2.3',
      2,
      'Velden die iemand niet mag zien gaan niet mee',
      'Een geheime plek met een kanarie in elk veld: niemand anders vindt er iets van, op geen pagina en in geen gegevens erachter.',
      ['e2e/canary.test.ts', 'nobody else finds any of it, on no page'],
      ['e2e/secret-days.test.ts', 'everybody reads the same, on every page'],
    ),
    met(
      '8.3.1',
      1,
      'De server beslist, niet de browser',
      'De rand beslist vóór een pagina gegevens leest.',
      'src/web/edge.ts',
      [POLICY, '/%s'],
    ),
    met(
      '8.4.1',
      2,
      'Programma’s raken elkaars gegevens nooit',
      'De rand zoekt de ronde binnen de eigen rol; lezen en schrijven gaat met het programma erbij. De database weigert zelf elke rij die naar twee programma’s wijst.',
      'docs/decisions/0076-one-programme.md',
      [
        'src/platform/db/one-programme/one-programme.db.test.ts',
        'each pointer of each table to the other programme is refused, in a row that is new and in one that is there',
      ],
      [POLICY, 'a round of another programme answers as one that is not there, the other way round too'],
      [
        'src/journey/visit/reads-organisation.db.test.ts',
        'an organisation of another round or programme sees none of it, and it asks as often for one as for two',
      ],
    ),
  ],
};
