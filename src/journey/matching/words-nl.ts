import { formatOrdinal } from '../../language/format.ts';
import { dutch } from '../../language/grammar.ts';
import type { WithoutPermission } from '../sign-up/sign-up-permission.ts';

export const nl = {
  somebodyWithdrew: 'iemand die zich terugtrok',
  title: 'Matching',
  crumb: 'Matching',
  proposal: (number: number) => `Voorstel ${number}`,
  nobody: 'Er zijn nog geen aanmeldingen',
  nobodyText: 'Mensen melden zich zelf aan, of je importeert een werkblad. Daarna kun je matchen.',
  toImport: 'Importeer een werkblad',
  before: (ready: number, seats: number) =>
    `${dutch.count(ready, 'persoon doet', 'mensen doen')} mee, voor ${dutch.count(seats, 'stoel', 'stoelen')}.`,
  waiting: (all: number, without: WithoutPermission) =>
    `${dutch.count(all, 'persoon doet', 'mensen doen')} niet mee: ${dutch.list([
      ...(without.refused > 0 ? [`van ${without.refused} zei de leidinggevende nee`] : []),
      ...(without.asked > 0 ? [`van ${without.asked} is er nog geen antwoord`] : []),
      ...(without['not-asked'] > 0 ? [`van ${without['not-asked']} is het nog niet gevraagd`] : []),
    ])}.`,
  choiceless: (without: number) =>
    `Van wie meedoet ${dutch.agree(without, 'heeft 1 persoon', `hebben ${dutch.number(without)} mensen`)} geen keuze die kan: dan volgt er een reden, en geen stage.`,
  seeChoiceless: 'Bekijk wie',
  make: 'Maak het voorstel',
  again: 'Match opnieuw',
  download: 'Download werkblad',
  seeExclusions: 'Bekijk wie ergens niet mag komen, of draai het terug',
  handOut: 'Download lijst om uit te delen',
  running: 'Het voorstel wordt gemaakt',
  runningText: 'Dit duurt meestal een paar seconden. Je kunt deze pagina open laten of straks terugkomen.',
  explaining: 'Het voorstel is klaar. De uitleg per keuze wordt nog berekend.',
  refresh: 'Ververs deze pagina',
  step: (step: string) => stepNl(step),
  failedFaulty: 'De gegevens van deze ronde spreken elkaar tegen',
  failedFaultyText: 'Er is niets veranderd. Los dit op en match opnieuw:',
  failedBroken: 'Het matchen is niet gelukt',
  failedBrokenText: 'Dat ligt niet aan jou. Er is niets verloren. Match opnieuw.',
  faultCode: (code: string): string | null =>
    ({
      'together-no-common-day':
        'Deze groep heeft geen enkele dag waarop iedereen kan. Pas de dagen aan of haal de groep uit elkaar.',
      'together-too-large': 'Deze groep is te groot.',
      'locks-impossible': 'Deze vastgezette stages kunnen niet samen. Maak er een los.',
      'locks-over-capacity': 'Hier zijn meer mensen vastgezet dan er stoelen zijn.',
      'lock-excluded': 'Deze persoon is vastgezet op een plek waar die niet mag komen.',
      'lock-apart': 'Deze persoon is vastgezet waar iemand ontvangt die deze persoon niet mag treffen.',
      'locks-apart': 'Hier zijn twee mensen vastgezet die elkaar niet mogen treffen.',
      'lock-own-organisation': 'Deze persoon is vastgezet bij de eigen organisatie.',
      'locks-over-visits': 'Deze persoon staat vaker vast dan het aantal stages dat gevraagd is.',
      'locks-same-organisation': 'Deze persoon staat twee keer vast bij dezelfde organisatie.',
      'locks-same-day': 'Deze persoon staat twee keer vast op dezelfde dag.',
      'lock-below-minimum': 'Hier is één bezoeker vastgezet, maar de plek wil er meer of niemand.',
      'lock-host-day': 'Deze persoon ontvangt op die dag zelf bezoek.',
      'ttc-together': 'Ruilen om de beurt gaat niet met groepen die samen gaan.',
      'ttc-apart': 'Ruilen om de beurt gaat niet met mensen die elkaar niet mogen treffen.',
      'ttc-minimum': 'Ruilen om de beurt gaat niet met een plek die minstens twee bezoekers tegelijk wil.',
      'lock-together': 'Deze persoon gaat samen met iemand die hier niet heen kan.',
      unconfirmed:
        'Op een geheime plek komt alleen iemand van wie de eigen organisatie bevestigde: werkt bij ons.',
      'guests-over-capacity': 'Hier zijn meer gasten dan stoelen.',
    })[code] ?? null,
  lead: (placed: number, people: number, visits: number) =>
    `${dutch.number(placed)} van de ${dutch.number(people)} mensen ${dutch.agree(placed, 'krijgt', 'krijgen')} een stage, samen ${dutch.count(visits, 'stage', 'stages')}.`,
  proven: 'Meer kan niet binnen de regels: dat is bewezen.',
  notProven:
    'Dit is het beste dat binnen de tijd is gevonden. Misschien kan het nog iets beter. Redenen staan er daarom niet bij.',
  stale: 'Er is iets veranderd sinds dit voorstel',
  staleText: 'Match opnieuw om te zien wat dat doet. Wat je hebt vastgezet, blijft staan.',
  whichChoice: 'Welke keuze kregen ze?',
  lockedOutside: 'buiten de keuzes',
  sentReceived: 'Gestuurd en ontvangen',
  sentReceivedNote: 'De organisaties die het verst van nul staan. In het saldo tellen eerdere rondes mee.',
  heads: { name: 'Organisatie', sent: 'Gestuurd', received: 'Ontvangen', net: 'Saldo' },
  tabs: 'Onderdelen van het voorstel',
  tabVisits: 'Stages',
  tabOrganisations: 'Organisaties',
  tabUnplaced: 'Niet geplaatst',
  tabDifferenceWith: (number: number) => `Anders dan voorstel ${number}`,
  who: 'Wie',
  from: 'Van',
  to: 'Naar',
  day: 'Dag',
  choice: 'Keuze',
  actions: 'Aanpassen',
  reason: 'Waarom niet',
  newcomer: 'nieuw in het veld',
  unplacedBefore: 'vorige keer niet geplaatst',
  secret: 'geheime locatie',
  locked: 'vastgezet',
  lock: 'Zet vast',
  lockOf: (name: string) => `: stage van ${name}`,
  unlockOf: (name: string) => `: stage van ${name}`,
  more: 'Meer',
  exclude: (place: string) => `Mag niet komen bij ${place}`,
  setAside: 'Laat even weg uit de match',
  takePart: 'Laat weer meedoen',
  whyNot: (tiers: readonly number[], also: boolean) =>
    `Waarom niet ${also ? 'ook ' : ''}de ${dutch.either(tiers.map((tier) => formatOrdinal(tier, 'nl')))} keuze?`,
  whyNotOne: (tier: number, also: boolean) => `${tier}e keuze${also ? ' erbij' : ''}:`,
  placePrice: 'Een stage voor deze persoon kan, maar maakt het geheel minder goed.',
  choicePrice: 'Dit kan, maar maakt het geheel minder goed.',
  visitsCaption: 'Wie gaat waarheen, op welke dag',
  organisationsCaption: 'Gestuurd, ontvangen en saldo per organisatie',
  unplacedCaption: 'Wie geen stage krijgt, en waarom',
  standingBefore: 'Saldo van eerdere rondes',
  standingAfter: 'Saldo nu',
  margin: 'Marge',
  within: 'binnen de marge',
  beyond: (by: number) => `${by} buiten de marge`,
  toleranceNote: (tolerance: number) =>
    `Saldo is ontvangen min gestuurd, met eerdere rondes erbij. Tot ${tolerance} verschil is goed.`,
  /** Of the rows of a file, of which nobody knows who was asked. */
  noPermission: 'Er is geen toestemming bekend. Zonder toestemming wordt niemand gematcht.',
  permission: {
    'permission-refused': 'De leidinggevende zei nee.',
    'permission-asked':
      'De leidinggevende heeft nog geen antwoord gegeven. Zonder toestemming wordt niemand gematcht.',
    'permission-not-asked':
      'De leidinggevende is nog niet gevraagd. Zonder toestemming wordt niemand gematcht.',
  },
  refuses: 'De organisatie doet niet mee aan deze ronde.',
  notYet: 'Deze persoon deed nog niet mee in dit voorstel. Match opnieuw.',
  notTakingTitle: 'Deden niet mee',
  notTakingCaption: 'Wie niet meedeed, en waarom',
  notKnown: 'De organisatie kent deze persoon niet. Zoek het eerst uit.',
  isSetAside: 'Jij hebt deze persoon even weggelaten uit de match.',
  noChoices: 'Er staat geen enkele keuze in de aanmelding.',
  rule: (rule: string): string =>
    ({
      'own-organisation': 'is de eigen organisatie',
      excluded: 'deze persoon mag hier niet komen',
      'no-slots': 'heeft geen dagen',
      'too-small': 'heeft minder stoelen dan het minimum aantal bezoekers',
      'not-free': 'alle dagen vallen op dagen dat deze persoon niet vrij is',
      hosting: 'deze persoon ontvangt zelf bezoek op die dag',
      together: 'kan niet samen met de groep',
      apart: 'hier komt iemand die deze persoon niet mag treffen',
      full: 'is helemaal bezet door mensen die vaststaan',
      locked: 'deze persoon staat al vast op een andere stage',
      screening: 'vraagt een VOG die de gastheer heeft gezien',
      'client-contact': 'is alleen voor mensen die met cliënten werken',
      unconfirmed: 'nog niet bevestigd dat deze persoon bij de eigen organisatie werkt',
      untold: 'past niet',
    })[rule] ?? rule,
  secretPlaceOf: (organisation: string) => `${organisation}, een geheime plek`,
  placeRule: (place: string, rule: string) => `${place}: ${rule}`,
  /** Only for the mechanism of trading cycles. */
  traded: (place: string, stop: string): string => {
    const why: Record<string, string> = {
      full: 'alle stoelen op de vrije dagen waren al weg',
      'host-balance': 'de gastorganisatie had niemand meer die in ruil op pad kon',
      'home-balance': 'bij de eigen organisatie kon niemand meer komen, dus kon er ook niemand meer weg',
      'host-away': 'de gastheer of gastvrouw is op die dag zelf op stage',
      untold: 'past niet',
    };
    return `${place}: ${why[stop] ?? stop}.`;
  },
  unknownReason: 'Er was niet genoeg tijd om de reden uit te zoeken.',
  lottery: 'Het was precies gelijk met iemand anders, en het lot besliste.',
  impossible: (obstacles: readonly string[]) =>
    obstacles.length === 0
      ? 'Er is geen enkel plan waarin dit kan.'
      : `Dit kan in geen enkel plan, door ${dutch.list(obstacles.map((o) => obstacleNl[o] ?? o))}.`,
  costs: (level: string, by: number): string => costNl(level, by),
  loses: (names: readonly string[]) =>
    names.length === 0
      ? ''
      : `${dutch.listSome(names)} ${dutch.agree(names.length, 'verliest', 'verliezen')} dan een stage.`,
  worse: (names: readonly string[]) =>
    names.length === 0
      ? ''
      : `${dutch.listSome(names)} ${dutch.agree(names.length, 'krijgt', 'krijgen')} dan een lagere keuze.`,
  sameChoice: 'Deze keuze wijst naar dezelfde plek als een eerdere keuze.',
  allPlaced: 'Iedereen die meedoet, heeft een stage.',
  done: {
    lock: 'De stage staat vast. Hij blijft staan als je opnieuw matcht.',
    unlock: 'De stage staat niet meer vast.',
    exclude: 'Genoteerd. Match opnieuw om het voorstel aan te passen.',
    'set-aside': 'Deze persoon doet niet mee in de volgende match.',
    'take-part': 'Deze persoon doet weer mee in de volgende match.',
  } as Record<string, string>,
  refused: 'Dit kan niet: deze persoon of plek staat niet in de ronde. Ververs de pagina.',
  sheets: {
    visits: 'Stages',
    visitsColumns: ['Naam', 'E-mail', 'Van', 'Naar', 'Wat ga je zien', 'Dag', 'Keuze'],
    balance: 'Saldo',
    balanceColumns: ['Organisatie', 'Saldo eerdere rondes', 'Gestuurd', 'Ontvangen', 'Saldo nu'],
    unplaced: 'Niet geplaatst',
    unplacedColumns: ['Naam', 'E-mail', 'Organisatie', 'Waarom'],
    viaHost: 'hoor je van je gastheer of gastvrouw',
  },
};

