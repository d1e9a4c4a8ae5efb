import { formatSigned } from '../../../../language/format.ts';
import { dutch, english } from '../../../../language/grammar.ts';
import type { Change } from '../history.ts';

const nl = {
  jump: 'Op deze pagina',
  change: 'Verander, voeg samen of splits',
  standing: 'Saldo',
  standingNote: 'ontvangen min gestuurd, eerdere rondes',
  standingThen: (now: string) => `bij deze ronde; nu ${now}`,
  left: (day: string) => `Deze organisatie is sinds ${day} weg uit het programma.`,
  balance: 'Gestuurd en ontvangen',
  balanceIntro: 'Per ronde, naar het laatste voorstel. Of een stage echt plaatsvond, telt hier nog niet mee.',
  exchange: { name: 'Ronde', sent: 'Gestuurd', received: 'Ontvangen', net: 'Saldo' },
  noBalance: 'Er is nog geen voorstel waarin deze organisatie voorkomt.',
  earlier: (text: string) => `Eerder deed ze mee aan: ${text}.`,
  mail: 'Mail aan contactpersonen',
  noMail: 'Er ging nog geen mail naar een contactpersoon.',
  allMail: 'Alle mail van dit programma',
  happened: 'Wat er gebeurde',
  by: (name: string) => `door ${name}`,
  somebody: 'een organisatie',
  changes: (change: Change): string => {
    const other = change.other?.name || 'een organisatie';
    const standing = formatSigned(change.standing ?? 0, 'nl');
    switch (change.kind) {
      case 'organisation.recoded':
        return 'Kreeg een andere code.';
      case 'organisation.merged':
        return change.other?.came
          ? `${other} ging hierin op, met een saldo van ${standing}.`
          : `Ging op in ${other}, met een saldo van ${standing}.`;
      case 'organisation.split':
        return change.other?.came
          ? `Kwam los van ${other}, met een saldo van ${standing}.`
          : `${other} ging zelfstandig verder, met een saldo van ${standing}.`;
      case 'organisation.left':
        return 'Ging weg uit het programma.';
      case 'organisation.returned':
        return 'Kwam terug in het programma.';
      case 'organisation.refused':
        return 'Liet weten niet mee te doen.';
      case 'organisation.naming-changed':
        return change.named
          ? 'Mag met naam op openbare pagina’s.'
          : 'Wil niet met naam op openbare pagina’s.';
    }
  },
  count: (count: number) => dutch.number(count),
};

const en: typeof nl = {
  jump: 'On this page',
  change: 'Change, merge or split',
  standing: 'Standing',
  standingNote: 'received minus sent, earlier rounds',
  standingThen: (now) => `in this round; ${now} now`,
  left: (day) => `This organisation left the programme on ${day}.`,
  balance: 'Sent and received',
  balanceIntro: 'Per round, by the newest proposal. Whether a visit took place does not count here yet.',
  exchange: { name: 'Round', sent: 'Sent', received: 'Received', net: 'Net' },
  noBalance: 'There is no proposal yet with this organisation in it.',
  earlier: (text) => `It took part before in: ${text}.`,
  mail: 'Mail to contact persons',
  noMail: 'No email went to a contact person yet.',
  allMail: 'All email of this programme',
  happened: 'What happened',
  by: (name) => `by ${name}`,
  somebody: 'an organisation',
  changes: (change) => {
    const other = change.other?.name || 'an organisation';
    const standing = formatSigned(change.standing ?? 0, 'en');
    switch (change.kind) {
      case 'organisation.recoded':
        return 'Got another code.';
      case 'organisation.merged':
        return change.other?.came
          ? `${other} became part of it, with a standing of ${standing}.`
          : `Became part of ${other}, with a standing of ${standing}.`;
      case 'organisation.split':
        return change.other?.came
          ? `Split off from ${other}, with a standing of ${standing}.`
          : `${other} went on by itself, with a standing of ${standing}.`;
      case 'organisation.left':
        return 'Left the programme.';
      case 'organisation.returned':
        return 'Came back to the programme.';
      case 'organisation.refused':
        return 'Said that it does not take part.';
      case 'organisation.naming-changed':
        return change.named ? 'May be named on public pages.' : 'Does not want to be named on public pages.';
    }
  },
  count: (count) => english.number(count),
};

export const words = { nl, en };
