import { dutch } from '../../../../language/grammar.ts';
import type { How } from '../seen.ts';

export const nl = {
  register: 'Register van lekken',
  crumbs: 'Waar je bent',
  all: 'Er is iets uitgelekt',
  title: 'Wat er is uitgelekt',
  closed: 'De plek is dicht',
  closedText: (moment: string) =>
    `Sinds ${moment} gaat er geen mail over de plek meer uit, en niemand ziet er nog iets van.`,
  held: (count: number) =>
    `Er ${dutch.agree(count, 'wacht', 'wachten')} ${dutch.count(count, 'mail', 'mails')}.`,
  opened: 'De plek is weer open',
  openedText: (moment: string, changed: boolean) =>
    `Sinds ${moment}. ${changed ? 'Het adres is veranderd.' : 'Het adres is hetzelfde gebleven.'}`,
  what: 'Dit is dicht',
  site: (name: string) => `Locatie: ${name}`,
  by: (name: string, as: string) => `Dichtgezet door ${name || 'iemand zonder account'}, ${as}.`,
  roles: {
    contact: 'contactpersoon',
    security: 'veiligheidsmanager',
    coordinator: 'coördinator',
    operator: 'beheerder',
  },
  next: 'Wat je nu doet',
  nextText: 'Bel de coördinatoren. Zij beslissen hoe het verder gaat, en openen de plek weer.',
  call: (phone: string) => `Bel ${phone}`,
  clock: 'De 72 uur',
  clocks: {
    runs: (until: string, left: number) =>
      `Meld het lek bij de Autoriteit Persoonsgegevens vóór ${until}. Daar is nog ${left} uur voor. Of schrijf op waarom je niet meldt.`,
    over: (until: string, _left: number) =>
      `De 72 uur zijn voorbij sinds ${until}. Meld alsnog, en schrijf op waarom het later werd. Of schrijf op waarom je niet meldt.`,
    told: (_until: string, _left: number) => 'Op tijd gemeld bij de Autoriteit Persoonsgegevens.',
    late: (until: string, _left: number) => `Gemeld na de 72 uur, die tot ${until} liepen.`,
    not: (_until: string, _left: number) => 'Niet gemeld. De reden staat hieronder.',
  },
  missing: (fields: string) => `Nog in te vullen: ${fields}.`,
  mail: 'Mensen met een stage daar',
  mailText: (count: number) =>
    `${dutch.count(count, 'mens heeft daar nog een stage of ontvangt', 'mensen hebben daar nog een stage of ontvangen')} er iemand. De mail zegt dat het niet doorgaat zoals gepland. Er staat geen plek en geen dag in.`,
  mailNobody: 'Niemand heeft daar nog een stage.',
  mailPress: (count: number) => `Mail deze ${dutch.count(count, 'mens', 'mensen')}`,
  mailed: (moment: string) => `Gemaild op ${moment}.`,
  open: 'De plek weer openen',
  openText:
    'Mails die wachten, worden dan opnieuw geschreven. Wat nog klopt, gaat alsnog weg; de rest niet. Staat er een nieuw adres? Verander dat eerst bij de locatie.',
  address: 'Is het adres veranderd?',
  addressOptions: { yes: 'Ja, het is een ander adres', no: 'Nee, het blijft hetzelfde' },
  addressFault: 'Zeg eerst of het adres is veranderd.',
  openPress: 'Open de plek weer',
  entry: 'Wat er in het register staat',
  entryText:
    'Dit register moet er zijn, ook als je niets meldt. Schrijf geen namen van cliënten op, en geen adres van een geheime plek.',
  labels: {
    knownAt: 'Sinds wanneer je het weet',
    happened: 'Wat er is gebeurd',
    affected: 'Wie het raakt, en hoeveel mensen',
    consequences: 'Wat de gevolgen kunnen zijn',
    measures: 'Wat je eraan hebt gedaan en nog doet',
    authority: 'Weet de Autoriteit Persoonsgegevens het?',
    authorityAt: 'Wanneer gemeld',
    authorityWhy: 'Waarom niet, of waarom later',
    people: 'Weten de mensen om wie het gaat het?',
    peopleAt: 'Wanneer verteld',
    peopleWhy: 'Waarom niet, of waarom later',
    why: 'Waarom dit klaar is',
  } as Record<string, string>,
  knownHint: 'Vanaf dit moment lopen de 72 uur.',
  affectedHint: 'Groepen en aantallen, geen namen.',
  tolds: { '': 'Nog niet besloten', told: 'Ja', not: 'Nee, en dat hoeft niet' },
  save: 'Bewaar',
  finish: 'Deze regel afsluiten',
  finishText: 'De regel blijft in het register staan.',
  finishPress: 'Sluit af',
  finished: (moment: string) => `Afgesloten op ${moment}`,
  seen: 'Wie wat kon zien, en wanneer',
  seenText:
    'Uit het logboek, de mails die weg zijn en de agenda’s die zichzelf bijwerken. Wat iemand heeft doorverteld of bewaard, weet niemand.',
  seenOwn: 'Alleen mensen van de eigen organisatie. Van anderen ziet een coördinator het.',
  seenSecret: 'Van wie zelf iets las over een geheime plek staat alleen de dag erbij.',
  seenNone: 'Er is niets dat laat zien dat iemand iets zag.',
  file: 'Download als werkblad',
  print: 'Druk af',
  heads: { who: 'Wie', works: 'Werkt bij', what: 'Wat', when: 'Wanneer' },
  pages: 'Bladzijden',
  unknown: 'iemand die we niet meer kennen',
  hows: {
    visit: 'Heeft of had daar een stage',
    host: 'Ontvangt daar',
    mail: 'Kreeg een mail',
    calendar: 'Heeft een agenda die dit ophaalde',
    certificate: 'Kan een bewijs hebben',
    page: 'Las op de site',
  } satisfies Record<How, string> as Record<How, string>,
  done: {
    dicht: 'De plek is dicht. De coördinatoren krijgen bericht.',
    bewaard: 'Bewaard in het register.',
    gemaild: 'De mail gaat weg.',
    open: 'De plek is weer open.',
    klaar: 'De regel is afgesloten.',
  } as Record<string, string>,
  faults: {
    bsn: (label: string) => `In “${label}” staat een getal dat een BSN kan zijn. Haal het weg.`,
    'client-data': (label: string) =>
      `In “${label}” staat iets dat naar iemand kan leiden: een naam, een nummer of een adres. Haal het weg.`,
    whereabouts: (label: string) =>
      `In “${label}” staat iets dat kan zeggen waar een plek is: een straat, een nummer of een link. Haal het weg.`,
    moment: (label: string) => `Vul bij “${label}” een dag en een tijd in die bestaan.`,
    later: (label: string) => `“${label}” ligt in de toekomst. Vul in wanneer het was.`,
  },
};
