import { dutch, english, type Grammar } from '../../../language/grammar.ts';

/** After a colon: at most four with commas, of more three and how many others. */
const names =
  ({ list, number }: Grammar, others: (left: string) => string) =>
  (all: readonly string[]) =>
    all.length > 4 ? list([...all.slice(0, 3), others(number(all.length - 3))]) : all.join(', ');

const nl = {
  by: (day: string, days: number): string =>
    days < 0
      ? `had gekund t/m ${day}`
      : days === 0
        ? 'uiterlijk vandaag'
        : days === 1
          ? 'uiterlijk morgen'
          : days <= 21
            ? `t/m ${day}, nog ${days} dagen`
            : `t/m ${day}`,
  names: names(dutch, (left) => `nog ${left}`),
  look: 'Bekijk',

  failedTitle: 'Het matchen is niet gelukt',
  failedNote: 'Er is niets verloren. Je leest wat er aan de hand is en kunt opnieuw matchen.',
  failedAction: 'Bekijk waarom',
  unsafeTitle: (count: number): string =>
    dutch.agree(count, 'Persoon zegt ergens niet te mogen komen', 'Mensen zeggen ergens niet te mogen komen'),
  unsafeNote: 'De match houdt er al rekening mee. Maak er een uitsluiting van, dan blijft dat zo.',
  proposedTitle: (count: number): string =>
    dutch.agree(count, 'Aanmelding wacht op jou', 'Aanmeldingen wachten op jou'),
  proposedNote: (list: string) => `De organisatie staat niet in de lijst: ${list}.`,
  mailTitle: (count: number): string =>
    dutch.agree(count, 'Mail is niet aangekomen', 'Mails zijn niet aangekomen'),
  mailNote: 'Het adres klopt niet, of de mailserver weigerde. Kijk wie het is en stuur opnieuw.',

  busyTitle: 'Het voorstel wordt gemaakt',
  busyNote: 'Dat duurt meestal een paar seconden. Je kunt gewoon verder werken.',
  busyAction: 'Volg het',
  proposalTitle: (number: number, placed: number) =>
    `${dutch.agree(placed, 'Persoon krijgt', 'Mensen krijgen')} een stage in voorstel ${number}`,
  proposalNote: (people: number) => `Van de ${people} die meededen. Pas aan wat je wilt en match opnieuw.`,
  proposalAction: 'Bekijk het voorstel',
  staleTitle: (number: number) => `Er is iets veranderd sinds voorstel ${number}`,
  staleNote: 'Match opnieuw. Wat je hebt vastgezet, blijft staan.',
  staleAction: 'Naar de matching',
  readyTitle: (count: number): string =>
    dutch.agree(count, 'Persoon is klaar om te matchen', 'Mensen zijn klaar om te matchen'),
  readyNote: (seats: number) => `Voor ${dutch.count(seats, 'stoel', 'stoelen')}. Aanpassen kan daarna nog.`,
  readyEarly: (seats: number) =>
    `Voor ${dutch.count(seats, 'stoel', 'stoelen')}. Je kunt alvast proberen; later match je opnieuw.`,
  readyAction: 'Maak het voorstel',

  datesTitle: (count: number): string =>
    dutch.agree(count, 'Datum is nog niet gekozen', 'Data zijn nog niet gekozen'),
  datesNote: (list: string) => `Zonder datum weet niemand tot wanneer: ${list}.`,
  dates: {
    signUpCloses: 'aanmelden tot en met',
    matchOn: 'de match',
    firstDay: 'de eerste stages',
    lastDay: 'de laatste stages',
  } as Record<string, string>,
  datesAction: 'Kies de data',
  outsideTitle: (count: number): string =>
    dutch.agree(
      count,
      'Dag van een stageplek valt buiten de stageperiode',
      'Dagen van stageplekken vallen buiten de stageperiode',
    ),
  outsideNote: 'Maak de periode langer, of vraag om een andere dag. De match gebruikt ze nu wel.',
  outsideAction: 'Bekijk de data',

  nobodyTitle: 'Er heeft zich nog niemand aangemeld',
  nobodyNote: (places: number) =>
    `Er ${dutch.agree(places, 'is', 'zijn')} wel ${dutch.count(places, 'plek', 'plekken')}. Stuur het adres van het formulier rond, of importeer een werkblad.`,
  nobodyAction: 'Naar het formulier',
  noPlacesTitle: 'Er zijn nog geen stageplekken',
  noPlacesNote: (people: number) =>
    `Er ${dutch.agree(people, 'is', 'zijn')} wel ${dutch.count(people, 'aanmelding', 'aanmeldingen')}. Importeer de plekken, of vraag ze aan de organisaties.`,
  noPlacesAction: 'Importeer het werkblad',

  inviteTitle: (count: number): string =>
    dutch.agree(count, 'Organisatie is nog niet uitgenodigd', 'Organisaties zijn nog niet uitgenodigd'),
  inviteAction: (count: number): string =>
    dutch.agree(count, 'Nodig uit', `Nodig ze alle ${dutch.number(count)} uit`),
  contactlessTitle: (count: number): string =>
    dutch.agree(count, 'Organisatie heeft geen contactpersoon', 'Organisaties hebben geen contactpersoon'),
  contactlessNote: (list: string) => `Zonder contactpersoon kun je ze niet uitnodigen: ${list}.`,
  waitingTitle: (count: number): string =>
    dutch.agree(count, 'Organisatie heeft nog niet geantwoord', 'Organisaties hebben nog niet geantwoord'),
  remindLater: 'Vandaag is er al een mail gestuurd.',
  remindAction: 'Stuur herinnering',
  offerlessTitle: (count: number): string =>
    dutch.agree(
      count,
      'Organisatie doet mee, maar biedt geen plekken',
      'Organisaties doen mee, maar bieden geen plekken',
    ),
  daylessTitle: (count: number): string =>
    dutch.agree(count, 'Stageplek heeft nog geen dagen', 'Stageplekken hebben nog geen dagen'),
  daylessNote: (list: string) => `Zonder dag kan er niemand heen: ${list}.`,
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
};

