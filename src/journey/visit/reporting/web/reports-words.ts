import { dutch, english } from '../../../../language/grammar.ts';
import type { Side } from '../../visit.ts';
import type { ReportKind } from '../report.ts';

const nl = {
  crumbs: 'Waar je bent',
  visits: 'Stages',
  title: 'Meldingen',
  lead: (count: number) =>
    count === 0
      ? undefined
      : `${dutch.agree(count, '1 melding is', `${dutch.number(count)} meldingen zijn`)} nog niet afgehandeld. Bel wie meldde; wat je hoort, schrijf je hier niet op.`,
  empty: 'Er is niets gemeld',
  emptyText: 'Meldt iemand bij een stage dat er iets gebeurde, dan krijg je een mail en staat het hier.',
  kinds: {
    unsafe: 'Het is of was niet veilig',
    absent: 'De een is er, de ander niet',
    known: 'Iemand kent daar iemand',
    complaint: 'Een klacht',
  } satisfies Record<ReportKind, string>,
  by: 'Gemeld door',
  side: { visitor: 'wie op stage gaat', host: 'wie ontvangt' } satisfies Record<Side, string>,
  visit: 'Stage',
  withdrawn: 'iemand die zich terugtrok',
  at: (visitor: string, title: string) => `${visitor}, ${title}`,
  reported: 'Gemeld op',
  takeUpBy: 'Oppakken uiterlijk',
  secret: 'Geheime plek: wanneer het was, zie je als je de dag van de stage opent.',
  takenBy: 'Opgepakt door',
  somebody: 'een coördinator die weg is',
  nobody: 'nog niemand',
  toVisit: 'Bekijk de stage',
  takeUp: 'Ik pak dit op',
  handled: 'Afgehandeld',
  done: {
    opgepakt: 'Jij pakt het op. De andere coördinatoren zien dat.',
    afgehandeld: 'Het is afgehandeld, en staat niet meer in de lijst.',
  } as Record<string, string>,
  older: 'Er is intussen iets veranderd',
  olderText: 'Een andere coördinator was je voor. Hieronder staat hoe het nu is.',
};

const en: typeof nl = {
  crumbs: 'Where you are',
  visits: 'Visits',
  title: 'Reports',
  lead: (count) =>
    count === 0
      ? undefined
      : `${english.agree(count, '1 report is', `${english.number(count)} reports are`)} not handled yet. Ring who reported; what you hear you do not write down here.`,
  empty: 'Nothing was reported',
  emptyText: 'When somebody reports that something happened at a visit, you get an email and it stands here.',
  kinds: {
    unsafe: 'It is or was not safe',
    absent: 'One is there, the other is not',
    known: 'Somebody knows somebody there',
    complaint: 'A complaint',
  },
  by: 'Reported by',
  side: { visitor: 'who goes', host: 'who receives' },
  visit: 'Visit',
  withdrawn: 'somebody who has withdrawn',
  at: (visitor, title) => `${visitor}, ${title}`,
  reported: 'Reported on',
  takeUpBy: 'Take up by',
  secret: 'Secret place: when it was you see when you open the day of the visit.',
  takenBy: 'Taken up by',
  somebody: 'a coordinator who is gone',
  nobody: 'nobody yet',
  toVisit: 'See the visit',
  takeUp: 'I take this up',
  handled: 'Handled',
  done: {
    opgepakt: 'You take it up. The other coordinators see that.',
    afgehandeld: 'It is handled, and no longer on the list.',
  },
  older: 'Something has changed in the meantime',
  olderText: 'Another coordinator was before you. Below is how it is now.',
};

export const words = { nl, en };
