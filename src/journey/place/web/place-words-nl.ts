import { dutch } from '../../../language/grammar.ts';
import type { Fault } from '../place-form.ts';
import type { Condition } from '../schema.ts';

const faults: Record<Fault, (label: string) => string> = {
  required: (label) => `Vul “${label}” in.`,
  'too-long': (label) => `“${label}” is te lang. Maak het korter.`,
  email: (label) => `Vul bij “${label}” een adres in zoals naam@organisatie.example.`,
  number: (label) => `Vul bij “${label}” een getal in van 1 tot 999.`,
  choice: (label) => `Kies een van de mogelijkheden bij “${label}”.`,
  day: (label) => `Kies bij “${label}” een dag die bestaat.`,
  time: (label) => `Vul bij “${label}” een tijd in zoals 09:00.`,
  order: () =>
    'Dit duurt meer dan 16 uur. Klopt de eindtijd? Bij een nachtdienst is die de volgende ochtend.',
  whereabouts: (label) =>
    `Laat straat, huisnummer, postcode en links weg bij “${label}”, en ook andere getallen. Van een geheime plek bewaren we niets dat naar het adres leidt.`,
  bsn: (label) =>
    `Bij “${label}” staat iets dat op een burgerservicenummer (BSN) lijkt. Haal het weg. Is het er geen? Kruis dat dan onderaan aan.`,
  person: (label) =>
    `Haal de naam, het telefoonnummer of het mailadres weg bij “${label}”: dit kan iedereen lezen. Zet het bij “De dag zelf”.`,
  past: (label) => `De dag bij “${label}” is al voorbij. Kies een latere dag.`,
  outside: (label) => `De dag bij “${label}” valt buiten de periode van deze ronde.`,
  twice: (label) => `De dag bij “${label}” staat er al. Kies een andere, of laat hem leeg.`,
  'same-day': (label) =>
    `Bij “${label}” staat dezelfde eerste dag nog een keer. Tel de stoelen bij elkaar op.`,
  'too-few-seats': (label) =>
    `Bij “${label}” zijn minder stoelen dan het minimum. Dan kan er nooit iemand komen.`,
  'fixed-seats': (label) => `Bij “${label}” zijn al meer mensen vastgezet dan er stoelen zijn.`,
  'too-often': () =>
    'De dagen zijn vandaag al vaak veranderd. Wie de plek koos, krijgt telkens een mail. Bewaar ze morgen.',
};

const conditions: Record<Condition, string> = {
  none: 'Iedereen mag komen',
  'own-declaration': 'Wie komt, tekent een eigen verklaring',
  screening: 'Wij zien eerst de screening van wie komt',
  'client-contact': 'Alleen bepaalde functies: wie met cliënten werkt',
};

const conditionHints: Record<Condition, string> = {
  none: '',
  'own-declaration': 'Iemand verklaart zelf dat er niets is waardoor een bezoek niet kan.',
  screening: 'Bijvoorbeeld een VOG. We bewaren alleen dat jullie hem zagen, nooit het papier.',
  'client-contact': 'Hieronder kun je zeggen welke functies dat zijn.',
};

