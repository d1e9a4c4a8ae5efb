import { dutch, english } from '../../../language/grammar.ts';
import type { WithoutPermission } from '../../sign-up/sign-up-permission.ts';

const nl = {
  nobody: 'Er zijn nog geen aanmeldingen',
  nobodyText: 'Mensen melden zich zelf aan, of je importeert een werkblad. Daarna kun je matchen.',
  toImport: 'Importeer een werkblad',
  before: (ready: number, seats: number) =>
    `${dutch.count(ready, 'persoon doet', 'mensen doen')} mee, voor ${dutch.count(seats, 'stoel', 'stoelen')}.`,
  waiting: (all: number, without: WithoutPermission) =>
    `${dutch.count(all, 'persoon doet', 'mensen doen')} niet mee: ${dutch.list([
      ...(without.refused > 0 ? [`van ${without.refused} zei de leidinggevende nee`] : []),
      ...(without.asked > 0 ? [`van ${without.asked} is er nog geen antwoord`] : []),
      ...(without['not-asked'] > 0 ? [`van ${without['not-asked']} is het nog niet gevraagd`] : []),
    ])}.`,
  choiceless: (without: number) =>
    `Van wie meedoet ${dutch.agree(without, 'heeft 1 persoon', `hebben ${dutch.number(without)} mensen`)} geen keuze die kan: dan volgt er een reden, en geen stage.`,
  seeChoiceless: 'Bekijk wie',
  make: 'Maak het voorstel',
};

const en: typeof nl = {
  nobody: 'There are no sign-ups yet',
  nobodyText: 'People sign up themselves, or you import a workbook. Then you can match.',
  toImport: 'Import a workbook',
  before: (ready: number, seats: number) =>
    `${english.count(ready, 'person takes', 'people take')} part, for ${english.count(seats, 'seat', 'seats')}.`,
  waiting: (all, without) =>
    `${english.count(all, 'person does', 'people do')} not take part: ${english.list([
      ...(without.refused > 0 ? [`the manager of ${without.refused} said no`] : []),
      ...(without.asked > 0 ? [`that of ${without.asked} has not answered yet`] : []),
      ...(without['not-asked'] > 0 ? [`that of ${without['not-asked']} was not asked yet`] : []),
    ])}.`,
  choiceless: (without: number) =>
    `${english.count(without, 'of them has', 'of them have')} no choice that is possible: a reason follows, and no visit.`,
  seeChoiceless: 'See who',
  make: 'Make the proposal',
};

export const words = { nl, en };
