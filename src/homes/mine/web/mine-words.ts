import { dutch, english } from '../../../language/grammar.ts';

const nl = {
  title: (name: string) => `Dag ${name}`,
  /** What was done on another page, of which nothing is left to show. */
  done: {
    'ronde-weg': 'De ronde is weggehaald. De organisaties zijn er nog.',
    'niet-nu':
      'Goed, dan vragen we het over een half jaar nog eens. Een kaart maken kan altijd, bij Contacten.',
  } as Record<string, string>,
  operatorLead: 'Je ziet hoe groot elk programma is. Wat erin staat, ziet alleen de coördinator.',
  waits: (count: number): string =>
    count === 0 ? 'niets te doen' : dutch.count(count, 'ding te doen', 'dingen te doen'),
  overState: 'De stages van deze ronde zijn voorbij.',
  beginState: 'Deze ronde is nog leeg.',
  first: 'Eerst dit:',
  toRound: 'Naar de ronde',
  rounds: 'Jouw rondes',
  organisations: 'Jouw organisaties',
  toOrganisation: 'Naar de organisatie',
  organisationNo: (round: string) => `Jullie doen niet mee aan ${round}.`,
  organisationYes: (round: string) => `Jullie doen mee aan ${round}.`,
  organisationAsk: (round: string) => `Doen jullie mee aan ${round}?`,
  organisationNone: 'Er is nog geen ronde.',
  signUps: 'Jouw aanmelding',
  toContacts: 'Wie bel ik voor…',
  card: {
    make: {
      title: 'Waarvoor mag een ander jou bellen?',
      text: 'Je ontmoette iemand van een andere organisatie. Zeg in een paar regels waarvoor collega’s je mogen bellen. Het is vrijwillig.',
      action: 'Maak je kaart',
    },
    notNow: 'Niet nu',
    confirm: {
      title: 'Klopt je contactkaart nog?',
      text: 'Eén druk is genoeg. Zeg je niets, dan is je kaart na een tijd vanzelf weg.',
      action: 'Kijk of je kaart nog klopt',
    },
  },
  byOthers: {
    introduction: {
      title: 'Iemand wil graag kennismaken',
      text: 'Een collega van een andere organisatie vroeg het. Met één druk zeg je ja of liever niet.',
      action: 'Kijk wie het is',
    },
    line: {
      title: 'Iemand zou jou ergens voor bellen',
      text: 'Iemand die je ontmoette schreef een regel voor je kaart. Jij beslist of die erop komt.',
      action: 'Lees de regel',
    },
    'hand-over': {
      title: 'Neem je de kaart van een collega over?',
      text: 'Een collega van je organisatie gaat weg. Het mag, het hoeft niet.',
      action: 'Bekijk de kaart',
    },
  },
  nothing: 'We hebben nog geen aanmelding van jou',
  nothingText: 'Er is nu geen ronde open. Heb je je al aangemeld? Bel of mail dan je coördinator.',
  state: {
    'not-yet': 'nog niet open',
    open: 'open',
    draft: 'nog niet verstuurd',
    'waits-for-organisation': 'wacht op de coördinator',
    'not-asked': 'wacht op toestemming',
    asked: 'wacht op je leidinggevende',
    refused: 'geen toestemming',
    'too-late': 'doet niet mee',
    ready: 'klaar voor de match',
    matched: 'na de match',
    visits: 'de stages zijn nu',
    over: 'voorbij',
    withdrawn: 'teruggetrokken',
  },
  next: {
    'not-yet': (opens: string | null) => (opens ? `Je kunt je aanmelden vanaf ${opens}.` : ''),
    open: (closes: string | null) =>
      `Je kunt je aanmelden${closes ? ` tot en met ${closes}` : ''}. Het duurt ongeveer vijf minuten.`,
    draft: (closes: string | null) =>
      `Je bent begonnen, maar je aanmelding is nog niet verstuurd.${closes ? ` Dat kan tot en met ${closes}.` : ''}`,
    'waits-for-organisation': () =>
      'Je organisatie doet nog niet mee. De coördinator kijkt ernaar; je krijgt een mail als het verder gaat.',
    'not-asked': () => 'Je leidinggevende heeft nog geen mail gehad. Vraag om toestemming.',
    refused: () => 'Je doet nu niet mee. Praat er samen over, of vul een andere leidinggevende in.',
    'too-late': () =>
      'Er kwam op tijd geen toestemming, dus je doet niet mee met de match. Vraag het je coördinator.',
    ready: (match: string | null) =>
      match
        ? `Je leidinggevende gaf toestemming. De match is op ${match}; daarna hoor je waar je heen gaat.`
        : 'Je leidinggevende gaf toestemming. Na de match hoor je waar je heen gaat.',
    over: () => 'De stages van deze ronde zijn voorbij.',
    withdrawn: () => 'Je hebt je teruggetrokken. De gegevens van je aanmelding zijn verwijderd.',
  },
  asked: (manager: string, mailed: string | null): string =>
    `${manager || 'Je leidinggevende'} kreeg ${mailed ? `op ${mailed} ` : ''}een mail. Zonder toestemming doe je niet mee met de match.`,
  matched: (first: string | null) =>
    `De dag van de match is geweest. Je coördinator laat weten waar je heen gaat.${first ? ` De stages beginnen op ${first}.` : ''}`,
  visits: (last: string | null) =>
    `Weet je nog niet waar je heen gaat? Vraag het je coördinator.${last ? ` De stages zijn tot en met ${last}.` : ''}`,
  visiting: 'Je stage staat hierboven, met wat je nu kunt doen.',
  visit: {
    visitor: (title: string) => `Je stage: ${title}`,
    host: (title: string) => `Bezoek bij jou: ${title}`,
    secretVisitor: 'Een stage op een geheime plek',
    secretHost: 'Een bezoeker voor jouw geheime plek',
    at: (organisation: string, days: string) => `${organisation}, ${days}`,
    comes: (name: string, organisation: string, days: string) => `${name} (${organisation}) komt ${days}.`,
    from: (organisation: string, days: string) => `Iemand van ${organisation}, ${days}`,
    secretDays: 'Waar en wanneer zie je op de pagina zelf.',
    toDo: {
      reply: 'Zeg of het doorgaat.',
      'was-it': 'Zeg of de stage er was.',
      'answer-day': 'De ander vraagt een andere dag. Antwoord ja of nee.',
      'house-rules': 'Lees en teken de huisregels.',
      condition: 'Zie wat er van je bezoeker gevraagd wordt.',
      clients: 'Vertel de cliënten dat er iemand komt.',
    },
    by: (day: string) => `Antwoord uiterlijk ${day}.`,
    waitsForOther: 'Nu is het wachten op de ander.',
    goesOn: 'Je hoeft nu niets te doen.',
    states: {
      offered: 'wacht op antwoord',
      accepted: 'nog geen dag',
      arranged: 'gaat door',
      ready: 'alles is klaar',
    } as Record<string, string>,
    look: 'Bekijk de stage',
  },
  been: {
    title: 'Dit is geweest',
    text: 'Op de pagina van een stage vind je je terugblik, de pagina voor je collega’s en je bewijs van deelname.',
    visitor: (organisation: string) => `, bij ${organisation}`,
    host: (organisation: string) => `, met iemand van ${organisation}`,
    shared: 'Lees wat anderen delen',
  },
  lookBack: {
    visitor: (title: string) => `Kijk terug: ${title}`,
    host: (title: string) => `Kijk terug op het bezoek: ${title}`,
    secret: 'Kijk terug op een stage op een geheime plek',
    text: 'Zes korte vragen, twee minuten. Het mag, het hoeft niet.',
    begun: 'Je bent begonnen. Wat je invulde is bewaard.',
    begin: 'Kijk terug',
    goOn: 'Ga verder',
  },
  pulse: {
    title: 'Hadden jullie nog contact?',
    text: (count: number): string =>
      dutch.agree(
        count,
        'Je ontmoette iemand van een andere organisatie. Eén druk is genoeg.',
        `Je ontmoette ${dutch.inWords(count)} mensen van andere organisaties. Eén druk per persoon is genoeg.`,
      ),
    action: 'Geef antwoord',
  },
  followUp: {
    title: (title: string) => `Vervolg: ${title}`,
    secret: 'Een vervolg met een geheime plek',
    agree: { text: 'Er is nog geen dag. Spreek er samen een af.', action: 'Vul een dag in' },
    say: { text: 'De dag is geweest. Ging het door?', action: 'Zeg of het doorging' },
  },
  story: {
    title: (title: string | null) => (title === null ? 'Jullie verhaal over de stage' : `Verhaal: ${title}`),
    say: {
      text: 'Vertel je samen over de stage? Jij kiest hoe je erin staat.',
      action: 'Lees wat we vragen',
    },
    write: { text: 'De vragen staan klaar. Schrijf wanneer het uitkomt.', action: 'Schrijf mee' },
    read: { text: 'Het is klaar om te lezen. Mag het zo?', action: 'Lees en geef akkoord' },
    online: { text: 'Het staat online. Weghalen kan altijd.', action: 'Bekijk het' },
  },
  changed: 'Je hebt iets veranderd dat nog niet is verstuurd.',
  noneCan: (total: number): string =>
    `${dutch.agree(total, 'Je keuze kan niet', `Geen van je ${dutch.number(total)} keuzes kan`)} op de dagen die jij vrij bent, of je voldoet niet aan de voorwaarde. Kies andere plekken of geef meer dagen op.`,
  someCannot: (cannot: number, total: number): string =>
    `${cannot} van je ${total} keuzes ${dutch.agree(cannot, 'kan', 'kunnen')} niet op de dagen die jij vrij bent, of je voldoet niet aan de voorwaarde. Kies er een andere plek bij, of geef meer dagen op.`,
  mayChange: (until: string | null) => (until ? `Veranderen kan tot en met ${until}.` : ''),
  signUp: 'Meld je aan',
  again: 'Meld je opnieuw aan',
  goOn: 'Ga verder',
  send: 'Bekijk en verstuur',
  change: 'Verander mijn keuzes',
  view: 'Bekijk mijn aanmelding',
  noRounds: 'Er is nog geen ronde in jouw programma.',
  makeRound: 'Maak een ronde',
  toFeed: 'Zet je stages in je eigen agenda',
  notYet: 'Er staat hier nog niets voor je klaar',
  notYetText: 'Je doet nog niet mee in een programma. Klopt dat niet? Bel of mail je coördinator.',
  programmes: 'Programma’s',
  noProgrammes: 'Er is nog geen programma.',
  programme: 'Programma',
  toProgrammes: 'Beheer de programma’s',
  roundCount: 'Rondes',
  accountCount: 'Accounts',
  figures: (people: number, ready: number) =>
    `${dutch.count(people, 'persoon', 'mensen')} aangemeld, ${ready} klaar voor de match.`,
};

