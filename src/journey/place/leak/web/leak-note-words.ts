const nl = {
  closed: 'Deze plek is dicht: er is iets uitgelekt',
  see: 'Bekijk wat er is',
  leaked: 'Is er iets uitgelekt? Zet de plek dicht',
};

const en: typeof nl = {
  closed: 'This place is closed: something leaked',
  see: 'See what there is',
  leaked: 'Did something leak? Close the place',
};

export const words = { nl, en };
