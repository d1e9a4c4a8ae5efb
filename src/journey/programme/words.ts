const nl = {
  title: 'Een dag meelopen bij elkaar',
  lead: 'Wisselstage regelt stages tussen organisaties in een regio: van het werkblad van de coördinator tot een match die bewezen de beste is, met bij iedereen de reden erbij.',
  exampleTitle: 'Kijk rond als',
  coordinator: 'Coördinator',
  coordinatorText:
    'Begin hier. Importeer een werkblad, match, pas aan en deel uit. Er liggen twee werkbladen klaar om mee te oefenen.',
  contact: 'Contactpersoon',
  contactText: 'Bekijk de plekken en mensen van je eigen organisatie, na het importeren.',
  participant: 'Deelnemer',
  participantText: 'Bekijk je eigen aanmelding, na het importeren.',
  operator: 'Beheerder',
  operatorText: 'Bekijk welke programma’s er zijn en hoe groot ze zijn.',
  enterAs: (role: string) => `Ga verder als ${role.toLowerCase()}`,
  stepsTitle: 'In vier stappen',
  step: (number: number) => `stap ${number}`,
  steps: [
    ['Importeer', 'Het werkblad dat je al hebt, ook als het rommelig is.'],
    ['Match', 'Zoveel mogelijk mensen krijgen een stage, eerlijk verdeeld.'],
    ['Pas aan', 'Zet iemand vast of sluit iemand uit, en zie wat er verandert.'],
    ['Deel uit', 'Download het werkblad met wie waarheen gaat, op welke dag.'],
  ] as [string, string][],
  signIn: 'Inloggen',
};

const en: typeof nl = {
  title: 'Spend a day at each other’s work',
  lead: 'Wisselstage runs visits between the organisations of a region: from the coordinator’s workbook to a match that is proven to be the best, with the reason for everybody.',
  exampleTitle: 'Look around as',
  coordinator: 'Coordinator',
  coordinatorText:
    'Start here. Import a workbook, match, adjust and hand out. Two workbooks are ready to practise with.',
  contact: 'Organisation contact',
  contactText: 'See the places and people of your own organisation, after the import.',
  participant: 'Participant',
  participantText: 'See your own sign-up, after the import.',
  operator: 'Operator',
  operatorText: 'See which programmes there are and how large they are.',
  enterAs: (role: string) => `Continue as ${role.toLowerCase()}`,
  stepsTitle: 'In four steps',
  step: (number: number) => `step ${number}`,
  steps: [
    ['Import', 'The workbook that you have, even if it is messy.'],
    ['Match', 'As many people as possible get a visit, shared fairly.'],
    ['Adjust', 'Fix somebody or exclude somebody, and see what changes.'],
    ['Hand out', 'Download the workbook with who goes where, on which day.'],
  ],
  signIn: 'Sign in',
};

export const words = { nl, en };
