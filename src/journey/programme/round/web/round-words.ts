const nl = {
  crumbs: 'Waar je bent',

  newTitle: 'Maak een ronde',
  newLead: 'Geef de ronde een naam en kies waarmee je begint. Daarna kies je de data.',
  name: 'Naam van de ronde',
  nameHint: 'Zoals iedereen hem noemt, bijvoorbeeld “Ronde najaar 2027”.',
  namesake: 'Er is al een ronde met deze naam',
  namesakeText: (name: string, period: string | null) =>
    `${name}${period ? ` (${period})` : ''} heeft dezelfde naam. In lijsten staan de dagen er dan bij. Kies liever een andere naam, bijvoorbeeld met het jaar erin.`,
  makeAnyway: 'Maak hem toch',
  base: 'Waarmee begin je?',
  baseHint: 'Welke organisaties meedoen, kun je daarna veranderen. Hun locaties blijven bewaard.',
  fromRound: (name: string) => `Neem ${name} mee`,
  fromRoundHint:
    'De organisaties, de stageplekken, de huisregels en de regels komen mee. De dagen van de plekken en de mensen niet.',
  afresh: 'Begin leeg',
  afreshHint: 'Met alle organisaties van het programma, zonder stageplekken en zonder huisregels.',
  inProgramme: (name: string) => `programma ${name}`,
  make: 'Maak de ronde',

  settings: 'Data en regels',
  made: 'De ronde is gemaakt. Kies nu de data.',
  saved: 'Bewaard.',
  lead: 'Wat je nog niet weet, laat je leeg.',
  next: {
    signUpOpens: (day: string) => `Het aanmelden begint op ${day}.`,
    signUpCloses: (day: string) => `Aanmelden kan nog tot en met ${day}.`,
    choosingCloses: (day: string) => `Kiezen kan nog tot en met ${day}.`,
    matchOn: (day: string) => `De match is op ${day}.`,
    replyBy: (day: string) => `Antwoorden op de match kan tot en met ${day}.`,
    firstDay: (day: string) => `De eerste stages zijn op ${day}.`,
    lastDay: (day: string) => `De laatste stages zijn op ${day}.`,
    lookBackOn: (day: string) => `Terugkijken is op ${day}.`,
  },
  groupSignUp: 'Aanmelden en kiezen',
  groupMatch: 'Match',
  groupVisits: 'Stages',
  groupRules: 'Regels',
  days: {
    signUpOpens: 'Aanmelden kan vanaf',
    signUpCloses: 'Aanmelden kan tot en met',
    choosingCloses: 'Kiezen kan tot en met',
    matchOn: 'De match is op',
    replyBy: 'Antwoorden kan tot en met',
    firstDay: 'Eerste dag met stages',
    lastDay: 'Laatste dag met stages',
    lookBackOn: 'Terugkijken op',
  },
  dayHints: {
    signUpOpens: 'Leeg: aanmelden kan meteen, als je hieronder een laatste dag kiest.',
    signUpCloses: 'Die dag zelf telt mee. Zolang beide leeg zijn, kan niemand zich aanmelden.',
    choosingCloses: 'Leeg: zolang als het aanmelden.',
    matchOn: '',
    replyBy: 'Tot dan kunnen mensen zeggen of hun stage doorgaat.',
    firstDay: '',
    lastDay: '',
    lookBackOn: 'Bijvoorbeeld de dag van de bijeenkomst na afloop.',
  },
  tooEarly: (label: string, before: string, day: string) =>
    `De dag bij “${label}” valt voor “${before}” (${day}). Kies een latere dag, of maak de andere eerder.`,
  tolerance: 'Marge',
  toleranceHint:
    'Zoveel stages mag een organisatie meer krijgen dan geven, of andersom, voordat de match het rechttrekt. Meestal 1.',
  mostVisits: 'Hoeveel stages mag iemand vragen?',
  one: 'Eén',
  two: 'Eén of twee',
  groupPriority: 'Voorrang',
  priorityText:
    'Is er te weinig plek, dan krijgen eerst zoveel mogelijk mensen een stage. Kan het op meer manieren, dan kiest de match die waarbij de mensen met een stage samen de meeste punten hebben. Van 0 (telt niet mee) tot 9 (telt zwaar).',
  unplacedPriority: 'Vorige ronde geen stage: aantal punten',
  newcomerPriority: 'Nieuw in het vak: aantal punten',
  priorityHints: {
    unplacedPriority: 'Meestal 2: wie toen misgreep, gaat nu voor.',
    newcomerPriority: 'Meestal 1. Wie allebei is, krijgt de punten bij elkaar.',
  },
  save: 'Bewaar',
  saveYours: 'Bewaar wat ik typte',

  rules: 'Huisregels',
  rulesIntro: (versions: number) =>
    versions === 0
      ? 'Er zijn nog geen huisregels voor deze ronde.'
      : `Versie ${versions} geldt. Wie op stage gaat, leest ze en gaat akkoord.`,
  toRules: (none: boolean): string => (none ? 'Schrijf de huisregels' : 'Bekijk de huisregels'),
  quiz: 'Wat we meten',
  publicTexts: 'Teksten van de site',
  publicTextsIntro:
    'Wat iedereen leest: de beginpagina, vragen en antwoorden, contact, privacy en toegankelijkheid.',
  toPublicTexts: 'Bekijk en wijzig de teksten',
  quizIntro:
    'Na de aanmelding en na de stage vragen we wie mensen zouden bellen. Kies welke situaties, voor het aanmelden begint.',
  toQuiz: 'Kies de situaties',
  log: 'Logboek',
  logIntro: 'Wie deed wat in dit programma, en wie keek naar wie.',
  toLog: 'Naar het logboek',
  leak: 'Als er iets uitlekt',
  leakIntro: 'Ligt er een adres op straat? Zet de plek dicht, en vul het register van lekken in.',
  toClosing: 'Er is iets uitgelekt',
  toLeaks: 'Naar het register van lekken',
  keeping: 'Bewaren en wissen',
  keepingIntro: 'Wat hoe lang blijft, en wat wanneer weggaat.',
  toKeeping: 'Bekijk wat weggaat',
  another: 'Volgende ronde',
  anotherIntro: (empty: boolean): string =>
    empty
      ? 'Begin leeg, of neem een ronde mee waar al iets in zit.'
      : 'De stageplekken en de regels van deze ronde kunnen mee.',

  rulesLead:
    'Wat een bezoeker belooft, met de afspraak over geheimhouding. Een wijziging is een nieuwe versie; de oude blijft te lezen.',
  rulesText: 'Tekst',
  rulesHint: 'Laat tussen alinea’s een regel leeg. Zet er geen gegevens van cliënten in.',
  rulesSave: (number: number) => `Bewaar als versie ${number}`,
  rulesSaved: (number: number) => `Versie ${number} geldt nu.`,
  versions: 'Versies',
  version: (number: number, day: string) => `Versie ${number}, sinds ${day}`,
  current: 'geldt nu',
};

