import { formatLongDay, type Locale } from '../../../language/format.ts';
import type { Kind } from '../follow-up.ts';

const nl = {
  kinds: {
    presentation: 'een presentatie',
    'return-visit': 'een tegenbezoek',
    lunch: 'samen lunchen',
    training: 'een training',
    consultation: 'aanschuiven bij een overleg',
  } satisfies Record<Kind, string>,
  what: 'Wat',
  about: 'Waarover',
  with: 'Met',
  when: 'Wanneer',
  where: 'Waar',
  times: (from: string, until: string) => (until ? `${from} tot ${until} uur` : `${from} uur`),
};

const en: typeof nl = {
  kinds: {
    presentation: 'a presentation',
    'return-visit': 'a return visit',
    lunch: 'lunch together',
    training: 'a training',
    consultation: 'joining a consultation',
  },
  what: 'What',
  about: 'About',
  with: 'With',
  when: 'When',
  where: 'Where',
  times: (from, until) => (until ? `${from} to ${until}` : from),
};

export const words = { nl, en };

interface When {
  day: string;
  startTime: string;
  endTime: string;
}

/** `9.00` of `09:00`. */
const clock = (time: string) => time.replace(/^0/, '').replace(':', '.');

/** `dinsdag 9 maart 2027, 9.00 tot 10.30 uur`. */
export function sayWhen({ day, startTime, endTime }: When, locale: Locale): string {
  const on = formatLongDay(day, locale);
  return startTime ? `${on}, ${words[locale].times(clock(startTime), endTime && clock(endTime))}` : on;
}

interface Said {
  kind: Kind;
  title: string;
  other: string;
  organisation: string;
  when: When | null | '';
  meeting: string;
}

/** A follow-up as the lines of a letter. */
export function factsOf(said: Said, locale: Locale): (readonly [string, string])[] {
  const t = words[locale];
  const whom = [said.other, said.organisation].filter(Boolean).join(', ');
  return [
    [t.what, t.kinds[said.kind]] as const,
    ...(said.title ? [[t.about, said.title] as const] : []),
    ...(whom ? [[t.with, whom] as const] : []),
    ...(said.when ? [[t.when, sayWhen(said.when, locale)] as const] : []),
    ...(said.when && said.meeting ? [[t.where, said.meeting] as const] : []),
  ];
}

/** What it is called; who wrote that may have left. */
export const titleOf = ({ kind, title }: Pick<Said, 'kind' | 'title'>, locale: Locale): string =>
  title || words[locale].kinds[kind];
