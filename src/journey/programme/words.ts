const nl = {
  title: 'Een dag meelopen bij elkaar',
  lead: 'Wisselstage regelt stages tussen organisaties in een regio: van de uitnodiging tot een match die bewezen de beste is, met bij iedereen de reden erbij.',
  exampleTitle: 'Kijk rond als',
  coordinator: 'Coördinator',
  coordinatorText:
    'Begin hier. Je ziet hoe de ronde ervoor staat en wat er nu te doen is: herinneren, aanvullen, matchen, uitdelen.',
  contact: 'Contactpersoon',
  contactText: 'Bied plekken aan, en zie hoe het met je collega’s staat.',
  participant: 'Deelnemer',
  participantText: 'Bekijk of verander je eigen aanmelding.',
  operator: 'Beheerder',
  operatorText: 'Bekijk welke programma’s er zijn en hoe groot ze zijn.',
  enterAs: (role: string) => `Ga verder als ${role.toLowerCase()}`,
  visitorText: 'Of meld je aan als nieuwe deelnemer. Dat kan zonder account, in vijf minuten.',
  toGallery: 'Bekijk de plekken',
  stepsTitle: 'In vijf stappen',
  step: (number: number) => `stap ${number}`,
  steps: [
    ['Nodig uit', 'Organisaties per mail, of met het werkblad dat je al hebt.'],
    ['Verzamel', 'Organisaties bieden plekken aan, mensen melden zich aan.'],
    ['Match', 'Zoveel mogelijk mensen krijgen een stage, eerlijk verdeeld.'],
    ['Pas aan', 'Zet iemand vast of sluit iemand uit, en zie wat er verandert.'],
    ['Deel uit', 'Download het werkblad met wie waarheen gaat, op welke dag.'],
  ] as [string, string][],
  signIn: 'Inloggen',
};

const en: typeof nl = {
  title: 'Spend a day at each other’s work',
  lead: 'Wisselstage runs visits between the organisations of a region: from the invitation to a match that is proven to be the best, with the reason for everybody.',
  exampleTitle: 'Look around as',
  coordinator: 'Coordinator',
  coordinatorText:
    'Start here. You see how the round stands and what to do now: remind, complete, match, hand out.',
  contact: 'Organisation contact',
  contactText: 'Offer places, and see how your colleagues stand.',
  participant: 'Participant',
  participantText: 'See or change your own sign-up.',
  operator: 'Operator',
  operatorText: 'See which programmes there are and how large they are.',
  enterAs: (role: string) => `Continue as ${role.toLowerCase()}`,
  visitorText: 'Or sign up as a new participant. You need no account, and it takes five minutes.',
  toGallery: 'See the places',
  stepsTitle: 'In five steps',
  step: (number: number) => `step ${number}`,
  steps: [
    ['Invite', 'Organisations by mail, or with the workbook that you have.'],
    ['Collect', 'Organisations offer places, people sign up.'],
    ['Match', 'As many people as possible get a visit, shared fairly.'],
    ['Adjust', 'Fix somebody or exclude somebody, and see what changes.'],
    ['Hand out', 'Download the workbook with who goes where, on which day.'],
  ],
  signIn: 'Sign in',
};

export const words = { nl, en };
