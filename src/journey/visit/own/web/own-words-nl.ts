import { dutch } from '../../../../language/grammar.ts';
import type { Condition } from '../../../place/schema.ts';

export const nl = {
  crumbs: 'Waar je bent',
  mine: 'Mijn begin',
  secretVisitor: 'Een stage op een geheime plek',
  secretHost: 'Een bezoeker voor jouw geheime plek',
  hostTitle: (title: string) => `Bezoek: ${title}`,
  when: (days: number): string =>
    days > 1
      ? `Over ${dutch.number(days)} dagen`
      : days === 1
        ? 'Morgen'
        : days === 0
          ? 'Vandaag'
          : 'Geweest',
  states: {
    offered: 'Wacht op antwoord',
    accepted: 'Nog geen dag',
    off: 'Gaat niet door',
    'took-place': 'Het ging door',
    missed: 'Het ging niet door',
  },
  strip: 'Geheime plek. Deze pagina blijft niet op je telefoon staan.',

  first: 'Eerst dit',
  waits: 'Wachten op de ander',
  saidYes: 'Je zei ja. Nu is het wachten op de ander. Je krijgt een mail als het antwoord er is.',
  visitorAsk: 'Kom jij?',
  hostAsk: 'Mag deze bezoeker bij jou meelopen?',
  allReady: 'Alles is klaar',
  readyVisitor: 'Je hoeft niets meer te doen. Fijne dag alvast.',
  readyHost: 'Je hoeft niets meer te doen. Je bezoeker is er ook klaar voor.',
  youReady: 'Jij bent klaar',
  theirs: {
    'house-rules': 'Je bezoeker moet de huisregels nog tekenen.',
    condition: 'Wie je ontvangt, moet nog zien wat er van je gevraagd wordt.',
    clients: 'Wie je ontvangt, vertelt de cliënten nog dat je komt.',
    'day-kit': 'Hoe laat je er moet zijn en waar, staat er nog niet. Je krijgt het te zien zodra het er is.',
  },
  wasIt: 'Hoe was het?',
  tookPlace: 'De stage was er',
  certificate: 'Bewijs van deelname (PDF)',
  tookPlaceText: 'Fijn dat het doorging. Over een tijdje vragen we je erop terug te kijken.',
  missed: 'De stage ging niet door',
  missedText: 'De coördinator kijkt of er een andere dag kan.',
  off: 'Deze stage gaat niet door',
  offBy: {
    mine: 'Jij zei dat het niet kan. De ander weet het.',
    other: 'De ander kan niet. De coördinator kijkt wat er nog kan.',
    coordinator: 'De coördinator heeft de stage afgezegd.',
    nobody: 'Er kwam niet op tijd van allebei een antwoord.',
  },

  condition: 'Zie wat er gevraagd wordt',
  conditionText: {
    none: '',
    'own-declaration':
      'Je bezoeker tekent een eigen verklaring. Vraag ernaar en lees die. Hier bewaren we alleen de dag.',
    screening:
      'Vraag de screening van je bezoeker, bijvoorbeeld een VOG. Het papier bewaren we niet, alleen de dag waarop jij het zag.',
    'client-contact':
      'Alleen wie met cliënten werkt, kan komen. Vraag je bezoeker ernaar. Hier bewaren we alleen de dag.',
  } satisfies Record<Condition, string>,
  conditionVisitor: {
    none: '',
    'own-declaration': 'Je eigen verklaring, getekend',
    screening: 'Je screening, bijvoorbeeld een VOG. Laat die vooraf zien; bewaard wordt ze niet',
    'client-contact': 'Alleen wie met cliënten werkt, kan komen',
  } satisfies Record<Condition, string>,
  conditionSeen: 'Ik heb het gezien',
  clients: 'Vertel het de cliënten',
  clientsText:
    'Zeg wie er komt en waarom: een collega van een andere organisatie. Wie dat niet wil, zegt nee.',
  clientsTold: 'Cliënten weten ervan en mogen nee zeggen',
  kit: 'Hoe laat en waar?',
  kitText:
    'Er staat nog niet hoe laat je bezoeker komt en waar die zich meldt. De contactpersoon van je organisatie vult dat in bij de stageplek.',
  kitAsk: (name: string) => `Vraag ${name}`,
  phone: 'Op welk nummer ben je die dag te bereiken?',
  phoneTitle: 'Geef je telefoonnummer',
  phoneHint: 'Alleen wie je ontmoet en de coördinator zien het. Een dag na de stage halen we het weg.',
  phoneSecretHint: 'Wie je ontvangt belt je hierop, van een nummer dat je niet ziet. Neem dan op.',
  phoneKeep: 'Bewaar mijn nummer',
  phoneOwn: (number: string) => `Jouw nummer voor die dag: ${number}`,
  phoneOther: 'Ander nummer',

  where: 'Waar en hoe laat',
  noTime: 'Hoe laat hoor je nog',
  toCalendar: 'Zet in mijn agenda',
  secretCalendar:
    'In je agenda komt alleen het woord Afspraak, de hele dag. Geen naam, geen plek, geen tijd.',
  meeting: (text: string) => text,
  askFor: (name: string) => `Vraag naar ${name}`,
  visitorBy: 'Je wordt ontvangen door',
  hostBy: 'Je bezoeker',
  somebody: 'Iemand',
  nameLater: 'De naam hoor je als jullie allebei ja zeiden.',
  gone: 'Je bezoeker heeft zich teruggetrokken.',
  goal: 'Wil leren',
  call: (name: string) => `Bel ${name}`,
  mail: 'Mail',
  needs: 'Nodig op de dag',
  bring: 'Neem mee',
  dos: 'Wel en niet doen',

  otherDay: 'Vraag een andere dag',
  cannot: { visitor: 'Ik kan niet', host: 'Ik kan iemand niet ontvangen' },
  steps: 'Zo ver ben je',
  stepText: { done: 'gedaan', undone: 'niet gedaan', now: 'nu', later: 'later' },
  step: {
    agreed: 'Jullie zeiden allebei ja',
    day: 'Dag afgesproken',
    rules: 'Huisregels en geheimhouding getekend',
    rulesHost: 'Je bezoeker tekende de huisregels',
    condition: 'Gezien wat gevraagd wordt',
    clients: 'Cliënten weten ervan',
    rings: 'Wie je ontvangt, belt',
    youRing: 'Je belt je bezoeker',
    visit: 'Meelopen',
    receive: 'Je ontvangt je bezoeker',
    back: 'Terugkijken',
  },
  backOn: (day: string) => `je krijgt een mail op ${day}`,
  backLater: 'je krijgt een mail na de ronde',
  questions: 'Vragen? Mail',
  happened: 'Er gebeurde iets',
  print: 'Je kunt deze pagina afdrukken: alles past op één blad.',

  done: {
    yes: 'Dank je wel, je zei ja.',
    no: 'We weten nu dat het niet doorgaat. De ander krijgt een mail.',
    'took-place': 'Dank je wel. Fijn dat het doorging.',
    missed: 'Dank je wel. De coördinator kijkt of er een andere dag kan.',
    getekend: 'Je hebt de huisregels getekend.',
    gezien: 'Het staat erbij, met de dag van vandaag.',
    verteld: 'Het staat erbij: cliënten weten ervan.',
    nummer: 'Je nummer is bewaard.',
    gevraagd: 'Je hebt om een andere dag gevraagd. Tot er antwoord is, houd je deze.',
    verplaatst: 'De stage is naar de andere dag.',
    blijft: 'De dag blijft zoals die was.',
  } as Record<string, string>,
  summary: 'Er klopt iets nog niet',
  faults: {
    unclear: 'Druk op een van de knoppen.',
    phone: 'Dit is geen telefoonnummer. Schrijf het als 06 12 34 56 78.',
    'phone-needed': 'Schrijf een nummer op: anders kan wie je ontvangt je niet bellen.',
    tick: 'Zet een vinkje als je de huisregels hebt gelezen.',
    nothing: 'Kies een dag.',
    outside: 'Kies een dag binnen de ronde, na vandaag.',
  },
  older: 'Er is intussen iets veranderd',
  olderText: 'Kijk hieronder hoe het nu is, en doe het dan opnieuw als het nog klopt.',
  full: 'Die dag is net vol geraakt',
  fullText: 'Kies een andere dag. Er is niets veranderd.',
  notNow: 'Dit kan nu niet meer',
  notNowText: 'Kijk hieronder hoe het nu is.',
};
