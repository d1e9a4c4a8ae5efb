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
  comes: (home: string, where: string) => `van ${home} naar ${where}`,
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
  comes: (home, where) => `from ${home} to ${where}`,
  choice: (number) => (number === null ? 'outside the choices' : `choice ${english.number(number)}`),
};

export const words = { nl, en };
