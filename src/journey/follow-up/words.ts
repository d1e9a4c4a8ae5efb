import type { Kind } from './follow-up.ts';

const nl = {
  short: 'Vervolg',
  crumbs: 'Waar ben ik',
  kinds: {
    presentation: 'Presentatie',
    'return-visit': 'Tegenbezoek',
    lunch: 'Samen lunchen',
    training: 'Training',
    consultation: 'Aanschuiven bij overleg',
  } satisfies Record<Kind, string>,
  directions: { offer: 'aangeboden', ask: 'gevraagd' },
  /** What the form could not take, with the label of the field. */
  faults: {
    bsn: (label: string) => `In “${label}” staat een getal dat een BSN kan zijn. Haal het weg.`,
    'client-data': (label: string) =>
      `In “${label}” staat iets dat naar iemand kan leiden: een naam, een nummer of een adres. Haal het weg.`,
    whereabouts: (label: string) =>
      `In “${label}” staat iets dat kan zeggen waar een plek is: een straat, een nummer of een link. Haal het weg.`,
    past: (label: string) => `De dag bij “${label}” ligt te ver terug of te ver vooruit.`,
    time: (label: string) => `Vul bij “${label}” een tijd in zoals 9:30, later dan die ervoor.`,
  },
};

const en: typeof nl = {
  short: 'Follow-up',
  crumbs: 'Where am I',
  kinds: {
    presentation: 'Presentation',
    'return-visit': 'Return visit',
    lunch: 'Lunch together',
    training: 'Training',
    consultation: 'Joining a consultation',
  },
  directions: { offer: 'offered', ask: 'asked' },
  faults: {
    bsn: (label) => `“${label}” holds a number that can be a BSN. Please take it out.`,
    'client-data': (label) =>
      `“${label}” holds something that can lead to somebody: a name, a number or an address. Please take it out.`,
    whereabouts: (label) =>
      `“${label}” holds something that can say where a place is: a street, a number or a link. Please take it out.`,
    past: (label) => `The day at “${label}” is too far back or too far ahead.`,
    time: (label) => `Fill in a time such as 9:30 at “${label}”, later than the one before it.`,
  },
};

export const words = { nl, en };
