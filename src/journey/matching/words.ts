/** "Anna, Bo en Cem": at most three by name, the rest by number. */
function list(names: readonly string[], and: string, more: (n: number) => string): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), more(names.length - 2)] : [...names];
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} ${and} ${shown.at(-1)}`;
}

const n = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const nl = {
  title: 'Matching',
  crumb: 'Matching',
  proposal: (number: number) => `Voorstel ${number}`,
  nobody: 'Er zijn nog geen aanmeldingen',
  nobodyText: 'Importeer eerst het werkblad. Daarna kun je matchen.',
  toImport: 'Importeer een werkblad',
  before: (ready: number, seats: number) =>
    `${n(ready, 'mens doet', 'mensen doen')} mee, voor ${n(seats, 'stoel', 'stoelen')}.`,
  waiting: (without: number) =>
    `${n(without, 'mens doet', 'mensen doen')} niet mee, omdat de leidinggevende nog geen toestemming gaf.`,
  make: 'Maak het voorstel',
  again: 'Match opnieuw',
  download: 'Download werkblad',
  handOut: 'Download lijst om uit te delen',
  handOutNote:
    'In de lijst staat alleen wie waarheen gaat. Het werkblad heeft alles van de ronde, ook uitsluitingen: dat is voor jou.',
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
      'locks-impossible': 'Deze vastgezette stages kunnen niet samen. Maak er een los.',
      'locks-over-capacity': 'Hier zijn meer mensen vastgezet dan er stoelen zijn.',
      'lock-excluded': 'Deze persoon is vastgezet op een plek waar die niet mag komen.',
      'lock-own-organisation': 'Deze persoon is vastgezet bij de eigen organisatie.',
      'locks-over-visits': 'Deze persoon staat vaker vast dan het aantal stages dat gevraagd is.',
      'locks-same-organisation': 'Deze persoon staat twee keer vast bij dezelfde organisatie.',
      'locks-same-day': 'Deze persoon staat twee keer vast op dezelfde dag.',
      'lock-below-minimum': 'Hier is één bezoeker vastgezet, maar de plek wil er meer of niemand.',
      'lock-host-day': 'Deze persoon ontvangt op die dag zelf bezoek.',
      'lock-together': 'Deze persoon gaat samen met iemand die hier niet heen kan.',
    })[code] ?? null,
  lead: (placed: number, people: number, visits: number) =>
    `${placed} van de ${people} mensen krijgen een stage, samen ${n(visits, 'stage', 'stages')}.`,
  proven: 'Meer kan niet binnen de regels: dat is bewezen.',
  stale: 'Er is iets veranderd sinds dit voorstel',
  staleText: 'Match opnieuw om te zien wat dat doet. Wat je hebt vastgezet, blijft staan.',
  whichChoice: 'Welke keuze kregen ze?',
  choiceN: (tier: number) => `${tier}e keuze`,
  lockedOutside: 'buiten de keuzes',
  priorityNote: (got: number, of: number, seed: string) =>
    `${got} van de ${of} punten voor nieuwkomers en mensen die vorige keer pech hadden. Wat gelijk was, is geloot met zaad “${seed}”: iedereen kan dat herhalen.`,
  sentReceived: 'Gestuurd en ontvangen',
  sentReceivedNote: 'De organisaties die het verst van nul staan. In het saldo tellen eerdere rondes mee.',
  toAll: 'Bekijk alle organisaties',
  heads: { name: 'Organisatie', sent: 'Gestuurd', received: 'Ontvangen', net: 'Saldo' },
  tabs: 'Onderdelen van het voorstel',
  tabVisits: 'Stages',
  tabOrganisations: 'Organisaties',
  tabUnplaced: 'Niet geplaatst',
  tabDifference: (number: number) => `Verschil met voorstel ${number}`,
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
  unlock: 'Maak los',
  unlockOf: (name: string) => `: stage van ${name}`,
  more: 'Meer',
  moreOf: (name: string) => `voor ${name}`,
  exclude: (place: string) => `Mag niet komen bij ${place}`,
  setAside: 'Laat even weg uit de match',
  takePart: 'Laat weer meedoen',
  whyNot: (tiers: readonly number[]) =>
    `Waarom niet de ${tiers.map((tier) => `${tier}e`).join(' of ')} keuze?`,
  whyNotOne: (tier: number) => `${tier}e keuze:`,
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
  noPermission: 'De leidinggevende gaf nog geen toestemming. Zonder toestemming wordt niemand gematcht.',
  notYet: 'Deze persoon deed nog niet mee in dit voorstel. Match opnieuw.',
  notTakingTitle: 'Deden niet mee',
  notTakingCaption: 'Wie niet meedeed, en waarom',
  isSetAside: 'Jij hebt deze persoon even weggelaten uit de match.',
  noChoices: 'Er staat geen enkele keuze in de aanmelding.',
  everyChoice: 'Geen van de keuzes kan:',
  rule: (rule: string): string =>
    ({
      'own-organisation': 'is de eigen organisatie',
      excluded: 'deze persoon mag hier niet komen',
      'no-slots': 'heeft geen dagen',
      'too-small': 'heeft minder stoelen dan het minimum aantal bezoekers',
      'not-free': 'alle dagen vallen op dagen dat deze persoon niet vrij is',
      hosting: 'deze persoon ontvangt zelf bezoek op die dag',
      together: 'kan niet samen met de groep',
      full: 'is helemaal bezet door mensen die vaststaan',
      locked: 'deze persoon staat al vast op een andere stage',
      screening: 'vraagt een VOG die de gastheer heeft gezien',
      'client-contact': 'is alleen voor mensen die met cliënten werken',
    })[rule] ?? rule,
  placeRule: (place: string, rule: string) => `${place}: ${rule}`,
  lottery: 'Het was precies gelijk met iemand anders, en het lot besliste.',
  impossible: (obstacles: readonly string[]) =>
    obstacles.length === 0
      ? 'Er is geen enkel plan waarin dit kan.'
      : `Dit kan in geen enkel plan, door ${obstacles.map((o) => obstacleNl[o] ?? o).join(' en ')}.`,
  costs: (level: string, by: number): string => costNl(level, by),
  loses: (names: readonly string[]) =>
    names.length === 0
      ? ''
      : `${list(names, 'en', (count) => `${count} anderen`)} ${names.length === 1 ? 'verliest' : 'verliezen'} dan een stage.`,
  worse: (names: readonly string[]) =>
    names.length === 0
      ? ''
      : `${list(names, 'en', (count) => `${count} anderen`)} ${names.length === 1 ? 'krijgt' : 'krijgen'} dan een lagere keuze.`,
  sameChoice: 'Deze keuze wijst naar dezelfde plek als een eerdere keuze.',
  diffNone: 'Er is niets veranderd: dezelfde mensen gaan op dezelfde dag naar dezelfde plek.',
  diffAdded: 'Nieuw in dit voorstel',
  diffGone: 'Niet meer in dit voorstel',
  diffLead: (added: number, gone: number) =>
    `${n(added, 'stage kwam', 'stages kwamen')} erbij, ${n(gone, 'stage viel', 'stages vielen')} weg.`,
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
  const steps: Record<string, string> = {
    placed: 'Zoveel mogelijk mensen plaatsen',
    visits: 'Zoveel mogelijk stages',
    balance: 'Organisaties in balans',
    priority: 'Nieuwkomers en pechvogels eerst',
    'new-ties': 'Nieuwe contacten tussen organisaties',
    stability: 'Zo weinig mogelijk veranderen',
  };
  return steps[level ?? ''] ?? 'Uitleg en loting';
}

const obstacleNl: Record<string, string> = {
  minimum: 'het minimum aantal bezoekers per dag',
  hosts: 'mensen die zelf bezoek ontvangen',
  together: 'groepen die samen gaan',
  locks: 'stages die vaststaan',
};

function costNl(level: string, by: number): string {
  const [name, tier] = level.split('/');
  switch (name) {
    case 'placed':
      return `Dan ${by === 1 ? 'krijgt' : 'krijgen'} in totaal ${n(by, 'mens', 'mensen')} minder een stage.`;
    case 'visits':
      return `Dan ${by === 1 ? 'is' : 'zijn'} er in totaal ${n(by, 'stage', 'stages')} minder.`;
    case 'balance':
      return `Dan raken organisaties samen ${by} verder buiten de marge van hun saldo.`;
    case 'priority':
      return `Dan gaat het ten koste van ${n(by, 'punt', 'punten')} voor nieuwkomers en mensen die vorige keer pech hadden.`;
    case 'rank:generous':
      return `Dan ${by === 1 ? 'krijgt' : 'krijgen'} in totaal ${n(by, 'mens', 'mensen')} meer een ${tier}e keuze.`;
    case 'new-ties':
      return `Dan ${by === 1 ? 'ontstaat' : 'ontstaan'} er ${n(by, 'nieuw contact', 'nieuwe contacten')} minder tussen organisaties.`;
    case 'stability':
      return `Dan ${by === 1 ? 'verandert' : 'veranderen'} ${n(by, 'stage', 'stages')} meer ten opzichte van het vorige voorstel.`;
    default:
      return `Dan wordt het geheel slechter (${level}, ${by}).`;
  }
}

const en: typeof nl = {
  title: 'Matching',
  crumb: 'Matching',
  proposal: (number: number) => `Proposal ${number}`,
  nobody: 'There are no sign-ups yet',
  nobodyText: 'Import the workbook first. Then you can match.',
  toImport: 'Import a workbook',
  before: (ready: number, seats: number) =>
    `${n(ready, 'person takes', 'people take')} part, for ${n(seats, 'seat', 'seats')}.`,
  waiting: (without: number) =>
    `${n(without, 'person does', 'people do')} not take part, because the manager has not given permission yet.`,
  make: 'Make the proposal',
  again: 'Match again',
  download: 'Download workbook',
  handOut: 'Download list to hand out',
  handOutNote:
    'The list only has who goes where. The workbook has everything of the round, exclusions too: that is for you.',
  running: 'The proposal is being made',
  runningText: 'This usually takes a few seconds. You can leave this page open or come back later.',
  explaining: 'The proposal is ready. The explanation of each choice is still being computed.',
  refresh: 'Refresh this page',
  step: (step: string) => stepEn(step),
  failedFaulty: 'The data of this round contradict each other',
  failedFaultyText: 'Nothing was changed. Solve this and match again:',
  failedBroken: 'The match did not succeed',
  failedBrokenText: 'It is not your fault. Nothing was lost. Match again.',
  faultCode: (code: string): string | null =>
    ({
      'locks-impossible': 'These fixed visits cannot go together. Release one of them.',
      'locks-over-capacity': 'More people are fixed here than there are seats.',
      'lock-excluded': 'This person is fixed at a place where they must not come.',
      'lock-own-organisation': 'This person is fixed at their own organisation.',
      'locks-over-visits': 'This person has more fixed visits than visits asked for.',
      'locks-same-organisation': 'This person is fixed twice at the same organisation.',
      'locks-same-day': 'This person is fixed twice on the same day.',
      'lock-below-minimum': 'One visitor is fixed here, but the place wants more or nobody.',
      'lock-host-day': 'This person receives visitors on that day.',
      'lock-together': 'This person goes with somebody who cannot come here.',
    })[code] ?? null,
  lead: (placed: number, people: number, visits: number) =>
    `${placed} of ${people} people get a visit, ${n(visits, 'visit', 'visits')} in all.`,
  proven: 'More is not possible within the rules: that is proven.',
  stale: 'Something has changed since this proposal',
  staleText: 'Match again to see what that does. What you fixed stays.',
  whichChoice: 'Which choice did they get?',
  choiceN: (tier: number) => `choice ${tier}`,
  lockedOutside: 'outside the choices',
  priorityNote: (got: number, of: number, seed: string) =>
    `${got} of the ${of} points for newcomers and people who were unlucky last time. What was equal was drawn by lot with seed “${seed}”: anyone can repeat that.`,
  sentReceived: 'Sent and received',
  sentReceivedNote: 'The organisations that are furthest from zero. The standing includes earlier rounds.',
  toAll: 'See all organisations',
  heads: { name: 'Organisation', sent: 'Sent', received: 'Received', net: 'Standing' },
  tabs: 'Parts of the proposal',
  tabVisits: 'Visits',
  tabOrganisations: 'Organisations',
  tabUnplaced: 'Not placed',
  tabDifference: (number: number) => `Difference with proposal ${number}`,
  who: 'Who',
  from: 'From',
  to: 'To',
  day: 'Day',
  choice: 'Choice',
  actions: 'Adjust',
  reason: 'Why not',
  newcomer: 'new in the field',
  unplacedBefore: 'not placed last time',
  secret: 'secret location',
  locked: 'fixed',
  lock: 'Fix',
  lockOf: (name: string) => `: visit of ${name}`,
  unlock: 'Release',
  unlockOf: (name: string) => `: visit of ${name}`,
  more: 'More',
  moreOf: (name: string) => `for ${name}`,
  exclude: (place: string) => `Must not come to ${place}`,
  setAside: 'Set aside from the match',
  takePart: 'Let take part again',
  whyNot: (tiers: readonly number[]) => `Why not choice ${tiers.join(' or ')}?`,
  whyNotOne: (tier: number) => `Choice ${tier}:`,
  placePrice: 'A visit for this person is possible, but makes the whole less good.',
  choicePrice: 'This is possible, but makes the whole less good.',
  visitsCaption: 'Who goes where, on which day',
  organisationsCaption: 'Sent, received and standing per organisation',
  unplacedCaption: 'Who gets no visit, and why',
  standingBefore: 'Standing of earlier rounds',
  standingAfter: 'Standing now',
  margin: 'Tolerance',
  within: 'within the tolerance',
  beyond: (by: number) => `${by} beyond the tolerance`,
  toleranceNote: (tolerance: number) =>
    `Standing is received minus sent, earlier rounds included. Up to ${tolerance} is fine.`,
  noPermission: 'The manager has not given permission yet. Without permission nobody is matched.',
  notYet: 'This person did not take part in this proposal yet. Match again.',
  notTakingTitle: 'Did not take part',
  notTakingCaption: 'Who did not take part, and why',
  isSetAside: 'You set this person aside from the match.',
  noChoices: 'The sign-up has no choices at all.',
  everyChoice: 'None of the choices is possible:',
  rule: (rule: string): string =>
    ({
      'own-organisation': 'is the own organisation',
      excluded: 'this person must not come here',
      'no-slots': 'has no days',
      'too-small': 'has fewer seats than its minimum of visitors',
      'not-free': 'all days are days on which this person is not free',
      hosting: 'this person receives visitors on that day',
      together: 'cannot be combined with the group',
      full: 'is taken completely by fixed visits',
      locked: 'this person is fixed at another visit already',
      screening: 'asks for a screening that the host has seen',
      'client-contact': 'is only for people who work with clients',
    })[rule] ?? rule,
  placeRule: (place: string, rule: string) => `${place}: ${rule}`,
  lottery: 'It was exactly equal with somebody else, and the lot decided.',
  impossible: (obstacles: readonly string[]) =>
    obstacles.length === 0
      ? 'There is no plan at all in which this is possible.'
      : `This is possible in no plan at all, because of ${obstacles.map((o) => obstacleEn[o] ?? o).join(' and ')}.`,
  costs: (level: string, by: number): string => costEn(level, by),
  loses: (names: readonly string[]) =>
    names.length === 0 ? '' : `${list(names, 'and', (count) => `${count} others`)} would lose a visit.`,
  worse: (names: readonly string[]) =>
    names.length === 0 ? '' : `${list(names, 'and', (count) => `${count} others`)} would get a lower choice.`,
  sameChoice: 'This choice points to the same place as an earlier one.',
  diffNone: 'Nothing has changed: the same people go to the same place on the same day.',
  diffAdded: 'New in this proposal',
  diffGone: 'No longer in this proposal',
  diffLead: (added: number, gone: number) =>
    `${n(added, 'visit was', 'visits were')} added, ${n(gone, 'visit is', 'visits are')} gone.`,
  allPlaced: 'Everybody who takes part has a visit.',
  done: {
    lock: 'The visit is fixed. It stays when you match again.',
    unlock: 'The visit is no longer fixed.',
    exclude: 'Noted. Match again to adjust the proposal.',
    'set-aside': 'This person does not take part in the next match.',
    'take-part': 'This person takes part again in the next match.',
  },
  refused: 'This is not possible: the person or place is not in the round. Refresh the page.',
  sheets: {
    visits: 'Visits',
    visitsColumns: ['Name', 'E-mail', 'From', 'To', 'What you will see', 'Day', 'Choice'],
    balance: 'Standing',
    balanceColumns: ['Organisation', 'Standing earlier rounds', 'Sent', 'Received', 'Standing now'],
    unplaced: 'Not placed',
    unplacedColumns: ['Name', 'E-mail', 'Organisation', 'Why'],
    viaHost: 'your host will tell you',
  },
};

function stepEn(step: string): string {
  const [level, tier] = step.split('/');
  if (level === 'rank:generous') return `As few visits at choice ${tier} as possible`;
  const steps: Record<string, string> = {
    placed: 'Place as many people as possible',
    visits: 'As many visits as possible',
    balance: 'Organisations in balance',
    priority: 'Newcomers and the unlucky first',
    'new-ties': 'New contacts between organisations',
    stability: 'Change as little as possible',
  };
  return steps[level ?? ''] ?? 'Explanations and lottery';
}

const obstacleEn: Record<string, string> = {
  minimum: 'the minimum of visitors a day',
  hosts: 'people who receive visitors themselves',
  together: 'groups that go together',
  locks: 'fixed visits',
};

function costEn(level: string, by: number): string {
  const [name, tier] = level.split('/');
  switch (name) {
    case 'placed':
      return `Then ${n(by, 'person fewer gets', 'people fewer get')} a visit in all.`;
    case 'visits':
      return by === 1 ? 'Then there is one visit fewer in all.' : `Then there are ${by} visits fewer in all.`;
    case 'balance':
      return `Then organisations together get ${by} further beyond the tolerance of their standing.`;
    case 'priority':
      return `Then newcomers and people who were unlucky last time lose ${n(by, 'point', 'points')}.`;
    case 'rank:generous':
      return `Then ${n(by, 'more person gets', 'more people get')} choice ${tier}.`;
    case 'new-ties':
      return `Then ${n(by, 'new contact fewer arises', 'new contacts fewer arise')} between organisations.`;
    case 'stability':
      return `Then ${n(by, 'more visit changes', 'more visits change')} against the proposal before.`;
    default:
      return `Then the whole gets worse (${level}, ${by}).`;
  }
}

export const words = { nl, en };
export type MatchingWords = typeof nl;
