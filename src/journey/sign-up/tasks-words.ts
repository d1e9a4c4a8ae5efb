import { dutch, english } from '../../language/grammar.ts';

const nl = {
  unsafeTitle: (count: number): string =>
    dutch.agree(count, 'Persoon zegt ergens niet te mogen komen', 'Mensen zeggen ergens niet te mogen komen'),
  unsafeNote: 'De match houdt er al rekening mee. Maak er een uitsluiting van, dan blijft dat zo.',
  deniedTitle: (count: number): string =>
    dutch.agree(
      count,
      'Persoon is niet bekend bij de eigen organisatie',
      'Mensen zijn niet bekend bij de eigen organisatie',
    ),
  deniedNote: 'Ze doen niet mee tot jij weet hoe het zit. Bel de contactpersoon.',
  unconfirmedTitle: (count: number): string =>
    dutch.agree(
      count,
      'Persoon is nog niet bevestigd door de organisatie',
      'Mensen zijn nog niet bevestigd door hun organisatie',
    ),
  unconfirmedNote:
    'Tot hun contactpersoon zegt dat ze er werken, gaat niemand van hen naar een geheime plek.',
  proposedTitle: (count: number): string =>
    dutch.agree(count, 'Aanmelding wacht op jou', 'Aanmeldingen wachten op jou'),
  proposedNote: (list: string) => `De organisatie staat niet in de lijst: ${list}.`,
  nobodyTitle: 'Er heeft zich nog niemand aangemeld',
  nobodyNote: (places: number) =>
    `Er ${dutch.agree(places, 'is', 'zijn')} wel ${dutch.count(places, 'plek', 'plekken')}. Stuur het adres van het formulier rond, of importeer een werkblad.`,
  nobodyAction: 'Naar het formulier',
  noPlacesTitle: 'Er zijn nog geen stageplekken',
  noPlacesNote: (people: number) =>
    `Er ${dutch.agree(people, 'is', 'zijn')} wel ${dutch.count(people, 'aanmelding', 'aanmeldingen')}. Importeer de plekken, of vraag ze aan de organisaties.`,
  noPlacesAction: 'Importeer het werkblad',
  willingTitle: (count: number): string =>
    dutch.agree(
      count,
      'Persoon wil ontvangen, maar heeft geen plek',
      'Mensen willen ontvangen, maar hebben geen plek',
    ),
  willingNote: (list: string) => `${list}. Vraag hun contactpersoon om een stageplek.`,
  permissionTitle: (count: number): string =>
    dutch.agree(count, 'Persoon wacht op toestemming', 'Mensen wachten op toestemming'),
  permissionNote: (open: number, long: number, unasked: number, mailed: boolean): string =>
    [
      ...(open === unasked ? [] : [`Van ${open - unasked} heeft de leidinggevende nog niet geantwoord.`]),
      ...(long === 0 ? [] : [`${dutch.count(long, 'wacht', 'wachten')} langer dan een week.`]),
      ...(unasked === 0 ? [] : [`Van ${unasked} is de leidinggevende nog niet gevraagd.`]),
      'Zonder toestemming wordt niemand gematcht.',
      ...(mailed ? ['Wie vandaag al mail kreeg, krijgt geen tweede.'] : []),
    ].join(' '),
  permissionClosed: 'Kiezen is gesloten: de link in hun mail werkt niet meer.',
  mailAction: (count: number): string =>
    dutch.agree(count, 'Mail 1 leidinggevende', `Mail ${dutch.number(count)} leidinggevenden`),
  refusedTitle: (count: number): string =>
    dutch.agree(count, 'Leidinggevende zei nee', 'Leidinggevenden zeiden nee'),
  refusedNote: (list: string) => `Bij ${list}. Bel, of laat het zo.`,
  impossibleTitle: (count: number): string =>
    dutch.agree(count, 'Persoon heeft geen keuze die kan', 'Mensen hebben geen keuze die kan'),
  impossibleNote: 'De dagen passen niet, er is een voorwaarde, of ze mogen er niet komen.',
  crowdedTitle: (count: number): string =>
    dutch.agree(
      count,
      'Organisatie heeft meer eerste keuzes dan stoelen',
      'Organisaties hebben meer eerste keuzes dan stoelen',
    ),
  crowdedNote: (name: string, first: number, seats: number, alone: boolean) =>
    `${alone ? '' : 'Het meest: '}${name}, ${first} keer eerste keuze, ${dutch.count(seats, 'stoel', 'stoelen')}. Vraag om meer plekken of laat het zo.`,
  lookAtDemand: 'Bekijk vraag en aanbod',

  /** For who speaks for an organisation. */
  own: {
    employment: {
      title: (count: number): string =>
        dutch.agree(count, 'Persoon zegt bij jullie te werken', 'Mensen zeggen bij jullie te werken'),
      note: 'Klopt dat? Met één druk bevestig je ze allemaal.',
      action: 'Bekijk wie',
    },
    permission: {
      title: (count: number): string =>
        dutch.agree(
          count,
          'Persoon wacht op toestemming van de leidinggevende',
          'Mensen wachten op toestemming van hun leidinggevende',
        ),
      note: 'Zonder toestemming doen ze niet mee met de match. Vraag er eens naar.',
      action: 'Bekijk wie',
    },
    refused: {
      title: (count: number): string =>
        dutch.agree(count, 'Leidinggevende zei nee', 'Leidinggevenden zeiden nee'),
      note: 'Praat er samen over. Het antwoord kan nog veranderen.',
      action: 'Bekijk wie',
    },
  },
};