const en: typeof nl = {
  crumbs: 'Where you are',

  newTitle: 'Make a round',
  newLead: 'Give the round a name and choose what to begin with. The dates come next.',
  name: 'Name of the round',
  nameHint: 'As everybody calls it, for example “Round autumn 2027”.',
  namesake: 'There is a round with this name already',
  namesakeText: (name, period) =>
    `${name}${period ? ` (${period})` : ''} has the same name. Lists will show the days beside it. You had better choose another name, for example with the year in it.`,
  makeAnyway: 'Make it anyway',
  base: 'What do you begin with?',
  baseHint: 'Which organisations take part you can change afterwards. Their sites are kept.',
  fromRound: (name) => `Take ${name} along`,
  fromRoundHint:
    'The organisations, the places, the house rules and the rules come along. The days of the places and the people do not.',
  afresh: 'Begin empty',
  afreshHint: 'With all organisations of the programme, without places and without house rules.',
  inProgramme: (name) => `programme ${name}`,
  make: 'Make the round',

  settings: 'Dates and rules',
  made: 'The round has been made. Now choose the dates.',
  saved: 'Saved.',
  lead: 'Leave empty what you do not know yet.',
  next: {
    signUpOpens: (day) => `Sign-up opens on ${day}.`,
    signUpCloses: (day) => `Sign-up is open until ${day}, that day included.`,
    choosingCloses: (day) => `Choosing is possible until ${day}, that day included.`,
    matchOn: (day) => `The match is on ${day}.`,
    replyBy: (day) => `Replies to the match are due by ${day}.`,
    firstDay: (day) => `The first visits are on ${day}.`,
    lastDay: (day) => `The last visits are on ${day}.`,
    lookBackOn: (day) => `Looking back is on ${day}.`,
  },
  groupSignUp: 'Signing up and choosing',
  groupMatch: 'Match',
  groupVisits: 'Visits',
  groupRules: 'Rules',
  days: {
    signUpOpens: 'Sign-up opens on',
    signUpCloses: 'Last day to sign up',
    choosingCloses: 'Last day to choose',
    matchOn: 'The match is on',
    replyBy: 'Last day to reply',
    firstDay: 'First day with visits',
    lastDay: 'Last day with visits',
    lookBackOn: 'Looking back on',
  },
  dayHints: {
    signUpOpens: 'Empty: sign-up is open at once, when you choose a last day below.',
    signUpCloses: 'That day counts. As long as both are empty, nobody can sign up.',
    choosingCloses: 'Empty: as long as sign-up.',
    matchOn: '',
    replyBy: 'Until then people can say whether their visit goes ahead.',
    firstDay: '',
    lastDay: '',
    lookBackOn: 'For example the day of the meeting afterwards.',
  },
  tooEarly: (label, before, day) =>
    `The day at “${label}” comes before “${before}” (${day}). Choose a later day, or make the other one earlier.`,
  tolerance: 'Tolerance',
  toleranceHint:
    'So many visits may an organisation receive more than it sends, or the other way round, before the match evens it out. Usually 1.',
  mostVisits: 'How many visits may somebody ask for?',
  one: 'One',
  two: 'One or two',
  groupPriority: 'Priority',
  priorityText:
    'When there is too little room, first as many people as possible get a visit. When there are more ways to do that, the match takes the one in which the people with a visit have the most points together. From 0 (does not count) to 9 (counts heavily).',
  unplacedPriority: 'No visit last round: number of points',
  newcomerPriority: 'New in the field: number of points',
  priorityHints: {
    unplacedPriority: 'Usually 2: who missed out then goes first now.',
    newcomerPriority: 'Usually 1. Who is both gets the points added up.',
  },
  save: 'Save',
  saveYours: 'Save what I typed',

  rules: 'House rules',
  rulesIntro: (versions) =>
    versions === 0
      ? 'There are no house rules for this round yet.'
      : `Version ${versions} holds. Whoever goes on a visit reads them and agrees.`,
  toRules: (none) => (none ? 'Write the house rules' : 'Look at the house rules'),
  quiz: 'What we measure',
  publicTexts: 'Texts of the site',
  publicTextsIntro:
    'What everybody reads: the first page, questions and answers, contact, privacy and accessibility.',
  toPublicTexts: 'See and change the texts',
  quizIntro:
    'After the sign-up and after the visit we ask whom people would ring. Choose which situations before signing up begins.',
  toQuiz: 'Choose the situations',
  log: 'Log',
  logIntro: 'Who did what in this programme, and who looked at whom.',
  toLog: 'To the log',
  leak: 'When something leaks',
  leakIntro: 'Is an address out in the open? Close the place, and fill in the register of leaks.',
  toClosing: 'Something leaked',
  toLeaks: 'To the register of leaks',
  keeping: 'Keeping and erasing',
  keepingIntro: 'What stays how long, and what goes when.',
  toKeeping: 'See what goes',
  another: 'Next round',
  anotherIntro: (empty) =>
    empty
      ? 'Begin empty, or take along a round that holds something.'
      : 'The places and the rules of this round can come along.',

  rulesLead:
    'What a visitor promises, with the confidentiality statement. A change is a new version; the old one stays readable.',
  rulesText: 'Text',
  rulesHint: 'Leave an empty line between paragraphs. Put in no data of clients.',
  rulesSave: (number) => `Save as version ${number}`,
  rulesSaved: (number) => `Version ${number} holds now.`,
  versions: 'Versions',
  version: (number, day) => `Version ${number}, since ${day}`,
  current: 'holds now',
};

export const words = { nl, en };
