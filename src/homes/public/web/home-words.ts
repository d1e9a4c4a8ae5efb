import { dutch, english } from '../../../language/grammar.ts';

const nl = {
  description:
    'Professionals lopen een of twee dagen mee bij een andere organisatie. Zo leren ze elkaars werk kennen, en weten ze wie ze bellen.',
  join: 'Ga mee',
  toPlaces: (count: number) => `Bekijk ${dutch.agree(count, 'de plek', `de ${dutch.number(count)} plekken`)}`,
  goOn: 'Ga verder naar je eigen begin',
  nextRound: 'De volgende ronde',
  openDays: (days: number) =>
    days === 0
      ? 'Vandaag is de laatste dag om je aan te melden'
      : `Nog ${dutch.count(days, 'dag', 'dagen')} om je aan te melden`,
  openEver: 'Aanmelden kan nu',
  opensOn: (day: string) => `Aanmelden kan vanaf ${day}`,
  dates: 'Zo loopt de ronde',
  signUp: 'Aanmelden',
  hear: 'Je hoort waarheen',
  visits: 'Meelopen',
  lookBack: 'Terugkijken',
  until: (day: string) => `t/m ${day}`,
  from: (day: string) => `vanaf ${day}`,
  around: (day: string) => `rond ${day}`,
  now: 'nu',
  later: 'komt nog',
  none: 'Er is nu geen ronde open',
  noneText: 'Zodra je je kunt aanmelden, staat het hier. Je organisatie krijgt dan ook bericht.',
  day: 'Zo gaat een dag',
  who: 'Wie doen er mee',
  whoLead: (organisations: number, regions: number): string =>
    `${dutch.count(organisations, 'organisatie', 'organisaties')}${
      regions > 0 ? ` uit ${dutch.inWords(regions)} ${dutch.agree(regions, 'regio', 'regio’s')}` : ''
    }. Zij ontvangen mensen én sturen mensen op pad.`,
  whoSome: 'Hieronder staat wie dat wilde.',
  questions: 'Vragen',
  questionsNote: 'Staat je vraag er niet bij?',
  toContact: 'Bekijk wie je kunt vragen',
  allQuestions: 'Alle vragen',

  exampleTitle: 'Dit is een voorbeeld. Kijk rond als',
  coordinator: 'Coördinator',
  coordinatorText:
    'Begin hier. Je ziet hoe de ronde ervoor staat en wat er nu te doen is: herinneren, aanvullen, matchen, uitdelen.',
  contact: 'Contactpersoon',
  contactText: 'Bied plekken aan, en zie hoe het met je collega’s staat.',
  participant: 'Deelnemer',
  participantText: 'Bekijk of verander je eigen aanmelding.',
  vouched: 'Bezoeker van een geheime plek',
  vouchedText: 'De coördinator heeft deze persoon gesproken. Waar en wanneer het is, kun je openen.',
  unvouched: 'Nieuwe bezoeker van een geheime plek',
  unvouchedText: 'Deze persoon belt eerst de coördinator en leest een code voor.',
  operator: 'Beheerder',
  operatorText: 'Bekijk welke programma’s er zijn en hoe groot ze zijn.',
  enterAs: (role: string) => `Ga verder als ${role.toLowerCase()}`,
  visitorText: 'Of meld je aan als nieuwe deelnemer. Dat kan zonder account, in vijf minuten.',
};

const en: typeof nl = {
  description:
    'Professionals spend a day or two with another organisation. They learn what the others really do, and from then on they know whom to call.',
  join: 'Take part',
  toPlaces: (count) => `See ${english.agree(count, 'the place', `the ${english.number(count)} places`)}`,
  goOn: 'Continue to your own page',
  nextRound: 'The next round',
  openDays: (days) =>
    days === 0 ? 'Today is the last day to sign up' : `${english.count(days, 'day', 'days')} left to sign up`,
  openEver: 'You can sign up now',
  opensOn: (day) => `Sign-up opens on ${day}`,
  dates: 'The round, step by step',
  signUp: 'Sign up',
  hear: 'You hear where you are going',
  visits: 'The visits',
  lookBack: 'Look back',
  until: (day) => `until ${day}`,
  from: (day) => `from ${day}`,
  around: (day) => `around ${day}`,
  now: 'now',
  later: 'still to come',
  none: 'No round is open now',
  noneText: 'As soon as you can sign up, you will see it here. Your organisation will hear too.',
  day: 'What a day is like',
  who: 'Who takes part',
  whoLead: (organisations, regions) =>
    `${english.count(organisations, 'organisation', 'organisations')}${
      regions > 0 ? ` from ${english.inWords(regions)} ${english.agree(regions, 'region', 'regions')}` : ''
    }. They all receive people and send people out.`,
  whoSome: 'Those that wished to be named are listed below.',
  questions: 'Questions',
  questionsNote: 'Is your question not here?',
  toContact: 'See whom you can ask',
  allQuestions: 'All questions',

  exampleTitle: 'This is an example. Look around as',
  coordinator: 'Coordinator',
  coordinatorText:
    'Start here. You see how the round stands and what there is to do: remind, complete, match, hand out.',
  contact: 'Organisation contact',
  contactText: 'Offer places, and see how your colleagues are doing.',
  participant: 'Participant',
  participantText: 'See or change your own sign-up.',
  vouched: 'Visitor of a secret place',
  vouchedText: 'The coordinator has spoken to this person. Where and when it is can be opened.',
  unvouched: 'New visitor of a secret place',
  unvouchedText: 'This person rings the coordinator first, and reads a code.',
  operator: 'Operator',
  operatorText: 'See which programmes there are and how large they are.',
  enterAs: (role: string) => `Continue as ${role.toLowerCase()}`,
  visitorText: 'Or sign up as a new participant. You need no account, and it takes five minutes.',
};

export const words = { nl, en };