const en: typeof nl = {
  title: (name) => `Hello ${name}`,
  done: {
    'ronde-weg': 'The round has been taken away. The organisations are still there.',
    'niet-nu': 'All right, we ask again in half a year. You can always make a card, at Contacts.',
  },
  operatorLead: 'You see how large each programme is. What is in it only the coordinator sees.',
  waits: (count) => (count === 0 ? 'nothing to do' : english.count(count, 'thing to do', 'things to do')),
  overState: 'The visits of this round are over.',
  beginState: 'This round is still empty.',
  first: 'First this:',
  toRound: 'To the round',
  rounds: 'Your rounds',
  organisations: 'Your organisations',
  toOrganisation: 'To the organisation',
  organisationNo: (round) => `You do not take part in ${round}.`,
  organisationYes: (round) => `You take part in ${round}.`,
  organisationAsk: (round) => `Do you take part in ${round}?`,
  organisationNone: 'There is no round yet.',
  signUps: 'Your sign-up',
  toContacts: 'Whom do I ring for…',
  card: {
    make: {
      title: 'What may somebody ring you for?',
      text: 'You met somebody of another organisation. Say in a few lines what colleagues may ring you for. It is voluntary.',
      action: 'Make your card',
    },
    notNow: 'Not now',
    confirm: {
      title: 'Does your contact card still hold?',
      text: 'One press is enough. If you say nothing, your card is gone by itself after a while.',
      action: 'See whether your card still holds',
    },
  },
  byOthers: {
    introduction: {
      title: 'Somebody would like to get to know',
      text: 'A colleague of another organisation asked. With one press you say yes or rather not.',
      action: 'See who it is',
    },
    line: {
      title: 'Somebody would ring you for something',
      text: 'Somebody you met wrote a line for your card. You decide whether it comes onto it.',
      action: 'Read the line',
    },
    'hand-over': {
      title: 'Would you take the card of a colleague over?',
      text: 'A colleague of your organisation leaves. You may, you need not.',
      action: 'See the card',
    },
  },
  nothing: 'We have no sign-up of yours yet',
  nothingText: 'No round is open now. Did you sign up already? Then ring or mail your coordinator.',
  state: {
    'not-yet': 'not open yet',
    open: 'open',
    draft: 'not sent yet',
    'waits-for-organisation': 'waits for the coordinator',
    'not-asked': 'waits for permission',
    asked: 'waits for your manager',
    refused: 'no permission',
    'too-late': 'does not take part',
    ready: 'ready for the match',
    matched: 'after the match',
    visits: 'the visits are now',
    over: 'over',
    withdrawn: 'withdrawn',
  },
  next: {
    'not-yet': (opens) => (opens ? `You can sign up from ${opens}.` : ''),
    open: (closes) => `You can sign up${closes ? ` until ${closes}` : ''}. It takes about five minutes.`,
    draft: (closes) =>
      `You have begun, but your sign-up is not sent yet.${closes ? ` You can until ${closes}.` : ''}`,
    'waits-for-organisation': () =>
      'Your organisation does not take part yet. The coordinator looks into it; you get an email when it goes on.',
    'not-asked': () => 'Your manager has not had an email yet. Ask for permission.',
    refused: () => 'You do not take part now. Talk about it, or fill in another manager.',
    'too-late': () =>
      'There was no permission in time, so you do not take part in the match. Ask your coordinator.',
    ready: (match) =>
      match
        ? `Your manager gave permission. The match is on ${match}; then you hear where you go.`
        : 'Your manager gave permission. After the match you hear where you go.',
    over: () => 'The visits of this round are over.',
    withdrawn: () => 'You withdrew. The data of your sign-up have been removed.',
  },
  asked: (manager, mailed) =>
    `${manager || 'Your manager'} got an email${mailed ? ` on ${mailed}` : ''}. Without permission you do not take part in the match.`,
  matched: (first) =>
    `The day of the match is past. Your coordinator tells you where you go.${first ? ` The visits begin on ${first}.` : ''}`,
  visits: (last) =>
    `Do you not know yet where you go? Ask your coordinator.${last ? ` The visits last until ${last}.` : ''}`,
  visiting: 'Your visit is above, with what you can do now.',
  visit: {
    visitor: (title) => `Your visit: ${title}`,
    host: (title) => `Visit to you: ${title}`,
    secretVisitor: 'A visit at a secret place',
    secretHost: 'A visitor for your secret place',
    at: (organisation, days) => `${organisation}, ${days}`,
    comes: (name, organisation, days) => `${name} (${organisation}) comes on ${days}.`,
    from: (organisation, days) => `Somebody of ${organisation}, ${days}`,
    secretDays: 'Where and when you see on the page itself.',
    toDo: {
      reply: 'Say whether it goes ahead.',
      'was-it': 'Say whether the visit took place.',
      'answer-day': 'The other asks for another day. Answer yes or no.',
      'house-rules': 'Read and sign the house rules.',
      condition: 'See what is asked of your visitor.',
      clients: 'Tell the clients that somebody comes.',
    },
    by: (day) => `Please answer by ${day}.`,
    waitsForOther: 'Now it waits for the other.',
    goesOn: 'There is nothing to do now.',
    states: {
      offered: 'waits for an answer',
      accepted: 'no day yet',
      arranged: 'goes ahead',
      ready: 'everything is ready',
    },
    look: 'See the visit',
  },
  been: {
    title: 'What has been',
    text: 'On the page of a visit you find what you looked back on, the page for your colleagues and your certificate.',
    visitor: (organisation) => `, at ${organisation}`,
    host: (organisation) => `, with somebody of ${organisation}`,
    shared: 'Read what others share',
  },
  lookBack: {
    visitor: (title) => `Look back: ${title}`,
    host: (title) => `Look back on the visit: ${title}`,
    secret: 'Look back on a visit at a secret place',
    text: 'Six short questions, two minutes. You may, you need not.',
    begun: 'You have begun. What you filled in is saved.',
    begin: 'Look back',
    goOn: 'Go on',
  },
  pulse: {
    title: 'Were you in touch?',
    text: (count) =>
      english.agree(
        count,
        'You met somebody of another organisation. One press is enough.',
        `You met ${english.inWords(count)} people of other organisations. One press for each is enough.`,
      ),
    action: 'Answer',
  },
  followUp: {
    title: (title) => `Follow-up: ${title}`,
    secret: 'A follow-up with a secret place',
    agree: { text: 'There is no day yet. Please agree on one together.', action: 'Fill in a day' },
    say: { text: 'The day is past. Did it take place?', action: 'Say whether it took place' },
  },
  story: {
    title: (title) => (title === null ? 'Your story of the visit' : `Story: ${title}`),
    say: {
      text: 'Will you tell of the visit together? You choose how you are named.',
      action: 'Read what we ask',
    },
    write: { text: 'The questions are ready. Write when it suits you.', action: 'Write along' },
    read: { text: 'It is ready to read. May it be like this?', action: 'Read and agree' },
    online: { text: 'It is online. You can always take it away.', action: 'Look at it' },
  },
  changed: 'You changed something that is not sent yet.',
  noneCan: (total) =>
    `${english.agree(total, 'Your choice is', `None of your ${english.number(total)} choices is`)} possible on the days you are free, or you do not meet the condition. Choose other places or give more days.`,
  someCannot: (cannot, total) =>
    `${cannot} of your ${total} choices ${english.agree(cannot, 'is', 'are')} not possible on the days you are free, or you do not meet the condition. Add another place, or give more days.`,
  mayChange: (until) => (until ? `You can change it until ${until}.` : ''),
  signUp: 'Sign up',
  again: 'Sign up again',
  goOn: 'Go on',
  send: 'Look and send',
  change: 'Change my choices',
  view: 'See my sign-up',
  noRounds: 'There is no round in your programme yet.',
  makeRound: 'Make a round',
  toFeed: 'Put your visits in your own calendar',
  notYet: 'Nothing is ready for you here yet',
  notYetText: 'You do not take part in a programme yet. Is that wrong? Ring or mail your coordinator.',
  programmes: 'Programmes',
  noProgrammes: 'There is no programme yet.',
  programme: 'Programme',
  toProgrammes: 'Manage the programmes',
  roundCount: 'Rounds',
  accountCount: 'Accounts',
  figures: (people, ready) =>
    `${english.count(people, 'person', 'people')} signed up, ${ready} ready for the match.`,
};

export const words = { nl, en };
export type MineWords = typeof nl;
