import { dutch, english } from '../../language/grammar.ts';

const nl = {
  lyingTitle: (count: number) => dutch.agree(count, 'Vervolg ligt stil', 'Vervolgen liggen stil'),
  lyingNote: 'Niemand nam het aan, er is geen dag, of niemand zei of het doorging.',
  askedTitle: (count: number) =>
    dutch.agree(count, 'Vraag of aanbod voor jullie', 'Vragen of aanbiedingen voor jullie'),
  askedNote: 'Een andere organisatie wil iets met jullie doen. Wie pakt het op?',
  datelessTitle: (count: number) =>
    dutch.agree(count, 'Vervolg heeft nog geen dag', 'Vervolgen hebben nog geen dag'),
  datelessNote: 'Spreek met de ander een dag af.',
  silentTitle: (count: number) =>
    dutch.agree(
      count,
      'Vervolg waarvan je nog niet zei of het doorging',
      'Vervolgen waarvan je nog niet zei of ze doorgingen',
    ),
  silentNote: 'Eén keer invullen is genoeg, voor jullie allebei.',
};

const en: typeof nl = {
  lyingTitle: (count) => english.agree(count, 'Follow-up lies still', 'Follow-ups lie still'),
  lyingNote: 'Nobody took it, there is no day, or nobody said whether it took place.',
  askedTitle: (count) => english.agree(count, 'Question or offer for you', 'Questions or offers for you'),
  askedNote: 'Another organisation wants to do something with you. Who takes it up?',
  datelessTitle: (count) => english.agree(count, 'Follow-up has no day yet', 'Follow-ups have no day yet'),
  datelessNote: 'Please agree on a day with the other.',
  silentTitle: (count) =>
    english.agree(
      count,
      'Follow-up of which you did not say whether it took place',
      'Follow-ups of which you did not say whether they took place',
    ),
  silentNote: 'To fill it in once is enough, for both of you.',
};

export const words = { nl, en };