export const nl = {
  crumbs: 'Waar je bent',
  places: 'Plekken',
  copy: 'Neem over in een nieuwe plek',
  of: (title: string) => `: ${title}`,
  seats: (count: number) => dutch.count(count, 'stoel', 'stoelen'),
  slot: (days: string, count: number, times = '') =>
    `${days}${times} · ${dutch.count(count, 'stoel', 'stoelen')}`,
  times: (from: string, until: string) => `, ${from}–${until}`,
  choose: 'Voor welke organisatie is de plek?',
  chooseOne: 'Kies een organisatie',
  organisation: 'Organisatie',
  further: 'Verder',
  newTitle: 'Nieuwe plek',
  newLead: 'Vul een titel in, waar het is, een dag en wie ontvangt. De rest mag later.',
  copiedLead: 'Alles is overgenomen, behalve de dagen. Kijk of de titel nog klopt en vul een dag in.',
  editLead: 'Wie deze plek koos, krijgt een mail als je de dagen verandert.',
  lateTitle: 'De dag van de match is voorbij',
  lateText: (day: string) =>
    `Die was ${day}. Op een nieuwe plek komt misschien niemand meer. Bel of mail eerst de coördinator.`,
  stoppedTitle: 'Deze plek doet niet meer mee',
  stoppedText: 'Vul een dag in en bewaar. Dan kunnen mensen de plek weer kiezen.',

  what: 'Wat laat je zien?',
  title: 'Titel',
  titleHint: 'Bijvoorbeeld “Een dag mee met de wijkagent”.',
  description: 'Wat zie je die dag? (mag leeg)',
  descriptionHint: 'Een paar zinnen. Iedereen kan dit lezen: noem geen namen van mensen.',
  where: 'Waar is het?',
  whereHint: 'Een adres staat nooit op een openbare pagina.',
  openPlace: 'Zeggen we later; de plek is niet geheim',
  secretPlace: 'Dat is geheim. Het adres staat niet in Wisselstage.',
  secretSite: 'Geheime locatie: deze plek is dan ook geheim.',
  when: 'Dagen en stoelen',
  whenHint: (from: string, to: string) =>
    `Vink de dagen aan waarop je bezoek ontvangt, van ${from} tot en met ${to}.`,
  whenAny: 'Duurt een stage twee dagen? Vul dan ook de tweede dag in.',
  row: (number: number) => `Dag ${number}`,
  day: 'Datum',
  secondDay: 'Tweede dag (alleen als het er twee zijn)',
  nthDay: (number: number) => `Dag ${number} van deze stage`,
  grid: 'Dagen om aan te vinken',
  gridWeek: 'Week van',
  gridSeats: 'Stoelen op elke dag die je aanvinkt',
  gridAdd: 'Zet de dagen in de lijst',
  rows: 'De lijst met dagen: andere stoelen of tijden, of een stage van meer dagen',
  seatsOn: 'Stoelen',
  ownTimes: 'Andere tijden dan op de andere dagen',
  ownStart: 'Begint die dag om',
  ownEnd: 'Duurt die dag tot',
  ownTimesHint:
    'Laat dit leeg als de tijden bij “De dag zelf” ook hier gelden. Is de eindtijd vroeger dan de begintijd, dan is die de volgende ochtend.',
  seatsHint: 'Hoeveel bezoekers er tegelijk kunnen komen.',
  moreDays: 'Nog een dag',
  drop: 'Haal weg',
  minimum: 'Minstens zoveel bezoekers per dag',
  minimumHint: 'Komen er minder, dan komt er die dag niemand. Meestal is dit 1.',
  who: 'Wie ontvangt?',
  hostRow: (number: number) => `Gastheer of gastvrouw ${number}`,
  hostName: 'Naam',
  hostEmail: 'E-mailadres (mag leeg)',
  hostHint: 'Namen staan nooit op een openbare pagina.',
  moreHosts: 'Nog iemand die ontvangt',
  condition: 'Wie mag er komen?',
  conditions,
  conditionHints,
  functions: 'Welke functies? (mag leeg)',
  functionsHint: 'Alleen bij “Alleen bepaalde functies”, bijvoorbeeld “casusregisseurs en wijkagenten”.',
  kit: 'De dag zelf (mag later)',
  kitHint: 'Dit leest alleen wie bij jullie komt. Taal en toegankelijkheid kan iedereen lezen.',
  startTime: 'Begint om',
  endTime: 'Duurt tot',
  meeting: 'Waar meld je je?',
  meetingSecret: 'Bij een geheime plek: een openbaar punt, zonder straat of cijfers.',
  askFor: 'Naar wie vraag je?',
  bring: 'Wat neem je mee?',
  dress: 'Wat trek je aan?',
  dosDonts: 'Wat doe je wel en niet?',
  languages: 'Taal',
  accessibility: 'Toegankelijkheid',
  accessibilityHint: 'Bijvoorbeeld: lift, trappen, prikkels, rolstoel.',
  save: 'Bewaar',
  saveNew: 'Voeg toe',
  saveYours: 'Bewaar wat ik typte',
  cancel: 'Niet bewaren',

  summary: 'Er klopt iets nog niet',
  faults,
  touchesTitle: 'Op een dag die verandert, staat iemand al vast',
  touches: (count: number, days: string) =>
    `${dutch.count(count, 'stage staat', 'stages staan')} al vast op ${days}. Bewaar je dit, dan ${dutch.agree(count, 'vervalt die', 'vervallen ze')}. Wie al een aanbod kreeg, hoort het per mail.`,
  touchesWho: (names: string) => `Het gaat om: ${names}.`,
  touchesYes: 'Ja, bewaar toch',

  stop: 'Weghalen of kopiëren',
  whoComes: 'Wie er komt, hoor je na de match. Tot dan blijft het van wie kiest.',
  stopIntro:
    'Kan het toch niet? Dan haal je de plek uit deze ronde. Lijkt een andere plek hierop? Neem deze dan over.',
  stopLink: 'Haal deze plek weg',
  stopTitle: (title: string) => `Haal “${title}” weg?`,
  stopFree: 'Niemand heeft deze plek gekozen. Hij wordt verwijderd.',
  stopChosen: (choices: number) =>
    choices === 0
      ? 'Deze plek wordt al gebruikt. Hij blijft daarom in de lijst staan, zonder dagen.'
      : `${dutch.count(choices, 'persoon heeft', 'mensen hebben')} deze plek gekozen en ${dutch.agree(choices, 'krijgt', 'krijgen')} een mail. De dagen vervallen en niemand kan de plek nog kiezen.`,
  stopLocks: (count: number) =>
    `${dutch.count(count, 'stage die al vaststaat, vervalt', 'stages die al vaststaan, vervallen')}.`,
  stopHosts: (count: number) =>
    `${dutch.count(count, 'aanmelding noemt', 'aanmeldingen noemen')} deze plek bij wie ontvangt.`,
  stopNames: (names: string) => `Het gaat om: ${names}.`,
  stays: 'De plek is niet weggehaald',
  staysText:
    'Iemand heeft de plek veranderd sinds je deze vraag zag. Hieronder staat hoe hij nu is. Wil je hem nog steeds weghalen? Dat kan onderaan.',
  stopYes: 'Ja, haal weg',
  stopNo: 'Nee, laat staan',
};
