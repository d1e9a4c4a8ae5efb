import { dutch, english } from '../../../../language/grammar.ts';
import type { Keeps } from '../removal.ts';

const nl = {
  crumbs: 'Waar je bent',
  settings: 'Data en regels',
  title: (name: string) => `Haal ${name} weg`,
  lead: 'Niemand deed hier al iets: er zijn geen nieuwe stageplekken en geen aanmeldingen, en er is niemand uitgenodigd. De ronde kan dus weg.',
  section: 'Ronde weghalen',
  sectionIntro: 'Deze ronde is nog leeg. Is hij er per ongeluk, dan kun je hem weghalen.',
  toPage: 'Haal deze ronde weg',
  goes: 'Dit gaat weg, en komt niet terug',
  goesRound: 'De ronde, met de data en de regels',
  goesAddress: (address: string) => `Het adres om je aan te melden: ${address}`,
  goesRules: (count: number) => dutch.count(count, 'versie van de huisregels', 'versies van de huisregels'),
  goesPlaces: (count: number) =>
    `${dutch.count(count, 'stageplek', 'stageplekken')} zonder dagen, uit een eerdere ronde; daar ${dutch.agree(count, 'blijft die', 'blijven ze')}`,
  goesImports: (count: number) =>
    `${dutch.count(count, 'import', 'imports')}: het werkblad dat hier is ingelezen, ook als de import nog niet af is`,
  stays: 'Dit blijft',
  staysText: 'De organisaties, hun contactpersonen en hun locaties. Die horen bij het programma.',
  yes: 'Ja, haal de ronde weg',
  no: 'Laat de ronde staan',
  changed: 'De ronde is nog niet weg',
  changedText:
    'Iemand heeft iets veranderd in deze ronde sinds je deze vraag zag. Hieronder staat wat er nu weggaat. Wil je dat nog steeds?',
  holds: 'Deze ronde kan niet weg',
  holdsText: 'Weghalen kan alleen als er nog niets in een ronde zit. In deze ronde zit al:',
  kinds: {
    invitation: (count) =>
      dutch.count(
        count,
        'organisatie die is uitgenodigd of heeft geantwoord',
        'organisaties die zijn uitgenodigd of hebben geantwoord',
      ),
    place: (count) => dutch.count(count, 'stageplek', 'stageplekken'),
    'sign-up': (count) => dutch.count(count, 'aanmelding', 'aanmeldingen'),
    draft: (count) => dutch.count(count, 'aanmelding in het formulier', 'aanmeldingen in het formulier'),
    withdrawal: (count) => dutch.count(count, 'persoon die zich terugtrok', 'mensen die zich terugtrokken'),
    match: (count) => dutch.count(count, 'match', 'matches'),
  } as Record<Keeps, (count: number) => string>,
  back: 'Terug naar Data en regels',
};

const en: typeof nl = {
  crumbs: 'Where you are',
  settings: 'Dates and rules',
  title: (name) => `Take ${name} away`,
  lead: 'Nobody did anything here yet: there are no new places and no sign-ups, and nobody was invited. So the round can go.',
  section: 'Take the round away',
  sectionIntro: 'This round is still empty. Was it made by mistake? Then you can take it away.',
  toPage: 'Take this round away',
  goes: 'This goes, and does not come back',
  goesRound: 'The round, with its dates and rules',
  goesAddress: (address) => `The address to sign up: ${address}`,
  goesRules: (count) => english.count(count, 'version of the house rules', 'versions of the house rules'),
  goesPlaces: (count) =>
    `${english.count(count, 'place', 'places')} without days, from an earlier round; there ${english.agree(count, 'it stays', 'they stay')}`,
  goesImports: (count) =>
    `${english.count(count, 'import', 'imports')}: the workbook that was read here, also when the import is not finished`,
  stays: 'This stays',
  staysText: 'The organisations, their contact persons and their sites. They belong to the programme.',
  yes: 'Yes, take the round away',
  no: 'Keep the round',
  changed: 'The round is not gone yet',
  changedText:
    'Somebody changed something in this round since you saw this question. Below is what goes now. Do you still want that?',
  holds: 'This round cannot be taken away',
  holdsText: 'A round can only be taken away while nothing is in it. In this round there is already:',
  kinds: {
    invitation: (count) =>
      english.count(
        count,
        'organisation that was invited or answered',
        'organisations that were invited or answered',
      ),
    place: (count) => english.count(count, 'place', 'places'),
    'sign-up': (count) => english.count(count, 'sign-up', 'sign-ups'),
    draft: (count) =>
      english.count(count, 'sign-up on its way in the form', 'sign-ups on their way in the form'),
    withdrawal: (count) => english.count(count, 'person who withdrew', 'people who withdrew'),
    match: (count) => english.count(count, 'match', 'matches'),
  },
  back: 'Back to Dates and rules',
};

export const words = { nl, en };
