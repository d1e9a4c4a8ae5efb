import { dutch, english } from '../../../language/grammar.ts';

const nl = {
  placePrice: 'Een stage voor deze persoon kan, maar maakt het geheel minder goed.',
  choicePrice: 'Dit kan, maar maakt het geheel minder goed.',
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
};

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

const en: typeof nl = {
  placePrice: 'A visit for this person is possible, but makes the whole less good.',
  choicePrice: 'This is possible, but makes the whole less good.',
  noPermission: 'No permission is known. Without permission nobody is matched.',
  permission: {
    'permission-refused': 'The manager said no.',
    'permission-asked': 'The manager has not answered yet. Without permission nobody is matched.',
    'permission-not-asked': 'The manager was not asked yet. Without permission nobody is matched.',
  },
  refuses: 'The organisation does not take part in this round.',
  notYet: 'This person did not take part in this proposal yet. Match again.',
  notKnown: 'The organisation does not know this person. Find out first.',
  isSetAside: 'You set this person aside from the match.',
  noChoices: 'The sign-up has no choices at all.',
  rule: (rule: string): string =>
    ({
      'own-organisation': 'is the own organisation',
      excluded: 'this person must not come here',
      'no-slots': 'has no days',
      'too-small': 'has fewer seats than its minimum of visitors',
      'not-free': 'all days are days on which this person is not free',
      hosting: 'this person receives visitors on that day',
      together: 'cannot be combined with the group',
      apart: 'somebody comes here whom this person must not meet',
      full: 'is taken completely by fixed visits',
      locked: 'this person is fixed at another visit already',
      screening: 'asks for a screening that the host has seen',
      'client-contact': 'is only for people who work with clients',
      unconfirmed: 'their own organisation has not confirmed yet that this person works there',
      untold: 'does not fit',
    })[rule] ?? rule,
  secretPlaceOf: (organisation: string) => `${organisation}, a secret place`,
  placeRule: (place: string, rule: string) => `${place}: ${rule}`,
  /** Only for the mechanism of trading cycles. */
  traded: (place: string, stop: string): string => {
    const why: Record<string, string> = {
      full: 'all seats on the free days had gone',
      'host-balance': 'the host organisation had nobody left who could go in return',
      'home-balance': 'nobody could come to the own organisation any more, so nobody could leave either',
      'host-away': 'the host is away on a visit that day',
      untold: 'does not fit',
    };
    return `${place}: ${why[stop] ?? stop}.`;
  },
  unknownReason: 'There was not enough time to find out why.',
  lottery: 'It was exactly equal with somebody else, and the lot decided.',
  impossible: (obstacles: readonly string[]) =>
    obstacles.length === 0
      ? 'There is no plan at all in which this is possible.'
      : `This is possible in no plan at all, because of ${english.list(obstacles.map((o) => obstacleEn[o] ?? o))}.`,
  costs: (level: string, by: number): string => costEn(level, by),
  loses: (names: readonly string[]) =>
    names.length === 0 ? '' : `${english.listSome(names)} would lose a visit.`,
  worse: (names: readonly string[]) =>
    names.length === 0 ? '' : `${english.listSome(names)} would get a lower choice.`,
  sameChoice: 'This choice points to the same place as an earlier one.',
};

const obstacleEn: Record<string, string> = {
  minimum: 'the minimum of visitors a day',
  hosts: 'people who receive visitors themselves',
  together: 'groups that go together',
  apart: 'people who must not meet',
  locks: 'fixed visits',
};

function costEn(level: string, by: number): string {
  const [name, tier] = level.split('/');
  switch (name) {
    case 'placed':
      return `Then ${english.count(by, 'person fewer gets', 'people fewer get')} a visit in all.`;
    case 'visits':
      return english.agree(
        by,
        'Then there is one visit fewer in all.',
        `Then there are ${english.number(by)} visits fewer in all.`,
      );
    case 'balance':
      return `Then organisations together get ${by} further beyond the tolerance of their standing.`;
    case 'priority':
      return `Then newcomers and people who were unlucky last time lose ${english.count(by, 'point', 'points')}.`;
    case 'rank:generous':
      return `Then ${english.count(by, 'more person gets', 'more people get')} choice ${tier}.`;
    case 'rank:greedy':
      return `Then ${english.count(by, 'person fewer gets', 'people fewer get')} choice ${tier}.`;
    case 'rank:sum':
      return `Then the choices together are ${english.count(by, 'step', 'steps')} lower.`;
    case 'new-ties':
      return `Then ${english.count(by, 'new contact fewer arises', 'new contacts fewer arise')} between organisations.`;
    case 'wanted':
      return `Then there ${english.agree(by, 'is', 'are')} ${english.count(by, 'visit', 'visits')} fewer between organisations that should meet.`;
    case 'variety':
      return tier === 'organisation'
        ? `Then ${english.count(by, 'person more goes', 'people more go')} to an organisation where they were before.`
        : `Then ${english.count(by, 'person more goes', 'people more go')} to a kind of organisation that they know already.`;
    case 'stability':
      return `Then ${english.count(by, 'more visit changes', 'more visits change')} against the proposal before.`;
    default:
      return `Then the whole gets worse (${level}, ${by}).`;
  }
}

export const words = { nl, en };

export type ReasonWords = typeof nl;
