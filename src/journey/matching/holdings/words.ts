import { dutch, english } from '../../../language/grammar.ts';

const nl = {
  title: 'Voorstel',
  titleOf: (number: number) => `Voorstel ${number}`,
  heads: { name: 'Wie', detail: 'Waarheen', state: 'Keuze' },
  empty: 'Er is nog geen voorstel, of er gaat en komt niemand.',
  all: 'Naar de match',
  sent: 'Gaan',
  received: 'Komen',
  inProposal: (number: number) => `in voorstel ${number}`,
  goes: (where: string) => `naar ${where}`,
  comes: (home: string, title: string) => `van ${home}, bij ${title}`,
  comingTitle: (number: number) => `Wie er komt in voorstel ${number}`,
  comingHeads: { name: 'Wie', detail: 'Wanneer', state: 'Keuze' },
  coming: (count: number, number: number) =>
    count === 0
      ? `In voorstel ${number} komt hier niemand.`
      : `In voorstel ${number} ${dutch.agree(count, 'komt hier 1 persoon', `komen hier ${dutch.number(count)} mensen`)}.`,
  secret: 'geheim',
  choice: (number: number | null) =>
    number === null ? 'buiten de keuzes' : `${dutch.number(number)}e keuze`,
};

const en: typeof nl = {
  title: 'Proposal',
  titleOf: (number) => `Proposal ${number}`,
  heads: { name: 'Who', detail: 'Where to', state: 'Choice' },
  empty: 'There is no proposal yet, or nobody goes and comes.',
  all: 'To the match',
  sent: 'Go',
  received: 'Come',
  inProposal: (number) => `in proposal ${number}`,
  goes: (where) => `to ${where}`,
  comes: (home, title) => `from ${home}, to ${title}`,
  comingTitle: (number) => `Who comes in proposal ${number}`,
  comingHeads: { name: 'Who', detail: 'When', state: 'Choice' },
  coming: (count, number) =>
    count === 0
      ? `In proposal ${number} nobody comes here.`
      : `In proposal ${number} ${english.count(count, 'person comes', 'people come')} here.`,
  secret: 'secret',
  choice: (number) => (number === null ? 'outside the choices' : `choice ${english.number(number)}`),
};

export const words = { nl, en };