function stepNl(step: string): string {
  const [level, tier] = step.split('/');
  if (level === 'rank:generous') return `Zo min mogelijk ${tier}e keuzes`;
  if (level === 'rank:greedy') return `Zo veel mogelijk ${tier}e keuzes`;
  if (level === 'rank:sum') return 'Gemiddeld een zo hoog mogelijke keuze';
  const steps: Record<string, string> = {
    placed: 'Zoveel mogelijk mensen plaatsen',
    visits: 'Zoveel mogelijk stages',
    balance: 'Organisaties in balans',
    priority: 'Nieuwkomers en pechvogels eerst',
    wanted: 'Organisaties die elkaar moeten leren kennen',
    variety: 'Voor wie eerder was: iets nieuws',
    'new-ties': 'Nieuwe contacten tussen organisaties',
    stability: 'Zo weinig mogelijk veranderen',
  };
  return steps[level ?? ''] ?? 'Uitleg en loting';
}

const obstacleNl: Record<string, string> = {
  minimum: 'het minimum aantal bezoekers per dag',
  hosts: 'mensen die zelf bezoek ontvangen',
  together: 'groepen die samen gaan',
  apart: 'mensen die elkaar niet mogen treffen',
  locks: 'stages die vaststaan',
};

function costNl(level: string, by: number): string {
  const [name, tier] = level.split('/');
  switch (name) {
    case 'placed':
      return `Dan ${dutch.agree(by, 'krijgt', 'krijgen')} in totaal ${dutch.count(by, 'persoon', 'mensen')} minder een stage.`;
    case 'visits':
      return `Dan ${dutch.agree(by, 'is', 'zijn')} er in totaal ${dutch.count(by, 'stage', 'stages')} minder.`;
    case 'balance':
      return `Dan raken organisaties samen ${by} verder buiten de marge van hun saldo.`;
    case 'priority':
      return `Dan gaat het ten koste van ${dutch.count(by, 'punt', 'punten')} voor nieuwkomers en mensen die vorige keer pech hadden.`;
    case 'rank:generous':
      return `Dan ${dutch.agree(by, 'krijgt', 'krijgen')} in totaal ${dutch.count(by, 'persoon', 'mensen')} meer een ${tier}e keuze.`;
    case 'rank:greedy':
      return `Dan ${dutch.agree(by, 'krijgt', 'krijgen')} in totaal ${dutch.count(by, 'persoon', 'mensen')} minder een ${tier}e keuze.`;
    case 'rank:sum':
      return `Dan worden de keuzes samen ${dutch.count(by, 'stap', 'stappen')} lager.`;
    case 'new-ties':
      return `Dan ${dutch.agree(by, 'ontstaat', 'ontstaan')} er ${dutch.count(by, 'nieuw contact', 'nieuwe contacten')} minder tussen organisaties.`;
    case 'wanted':
      return `Dan ${dutch.agree(by, 'is', 'zijn')} er ${dutch.count(by, 'stage', 'stages')} minder tussen organisaties die elkaar moeten leren kennen.`;
    case 'variety':
      return tier === 'organisation'
        ? `Dan ${dutch.agree(by, 'gaat', 'gaan')} ${dutch.count(by, 'persoon', 'mensen')} meer naar een organisatie waar die al eerder was.`
        : `Dan ${dutch.agree(by, 'gaat', 'gaan')} ${dutch.count(by, 'persoon', 'mensen')} meer naar een soort organisatie die al bekend is.`;
    case 'stability':
      return `Dan ${dutch.agree(by, 'verandert', 'veranderen')} ${dutch.count(by, 'stage', 'stages')} meer ten opzichte van het vorige voorstel.`;
    default:
      return `Dan wordt het geheel slechter (${level}, ${by}).`;
  }
}

export type MatchingWords = typeof nl;
