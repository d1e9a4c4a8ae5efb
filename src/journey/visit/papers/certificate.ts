import { formatLongDay, type Locale } from '../../../language/format.ts';
import type { Found } from '../own/finding.ts';
import { isTold } from '../reply/questions.ts';
import { sayTimes } from '../telling/say.ts';
import { words } from './certificate-words.ts';

/** What stands on a certificate of participation. */
export interface Certificate {
  lang: Locale;
  title: string;
  name: string;
  sentence: string;
  rows: [term: string, text: string][];
}

/**
 * Whether there is one: for who went, when it took place. Of a secret place from the day after the round on, or after
 * the window that it was made up for in: that it is there sooner would say when it was.
 */
export const hasCertificate = ({ visit, side }: Omit<Found, 'hosts'>, today: string): boolean =>
  side === 'visitor' && visit.state === 'took-place' && isTold(visit, today, false);

/** In the language of the reader. Of a secret place nothing is on it that another visit of the round would not say too. */
export function certificateOf({ visit }: Pick<Found, 'visit'>, locale: Locale): Certificate {
  const t = words[locale];
  const lines = {
    home: visit.home,
    host: visit.host,
    visit: visit.title,
    days: visit.days.map((day) => formatLongDay(day, locale)).join(', '),
    times: sayTimes({ from: visit.startTime, until: visit.endTime }, locale),
  };
  const own: Certificate['rows'] = visit.secret
    ? []
    : [
        [t.home, lines.home],
        [t.host, lines.host],
        [t.visit, lines.visit],
        [t.days(visit.days.length), lines.days],
        ...(lines.times ? [[t.times, lines.times] as [string, string]] : []),
      ];
  return {
    ...{ lang: locale, title: t.title, name: visit.visitorName ?? '' },
    sentence: visit.secret ? t.tookPart : t.went,
    rows: [...own, [t.round, visit.round], [t.programme, visit.programme]],
  };
}
