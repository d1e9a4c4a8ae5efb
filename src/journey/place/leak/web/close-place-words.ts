const nl = {
  title: 'Plek dichtzetten',
  all: 'Er is iets uitgelekt',
  crumbs: 'Waar je bent',
  ask: (place: string) => `“${place}” dichtzetten?`,
  lead: 'Twijfel je? Zet de plek dicht. Een coördinator kan haar weer openen, en er gaat niets verloren.',
  press: 'Zet nu dicht',
  back: 'Terug',
  what: 'Dit gebeurt er meteen',
  whatHappens: [
    'Er gaat geen mail meer uit over deze plek of over een stage daar. Wat klaarstaat, wacht.',
    'Niemand ziet nog iets van de plek: niet op de site, niet in een agenda en niet via een link uit een mail. Alleen coördinatoren en de contactpersonen van de plek zelf zien haar nog.',
    'Hetzelfde geldt voor alles op dezelfde locatie, in elke ronde.',
    'De coördinatoren krijgen een mail zonder bijzonderheden. Er komt een regel in het register van lekken, en daar lopen vanaf nu 72 uur.',
  ],
  not: 'Stages worden niet afgezegd. Mensen met een stage daar krijgen pas bericht als een coördinator dat zegt. Wat al in een agenda of mailbox staat, kunnen we niet weghalen.',
};

const en: typeof nl = {
  title: 'Close a place',
  all: 'Something leaked',
  crumbs: 'Where you are',
  ask: (place) => `Close “${place}”?`,
  lead: 'In doubt? Close it. A coordinator can open it again, and nothing gets lost.',
  press: 'Close it now',
  back: 'Back',
  what: 'This happens at once',
  whatHappens: [
    'No email goes out any more about this place or about a visit there. What is ready waits.',
    'Nobody sees anything of the place: not on the site, not in a calendar and not through a link in an email. Only coordinators and the contact persons of the place itself still see it.',
    'The same holds for all that is at the same site, in every round.',
    'The coordinators get an email without details. An entry is made in the register of leaks, and from now on 72 hours run there.',
  ],
  not: 'Visits are not cancelled. People with a visit there hear of it only when a coordinator says so. What is in a calendar or mailbox already we cannot take away.',
};

export const words = { nl, en };
