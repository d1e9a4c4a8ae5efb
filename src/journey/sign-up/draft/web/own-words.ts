const nl = {
  refused: 'Je leidinggevende gaf geen toestemming',
  refusedText:
    'Je doet nu niet mee. Praat er samen over. Je leidinggevende kan het antwoord nog veranderen met de link in de mail. Of vul een andere leidinggevende in.',
  wrote: 'Je leidinggevende schreef',
  askedOn: (day: string) => `De laatste mail ging op ${day}.`,
  notAsked: 'Je leidinggevende heeft nog geen mail gehad.',
  remind: 'Stuur een herinnering',
  ask: 'Vraag om toestemming',
  remindTomorrow: 'Vandaag is er al een mail gestuurd. Morgen kun je herinneren.',
  reminded: 'De mail aan je leidinggevende is onderweg.',
  notReminded: 'Er is vandaag al een mail gestuurd. Probeer het morgen.',
  change: 'Verander mijn aanmelding',
  closed: 'Veranderen kan niet meer. Bel of mail je coördinator.',
  withdraw: 'Trek mijn aanmelding in',
  sureTitle: 'Weet je het zeker?',
  sure: (round: string) =>
    `Je doet dan niet mee met ${round}. We verwijderen je functie, leerdoel, beeld vooraf, keuzes, dagen, je leidinggevende en waar je niet mag komen. Ook uit eerdere voorstellen en werkbladen. De coördinator hoort dat jij je terugtrok; na een dag is ook je naam weg. Je kunt je opnieuw aanmelden zolang dat open is.`,
  yes: 'Ja, trek in',
  no: 'Nee, ik doe mee',
  withdrawn: 'Je aanmelding is ingetrokken en verwijderd.',
  open: (round: string) => `Je kunt je aanmelden voor ${round}`,
  openText: 'Het duurt ongeveer vijf minuten.',
  signUp: 'Meld je aan',
};

const en: typeof nl = {
  refused: 'Your manager did not give permission',
  refusedText:
    'You do not take part now. Talk about it. Your manager can still change the answer with the link in the email. Or fill in another manager.',
  wrote: 'Your manager wrote',
  askedOn: (day) => `The last email went out on ${day}.`,
  notAsked: 'Your manager has not had an email yet.',
  remind: 'Send a reminder',
  ask: 'Ask for permission',
  remindTomorrow: 'An email went out today. You can remind tomorrow.',
  reminded: 'The email to your manager is on its way.',
  notReminded: 'An email went out today already. Try again tomorrow.',
  change: 'Change my sign-up',
  closed: 'It can no longer be changed. Call or mail your coordinator.',
  withdraw: 'Withdraw my sign-up',
  sureTitle: 'Are you sure?',
  sure: (round) =>
    `Then you do not take part in ${round}. We remove your job, learning goal, image before, choices, days, your manager and where you must not come. Also from earlier proposals and workbooks. The coordinator hears that you withdrew; after a day your name is gone as well. You can sign up again as long as that is open.`,
  yes: 'Yes, withdraw',
  no: 'No, I take part',
  withdrawn: 'Your sign-up has been withdrawn and removed.',
  open: (round) => `You can sign up for ${round}`,
  openText: 'It takes about five minutes.',
  signUp: 'Sign up',
};

export const words = { nl, en };
