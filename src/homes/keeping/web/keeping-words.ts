import { dutch, english } from '../../../language/grammar.ts';

const nl = {
  title: 'Bewaren en wissen',
  lead: 'Elke ochtend gaat weg wat lang genoeg is bewaard. Hier zie je wat er weggaat en wanneer. Cijfers blijven staan; ze leiden dan naar niemand.',
  crumbs: 'Waar je bent',
  start: 'Mijn begin',
  programmes: 'Programma’s',
  example: 'Dit is het voorbeeld: hier wordt niets gewist. Je ziet wel wat er weg zou gaan.',
  saved: 'Bewaard. Het geldt vanaf morgenochtend.',
  what: 'Wat',
  count: 'Hoeveel',
  day: 'Vanaf',
  spans: {
    morning: 'Morgenochtend',
    month: 'Binnen een maand',
    year: 'Binnen een jaar',
  },
  none: {
    morning: 'Morgenochtend gaat er niets weg.',
    month: 'Daarna gaat er binnen een maand niets weg.',
    year: 'Daarna gaat er binnen een jaar niets weg.',
  },
  counts: 'Je ziet alleen hoeveel, nooit van wie.',
  terms: 'Hoe lang bewaren jullie?',
  termsIntro:
    'Langer dan een jaar kan niet. Korter kan, tot acht maanden: een half jaar na een stage wordt voor het laatst gevraagd of mensen nog contact hebben.',
  round: 'Na een ronde',
  roundHint:
    'Wat bij de ronde hoort. Ook mensen die daarna niets meer zijn in het programma gaan dan weg, met hun account.',
  mail: 'Post',
  mailHint: 'Vanaf de dag dat een mail is gemaakt.',
  months: (count: number) => dutch.count(count, 'maand', 'maanden'),
  look: 'Bekijk wat er dan weggaat',
  wish: (round: string, mail: string) => `Als jullie ${round} na een ronde bewaren, en post ${mail}`,
  wishIntro: 'Nog niets is veranderd. Hieronder staat wat er dan weggaat. Wat weg is, komt niet terug.',
  same: 'Zo staat het nu al.',
  save: 'Bewaar deze termijnen',
  cancel: 'Toch niet',
  safety: 'Waar iemand niet mag komen blijft zolang diegene meedoet, en daarna nog twee jaar.',
  log: 'Het logboek blijft twee jaar, en verhalen zolang wie erin staan dat willen.',
};

const en: typeof nl = {
  title: 'Keeping and erasing',
  lead: 'Every morning what was kept long enough goes. Here you see what goes, and when. Figures stay; they lead to nobody then.',
  crumbs: 'Where you are',
  start: 'My start',
  programmes: 'Programmes',
  example: 'This is the example: nothing is erased here. You do see what would go.',
  saved: 'Saved. It holds from tomorrow morning.',
  what: 'What',
  count: 'How many',
  day: 'From',
  spans: { morning: 'Tomorrow morning', month: 'Within a month', year: 'Within a year' },
  none: {
    morning: 'Nothing goes tomorrow morning.',
    month: 'After that nothing goes within a month.',
    year: 'After that nothing goes within a year.',
  },
  counts: 'You see how many, and never whose.',
  terms: 'How long do you keep things?',
  termsIntro:
    'Not longer than a year. It can be shorter, down to eight months: half a year after a visit people are asked for the last time whether they are still in touch.',
  round: 'After a round',
  roundHint:
    'What is of the round. People who are nothing in the programme after it go as well, with their account.',
  mail: 'Mail',
  mailHint: 'From the day on which a mail was made.',
  months: (count: number) => english.count(count, 'month', 'months'),
  look: 'See what goes then',
  wish: (round: string, mail: string) => `If you keep ${round} after a round, and mail ${mail}`,
  wishIntro: 'Nothing has changed yet. Below stands what goes then. What is gone does not come back.',
  same: 'That is how it is now.',
  save: 'Save these terms',
  cancel: 'Do not',
  safety: 'Where somebody must not come stays as long as they take part, and two years after that.',
  log: 'The log stays two years, and stories as long as who is in them wants that.',
};

export const words = { nl, en };
