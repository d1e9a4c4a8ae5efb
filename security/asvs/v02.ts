import { type Chapter, met, partly } from './requirement.ts';

const HOSTILE = [
  'e2e/hostile.test.ts',
  'no form, whatever is in one of its fields, is a failure of the server',
] as const;

export const chapter: Chapter = {
  number: 2,
  name: 'Controle van invoer en regels van het werk',
  requirements: [
    partly(
      '2.1.1',
      1,
      'Beschreven is waaraan invoer moet voldoen',
      'De regels staan als schema per stap in de code en in de handleiding per formulier; één overzicht voor alle velden is er niet. Het kan uit de schema’s worden gemaakt.',
      'src/forms/README.md',
      'src/journey/sign-up/schema.ts',
    ),
    partly(
      '2.1.2',
      2,
      'Beschreven is wat samen moet kloppen',
      'Staat per stap in de regels van de code en in besluiten; niet op één plek.',
      'docs/decisions/0018-places-of-two-writers.md',
      'src/journey/place/place.ts',
    ),
    met(
      '2.1.3',
      2,
      'Beschreven zijn de grenzen per persoon en voor het geheel',
      'Alle grenzen staan in grenzen.md, gemaakt uit de code.',
      'SECURITY.md',
      'docs/veiligheid/techniek.md',
      'docs/veiligheid/grenzen.md',
      [
        'scripts/veiligheid/limits-page.test.ts',
        'every public page that takes a form counts how often, or says why not',
      ],
      'src/people/limits.ts',
    ),
    met(
      '2.2.1',
      1,
      'Invoer wordt beoordeeld op vorm, waarde en grens',
      'Elk formulier gaat door een schema met vaste keuzes, lengtes en grenzen; een fout geeft 422 bij het veld.',
      'src/forms/typed.ts',
      HOSTILE,
      ['e2e/forms.test.ts', 'as %s (%i) says what is wrong with each field, and keeps what was typed'],
    ),
    met(
      '2.2.2',
      1,
      'De server beoordeelt, niet de browser',
      'Alle formulieren werken zonder JavaScript; de server beslist.',
      HOSTILE,
      ['e2e/sign-up.test.ts', 'a condition that is not met is a reason, also when the form is made by hand'],
    ),
    met(
      '2.2.3',
      2,
      'Wat samenhangt klopt samen',
      'Data binnen de ronde, plekken met vrije dagen, geheime plek zonder adres: beoordeeld in de code en door de database.',
      [
        'src/journey/place/place-offers.db.test.ts',
        'the table refuses an open place of a secret site, and numbers in what is told of a secret place',
      ],
      ['src/journey/place/place.test.ts', 'a day is not over, within the period, and there once'],
    ),
    met(
      '2.3.1',
      1,
      'Stappen gaan in volgorde en zijn niet over te slaan',
      'De toestand van een stage staat in één tabel; een aanmelding gaat pas na bevestigen van het adres.',
      'src/journey/visit/visit.ts',
      ['src/journey/visit/visit.test.ts', 'no sequence of events leads outside the table'],
      ['src/journey/sign-up/draft/drafts.db.test.ts', 'nobody is signed up before the address is confirmed'],
    ),
    met(
      '2.3.2',
      2,
      'De beschreven grenzen worden gehouden',
      'Tellen gebeurt in de database, dus ook na een herstart en met meer processen.',
      'src/people/limits.ts',
      [
        'src/people/sessions.db.test.ts',
        'a limit counts to its number, for each by themselves, and starts anew when its time is over',
      ],
      ['src/people/sessions.db.test.ts', 'attempts at the same moment are all counted'],
    ),
    met(
      '2.3.3',
      2,
      'Een handeling gaat helemaal door of helemaal niet',
      'Gegevens, geschiedenis, mail en taken gaan in één transactie.',
      'src/platform/events/happened.ts',
      ['src/platform/events/events.db.test.ts', 'what is rolled back did not happen, and nobody hears it'],
      [
        'src/platform/mail/mailroom.db.test.ts',
        'the same mail is posted once, and what is rolled back was never posted',
      ],
    ),
    met(
      '2.3.4',
      2,
      'Schaarse plaatsen worden nooit dubbel gegeven',
      'Wie een plaats geeft, houdt de rij vast; honderden tegelijk worden beproefd.',
      [
        'e2e/replies-at-once.test.ts',
        'no seat is given twice, and each that opened was offered to somebody who can have it',
      ],
      'src/journey/visit/moving/claims.db.test.ts',
    ),
    met(
      '2.4.1',
      2,
      'Rem op automatisch en overmatig gebruik',
      'Grenzen per adres, account, netwerk en dag; wie veel vraagt wacht op zijn beurt; werk dat lang duurt gaat in een thread of taak.',
      'src/web/in-turn.ts',
      ['src/web/in-turn.test.ts', 'so many are let in at once, and networks take turns'],
      ['e2e/sign-up.test.ts', 'nobody floods a mailbox: after five mails to one address no more'],
    ),
  ],
};
