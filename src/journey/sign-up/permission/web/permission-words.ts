import { dutch, english } from '../../../../language/grammar.ts';

const nl = {
  title: (name: string) => `Mag ${name} meedoen?`,
  lead: (name: string, visits: number) =>
    `${name} wil ${dutch.agree(visits, 'een keer', 'één of twee keer')} meelopen bij een andere organisatie. Als leidinggevende geef jij daar toestemming voor. Zonder jouw ja gaat het niet door.`,
  who: 'Wie',
  job: 'Functie',
  organisation: 'Organisatie',
  round: 'Ronde',
  when: 'Wanneer',
  between: (first: string, last: string) => `tussen ${first} en ${last}`,
  wishes: (name: string) => `Wat wil ${name} zien en leren?`,
  goal: 'Wil leren',
  choices: (count: number) => dutch.agree(count, 'Keuze', 'Keuzes, de eerste bovenaan'),
  secretChoice: 'een plek op een geheime locatie',
  anyAt: (organisation: string) => `elke plek bij ${organisation}`,
  questions: 'Vragen? Mail',
  along: (count: number) =>
    dutch.agree(count, 'Nog 1 collega wacht op jou', `Nog ${dutch.number(count)} collega’s wachten op jou`),
  alongText: 'Open een naam om die apart te beantwoorden.',
  allowAll: (count: number) => `Ja, alle ${dutch.number(count)} hebben toestemming`,
  givenAll: (count: number) =>
    `${dutch.count(count, 'persoon heeft', 'mensen hebben')} nu toestemming. Ze krijgen een mail.`,
  note: 'Wil je er iets bij zeggen?',
  noteHint:
    'Bij nee: schrijf waarom. Dat leest degene die zich aanmeldt, en de coördinator. Noem geen cliënten.',
  yes: 'Ja, toestemming',
  no: 'Nee',
  summary: 'Er klopt iets nog niet',
  unclear: 'Druk op “Ja, toestemming” of op “Nee”.',
  reason: 'Schrijf kort waarom niet. Dan kunnen jullie samen verder.',
  long: 'Dit is te lang. Maak het korter.',
  bsn: 'Hier lijkt een BSN in te staan. Haal dat weg. Is het er geen? Kruis dat dan hieronder aan.',
  saidYes: 'Je gaf toestemming',
  saidYesText: (name: string) =>
    `Dank je wel. ${name} krijgt een mail en doet mee. Je hoeft niets meer te doen.`,
  saidNo: 'Je gaf geen toestemming',
  saidNoText: (name: string) =>
    `Dank je wel. ${name} en de coördinator krijgen je reden per mail. Je hoeft niets meer te doen.`,
  toldYes: 'Er is al een antwoord: ja',
  toldNo: 'Er is al een antwoord: nee',
  told: (name: string, day: string) =>
    `${name} zei dit op ${day} aan de telefoon. De coördinator heeft het genoteerd. Klopt het? Dan hoef je niets te doen.`,
  toldNote: 'De coördinator schreef erbij',
  wrote: 'Je schreef',
  otherwise: 'Wil je het veranderen?',
  newer: 'Er is intussen een ander antwoord gegeven',
  newerText:
    'Dat deed jij in een ander venster, of iemand anders met deze link. Jouw antwoord van net is niet bewaard. Klopt dat beter? Antwoord dan hieronder opnieuw.',
  newerNow: 'Staat er nu',
  newerYours: 'Jij antwoordde net',
  closed: 'Antwoorden kan niet meer',
  closedText: 'De aanmelding voor deze ronde is gesloten. Bel of mail de coördinator als dit niet klopt.',
  wrong: 'Deze link werkt niet',
  wrongText:
    'Misschien is de aanmelding ingetrokken, of is er intussen iemand anders gevraagd. Heb je een nieuwere mail? Gebruik de link daarin.',
  wrongAsk:
    'Heb je die niet? Vraag degene die zich aanmeldde om je een herinnering te sturen. Daarin staat een nieuwe link.',
  toStart: 'Naar het begin',
  wait: (minutes: number) =>
    `Dit is te vaak geprobeerd. Wacht ${dutch.count(minutes, 'minuut', 'minuten')} en probeer het opnieuw.`,
};

const en: typeof nl = {
  title: (name) => `May ${name} take part?`,
  lead: (name, visits) =>
    `${name} would like to visit another organisation ${english.agree(visits, 'once', 'once or twice')}. As the manager you give permission. It only goes ahead with your yes.`,
  who: 'Who',
  job: 'Job',
  organisation: 'Organisation',
  round: 'Round',
  when: 'When',
  between: (first, last) => `between ${first} and ${last}`,
  wishes: (name) => `What does ${name} want to see and learn?`,
  goal: 'Wants to learn',
  choices: (count) => english.agree(count, 'Choice', 'Choices, the first on top'),
  secretChoice: 'a place at a secret location',
  anyAt: (organisation) => `any place at ${organisation}`,
  questions: 'Questions? Mail',
  along: (count) =>
    english.agree(
      count,
      '1 more colleague waits for you',
      `${english.number(count)} more colleagues wait for you`,
    ),
  alongText: 'Open a name to answer for that person apart.',
  allowAll: (count) => `Yes, all ${english.number(count)} have permission`,
  givenAll: (count) =>
    `${english.count(count, 'person has', 'people have')} permission now. They get an email.`,
  note: 'Would you like to add something?',
  noteHint:
    'If no: say why. The person who signed up reads it, and so does the coordinator. Do not name clients.',
  yes: 'Yes, permission',
  no: 'No',
  summary: 'Something is not right yet',
  unclear: 'Press “Yes, permission” or “No”.',
  reason: 'Write briefly why not. Then you can go on from there together.',
  long: 'This is too long. Make it shorter.',
  bsn: 'There seems to be a citizen service number (BSN) here. Take it out. If it is not one, tick that below.',
  saidYes: 'You gave permission',
  saidYesText: (name) => `Thank you. ${name} gets an email and takes part. There is nothing more to do.`,
  saidNo: 'You did not give permission',
  saidNoText: (name) =>
    `Thank you. ${name} and the coordinator get your reason by email. There is nothing more to do.`,
  toldYes: 'There is an answer already: yes',
  toldNo: 'There is an answer already: no',
  told: (name, day) =>
    `${name} said so by telephone on ${day}, and the coordinator noted it. If that is right, there is nothing to do.`,
  toldNote: 'The coordinator added',
  wrote: 'You wrote',
  otherwise: 'Would you like to change it?',
  newer: 'Another answer has been given since',
  newerText:
    'You did that in another window, or somebody else did with this link. Your answer of just now was not saved. Is it the right one? Then answer once more below.',
  newerNow: 'Is there now',
  newerYours: 'You answered just now',
  closed: 'It is too late to answer',
  closedText: 'Sign-up for this round has closed. Call or mail the coordinator if this is not right.',
  wrong: 'This link does not work',
  wrongText:
    'Perhaps the sign-up was withdrawn, or somebody else has been asked. Is there a newer mail? Use the link in that.',
  wrongAsk: 'Is there none? Ask the person who signed up to send you a reminder. It has a new link.',
  toStart: 'To the start',
  wait: (minutes) =>
    `This was tried too often. Wait ${english.count(minutes, 'minute', 'minutes')} and try again.`,
};

export const words = { nl, en };
