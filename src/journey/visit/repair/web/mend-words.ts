import { dutch, english } from '../../../../language/grammar.ts';

const nl = {
  title: 'Vul wat openviel',
  crumbs: 'Waar ben ik',
  visits: 'Stages',
  waiting: 'Wachtlijst',
  lead: 'Zo krijgen de meeste mensen een stage. Wie al ja zei, blijft waar die is.',
  running: 'We rekenen uit hoe het het beste kan. Dat duurt bij een grote ronde even.',
  refresh: 'Kijk of het klaar is',
  late: 'Het lukte niet om dit binnen twee minuten uit te rekenen',
  contradicts: 'Wat over deze ronde is genoteerd, spreekt elkaar tegen',
  cannotText: {
    late: 'Bied de stoelen aan via de wachtlijst. Dat kan altijd.',
    contradicts: 'Kijk bij Matching: daar staat per regel wat niet kan.',
  },
  toMatching: 'Naar Matching',
  nothing: 'Er is niets te vullen',
  nothingText:
    'Geen mens zonder stage past op een vrije stoel, ook niet als iemand die nog niet antwoordde ergens anders heen zou gaan.',
  gets: (count: number) => dutch.count(count, 'mens krijgt een stage', 'mensen krijgen een stage'),
  moves: (count: number) =>
    dutch.count(count, 'mens gaat ergens anders heen', 'mensen gaan ergens anders heen'),
  movesText: 'Zij en wie hen zou ontvangen, antwoordden nog niet. Minder mensen verplaatsen kan niet.',
  movesUnsure:
    'Zij en wie hen zou ontvangen, antwoordden nog niet. Of het met minder had gekund, is niet zeker.',
  loses: (count: number) => dutch.count(count, 'aanbod vervalt', 'aanbiedingen vervallen'),
  losesText: 'Dit kan niet meer door wat er in de ronde veranderde. Zij krijgen daar bericht van.',
  harm: 'Wie heeft er nadeel van?',
  directly: (names: readonly string[]) =>
    names.length === 0
      ? 'Niemand gaat erop achteruit.'
      : `${dutch.list(names)} ${dutch.agree(names.length, 'gaat', 'gaan')} erop achteruit: een stage minder, of een die lager op de lijst stond.`,
  indirectly: (count: number) =>
    count === 0
      ? 'Niemand wordt overgeslagen.'
      : `${dutch.count(count, 'keer', 'keer')} krijgt iemand een plek die een ander liever had, terwijl het lot die ander eerst voor liet gaan. Het lot is nu omgekeerd: wie toen pech had, is nu eerst.`,
  passed: ({ name, instead, title }: { name: string; instead: string; title: string }) =>
    `${name} had liever ${title} gehad. Die plek gaat naar ${instead}.`,
  who: 'Wie',
  organisation: 'Organisatie',
  from: 'Had',
  to: 'Krijgt',
  choice: (choice: number | null) => (choice === null ? 'geen eigen keuze' : `keuze ${choice}`),
  secret: 'geheim',
  send: 'Bied dit aan',
  sendNote: (count: number) =>
    `${dutch.count(count, 'aanbod gaat', 'aanbiedingen gaan')} uit, met een week om te antwoorden.`,
  older: 'Er veranderde intussen iets in de ronde. Dit is hoe het nu kan.',
};

const en: typeof nl = {
  title: 'Fill what fell open',
  crumbs: 'Where am I',
  visits: 'Visits',
  waiting: 'Waiting list',
  lead: 'This way most people get a visit. Whoever said yes stays where they are.',
  running: 'We are working out the best way. For a large round that takes a while.',
  refresh: 'See whether it is ready',
  late: 'This could not be worked out within two minutes',
  contradicts: 'What was noted of this round contradicts itself',
  cannotText: {
    late: 'Offer the seats from the waiting list. That is always possible.',
    contradicts: 'Look at Matching, which says row by row what cannot be.',
  },
  toMatching: 'To Matching',
  nothing: 'There is nothing to fill',
  nothingText:
    'Nobody without a visit can have a free seat, not even if somebody who has not answered went elsewhere.',
  gets: (count) => english.count(count, 'person gets a visit', 'people get a visit'),
  moves: (count) => english.count(count, 'person goes elsewhere', 'people go elsewhere'),
  movesText: 'They and who would receive them have not answered yet. Moving fewer people is not possible.',
  movesUnsure:
    'They and who would receive them have not answered yet. Whether fewer would do is not certain.',
  loses: (count) => english.count(count, 'offer is off', 'offers are off'),
  losesText: 'This is no longer possible after what changed in the round. They get a message about it.',
  harm: 'Who is worse off?',
  directly: (names) =>
    names.length === 0
      ? 'Nobody is worse off.'
      : `${english.list(names)} ${english.agree(names.length, 'is', 'are')} worse off: one visit fewer, or one that was lower on the list.`,
  indirectly: (count) =>
    count === 0
      ? 'Nobody is passed over.'
      : `${english.count(count, 'time', 'times')} somebody gets a place that another would rather have had, while the lot let that other go first. The lot is reversed now: who was unlucky then comes first.`,
  passed: ({ name, instead, title }) =>
    `${name} would rather have had ${title}. That place goes to ${instead}.`,
  who: 'Who',
  organisation: 'Organisation',
  from: 'Had',
  to: 'Gets',
  choice: (choice) => (choice === null ? 'not a choice of theirs' : `choice ${choice}`),
  secret: 'secret',
  send: 'Offer this',
  sendNote: (count) => `${english.count(count, 'offer goes', 'offers go')} out, with a week to answer.`,
  older: 'Something in the round has changed meanwhile. This is how it can be done now.',
};

export const words = { nl, en };
