import { dutch, english } from '../../language/grammar.ts';

const nl = {
  reportedTitle: (count: number) =>
    dutch.agree(count, 'Melding die nog niemand oppakt', 'Meldingen die nog niemand oppakt'),
  reportedNote: 'Er gebeurde iets bij een stage. Kijk nu, en pak het op.',
  offerTitle: 'Bied de stages aan',
  offerNote: 'Je ziet eerst wie welke mail krijgt.',
  offerStale: 'De ronde is veranderd sinds het voorstel: match eerst opnieuw.',
  offerAction: 'Bekijk de mails',
  unreadyTitle: (count: number) =>
    dutch.agree(
      count,
      'Stage is binnen een week, en nog niet klaar',
      'Stages zijn binnen een week, en nog niet klaar',
    ),
  unreadyNote: 'Je ziet per stage wat er nog moet gebeuren.',
  daylessTitle: (count: number) =>
    dutch.agree(count, 'Stage heeft nog geen dag', 'Stages hebben nog geen dag'),
  daylessNote: 'Zij zeiden ja tegen elkaar. Bel ze en spreek een dag af.',
  silentTitle: (count: number) =>
    dutch.agree(count, 'Stage heeft nog geen antwoord', 'Stages hebben nog geen antwoord'),
  silentNote: 'De tijd om te antwoorden is voorbij.',
  secretTitle: (count: number) =>
    dutch.agree(count, 'Stage op een geheime plek staat stil', 'Stages op geheime plekken staan stil'),
  secretNote: 'Er is geen antwoord of geen dag, of er moet nog iets gebeuren. Je ziet per stage wat.',
  aloneTitle: (count: number) => dutch.agree(count, 'Stage is afgezegd', 'Stages zijn afgezegd'),
  aloneNote: 'Wie zou gaan, heeft geen andere stage.',
  untouchedTitle: (count: number) =>
    dutch.agree(count, 'Stage: zij spraken elkaar nog niet', 'Stages: zij spraken elkaar nog niet'),
  untouchedNote: 'Zij zouden elkaar al gebeld of gemaild hebben. Vraag het na.',
  perhapsTitle: (count: number) =>
    dutch.agree(count, 'Stage gaat misschien door', 'Stages gaan misschien door'),
  perhapsNote: 'Iemand koos “misschien” in de eigen agenda. Vraag het na.',
  riskTitle: (count: number) => dutch.agree(count, 'Stage loopt gevaar', 'Stages lopen gevaar'),
  riskNote: 'Er is nog geen antwoord, of er moet nog iets gebeuren.',
  disagreeTitle: (count: number) => dutch.agree(count, 'Stage: ging het door?', 'Stages: gingen ze door?'),
  disagreeNote: 'Wie ging en wie ontving zeggen iets anders.',
  dayKitTitle: (count: number) =>
    dutch.agree(
      count,
      'Plek krijgt bezoek, en zegt nog niet hoe laat en waar',
      'Plekken krijgen bezoek, en zeggen nog niet hoe laat en waar',
    ),
  dayKitNote: 'Vul in hoe laat iemand komt en waar die zich meldt.',
};

const en: typeof nl = {
  reportedTitle: (count) =>
    english.agree(count, 'Report that nobody takes up yet', 'Reports that nobody takes up yet'),
  reportedNote: 'Something happened at a visit. Look now, and take it up.',
  offerTitle: 'Offer the visits',
  offerNote: 'You see first who gets which email.',
  offerStale: 'The round has changed since the proposal: match again first.',
  offerAction: 'Look at the emails',
  unreadyTitle: (count) =>
    english.agree(count, 'Visit is within a week, and not ready', 'Visits are within a week, and not ready'),
  unreadyNote: 'You see for each visit what is still to be done.',
  daylessTitle: (count) => english.agree(count, 'Visit has no day yet', 'Visits have no day yet'),
  daylessNote: 'They said yes to each other. Ring them and agree on a day.',
  silentTitle: (count) => english.agree(count, 'Visit has no answer yet', 'Visits have no answer yet'),
  silentNote: 'The time to answer is over.',
  secretTitle: (count) =>
    english.agree(count, 'Visit at a secret place does not go on', 'Visits at secret places do not go on'),
  secretNote: 'There is no answer or no day, or something is still to be done. You see for each visit what.',
  aloneTitle: (count) => english.agree(count, 'Visit was called off', 'Visits were called off'),
  aloneNote: 'Who would go has no other visit.',
  untouchedTitle: (count) =>
    english.agree(count, 'Visit: they have not spoken yet', 'Visits: they have not spoken yet'),
  untouchedNote: 'They would have rung or mailed each other by now. Ask them.',
  perhapsTitle: (count) => english.agree(count, 'Visit may not go ahead', 'Visits may not go ahead'),
  perhapsNote: 'Somebody chose "maybe" in their own calendar. Ask them.',
  riskTitle: (count) => english.agree(count, 'Visit is at risk', 'Visits are at risk'),
  riskNote: 'There is no answer yet, or something is still to be done.',
  disagreeTitle: (count) => english.agree(count, 'Visit: did it take place?', 'Visits: did they take place?'),
  disagreeNote: 'Who went and who received say something else.',
  dayKitTitle: (count) =>
    english.agree(
      count,
      'Place has a visitor, and does not say how late and where',
      'Places have a visitor, and do not say how late and where',
    ),
  dayKitNote: 'Fill in how late somebody comes and where they report.',
};

/** What waits, in words. */
export const words = { nl, en };
