import { dutch, english } from '../../../../language/grammar.ts';

const nl = {
  title: 'Antwoorden uit agenda’s',
  crumbs: 'Waar ben ik',
  visits: 'Stages',
  lead: (count: number) =>
    count === 0
      ? 'Er is niets om naar te kijken. Een gewoon ja of nee uit iemands agenda komt vanzelf bij de stage.'
      : `${dutch.agree(count, 'Bij 1 antwoord', `Bij ${dutch.number(count)} antwoorden`)} is het niet zeker wat iemand bedoelt. Er is niets veranderd: kijk wat er staat, bel of mail, en doe daarna bij de stage wat nodig is.`,
  came: 'Gekomen',
  about: 'Waarover',
  why: 'Waarom jij kijkt',
  open: 'Bekijk de mail',
  notKept: 'niet bewaard',
  visit: 'Naar de stage',
  noVisit: 'geen stage van ons',
  handled: 'Ik heb ernaar gekeken',
  done: 'Weggehaald uit de lijst.',
  empty: 'Niets om naar te kijken',
  emptyText: 'Als iemand iets anders antwoordt dan ja of nee, staat het hier.',
  reasons: {
    comment: 'Er staat een tekst bij het antwoord',
    counter: 'Stelt een andere tijd voor',
    'one-day-declined': 'Zegt nee tegen één van de dagen',
    'one-host-declined': 'Een van wie ontvangen, zegt nee',
    'too-late': 'Zegt nee, maar de stage is al geweest of gaat al niet door',
    methods: 'De mail spreekt zichzelf tegen',
    'unknown-event': 'Gaat over iets dat wij niet kennen',
    'unknown-day': 'Gaat over een dag waarop deze stage niet is',
    'no-attendee': 'Zegt niet wie antwoordt',
    'several-attendees': 'Noemt meer mensen tegelijk',
    sender: 'Komt van een ander adres dan wie antwoordt',
    'not-invited': 'Komt van iemand die niet is uitgenodigd',
    delegated: 'Geeft de plek aan iemand anders',
    status: 'Een antwoord dat wij niet kennen',
    'newer-than-sent': 'Antwoordt op iets dat wij niet stuurden',
    contradiction: 'Zegt twee verschillende dingen',
    broken: 'Kan niet worden gelezen',
    bsn: 'In de mail leek een BSN te staan, daarom is die niet bewaard. Vraag wat er nodig is, en vraag om een mail zonder dat nummer',
  } as Record<string, string>,
};

const en: typeof nl = {
  title: 'Answers from calendars',
  crumbs: 'Where am I',
  visits: 'Visits',
  lead: (count) =>
    count === 0
      ? 'There is nothing to look at. A plain yes or no from somebody’s calendar reaches the visit by itself.'
      : `${english.agree(count, 'Of 1 answer', `Of ${english.number(count)} answers`)} it is not certain what somebody means. Nothing has changed: look at it, ring or mail, and do at the visit what is needed.`,
  came: 'Came',
  about: 'About',
  why: 'Why you look',
  open: 'See the mail',
  notKept: 'not kept',
  visit: 'To the visit',
  noVisit: 'no visit of ours',
  handled: 'I have looked at it',
  done: 'Taken off the list.',
  empty: 'Nothing to look at',
  emptyText: 'When somebody answers something else than yes or no, it stands here.',
  reasons: {
    comment: 'There is a text with the answer',
    counter: 'Proposes another time',
    'one-day-declined': 'Says no to one of the days',
    'one-host-declined': 'One of those who receive says no',
    'too-late': 'Says no, but the visit was already, or is off',
    methods: 'The mail contradicts itself',
    'unknown-event': 'Is about something that we do not know',
    'unknown-day': 'Is about a day on which this visit is not',
    'no-attendee': 'Does not say who answers',
    'several-attendees': 'Names several people at once',
    sender: 'Comes from another address than who answers',
    'not-invited': 'Comes from somebody who was not invited',
    delegated: 'Gives the seat to somebody else',
    status: 'An answer that we do not know',
    'newer-than-sent': 'Answers something that we did not send',
    contradiction: 'Says two different things',
    broken: 'Cannot be read',
    bsn: 'The mail seemed to hold a BSN, so it was not kept. Ask what is needed, and ask for a mail without that number',
  },
};

export const words = { nl, en };
