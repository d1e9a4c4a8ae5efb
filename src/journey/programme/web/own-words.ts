import { dutch, english } from '../../../language/grammar.ts';
import type { SiteTextField } from '../tables.ts';

const texts: Record<'nl' | 'en', Record<SiteTextField, string>> = {
  nl: {
    title: 'de titel',
    description: 'wat je die dag ziet',
    functions: 'welke functies',
    languages: 'de talen',
    accessibility: 'de toegankelijkheid',
    meeting: 'waar je elkaar ontmoet',
    bring: 'wat je meeneemt',
    dress: 'de kleding',
    askFor: 'naar wie je vraagt',
    dosDonts: 'wat wel en niet mag',
  },
  en: {
    title: 'the title',
    description: 'what you see that day',
    functions: 'which functions',
    languages: 'the languages',
    accessibility: 'the accessibility',
    meeting: 'where you meet',
    bring: 'what to bring',
    dress: 'what to wear',
    askFor: 'whom to ask for',
    dosDonts: 'what is allowed and what not',
  },
};

const nl = {
  crumbs: 'Waar je bent',

  ask: (round: string) => `Doen jullie mee aan ${round}?`,
  askLead: (organisation: string) =>
    `Collega’s van ${organisation} lopen een dag mee bij een andere organisatie. En jullie ontvangen iemand die een dag met jullie meeloopt.`,
  none: 'Er is nog geen ronde',
  noneText: 'Je krijgt een mail als er een ronde is.',
  yes: 'Ja, wij doen mee',
  no: 'Nee, deze keer niet',
  saidYes: 'Jullie doen mee',
  saidYesText: 'Dank je wel. Op de pagina van jullie organisatie zie je wat er nu te doen is.',
  mailedYesText:
    'Dank je wel. Je hoeft nu niets meer. Wil je al een plek opgeven of zien wie zich aanmeldt? Log dan in. De eerste keer stel je een tweede stap in, voor de veiligheid van de adressen.',
  signIn: 'Log in',
  toStart: 'Naar het begin',
  linkGone: 'Deze link werkt niet meer',
  linkGoneText:
    'De aanmelding is gesloten, of er is iemand anders contactpersoon. Heb je een nieuwere mail? Gebruik de link daarin. Of log in met je e-mailadres.',
  wait: (minutes: number) =>
    `Dit is te vaak geprobeerd. Wacht ${dutch.count(minutes, 'minuut', 'minuten')} en probeer het opnieuw.`,
  saidNo: 'Jullie doen deze keer niet mee',
  saidNoText:
    'Dank je wel voor je antwoord. Er komen geen herinneringen meer. Niemand kan jullie plekken kiezen, en jullie mensen doen niet mee met de match.',
  noMeans:
    'Doen jullie toch niet mee? Dan kan niemand jullie plekken nog kiezen, en jullie mensen doen niet mee met de match. Zeg je later weer ja, dan staat alles er nog.',
  change: 'Is er iets veranderd? Je kunt je antwoord aanpassen.',
  newer: 'Er is intussen al geantwoord',
  newerText:
    'Jouw antwoord van net is niet bewaard. Klopt het beter dan wat er nu staat? Antwoord dan hieronder opnieuw.',
  newerNow: 'Staat er nu',
  newerYours: 'Jij antwoordde net',
  toSites: 'Naar jullie locaties',
  toOrganisation: 'Naar jullie plekken en mensen',
  rounds: 'Voor welke ronde',
  about: 'Over deze ronde',
  invitedBy: 'Uitgenodigd door',
  visitsIn: 'De stages zijn',
  answerBy: 'Antwoord graag uiterlijk',
  soon: 'zodra je het weet',
  naming: (organisation: string) => `Noem ${organisation} op de openbare pagina`,
  namingHint: 'Daar staat wie er meedoen. Nooit waar een locatie is, en nooit wie er werkt.',
  namingTitle: 'Op de openbare pagina',
  isNamed: (organisation: string) => `${organisation} staat op de openbare pagina bij ‘Wie doen er mee’.`,
  isNotNamed: (organisation: string) =>
    `${organisation} staat niet op de openbare pagina. Daar staat wie er meedoen: nooit waar een locatie is, en nooit wie er werkt.`,
  addName: 'Zet onze naam erbij',
  removeName: 'Haal onze naam weg',
  days: {
    signUpOpens: 'Aanmelden kan vanaf',
    signUpCloses: 'Aanmelden kan tot en met',
  },

  sites: 'Locaties',
  sitesLead:
    'Waar jullie bezoekers ontvangen. Een geheime locatie heeft hier geen adres: alleen een regio, en een openbaar punt om elkaar te ontmoeten.',
  sitesEmpty: 'Er is nog geen locatie',
  sitesEmptyText: 'Voeg de plaats toe waar jullie mensen ontvangen.',
  addOpen: 'Voeg een open locatie toe',
  addSecret: 'Voeg een geheime locatie toe',
  newOpen: 'Nieuwe open locatie',
  newSecret: 'Nieuwe geheime locatie',
  changeSite: (name: string) => `Wijzig ${name}`,
  edit: 'Wijzig',
  makeSecret: 'Maak geheim',
  makeSecretTitle: 'Maak deze locatie geheim',
  makeSecretText: 'Als je bewaart, wissen we het adres en de oude naam.',
  telling: 'Deze locatie kan nog niet geheim worden',
  tellingText:
    'Teksten van plekken leiden naar het adres. Haal daar straat, huisnummer, postcode en andere getallen weg. Maak de locatie daarna geheim.',
  tellingPlace: (title: string, round: string, fields: readonly SiteTextField[]) =>
    `“${title}” in ${round}: ${fields.map((field) => texts.nl[field]).join(', ')}`,
  toPlaces: 'Naar jullie plekken',
  makeOpen: 'Maak open',
  secret: 'geheim',
  saved: 'Bewaard.',
  name: 'Naam van de locatie',
  nameHint: 'Zo herken je hem, bijvoorbeeld “Bureau Zuid”.',
  secretNameHint: 'Zonder straat, plaatsnaam of cijfers, bijvoorbeeld “Opvang A”.',
  address: 'Adres',
  addressHint: 'Straat, huisnummer, postcode en plaats.',
  region: 'Regio',
  regionHint: 'Ruim genoeg, zodat niemand weet waar het is.',
  meeting: 'Hoe komt een bezoeker bij jullie?',
  point: 'We ontmoeten elkaar op een openbaar punt',
  rings: 'De gastheer of gastvrouw belt de bezoeker',
  meetingPoint: 'Openbaar ontmoetingspunt',
  meetingPointHint:
    'Alleen als jullie elkaar daar ontmoeten. Zonder straat of cijfers, bijvoorbeeld “Centraal Station, hoofdingang”.',
  save: 'Bewaar',
  saveYours: 'Bewaar wat ik typte',
  cancel: 'Niet bewaren',
  remove: 'Haal deze locatie weg',
  stays: 'De locatie is niet weggehaald',
  staysText:
    'Iemand heeft de locatie veranderd sinds jij hem zag. Hieronder staat hoe hij nu is. Wil je hem nog steeds weghalen? Dat kan onderaan.',
  where: 'Waar',
  site: 'Locatie',
  actions: 'Doen',
};