const en: typeof nl = {
  by: (day, days) =>
    days < 0
      ? `was possible until ${day}`
      : days === 0
        ? 'today at the latest'
        : days === 1
          ? 'tomorrow at the latest'
          : days <= 21
            ? `until ${day}, ${days} days left`
            : `until ${day}`,
  names: names(english, (left) => `${left} more`),
  look: 'Look',

  failedTitle: 'The match did not succeed',
  failedNote: 'Nothing is lost. You read what is the matter and can match again.',
  failedAction: 'See why',
  unsafeTitle: (count) =>
    english.agree(
      count,
      'Person says they must not come somewhere',
      'People say they must not come somewhere',
    ),
  unsafeNote: 'The match keeps to it already. Make it an exclusion, and it stays that way.',
  proposedTitle: (count) => english.agree(count, 'Sign-up waits for you', 'Sign-ups wait for you'),
  proposedNote: (list) => `The organisation is not in the list: ${list}.`,
  mailTitle: (count) => english.agree(count, 'Mail has not arrived', 'Mails have not arrived'),
  mailNote: 'The address is wrong, or the mail server refused. See who it is and send it again.',

  busyTitle: 'The proposal is being made',
  busyNote: 'That usually takes a few seconds. You can simply go on working.',
  busyAction: 'Follow it',
  proposalTitle: (number, placed) =>
    `${english.agree(placed, 'Person gets', 'People get')} a visit in proposal ${number}`,
  proposalNote: (people) => `Of the ${people} who took part. Adjust what you like and match again.`,
  proposalAction: 'Look at the proposal',
  staleTitle: (number) => `Something has changed since proposal ${number}`,
  staleNote: 'Match again. What you fixed stays.',
  staleAction: 'To the matching',
  readyTitle: (count) =>
    english.agree(count, 'Person is ready to be matched', 'People are ready to be matched'),
  readyNote: (seats) => `For ${english.count(seats, 'seat', 'seats')}. You can still adjust afterwards.`,
  readyEarly: (seats) =>
    `For ${english.count(seats, 'seat', 'seats')}. You can try already; later you match again.`,
  readyAction: 'Make the proposal',

  datesTitle: (count) => english.agree(count, 'Date is not chosen yet', 'Dates are not chosen yet'),
  datesNote: (list) => `Without a date nobody knows until when: ${list}.`,
  dates: {
    signUpCloses: 'the last day to sign up',
    matchOn: 'the match',
    firstDay: 'the first visits',
    lastDay: 'the last visits',
  },
  datesAction: 'Choose the dates',
  outsideTitle: (count) =>
    english.agree(
      count,
      'Day of a place is outside the period of the visits',
      'Days of places are outside the period of the visits',
    ),
  outsideNote: 'Make the period longer, or ask for another day. The match does use them now.',
  outsideAction: 'Look at the dates',

  nobodyTitle: 'Nobody has signed up yet',
  nobodyNote: (places) =>
    `There ${english.agree(places, 'is', 'are')} ${english.count(places, 'place', 'places')}. Send the address of the form round, or import a workbook.`,
  nobodyAction: 'To the form',
  noPlacesTitle: 'There are no places yet',
  noPlacesNote: (people) =>
    `There ${english.agree(people, 'is', 'are')} ${english.count(people, 'sign-up', 'sign-ups')}. Import the places, or ask the organisations for them.`,
  noPlacesAction: 'Import the workbook',

  inviteTitle: (count) =>
    english.agree(count, 'Organisation is not invited yet', 'Organisations are not invited yet'),
  inviteAction: (count) => english.agree(count, 'Invite', `Invite all ${english.number(count)}`),
  contactlessTitle: (count) =>
    english.agree(count, 'Organisation has no contact person', 'Organisations have no contact person'),
  contactlessNote: (list) => `Without a contact person you cannot invite them: ${list}.`,
  waitingTitle: (count) =>
    english.agree(count, 'Organisation has not answered yet', 'Organisations have not answered yet'),
  remindLater: 'A mail went out today already.',
  remindAction: 'Send a reminder',
  offerlessTitle: (count) =>
    english.agree(
      count,
      'Organisation takes part but offers no places',
      'Organisations take part but offer no places',
    ),
  daylessTitle: (count) => english.agree(count, 'Place has no days yet', 'Places have no days yet'),
  daylessNote: (list) => `Without a day nobody can go there: ${list}.`,
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
};

export const words = { nl, en };
export type TodoWords = typeof nl;
