import { dutch, english } from '../../../../language/grammar.ts';

const nl = {
  title: 'Je plek op de wachtlijst',
  titleOf: (round: string) => `Je plek op de wachtlijst van ${round}`,
  lead: 'Komt er een stoel vrij die bij je past, dan krijg je een mail met een aanbod.',
  none: 'Je staat op geen wachtlijst',
  noneText: 'Je hebt een stage, of er zijn nog geen stages aangeboden.',
  number: (number: number, waiting: number) =>
    `Je bent nummer ${dutch.number(number)} van de ${dutch.count(waiting, 'mens die wacht', 'mensen die wachten')}. Wie voor jou staat maar op die dag niet kan, slaan we over.`,
  why: 'Hoe het komt dat je nog geen stage hebt',
  left: 'Je bent van de wachtlijst af. Wil je er weer op? Mail de coördinator.',
  notInLine: 'Je staat nu niet op de wachtlijst.',
  leave: 'Haal me van de wachtlijst',
  leaveText: 'Dan bieden we je in deze ronde niets meer aan. In de volgende ronde ga je nog steeds voor.',
  done: 'Je bent van de wachtlijst af.',
  toMine: 'Naar mijn begin',
};

const en: typeof nl = {
  title: 'Your place on the waiting list',
  titleOf: (round) => `Your place on the waiting list of ${round}`,
  lead: 'When a seat that suits you becomes free, you get an email with an offer.',
  none: 'You are on no waiting list',
  noneText: 'You have a visit, or no visits have been offered yet.',
  number: (number, waiting) =>
    `You are number ${english.number(number)} of the ${english.count(waiting, 'person who waits', 'people who wait')}. Who is before you and cannot come on that day is passed over.`,
  why: 'Why you have no visit yet',
  left: 'You have left the waiting list. Do you want to be on it again? Mail the coordinator.',
  notInLine: 'You are not on the waiting list now.',
  leave: 'Take me off the waiting list',
  leaveText: 'Then we offer you nothing more in this round. In the next round you still come first.',
  done: 'You have left the waiting list.',
  toMine: 'To my start',
};

export const words = { nl, en };
