import { dutch, english } from '../../language/grammar.ts';

const nl = {
  dates: {
    signUpCloses: 'aanmelden tot en met',
    matchOn: 'de match',
    firstDay: 'de eerste stages',
    lastDay: 'de laatste stages',
  } as Record<string, string>,
  datesTitle: (count: number): string =>
    dutch.agree(count, 'Datum is nog niet gekozen', 'Data zijn nog niet gekozen'),
  datesNote: (list: string) => `Zonder datum weet niemand tot wanneer: ${list}.`,
  datesAction: 'Kies de data',
  inviteTitle: (count: number): string =>
    dutch.agree(count, 'Organisatie is nog niet uitgenodigd', 'Organisaties zijn nog niet uitgenodigd'),
  inviteAction: (count: number): string =>
    dutch.agree(count, 'Nodig uit', `Nodig ze alle ${dutch.number(count)} uit`),
  contactlessTitle: (count: number): string =>
    dutch.agree(count, 'Organisatie heeft geen contactpersoon', 'Organisaties hebben geen contactpersoon'),
  contactlessNote: (list: string) => `Zonder contactpersoon kun je ze niet uitnodigen: ${list}.`,
  waitingTitle: (count: number): string =>
    dutch.agree(count, 'Organisatie heeft nog niet geantwoord', 'Organisaties hebben nog niet geantwoord'),
  remindLater: 'Vandaag is er al een mail gestuurd.',
  remindAction: 'Stuur herinnering',
  correctionsTitle: (count: number): string =>
    dutch.agree(count, 'Verzoek om iets te verbeteren', 'Verzoeken om iets te verbeteren'),
  correctionsNote: 'Iemand ziet een fout in wat er over diegene bewaard wordt. Antwoord binnen een maand.',

  /** For who speaks for an organisation. */
  own: {
    answer: {
      title: 'Laat weten of jullie meedoen',
      note: 'Met één klik. Je kunt het later nog veranderen.',
      action: 'Geef antwoord',
    },
    sites: {
      title: 'Vul in waar jullie mensen ontvangen',
      note: 'Een geheime locatie krijgt geen adres.',
      action: 'Voeg een locatie toe',
    },
  },
};

const en: typeof nl = {
  dates: {
    signUpCloses: 'the last day to sign up',
    matchOn: 'the match',
    firstDay: 'the first visits',
    lastDay: 'the last visits',
  },
  datesTitle: (count) => english.agree(count, 'Date is not chosen yet', 'Dates are not chosen yet'),
  datesNote: (list) => `Without a date nobody knows until when: ${list}.`,
  datesAction: 'Choose the dates',
  inviteTitle: (count) =>
    english.agree(count, 'Organisation is not invited yet', 'Organisations are not invited yet'),
  inviteAction: (count) => english.agree(count, 'Invite', `Invite all ${english.number(count)}`),
  contactlessTitle: (count) =>
    english.agree(count, 'Organisation has no contact person', 'Organisations have no contact person'),
  contactlessNote: (list) => `Without a contact person you cannot invite them: ${list}.`,
  waitingTitle: (count) =>
    english.agree(count, 'Organisation has not answered yet', 'Organisations have not answered yet'),
  remindLater: 'An email went out today already.',
  remindAction: 'Send a reminder',
  correctionsTitle: (count) =>
    english.agree(count, 'Request to correct something', 'Requests to correct something'),
  correctionsNote: 'Somebody sees a mistake in what is kept about them. Answer within a month.',

  own: {
    answer: {
      title: 'Say whether you take part',
      note: 'With one click. You can still change it later.',
      action: 'Answer',
    },
    sites: {
      title: 'Fill in where you receive people',
      note: 'A secret site gets no address.',
      action: 'Add a site',
    },
  },
};

/** What waits, in words. */
export const words = { nl, en };
