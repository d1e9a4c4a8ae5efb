import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { aboutNews, type News, readForLetter, subjectsOf } from '../about.ts';
import { factsOf, titleOf } from '../say.ts';

/** What a follow-up must be for the news to hold still. */
const HOLDS: Record<News, (state: string) => boolean> = {
  taken: (state) => state === 'taken',
  day: (state) => state === 'agreed',
  off: (state) => state !== 'agreed' && state !== 'taken' && state !== 'took-place',
};

/** Somebody took it, it has a day, or it is off: to whom of the two it concerns. Of something secret it says no more than that. */
export const newsMail = defineMail({
  name: 'follow-up.news',
  label: { nl: 'nieuws over een vervolg', en: 'news about a follow-up' },
  goesTo: ['participant', 'host', 'contact'],
  about: aboutNews,
  subjects: (about) => subjectsOf(about),
  async read({ db, baseUrl }, about) {
    const found = await readForLetter(db, baseUrl, about);
    if (!found) return null;
    const { row, letter, isTheirs } = found;
    // Who has it no more hears that theirs is off, also when another took it; of that one they hear nothing.
    if (!isTheirs) return about.what === 'off' ? { ...letter, what: about.what } : null;
    // Who must not meet the other by now hears nothing of it but that it is off.
    if (row.apart && about.what !== 'off') return null;
    if (!HOLDS[about.what](row.state)) return null;
    return { ...letter, what: about.what };
  },
  letter: {
    nl: ({ what, name, open, link, ...sender }) => ({
      ...envelope(sender),
      subject: open
        ? { taken: 'Gelukt: ', day: 'Het staat vast: ', off: 'Het gaat niet door: ' }[what] +
          titleOf(open, 'nl')
        : 'Er is nieuws over een vervolg',
      greeting: name ? `Dag ${name},` : 'Dag,',
      paragraphs: open
        ? {
            taken: [
              `${open.other ? `${open.other} van ${open.organisation}` : open.organisation} doet mee. Spreek samen een dag af.`,
            ],
            day: ['Er is een dag. Op de pagina kun je hem in je agenda zetten of veranderen.'],
            off: ['Dit gaat niet door. Je hoeft niets te doen.'],
          }[what]
        : ['Meer staat niet in deze mail: het gaat over een geheime plek. Log in om het te zien.'],
      facts: open
        ? factsOf({ ...open, when: what === 'day' ? open.when : null, other: '', organisation: '' }, 'nl')
        : undefined,
      action: { text: what === 'taken' && open ? 'Spreek een dag af' : 'Bekijk het vervolg', url: link },
      why: `Je krijgt deze mail omdat je iets aanbood, vroeg of aannam in ${sender.programme}.`,
    }),
    en: ({ what, name, open, link, ...sender }) => ({
      ...envelope(sender),
      subject: open
        ? { taken: 'It worked: ', day: 'It is settled: ', off: 'It is off: ' }[what] + titleOf(open, 'en')
        : 'There is news about a follow-up',
      greeting: name ? `Hello ${name},` : 'Hello,',
      paragraphs: open
        ? {
            taken: [
              `${open.other ? `${open.other} of ${open.organisation}` : open.organisation} takes part. Please agree on a day.`,
            ],
            day: ['There is a day. On the page you can put it in your calendar, or change it.'],
            off: ['This is off. You need not do anything.'],
          }[what]
        : ['This email says no more: it is about a secret place. Sign in to see it.'],
      facts: open
        ? factsOf({ ...open, when: what === 'day' ? open.when : null, other: '', organisation: '' }, 'en')
        : undefined,
      action: { text: what === 'taken' && open ? 'Agree on a day' : 'See the follow-up', url: link },
      why: `You get this email because you offered, asked or took something in ${sender.programme}.`,
    }),
  },
});