const en: typeof nl = {
  unsafeTitle: (count) =>
    english.agree(
      count,
      'Person says they must not come somewhere',
      'People say they must not come somewhere',
    ),
  unsafeNote: 'The match keeps to it already. Make it an exclusion, and it stays that way.',
  deniedTitle: (count) =>
    english.agree(
      count,
      'Person is not known at their own organisation',
      'People are not known at their own organisation',
    ),
  deniedNote: 'They do not take part until you know how it is. Ring the contact person.',
  unconfirmedTitle: (count) =>
    english.agree(
      count,
      'Person is not confirmed by the organisation yet',
      'People are not confirmed by their organisation yet',
    ),
  unconfirmedNote:
    'Until their contact person says that they work there, none of them goes to a secret place.',
  proposedTitle: (count) => english.agree(count, 'Sign-up waits for you', 'Sign-ups wait for you'),
  proposedNote: (list) => `The organisation is not in the list: ${list}.`,
  nobodyTitle: 'Nobody has signed up yet',
  nobodyNote: (places) =>
    `There ${english.agree(places, 'is', 'are')} ${english.count(places, 'place', 'places')}. Send the address of the form round, or import a workbook.`,
  nobodyAction: 'To the form',
  noPlacesTitle: 'There are no places yet',
  noPlacesNote: (people) =>
    `There ${english.agree(people, 'is', 'are')} ${english.count(people, 'sign-up', 'sign-ups')}. Import the places, or ask the organisations for them.`,
  noPlacesAction: 'Import the workbook',
  willingTitle: (count) =>
    english.agree(
      count,
      'Person wants to receive but has no place',
      'People want to receive but have no place',
    ),
  willingNote: (list) => `${list}. Ask their contact person for a place.`,
  permissionTitle: (count) =>
    english.agree(count, 'Person waits for permission', 'People wait for permission'),
  permissionNote: (open, long, unasked, mailed) =>
    [
      ...(open === unasked ? [] : [`The manager of ${open - unasked} has not answered yet.`]),
      ...(long === 0 ? [] : [`${english.count(long, 'waits', 'wait')} longer than a week.`]),
      ...(unasked === 0 ? [] : [`The manager of ${unasked} was not asked yet.`]),
      'Without permission nobody is matched.',
      ...(mailed ? ['Nobody gets a second mail on one day.'] : []),
    ].join(' '),
  permissionClosed: 'Choosing has closed: the link in their mail does not work any more.',
  mailAction: (count) => english.agree(count, 'Mail 1 manager', `Mail ${english.number(count)} managers`),
  refusedTitle: (count) => english.agree(count, 'Manager said no', 'Managers said no'),
  refusedNote: (list) => `For ${list}. Call, or leave it.`,
  impossibleTitle: (count) =>
    english.agree(count, 'Person has no possible choice', 'People have no possible choice'),
  impossibleNote: 'The days do not fit, there is a condition, or they must not come there.',
  crowdedTitle: (count) =>
    english.agree(
      count,
      'Organisation has more first choices than seats',
      'Organisations have more first choices than seats',
    ),
  crowdedNote: (name, first, seats, alone) =>
    `${alone ? '' : 'Most of all: '}${name}, first choice of ${first}, ${english.count(seats, 'seat', 'seats')}. Ask for more places or leave it.`,
  lookAtDemand: 'See demand and supply',

  own: {
    employment: {
      title: (count) =>
        english.agree(count, 'Person says they work with you', 'People say they work with you'),
      note: 'Is that right? One press confirms them all.',
      action: 'See who',
    },
    permission: {
      title: (count) =>
        english.agree(
          count,
          'Person waits for the permission of the manager',
          'People wait for the permission of their manager',
        ),
      note: 'Without permission they do not take part in the match. Ask about it.',
      action: 'See who',
    },
    refused: {
      title: (count) => english.agree(count, 'Manager said no', 'Managers said no'),
      note: 'Talk about it. The answer can still change.',
      action: 'See who',
    },
  },
};

/** What waits, in words. */
export const words = { nl, en };
