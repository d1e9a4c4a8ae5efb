const nl = {
  guestTitle: 'Een gast van buiten het programma',
  guestLead:
    'Geef een stoel die vrij is aan iemand die zich niet heeft aangemeld. De gast telt niet mee in het saldo.',
  guestName: 'Naam van de gast',
  guestFrom: 'Waar de gast werkt',
  noSeats: 'Er is geen stoel vrij.',
};

const en: typeof nl = {
  guestTitle: 'A guest from outside the programme',
  guestLead: 'Give a free seat to somebody who did not sign up. The guest does not count in the balance.',
  guestName: 'Name of the guest',
  guestFrom: 'Where the guest works',
  noSeats: 'There is no free seat.',
};

export const words = { nl, en };
