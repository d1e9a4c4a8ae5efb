const nl = {
  closed: 'Deze plek is dicht',
  closedText: 'Er is iets uitgelekt. Alleen jullie en de coördinatoren zien de plek nu nog.',
  see: 'Bekijk wat er is',
  leaked: 'Is er iets uitgelekt? Zet de plek dicht',
};

const en: typeof nl = {
  closed: 'This place is closed',
  closedText: 'Something leaked. Only you and the coordinators still see the place.',
  see: 'See what there is',
  leaked: 'Did something leak? Close the place',
};

export const words = { nl, en };
