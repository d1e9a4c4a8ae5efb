import type { Who as Door } from '../../src/people/pages.ts';
import type { Addressee } from '../../src/platform/mail/kind.ts';
import type { Who } from '../../src/platform/privacy/inventory.ts';

/** What stands in the pages for who must say yes. They are Dutch officers, so it is in Dutch only. */
export const words = {
  /** By folder below `src`; one that is not named has its own name. */
  rooms: new Map([
    ['journey/programme', 'programma'],
    ['journey/place', 'plekken'],
    ['journey/sign-up', 'aanmelden'],
    ['journey/matching', 'matching'],
    ['journey/visit', 'stages'],
    ['journey/reflection', 'terugblik'],
    ['journey/contact', 'contact'],
    ['journey/follow-up', 'vervolg'],
    ['journey/story', 'verhalen'],
    ['journey/impact', 'opbrengst'],
    ['workbook', 'werkblad'],
    ['homes', 'startpagina’s'],
    ['post', 'post'],
    ['people', 'accounts en mensen'],
    ['platform', 'de onderlaag'],
    ['example', 'voorbeeld'],
  ]),
  door: {
    public: 'bezoeker, of wie een link uit een mail heeft',
    example: 'alleen in het voorbeeld',
    'second-step': 'wie de eerste stap van inloggen deed',
    'signed-in': 'wie is ingelogd: het eigene',
    coordinator: 'coördinator van het programma',
    operator: 'beheerder',
  } satisfies Record<Door, string>,
  addressee: {
    participant: 'deelnemer',
    host: 'wie ontvangt',
    manager: 'leidinggevende',
    contact: 'contactpersoon',
    coordinator: 'coördinator',
    account: 'wie een account heeft',
  } satisfies Record<Addressee, string>,
  who: {
    participant: 'deelnemers',
    host: 'wie ontvangt',
    manager: 'leidinggevenden',
    contact: 'contactpersonen',
    account: 'wie een account heeft',
    addressee: 'wie post krijgt',
  } satisfies Record<Who, string>,
  special: { safety: 'veiligheid', 'secret-site': 'geheime locatie' },
  pages: (count: number) => `${count} ${count === 1 ? 'pagina' : 'pagina’s'}`,
  tables: (count: number) => `${count} ${count === 1 ? 'tabel' : 'tabellen'}`,
  mails: (count: number) => `${count} ${count === 1 ? 'mail' : 'mails'}`,
};
