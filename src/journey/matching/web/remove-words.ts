import { n } from '../matching-wording.ts';

const nl = {
  title: 'Ronde weghalen',
  crumbs: 'Waar je bent',
  settings: 'Data en regels',
  /** Nobody did anything in it yet. */
  empty: 'Niemand heeft in deze ronde nog iets gedaan.',
  goes: (name: string) =>
    `De data, de regels en de huisregels van ${name} gaan weg, met de plekken die uit een eerdere ronde mee zijn gekomen. Organisaties en hun contactpersonen blijven.`,
  forGood: 'Dit kan niet ongedaan worden gemaakt.',
  yes: 'Ja, haal deze ronde weg',
  no: 'Nee, bewaar de ronde',
  full: 'Deze ronde kan niet weg, want er zit werk van mensen in:',
  held: {
    asked: (count: number) =>
      `${n(count, 'organisatie is', 'organisaties zijn')} uitgenodigd of gaven antwoord`,
    places: (count: number) => n(count, 'plek met dagen', 'plekken met dagen'),
    signUps: (count: number) => n(count, 'aanmelding', 'aanmeldingen'),
    drafts: (count: number) => n(count, 'begonnen aanmelding', 'begonnen aanmeldingen'),
    matches: (count: number) => n(count, 'voorstel voor een match', 'voorstellen voor een match'),
  },
  fullAdvice: 'Zonder data om aan te melden kan niemand zich in deze ronde aanmelden.',
  back: 'Terug naar data en regels',
};

const en: typeof nl = {
  title: 'Remove round',
  crumbs: 'Where you are',
  settings: 'Dates and rules',
  empty: 'Nobody has done anything in this round yet.',
  goes: (name) =>
    `The dates, the rules and the house rules of ${name} go, with the places that came along from an earlier round. Organisations and their contact persons stay.`,
  forGood: 'This cannot be undone.',
  yes: 'Yes, remove this round',
  no: 'No, keep the round',
  full: 'This round cannot be removed, for it holds work of people:',
  held: {
    asked: (count) => `${n(count, 'organisation was', 'organisations were')} invited or answered`,
    places: (count) => n(count, 'place with days', 'places with days'),
    signUps: (count) => n(count, 'sign-up', 'sign-ups'),
    drafts: (count) => n(count, 'sign-up that was begun', 'sign-ups that were begun'),
    matches: (count) => n(count, 'proposal for a match', 'proposals for a match'),
  },
  fullAdvice: 'Without dates to sign up nobody can sign up in this round.',
  back: 'Back to dates and rules',
};

export const words = { nl, en };
