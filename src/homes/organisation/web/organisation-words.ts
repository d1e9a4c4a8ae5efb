import { capital, dutch, english } from '../../../language/grammar.ts';

const plus = (parts: string[]) => parts.filter(Boolean).join(' ');

const nl = {
  noRound: 'Er is nog geen ronde',
  noRoundText: 'Je krijgt een mail als er een ronde is. Je kunt alvast jullie locaties invullen.',
  toSites: 'Naar jullie locaties',
  leadAsk: (round: string) => `Jullie zijn uitgenodigd voor ${round}.`,
  leadNo: (round: string) => `Jullie doen niet mee aan ${round}.`,
  leadYes: (round: string) => `Jullie doen mee aan ${round}.`,
  leadOver: (round: string) => `${round} is voorbij.`,
  waits: (count: number): string =>
    count === 0
      ? 'Er wacht nu niets op jou.'
      : dutch.agree(count, 'Er wacht één ding op jou.', `Er wachten ${dutch.inWords(count)} dingen op jou.`),
  todo: 'Nu te doen',
  todoEmpty: 'Er is niets te doen. Alles van jullie organisatie is bijgewerkt.',
  changeMind:
    'Niemand kan jullie plekken kiezen, en jullie mensen doen niet mee met de match. Toch meedoen? Verander je antwoord: alles staat er nog.',
  toAnswer: 'Naar het antwoord',
  rounds: 'Voor welke ronde',
  roundWaits: (round: string, count: number) => `${round}: ${count} te doen`,
  share: 'Laat collega’s zich aanmelden',
  shareMore: 'Een tekst en een poster',
  shareText: (until: string | null): string =>
    `Stuur dit adres rond. Een account is niet nodig.${until ? ` Aanmelden kan tot en met ${until}.` : ''}`,
  shareLater: (from: string | null) =>
    from === null
      ? 'De coördinator kiest nog wanneer aanmelden kan. Dit wordt het adres:'
      : `Aanmelden kan vanaf ${from}. Dit wordt het adres:`,
  balance: 'Sturen en ontvangen',
  balanceNow: (people: number, seats: number): string =>
    plus([
      `${dutch.count(people, 'collega', 'collega’s')} ${dutch.agree(people, 'wil', 'willen')} op stage,`,
      `en jullie bieden ${dutch.count(seats, 'stoel', 'stoelen')} aan.`,
      people > seats
        ? 'Met meer stoelen is de kans groter dat het in balans komt.'
        : people < seats
          ? 'Er kunnen nog collega’s bij.'
          : 'Dat is in balans.',
    ]),
  balanceBefore: (standing: number): string =>
    standing === 0
      ? 'Over eerdere rondes stuurden en ontvingen jullie evenveel.'
      : standing > 0
        ? `Over eerdere rondes ontvingen jullie ${dutch.count(standing, 'persoon', 'mensen')} meer dan jullie stuurden.`
        : `Over eerdere rondes stuurden jullie ${dutch.count(-standing, 'persoon', 'mensen')} meer dan jullie ontvingen.`,
  exchange: { name: 'Ronde', sent: 'Willen op stage', received: 'Stoelen', net: 'Netto' },
  places: (count: number) => `Onze stageplekken (${count})`,
  people: (count: number) => `Onze mensen (${count})`,
  somebodyLeaves: 'Gaat er iemand weg?',
  noPlaces: 'Er is nog geen stageplek',
  noPlacesText: 'Zo’n plek is een dag meelopen met een van jullie.',
  addPlace: 'Voeg een plek toe',
  toPlaces: 'Wijzig onze plekken',
  noPeople: 'Er heeft zich nog niemand aangemeld',
  noPeopleText: 'Stuur het adres hierboven naar je collega’s.',
  noPeopleClosed: 'Aanmelden kan niet meer.',
  place: 'Stageplek',
  days: 'Dagen',
  secret: 'geheime locatie',
  noDays: 'nog geen dagen',
  slot: (days: string, capacity: number) => `${days} · ${dutch.count(capacity, 'stoel', 'stoelen')}`,
  who: 'Wie',
  status: 'Hoe staat het ervoor',
  given: 'toestemming',
  givenNext: 'doet mee met de match',
  refusesNext: 'doet niet mee met de match',
  refused: 'geen toestemming',
  refusedNext: (manager: string) => (manager ? `${manager} zei nee` : 'de leidinggevende zei nee'),
  asked: 'wacht op leidinggevende',
  askedNext: (manager: string, since: string, mailed: string): string =>
    plus([
      `${manager || 'De leidinggevende'} is gevraagd op ${since}`,
      mailed === since ? '' : `en herinnerd op ${mailed}`,
    ]),
  notAsked: 'nog niet gevraagd',
  notAskedNext: (manager: string) =>
    manager ? `${manager} is nog niet gevraagd` : 'er is geen leidinggevende bekend',
  earlier: 'Eerdere rondes',
};

