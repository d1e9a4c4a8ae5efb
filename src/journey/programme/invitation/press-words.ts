const nl = {
  inviting: 'Nodig organisaties uit',
  reminding: 'Herinner organisaties',
  contactless: 'Er is geen contactpersoon',
  today: 'Kreeg vandaag al een mail',
};

const en: typeof nl = {
  inviting: 'Invite organisations',
  reminding: 'Remind organisations',
  contactless: 'There is no contact person',
  today: 'Had an email today already',
};

export const words = { nl, en };
