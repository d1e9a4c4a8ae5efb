import { dutch, english } from '../../../language/grammar.ts';

const nl = {
  title: 'Wie keek naar jou',
  lead: 'Iemand die jouw gegevens opent, komt in dit overzicht. Je ziet wat diegene doet en op welke dag. Je ziet geen naam. Na twee jaar gaat een regel weg.',
  crumbs: 'Waar je bent',
  account: 'Mijn account',
  day: 'Dag',
  who: 'Wie',
  why: 'Waarvoor',
  none: 'Niemand keek naar je gegevens',
  noneText: 'Opent iemand jouw gegevens? Dan zie je dat hier.',
  roles: {
    coordinator: 'Een coördinator van het programma',
    contact: 'Een contactpersoon',
    participant: 'Een deelnemer',
    operator: 'Een beheerder van de site',
  } as Record<string, string>,
  somebody: 'Iemand van het programma',
  of: (organisation: string) => `van ${organisation}`,
  reasons: {
    coordinator: 'Om de ronde te regelen',
    contact: 'Om je stage te regelen',
  } as Record<string, string>,
  times: (count: number) => dutch.count(count, 'keer', 'keer'),
  ask: 'Klopt er iets niet? Vraag het de coördinatoren van je programma.',
};

const en: typeof nl = {
  title: 'Who looked at you',
  lead: 'Whoever opens your details comes into this overview. You see what they do and on which day. You see no name. After two years a line goes.',
  crumbs: 'Where you are',
  account: 'My account',
  day: 'Day',
  who: 'Who',
  why: 'What for',
  none: 'Nobody looked at your details',
  noneText: 'When somebody opens your details, you see it here.',
  roles: {
    coordinator: 'A coordinator of the programme',
    contact: 'A contact person',
    participant: 'A participant',
    operator: 'An operator of the site',
  },
  somebody: 'Somebody of the programme',
  of: (organisation) => `of ${organisation}`,
  reasons: {
    coordinator: 'To run the round',
    contact: 'To arrange your visit',
  },
  times: (count) => english.count(count, 'time', 'times'),
  ask: 'Is something not right? Ask the coordinators of your programme.',
};

export const words = { nl, en };
