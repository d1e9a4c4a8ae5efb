import type { Both } from '../../../language/both.ts';
import { formatEachDay, type Locale } from '../../../language/format.ts';
import type { AboutVisit } from './about.ts';

const words: Both<{
  where: string;
  at: string;
  when: string;
  time: string;
  until(from: string, until: string): string;
  /** Of a night. */
  dayAfter(times: string): string;
}> = {
  nl: {
    where: 'Wat',
    at: 'Bij',
    when: 'Wanneer',
    time: 'Hoe laat',
    until: (from, until) => `${from} tot ${until} uur`,
    dayAfter: (times) => `${times} (de dag erna)`,
  },
  en: {
    ...{ where: 'What', at: 'At', when: 'When', time: 'Time' },
    until: (from, until) => `${from} to ${until}`,
    dayAfter: (times) => `${times} (the day after)`,
  },
};

/** `8.45` of `08:45`, as people say it. */
const clock = (time: string) => time.replace(/^0/, '').replace(':', '.');

/** From when until when; empty when the place does not say it. */
export function sayTimes({ from, until }: AboutVisit['times'], locale: Locale): string {
  if (from === '') return '';
  if (until === '') return clock(from);
  const t = words[locale];
  const times = t.until(clock(from), clock(until));
  return until <= from ? t.dayAfter(times) : times;
}

/** A visit as the lines of a letter. */
export function factsOf(about: AboutVisit, locale: Locale): (readonly [string, string])[] {
  const t = words[locale];
  const times = sayTimes(about.times, locale);
  return [
    [t.where, about.title] as const,
    [t.at, about.organisation] as const,
    [t.when, formatEachDay(about.days, locale)] as const,
    ...(times ? [[t.time, times] as const] : []),
  ];
}
