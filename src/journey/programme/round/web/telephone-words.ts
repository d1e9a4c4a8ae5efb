const nl = {
  title: 'Telefoonnummer van de coördinatoren',
  intro:
    'Voor wie op stage is en iemand nodig heeft. Het staat op de pagina van een stage, ook op papier, en bij “Er gebeurde iets”. Het geldt voor alle rondes van het programma.',
  phone: 'Telefoonnummer van de coördinatoren, voor wie op stage is',
  phoneHint: 'Een nummer waarop op dagen met stages iemand opneemt. Leeg: dan staat er alleen een mailadres.',
  save: 'Leg het nummer vast',
};

const en: typeof nl = {
  title: 'Telephone number of the coordinators',
  intro:
    'For who is on a visit and needs somebody. It is on the page of a visit, on paper too, and at “Something happened”. It holds for all rounds of the programme.',
  phone: 'Telephone number of the coordinators, for who is on a visit',
  phoneHint:
    'A number that somebody answers on days with visits. Empty: then there is only an email address.',
  save: 'Keep the number',
};

export const words = { nl, en };
