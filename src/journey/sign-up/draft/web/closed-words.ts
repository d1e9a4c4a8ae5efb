const nl = {
  closedTitle: 'Aanmelden kan niet meer',
  closedLead: (round: string, day: string | null) =>
    day ? `Voor ${round} kon je je aanmelden tot en met ${day}.` : `Voor ${round} is de aanmelding gesloten.`,
  notYetTitle: 'Aanmelden kan nog niet',
  notYetLead: (round: string, opens: string | null, closes: string | null) =>
    opens === null
      ? `Wanneer je je kunt aanmelden voor ${round}, is nog niet bekend. Kijk later nog eens.`
      : `Voor ${round} kun je je aanmelden vanaf ${opens}${closes ? ` tot en met ${closes}` : ''}.`,
  askAbout: (programme: string) =>
    `Wil je toch meedoen, of iets veranderen? Vraag het de coördinator van ${programme}, of de contactpersoon van je organisatie.`,
  mineStill: 'Heb je je al aangemeld? Je aanmelding zie je als je inlogt.',
  toMine: 'Naar mijn aanmelding',
};

const en: typeof nl = {
  closedTitle: 'Sign-up has closed',
  closedLead: (round, day) =>
    day ? `You could sign up for ${round} until ${day}.` : `Sign-up for ${round} has closed.`,
  notYetTitle: 'Sign-up has not opened yet',
  notYetLead: (round, opens, closes) =>
    opens === null
      ? `It is not known yet when you can sign up for ${round}. Come back later.`
      : `You can sign up for ${round} from ${opens}${closes ? ` until ${closes}` : ''}.`,
  askAbout: (programme) =>
    `If you would still like to take part, or change something, ask the coordinator of ${programme}, or the contact person of your organisation.`,
  mineStill: 'If you have signed up already, sign in to see your sign-up.',
  toMine: 'To my sign-up',
};

export const words = { nl, en };
