const nl = {
  closed: 'Deze plek is dicht',
  closedText: 'Alleen jullie en de coördinatoren zien haar.',
  see: 'Bekijk wat er is',
  leaked: 'Is er iets uitgelekt? Zet de plek dicht',
};

const en: typeof nl = {
  closed: 'This place is closed',
  closedText: 'Only you and the coordinators see it.',
  see: 'See what there is',
  leaked: 'Did something leak? Close the place',
};

export const words = { nl, en };
