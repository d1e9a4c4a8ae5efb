import { dutch, english } from '../../../language/grammar.ts';

const nl = {
  title: 'Bewijs van deelname',
  went: 'ging op stage bij een andere organisatie.',
  tookPart: 'deed mee aan deze ronde.',
  home: 'Werkt bij',
  host: 'Was bij',
  visit: 'Stage',
  days: (count: number) => dutch.agree(count, 'Dag', 'Dagen'),
  times: 'Tijd',
  round: 'Ronde',
  programme: 'Programma',
};

const en: typeof nl = {
  title: 'Certificate of participation',
  went: 'went on a visit to another organisation.',
  tookPart: 'took part in this round.',
  home: 'Works at',
  host: 'Visited',
  visit: 'Visit',
  days: (count) => english.agree(count, 'Day', 'Days'),
  times: 'Time',
  round: 'Round',
  programme: 'Programme',
};

export const words = { nl, en };
