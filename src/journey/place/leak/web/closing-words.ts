const nl = {
  title: 'Er is iets uitgelekt',
  lead: 'Kies de plek waar het over gaat. Je krijgt eerst te zien wat er gebeurt.',
  crumbs: 'Waar je bent',
  start: 'Mijn begin',
  close: 'Zet dicht',
  closedNow: 'Dicht',
  see: 'Bekijk wat er is',
  none: 'Er zijn nog geen plekken.',
  register: 'Naar het register van lekken',
};

const en: typeof nl = {
  title: 'Something leaked',
  lead: 'Choose the place that it is about. First you see what happens.',
  crumbs: 'Where you are',
  start: 'My start',
  close: 'Close it',
  closedNow: 'Closed',
  see: 'See what there is',
  none: 'There are no places yet.',
  register: 'To the register of leaks',
};

export const words = { nl, en };
