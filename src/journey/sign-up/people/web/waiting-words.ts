const nl = {
  proposed: (count: number) => `Organisaties die nog niet meedoen (${count})`,
  proposedIntro:
    'Deze mensen vulden een organisatie in die niet in de lijst staat. Hun aanmelding wacht op jou.',
  what: 'Wat wil je doen?',
  is: 'Is het een van deze?',
  choose: 'Kies een organisatie',
  same: 'Die is het',
  add: 'Voeg toe als nieuwe',
  withdrawn: (count: number) => `Teruggetrokken (${count})`,
  withdrawnIntro:
    'Hun gegevens zijn verwijderd; na een dag ook hun naam. Een oud werkblad brengt ze niet terug.',
  somebody: 'Iemand',
};

const en: typeof nl = {
  proposed: (count) => `Organisations that do not take part yet (${count})`,
  proposedIntro:
    'These people filled in an organisation that is not in the list. Their sign-up waits for you.',
  what: 'What would you like to do?',
  is: 'Is it one of these?',
  choose: 'Choose an organisation',
  same: 'That is it',
  add: 'Add as a new one',
  withdrawn: (count) => `Withdrawn (${count})`,
  withdrawnIntro:
    'Their data have been removed; after a day their names as well. An old workbook does not bring them back.',
  somebody: 'Somebody',
};

export const words = { nl, en };
