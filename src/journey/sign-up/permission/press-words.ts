const nl = {
  asking: 'Mail leidinggevenden om toestemming',
  refused: 'De leidinggevende zei nee',
  managerless: 'Er is geen adres van een leidinggevende',
  today: 'De leidinggevende kreeg vandaag al een mail',
};

const en: typeof nl = {
  asking: 'Mail managers for permission',
  refused: 'The manager said no',
  managerless: 'No address of a manager is known',
  today: 'The manager had an email today already',
};

export const words = { nl, en };
