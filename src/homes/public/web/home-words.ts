import { dutch, english } from '../../../language/grammar.ts';

const nl = {
  title: 'Kijk een dag achter een andere deur',
  description:
    'Professionals lopen een of twee dagen mee bij een andere organisatie. Zo leren ze elkaars werk kennen, en weten ze wie ze bellen.',
  lead: 'Je loopt een of twee dagen mee bij een andere organisatie in je regio. Daarna weet je hoe het daar echt gaat, en wie je belt.',
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
  moments: [
    [
      '8.45 uur',
      'Iemand wacht op je',
      'Je gastvrouw of gastheer haalt je op bij de deur. Je weet van tevoren wie dat is.',
    ],
    ['9.00 uur', 'Eerst koffie', 'Wat doen wij, wat doen jullie? En wat wil jij vandaag graag zien?'],
    [
      '10.00 uur',
      'Mee in het werk',
      'Een intake, een overleg of een dienst. Je kijkt mee en vraagt wat je wilt.',
    ],
    ['15.30 uur', 'Napraten', 'Wat klopte er niet aan je beeld? Wie bel je voortaan waarvoor?'],
  ] as [time: string, title: string, text: string][],
  who: 'Wie doen er mee',
  whoLead: (organisations: number, regions: number): string =>
    `${dutch.count(organisations, 'organisatie', 'organisaties')}${
      regions > 0 ? ` uit ${dutch.inWords(regions)} ${dutch.agree(regions, 'regio', 'regio’s')}` : ''
    }. Zij ontvangen mensen én sturen mensen op pad.`,
  whoSome: 'Hieronder staat wie dat wilde.',
  questions: 'Vragen',
  questionsNote: 'Staat je vraag er niet bij? Vraag het de contactpersoon van je organisatie.',
  answers: [
    [
      'Hoeveel tijd kost het me?',
      'Een of twee dagen meelopen, en samen ongeveer een uur voor het aanmelden en het terugkijken. Je kiest zelf op welke dagen je kunt. Je leidinggevende geeft vooraf toestemming, via een link in een mail.',
    ],
    [
      'Moet mijn organisatie ook iemand ontvangen?',
      'Ruilen hoeft niet: wie bij jou komt, hoeft niet van de plek te zijn waar jij heen gaat. Over alle organisaties samen is het wel eerlijk verdeeld, en dus vragen we elke organisatie om plekken.',
    ],
    [
      'Mag ik cliënten zien of dossiers lezen?',
      'Dat bepaalt de organisatie die je ontvangt, en de cliënt zelf. Wat je hoort en ziet, blijft daar. Daar teken je voor. Over cliënten zet je niets in dit systeem.',
    ],
    [
      'Kan ik ook naar een geheime locatie?',
      'Ja. Het adres staat niet in dit systeem en ook niet in een mail. Je gastvrouw of gastheer belt je, of haalt je op bij een punt dat je afspreekt. Over wie er komt, beslist die plek zelf.',
    ],
    [
      'Wat als ik toch niet kan?',
      'Laat het zo snel mogelijk weten, met één klik. Dan kan er iemand anders heen. Waarom je niet kunt, hoef je niet te zeggen.',
    ],
  ] as [question: string, answer: string][],

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
  title: 'See what goes on behind another door',
  description:
    'Professionals spend a day or two with another organisation. They learn what the others really do, and from then on they know whom to call.',
  lead: 'You spend a day or two with another organisation in your region. Afterwards you know how things really work there, and whom to call.',
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
  moments: [
    [
      '8:45',
      'Somebody is expecting you',
      'Your host meets you at the door. You know beforehand who that is.',
    ],
    ['9:00', 'Coffee first', 'What do we do, what do you do? And what would you like to see today?'],
    ['10:00', 'Into the work', 'An intake, a meeting or a shift. You watch, and ask whatever you like.'],
    [
      '15:30',
      'Talk it over',
      'What turned out different from what you thought? Whom will you call from now on, and for what?',
    ],
  ],
  who: 'Who takes part',
  whoLead: (organisations, regions) =>
    `${english.count(organisations, 'organisation', 'organisations')}${
      regions > 0 ? ` from ${english.inWords(regions)} ${english.agree(regions, 'region', 'regions')}` : ''
    }. They all receive people and send people out.`,
  whoSome: 'Those that wished to be named are listed below.',
  questions: 'Questions',
  questionsNote: 'If your question is not here, ask your organisation’s contact person.',
  answers: [
    [
      'How much time does it take?',
      'A day or two of visiting, and about an hour in all to sign up and look back. You choose the days that suit you. Your manager gives permission beforehand, through a link in an email.',
    ],
    [
      'Does my organisation have to receive somebody too?',
      'Nobody has to swap: the person who comes to you need not be from the place you go to. Across all organisations it is shared fairly, so we ask each of them for places.',
    ],
    [
      'May I see clients or read files?',
      'That is up to the organisation that receives you, and to the client. What you hear and see stays there, and you sign for that. Nothing about clients goes into this system.',
    ],
    [
      'Can I go to a secret location too?',
      'Yes. The address is not in this system, nor in any email. Your host rings you, or meets you somewhere you both agree on. That place decides for itself who comes.',
    ],
    [
      'What if I cannot come after all?',
      'Tell us as soon as you can, with one click, so that somebody else can go. You do not have to say why.',
    ],
  ],

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
