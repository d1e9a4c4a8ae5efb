import { dutch, english } from '../../../../language/grammar.ts';
import type { PlaceWithDemand } from '../../reads-demand.ts';

type Condition = PlaceWithDemand['condition'];

const conditionsNl: Record<Condition, string> = {
  none: 'geen',
  'own-declaration': 'eigen verklaring',
  screening: 'screening gezien',
  'client-contact': 'werkt met cliënten',
};

const conditionsEn: Record<Condition, string> = {
  none: 'none',
  'own-declaration': 'own declaration',
  screening: 'screening seen',
  'client-contact': 'works with clients',
};

const nl = {
  title: 'Stageplekken',
  crumbs: 'Waar je bent',
  crumb: 'Plekken',
  lead: (places: number, organisations: number, seats: number) =>
    `${dutch.count(places, 'stageplek', 'stageplekken')} bij ${dutch.count(organisations, 'organisatie', 'organisaties')}, samen ${dutch.count(seats, 'stoel', 'stoelen')}.`,
  empty: 'Er zijn nog geen stageplekken',
  emptyText:
    'Contactpersonen voegen ze zelf toe. Je kunt ze ook importeren: wat er niet klopt, zie je voordat er iets wordt bewaard.',
  toImport: 'Importeer een werkblad',
  filters: 'Toon alleen',
  filter: {
    all: 'Alle',
    secret: 'Geheime locatie',
    condition: 'Met voorwaarde',
    asked: 'Meer vraag dan stoelen',
    dayless: 'Zonder dag',
  },
  intro: {
    all: '',
    secret:
      'Van deze plekken staat nergens een adres. De gastheer of gastvrouw vertelt zelf waar iemand moet zijn.',
    condition: 'Wie niet aan de voorwaarde voldoet, wordt hier niet geplaatst.',
    asked: 'Hier zijn meer eerste keuzes dan stoelen. Vraag de organisatie om een extra dag of stoel.',
    dayless: 'Hier kan nog niemand heen: er is nog geen dag. Vraag de organisatie wanneer het kan.',
  },
  nothing: {
    all: 'Er zijn nog geen stageplekken.',
    secret: 'Geen van de plekken is op een geheime locatie.',
    condition: 'Geen van de plekken heeft een voorwaarde.',
    asked: 'Geen van de plekken heeft meer eerste keuzes dan stoelen.',
    dayless: 'Elke plek heeft een dag.',
  },
  add: 'Voeg een plek toe',
  done: {
    erbij: 'De plek staat erbij.',
    bewaard: 'Bewaard.',
    weg: 'De plek is verwijderd.',
    gestopt: 'De plek doet niet meer mee. Wie hem koos, krijgt een mail.',
  },
  place: 'Stageplek',
  organisation: 'Organisatie',
  search: 'Zoek een plek',
  allOrganisations: (count: number) =>
    count === 0 ? 'Alle organisaties' : `Alle ${dutch.count(count, 'organisatie', 'organisaties')}`,
  days: 'Dagen en stoelen',
  secretDays: 'geheim',
  seats: (count: number) => dutch.count(count, 'stoel', 'stoelen'),
  seatsFrom: (count: number, minimum: number) =>
    `${dutch.count(count, 'stoel', 'stoelen')}, minstens ${dutch.number(minimum)} per dag`,
  noDays: 'nog geen dagen',
  withdrawn: 'doet niet meer mee',
  demand: 'Gevraagd',
  condition: 'Voorwaarde',
  conditions: conditionsNl,
  secret: 'geheime locatie',
  host: (name: string) => `ontvangt: ${name}`,
  noHost: 'nog niemand die ontvangt',
  asked: (count: number) => `van ${dutch.count(count, 'keuze', 'keuzes')}`,
  first: (count: number) => `${dutch.number(count)} als eerste`,
  tooSmall: 'te weinig stoelen voor het minimum',
  tooSmallOn: (days: string) => `te weinig stoelen voor het minimum: ${days}`,
};

const en: typeof nl = {
  title: 'Places',
  crumbs: 'Where you are',
  crumb: 'Places',
  lead: (places: number, organisations: number, seats: number) =>
    `${english.count(places, 'place', 'places')} at ${english.count(organisations, 'organisation', 'organisations')}, ${english.count(seats, 'seat', 'seats')} in all.`,
  empty: 'There are no places yet',
  emptyText: 'Import the workbook with places. You see what is wrong before anything is kept.',
  toImport: 'Import a workbook',
  filters: 'Show only',
  filter: {
    all: 'All',
    secret: 'Secret location',
    condition: 'With a condition',
    asked: 'More demand than seats',
    dayless: 'Without a day',
  },
  intro: {
    all: '',
    secret: 'There is no address of these places anywhere. The host tells people where to be.',
    condition: 'People who do not meet the condition are not placed here.',
    asked: 'There are more first choices than seats here. Ask the organisation for an extra day or seat.',
    dayless: 'Nobody can come here yet: there is no day. Ask the organisation when it suits.',
  },
  nothing: {
    all: 'There are no places yet.',
    secret: 'None of the places is at a secret location.',
    condition: 'None of the places has a condition.',
    asked: 'None of the places has more first choices than seats.',
    dayless: 'Every place has a day.',
  },
  add: 'Add a place',
  done: {
    erbij: 'The place is there.',
    bewaard: 'Saved.',
    weg: 'The place is deleted.',
    gestopt: 'The place takes no part any more. Who chose it gets an email.',
  },
  place: 'Place',
  organisation: 'Organisation',
  search: 'Search for a place',
  allOrganisations: (count) =>
    count === 0 ? 'All organisations' : `All ${english.count(count, 'organisation', 'organisations')}`,
  days: 'Days and seats',
  secretDays: 'secret',
  seats: (count) => english.count(count, 'seat', 'seats'),
  seatsFrom: (count, minimum) =>
    `${english.count(count, 'seat', 'seats')}, at least ${english.number(minimum)} a day`,
  noDays: 'no days yet',
  withdrawn: 'takes no part any more',
  demand: 'Asked for',
  condition: 'Condition',
  conditions: conditionsEn,
  secret: 'secret location',
  host: (name: string) => `host: ${name}`,
  noHost: 'no host yet',
  asked: (count) => `of ${english.count(count, 'choice', 'choices')}`,
  first: (count) => `${english.number(count)} as first`,
  tooSmall: 'too few seats for the minimum',
  tooSmallOn: (days) => `too few seats for the minimum: ${days}`,
};

export const words = { nl, en };
