import { type Chapter, met, partly } from './requirement.ts';

const NOT_KEPT = [
  'e2e/files-kept.test.ts',
  'no answer of a page is kept, whoever asks for it and however it ends',
] as const;

export const chapter: Chapter = {
  number: 14,
  name: 'Bescherming van gegevens',
  requirements: [
    met(
      '14.1.1',
      2,
      'Gevoelige gegevens zijn benoemd en ingedeeld',
      'Per kolom: wat het van iemand is, en of het over veiligheid of een geheime locatie gaat.',
      'src/platform/privacy/inventory.ts',
      'docs/veiligheid/register.md',
      ['src/inventory.test.ts', 'what the rooms declare holds together'],
    ),
    met(
      '14.1.2',
      2,
      'Per soort is beschreven hoe het beschermd wordt',
      'Wie het ziet, hoe lang, wat wissen doet, en wat nooit in een log komt.',
      'docs/veiligheid/register.md',
      'docs/veiligheid/techniek.md',
    ),
    partly(
      '14.2.1',
      1,
      'Niets gevoeligs in een adres',
      'Geen mailadres, naam of sessie. Wel staat de sleutel van een gemailde link erin: dat is wat een link uit een mail kan. Hij staat in geen log, gaat naar geen andere site en verloopt.',
      'src/web/logged-path.ts',
      ['e2e/addresses.test.ts', 'no address of a page, and no line of the log, holds a mail address'],
      ['e2e/mail.test.ts', 'without the right key there is nothing, and no key is in the log'],
    ),
    met(
      '14.2.2',
      2,
      'Gevoelige gegevens blijven niet in een cache op de server',
      'Alleen pagina’s die voor iedereen gelijk zijn worden onthouden, en weggegooid bij elke wijziging. In een proxy: no-store.',
      'src/web/memory/page-memory.ts',
      [
        'e2e/shared-pages.test.ts',
        'has nothing of who signed up, who alone sees that they did, whoever of them asks first',
      ],
      ['src/web/memory/shared-page.test.ts', 'an answer that is for one is not for everybody'],
    ),
    met(
      '14.2.3',
      2,
      'Niets naar anderen (meten, volgen)',
      'Er is geen enkele bron van een andere site, en de browser mag er geen vragen.',
      ['e2e/internet-nl.test.ts', 'the policy of %s lets nothing run that is not ours'],
    ),
    met(
      '14.2.4',
      2,
      'De bescherming is zoals beschreven',
      'Wie wat ziet, wissen na intrekken en stille logs worden beproefd. Een back-up is versleuteld voor wie de andere helft van de sleutel heeft. Na de termijn gaat elke ochtend weg wat er over iemand staat, in elke tabel.',
      ['src/cli/backup.db.test.ts', 'tells nothing to who has it without the key'],
      [
        'src/stages.forget.db.test.ts',
        'of somebody who withdraws nothing is left in any table, and the rest of the round goes on',
      ],
      [
        'src/platform/log/log.test.ts',
        'names, addresses and texts do not reach the log, even when somebody passes them',
      ],
      [
        'src/stages.retain.db.test.ts',
        'after its term nothing personal is left, the figures are as they were, and so is the chain of the log',
      ],
    ),
    met(
      '14.3.1',
      1,
      'Na uitloggen blijft niets in de browser',
      '`Clear-Site-Data` bij komen en gaan; zonder verbinding wist de dagkaart zichzelf na de dag.',
      'src/people/web/cookies.ts',
      'src/journey/visit/kit/worker.ts',
      [
        'e2e/internet-nl.test.ts',
        'who comes and who goes leaves nothing of the pages in the browser for who uses it next',
      ],
    ),
    met(
      '14.3.2',
      2,
      'De browser bewaart geen pagina’s',
      '`no-store` op elke pagina, ook bij fouten.',
      NOT_KEPT,
    ),
    partly(
      '14.3.3',
      2,
      'Niets gevoeligs in opslag van de browser',
      'Alleen de dagkaart van een open stage staat op de telefoon, om zonder netwerk te lezen, tot middernacht na de dag. Van een geheime plek nooit iets.',
      'src/journey/visit/kit/worker.ts',
      ['e2e/canary.test.ts', 'a phone keeps nothing of it, also of who read all of it there'],
      [
        'src/journey/visit/kit/keeping.test.ts',
        'only of what both said yes to and is still to come, and of a secret place never',
      ],
    ),
  ],
};
