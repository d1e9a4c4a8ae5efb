import { dutch, english } from '../../../language/grammar.ts';
import { words as placeWords } from './place-words.ts';

/** Of the list of an organisation alone: the page of one place brings none of it. */
const nl = {
  rounds: 'Voor welke ronde',
  refuses: 'Jullie doen niet mee aan deze ronde',
  refusesText: 'Niemand kan deze plekken kiezen. Voeg je een plek toe, dan doen jullie weer mee.',
  toAnswer: 'Naar het antwoord',
  notChoosable: 'nu niet te kiezen',
  lead: (round: string, from: string | null, to: string | null) =>
    from && to
      ? `Wat jullie laten zien in ${round}. Stages zijn van ${from} tot en met ${to}.`
      : `Wat jullie laten zien in ${round}.`,
  noRound: 'Er is nu geen ronde',
  noRoundText: 'Bij een nieuwe ronde kun je hier plekken toevoegen.',
  empty: 'Er is nog geen plek',
  emptyText:
    'Voeg toe wat een bezoeker bij jullie kan zien. Een titel, een dag, waar en wie ontvangt: dat is genoeg.',
  add: 'Voeg een plek toe',
  place: 'Plek',
  days: 'Dagen en stoelen',
  status: 'Hoe het staat',
  actions: 'Doen',
  statuses: { open: 'open', 'no-days': 'nog geen dagen', withdrawn: 'doet niet meer mee' },
  next: {
    'no-days': 'Vul een dag in. Daarna kunnen mensen deze plek kiezen.',
    withdrawn: 'Niemand kan deze plek kiezen.',
  },
  edit: 'Wijzig',
  copyShort: 'Kopieer',
  earlier: 'Uit de vorige ronde',
  earlierIntro: (round: string) => `Die waren er in ${round}. Je vult alleen de dagen opnieuw in.`,
  take: 'Neem over',
  secret: 'geheime locatie',
  noHost: 'nog niemand die ontvangt',
  tooSmall: 'te weinig stoelen voor het minimum',
  tooSmallText: (days: string, minimum: number) =>
    `Op ${days} kan zo niemand komen: er ${dutch.agree(minimum, 'komt', 'komen')} minstens ${dutch.count(minimum, 'bezoeker', 'bezoekers')}, of geen. Geef meer stoelen, of maak het minimum lager.`,
  added: (choosable: string) => `De plek staat erbij. ${choosable}`,
  choosable: {
    open: 'Mensen kunnen deze plek nu kiezen.',
    closed: 'Kiezen kan niet meer in deze ronde.',
  },
  choosableFrom: (day: string | null) =>
    day === null
      ? 'Mensen kunnen deze plek kiezen zodra de coördinator de data heeft gekozen.'
      : `Mensen kunnen deze plek kiezen vanaf ${day}.`,
  saved: 'Bewaard.',
  deleted: 'De plek is verwijderd.',
  withdrawn: 'De plek doet niet meer mee. Wie hem koos, krijgt een mail.',
};

const en: typeof nl = {
  rounds: 'For which round',
  refuses: 'You do not take part in this round',
  refusesText: 'Nobody can choose these places. If you add a place, you take part again.',
  toAnswer: 'To the answer',
  notChoosable: 'cannot be chosen now',
  lead: (round, from, to) =>
    from && to
      ? `What you show in ${round}. Visits are from ${from} up to and including ${to}.`
      : `What you show in ${round}.`,
  noRound: 'There is no round now',
  noRoundText: 'As soon as there is a new round, you can add places here.',
  empty: 'There is no place yet',
  emptyText: 'Add what a visitor can see with you. A title, a day, where and who receives: that is enough.',
  add: 'Add a place',
  place: 'Place',
  days: 'Days and seats',
  status: 'How it stands',
  actions: 'Do',
  statuses: { open: 'open', 'no-days': 'no days yet', withdrawn: 'takes no part any more' },
  next: {
    'no-days': 'Fill in a day. Then people can choose this place.',
    withdrawn: 'Nobody can choose this place.',
  },
  edit: 'Change',
  copyShort: 'Copy',
  earlier: 'From the round before',
  earlierIntro: (round) => `These were in ${round}. You only fill in the days again.`,
  take: 'Take over',
  secret: 'secret location',
  noHost: 'no host yet',
  tooSmall: 'too few seats for the minimum',
  tooSmallText: (days, minimum) =>
    `Like this nobody can come on ${days}: at least ${english.count(minimum, 'visitor comes', 'visitors come')}, or none. Give more seats, or make the minimum lower.`,
  added: (choosable) => `The place is there. ${choosable}`,
  choosable: {
    open: 'People can choose this place now.',
    closed: 'Choosing is over in this round.',
  },
  choosableFrom: (day) =>
    day === null
      ? 'People can choose this place once the coordinator has chosen the dates.'
      : `People can choose this place from ${day}.`,
  saved: 'Saved.',
  deleted: 'The place is deleted.',
  withdrawn: 'The place takes no part any more. Who chose it gets an email.',
};

export const words = { nl: { ...placeWords.nl, ...nl }, en: { ...placeWords.en, ...en } };