const en: typeof nl = {
  crumbs: 'Where you are',

  ask: (round) => `Do you take part in ${round}?`,
  askLead: (organisation) =>
    `Colleagues of ${organisation} spend a day at another organisation. And you receive somebody who spends a day with you.`,
  none: 'There is no round yet',
  noneText: 'You get an email when there is one.',
  yes: 'Yes, we take part',
  no: 'No, not this time',
  saidYes: 'You take part',
  saidYesText: 'Thank you. On the page of your organisation you see what there is to do now.',
  mailedYesText:
    'Thank you. There is nothing more to do now. Would you like to offer a place already, or see who signs up? Then sign in. The first time you set up a second step, to keep addresses safe.',
  signIn: 'Sign in',
  toStart: 'To the start',
  linkGone: 'This link does not work any more',
  linkGoneText:
    'Sign-up has closed, or somebody else is the contact person now. Do you have a newer email? Use the link in it. Or sign in with your email address.',
  wait: (minutes) =>
    `This was tried too often. Wait ${english.count(minutes, 'minute', 'minutes')} and try again.`,
  saidNo: 'You do not take part this time',
  saidNoText:
    'Thank you for your answer. There will be no more reminders. Nobody can choose your places, and your people are not matched.',
  noMeans:
    'Do you not take part after all? Then nobody can choose your places any more, and your people are not matched. Say yes again later, and all of it is still there.',
  change: 'Has something changed? You can change your answer.',
  newer: 'There is an answer already',
  newerText:
    'Your answer of just now was not saved. Is it better than what is there now? Then answer once more below.',
  newerNow: 'Is there now',
  newerYours: 'You answered just now',
  toSites: 'To your sites',
  toOrganisation: 'To your places and people',
  rounds: 'For which round',
  about: 'About this round',
  invitedBy: 'Invited by',
  visitsIn: 'The visits are',
  answerBy: 'Please answer by',
  soon: 'as soon as you know',
  naming: (organisation) => `Name ${organisation} on the public page`,
  namingHint: 'It shows who takes part. Never where a site is, and never who works there.',
  namingTitle: 'On the public page',
  isNamed: (organisation) => `${organisation} is on the public page, among ‘Who takes part’.`,
  isNotNamed: (organisation) =>
    `${organisation} is not on the public page. That shows who takes part: never where a site is, and never who works there.`,
  addName: 'Add our name',
  removeName: 'Take our name away',
  days: {
    signUpOpens: 'Sign-up opens on',
    signUpCloses: 'Last day to sign up',
  },

  sites: 'Sites',
  sitesLead:
    'Where you receive visitors. A secret site has no address here: only a region, and a public spot to meet.',
  sitesEmpty: 'There is no site yet',
  sitesEmptyText: 'Add the place where you receive people.',
  addOpen: 'Add an open site',
  addSecret: 'Add a secret site',
  newOpen: 'New open site',
  newSecret: 'New secret site',
  changeSite: (name) => `Change ${name}`,
  edit: 'Change',
  makeSecret: 'Make secret',
  makeSecretTitle: 'Make this site secret',
  makeSecretText: 'When you save, we erase the address and the old name.',
  telling: 'This site cannot become secret yet',
  tellingText:
    'Texts of places lead to the address. Take away street, number, postcode and other numbers there. Then make the site secret.',
  tellingPlace: (title, round, fields) =>
    `“${title}” in ${round}: ${fields.map((field) => texts.en[field]).join(', ')}`,
  toPlaces: 'To your places',
  makeOpen: 'Make open',
  secret: 'secret',
  saved: 'Saved.',
  name: 'Name of the site',
  nameHint: 'How you know it, for example “South station”.',
  secretNameHint: 'Without a street, a town or digits, for example “Shelter A”.',
  address: 'Address',
  addressHint: 'Street, number, postcode and town.',
  region: 'Region',
  regionHint: 'Wide enough, so that nobody knows where it is.',
  meeting: 'How does a visitor come to you?',
  point: 'We meet at a public spot',
  rings: 'The host rings the visitor',
  meetingPoint: 'Public meeting point',
  meetingPointHint:
    'Only when you meet there. Without a street or digits, for example “Central station, main entrance”.',
  save: 'Save',
  saveYours: 'Save what I typed',
  cancel: 'Do not save',
  remove: 'Remove this site',
  stays: 'The site was not removed',
  staysText:
    'Somebody changed the site since you saw it. Below is how it is now. Do you still want to remove it? You can do so at the bottom.',
  where: 'Where',
  site: 'Site',
  actions: 'Do',
};

export const words = { nl, en };