const en: typeof nl = {
  noRound: 'There is no round yet',
  noRoundText: 'You get an email when there is one. You can fill in your sites already.',
  toSites: 'To your sites',
  leadAsk: (round) => `You are invited to ${round}.`,
  leadNo: (round) => `You do not take part in ${round}.`,
  leadYes: (round) => `You take part in ${round}.`,
  leadOver: (round) => `${round} is over.`,
  waits: (count) =>
    count === 0
      ? 'Nothing waits for you now.'
      : english.agree(
          count,
          'One thing waits for you.',
          `${capital(english.inWords(count))} things wait for you.`,
        ),
  todo: 'To do now',
  todoEmpty: 'There is nothing to do. Everything of your organisation is up to date.',
  changeMind:
    'Nobody can choose your places, and your people are not matched. Take part after all? Change your answer: all of it is still there.',
  toAnswer: 'To the answer',
  rounds: 'For which round',
  roundWaits: (round, count) => `${round}: ${count} to do`,
  share: 'Have colleagues sign up',
  shareMore: 'A text and a poster',
  shareText: (until) =>
    `Send this address round. No account is needed.${until ? ` Sign-up is open until ${until}.` : ''}`,
  shareLater: (from) =>
    from === null
      ? 'The coordinator still chooses when sign-up opens. This will be the address:'
      : `Sign-up opens on ${from}. This will be the address:`,
  balance: 'Sending and receiving',
  balanceNow: (people, seats) =>
    plus([
      `${english.count(people, 'colleague wants', 'colleagues want')} to go on a visit,`,
      `and you offer ${english.count(seats, 'seat', 'seats')}.`,
      people > seats
        ? 'With more seats it is more likely to come into balance.'
        : people < seats
          ? 'More colleagues can join.'
          : 'That is in balance.',
    ]),
  balanceBefore: (standing) =>
    standing === 0
      ? 'Over earlier rounds you sent and received as many.'
      : standing > 0
        ? `Over earlier rounds you received ${english.count(standing, 'person', 'people')} more than you sent.`
        : `Over earlier rounds you sent ${english.count(-standing, 'person', 'people')} more than you received.`,
  exchange: { name: 'Round', sent: 'Want to go', received: 'Seats', net: 'Net' },
  places: (count) => `Our places (${count})`,
  people: (count) => `Our people (${count})`,
  somebodyLeaves: 'Is somebody leaving?',
  noPlaces: 'There is no place yet',
  noPlacesText: 'A place is a day with one of you.',
  addPlace: 'Add a place',
  toPlaces: 'Change our places',
  noPeople: 'Nobody has signed up yet',
  noPeopleText: 'Send the address above to your colleagues.',
  noPeopleClosed: 'Sign-up has closed.',
  place: 'Place',
  days: 'Days',
  secret: 'secret location',
  noDays: 'no days yet',
  slot: (days, capacity) => `${days} · ${english.count(capacity, 'seat', 'seats')}`,
  who: 'Who',
  status: 'How it stands',
  given: 'permission',
  givenNext: 'takes part in the match',
  refusesNext: 'does not take part in the match',
  refused: 'no permission',
  refusedNext: (manager) => (manager ? `${manager} said no` : 'the manager said no'),
  asked: 'waits for the manager',
  askedNext: (manager, since, mailed) =>
    plus([
      `${manager || 'The manager'} was asked on ${since}`,
      mailed === since ? '' : `and reminded on ${mailed}`,
    ]),
  notAsked: 'not asked yet',
  notAskedNext: (manager) => (manager ? `${manager} was not asked yet` : 'no manager is known'),
  earlier: 'Earlier rounds',
};

export const words = { nl, en };
export type OrganisationWords = typeof nl;
