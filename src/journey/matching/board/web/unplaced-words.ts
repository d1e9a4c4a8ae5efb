const nl = {
  reason: 'Waarom niet',
  unplacedCaption: 'Wie geen stage krijgt, en waarom',
  notTakingTitle: 'Deden niet mee',
  notTakingCaption: 'Wie niet meedeed, en waarom',
  allPlaced: 'Iedereen die meedoet, heeft een stage.',
  shortReason: {
    rules: 'Geen van de keuzes past.',
    costs: 'Het kan, maar dan heeft een ander minder.',
    'no-permission': 'Er is nog geen toestemming.',
    'permission-asked': 'De leidinggevende gaf nog geen antwoord.',
    'permission-not-asked': 'De leidinggevende is nog niet gevraagd.',
    traded: 'Toen deze persoon aan de beurt was, was er niets meer.',
  } as Partial<Record<string, string>>,
};

const en: typeof nl = {
  reason: 'Why not',
  unplacedCaption: 'Who gets no visit, and why',
  notTakingTitle: 'Did not take part',
  notTakingCaption: 'Who did not take part, and why',
  allPlaced: 'Everybody who takes part has a visit.',
  shortReason: {
    rules: 'None of the choices fits.',
    costs: 'It can be done, but then somebody else has less.',
    'no-permission': 'There is no permission yet.',
    'permission-asked': 'The manager has not answered yet.',
    'permission-not-asked': 'The manager has not been asked yet.',
    traded: 'When it was their turn, nothing was left.',
  },
};

export const words = { nl, en };
