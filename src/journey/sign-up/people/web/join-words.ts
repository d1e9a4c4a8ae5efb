import type { Refused } from '../../../../people/person/joining.ts';

interface Who {
  name: string;
  email: string;
}

const nl = {
  crumb: 'Mensen',
  title: (name: string) => `${name} is dezelfde persoon als …`,
  lead: 'Staat iemand twee keer in het programma, met twee adressen? Zoek de ander en maak er één persoon van.',
  search: 'Naam of e-mailadres van de ander',
  searchHint: 'Een deel is genoeg.',
  find: 'Zoek',
  nobody: 'Niemand gevonden. Probeer een ander deel van de naam of het adres.',
  becomes: 'Dit wordt één persoon',
  stayTwo: 'Dit blijven twee personen',
  stays: (email: string) => `Mail gaat voortaan naar ${email}. Met beide adressen kan deze persoon inloggen.`,
  join: 'Maak er één persoon van',
  back: 'Kies iemand anders',
  nothing: 'niets in een ronde',
  who: ({ name, email }: Who) => [name, email].filter(Boolean).join(', '),
  kind: (kind: string) =>
    new Map([
      ['sign-up', 'aangemeld'],
      ['manager', 'leidinggevende'],
      ['draft', 'bezig met een aanmelding'],
      ['host', 'ontvangt bezoekers'],
      ['contact', 'contactpersoon'],
      ['role', 'kan inloggen'],
    ]).get(kind) ?? kind,
  refused: {
    unknown: 'Deze persoon is er niet meer.',
    'same-round':
      'Dit kan niet: ze zijn allebei aangemeld voor dezelfde ronde. Laat eerst één aanmelding intrekken.',
    'both-roles':
      'Dit kan niet: ze loggen allebei in met een tweede stap. Laat eerst één van de twee stoppen als contactpersoon.',
    'shared-address':
      'Dit kan niet: een van de adressen wordt door meer mensen gebruikt, en een contactpersoon heeft een eigen adres nodig.',
  } satisfies Record<Refused, string>,
};

const en: typeof nl = {
  crumb: 'People',
  title: (name) => `${name} is the same person as …`,
  lead: 'Is somebody in the programme twice, with two addresses? Look for the other one and make them one person.',
  search: 'Name or email address of the other one',
  searchHint: 'A part is enough.',
  find: 'Search',
  nobody: 'Nobody found. Try another part of the name or the address.',
  becomes: 'This becomes one person',
  stayTwo: 'These stay two people',
  stays: (email) => `From now on mail goes to ${email}. This person can sign in with both addresses.`,
  join: 'Make them one person',
  back: 'Choose somebody else',
  nothing: 'nothing in a round',
  who: nl.who,
  kind: (kind) =>
    new Map([
      ['sign-up', 'signed up'],
      ['manager', 'manager'],
      ['draft', 'is signing up'],
      ['host', 'receives visitors'],
      ['contact', 'contact person'],
      ['role', 'can sign in'],
    ]).get(kind) ?? kind,
  refused: {
    unknown: 'This person is not there any more.',
    'same-round': 'This cannot be: both signed up for one round. Have one sign-up withdrawn first.',
    'both-roles':
      'This cannot be: both sign in with a second step. Have one of the two stop as contact person first.',
    'shared-address':
      'This cannot be: one of the addresses is used by more people, and a contact person needs one of their own.',
  },
};

export const words = { nl, en };
