import { managersReached } from '../../sign-up-reach.ts';

const nl = {
  form: 'Mensen melden zich zelf aan op',
  refusedNext: (note: string) => `reden: ${note}`,
  refuses: 'organisatie zei nee',
  refusesNext: 'doet niet mee met de match, want de organisatie doet niet mee',
  askedNext: (manager: string, day: string) => `${manager} kreeg op ${day} een mail`,
  remindedAll: managersReached.nl,
  remind: 'Herinner',
  ask: 'Vraag toestemming',
  remindOf: (name: string) => `de leidinggevende van ${name}`,
  permission: 'Toestemming',
  screening: 'Screening',
  screened: 'gezien door de gastorganisatie',
  unscreened: 'nog niet gezien; een keuze die erom vraagt, telt nog niet mee',
  screen: 'Is gezien',
  unscreen: 'Toch niet gezien',
  proposed: (count: number) => `Organisaties die nog niet meedoen (${count})`,
  proposedIntro:
    'Deze mensen vulden een organisatie in die niet in de lijst staat. Hun aanmelding wacht op jou.',
  who: 'Wie',
  organisation: 'Organisatie',
  what: 'Wat wil je doen?',
  is: 'Is het een van deze?',
  choose: 'Kies een organisatie',
  same: 'Die is het',
  add: 'Voeg toe als nieuwe',
  for: (name: string) => `voor ${name}`,
  withdrawn: (count: number) => `Teruggetrokken (${count})`,
  withdrawnIntro:
    'Hun gegevens zijn verwijderd; na een dag ook hun naam. Een oud werkblad brengt ze niet terug.',
  somebody: 'Iemand',
};

const en: typeof nl = {
  form: 'People sign up at',
  refusedNext: (note) => `reason: ${note}`,
  refuses: 'organisation said no',
  refusesNext: 'is not matched, because the organisation does not take part',
  askedNext: (manager, day) => `${manager} got a mail on ${day}`,
  remindedAll: managersReached.en,
  remind: 'Remind',
  ask: 'Ask for permission',
  remindOf: (name) => `the manager of ${name}`,
  permission: 'Permission',
  screening: 'Screening',
  screened: 'seen by the host',
  unscreened: 'not seen yet; a choice that asks for it does not count yet',
  screen: 'Has been seen',
  unscreen: 'Not seen after all',
  proposed: (count) => `Organisations that do not take part yet (${count})`,
  proposedIntro:
    'These people filled in an organisation that is not in the list. Their sign-up waits for you.',
  who: 'Who',
  organisation: 'Organisation',
  what: 'What would you like to do?',
  is: 'Is it one of these?',
  choose: 'Choose an organisation',
  same: 'That is it',
  add: 'Add as a new one',
  for: (name) => `for ${name}`,
  withdrawn: (count) => `Withdrawn (${count})`,
  withdrawnIntro:
    'Their data have been removed; after a day their names as well. An old workbook does not bring them back.',
  somebody: 'Somebody',
};

export const words = { nl, en };
